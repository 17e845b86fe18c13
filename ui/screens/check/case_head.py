"""Who it is, what the centre said, and what stands in the way of deciding it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.domain.programme import Programme
from ui.models.numbers import spaced_nik
from ui.models.standing_view import field_names, standing_pill, verdict_sentence
from ui.panels.arrange import column, held, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.label import ElidedLabel, IconLabel, Label
from ui.widgets.pill import Pill
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.review import Case


class CaseHead(QWidget):
    """Three or four lines above the comparison."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel("", Text.HERO)
        self._pill = Pill()
        self._facts = ElidedLabel("", Text.SMALL, Ink.MUTED)
        self.said = Label("", Text.BODY_STRONG, wrap=True)
        self.note = Label("", Text.SMALL, Ink.SOGA, wrap=True)
        self._note_icon = IconLabel("info", 18, Ink.SOGA)
        first = row(spacing=12)
        first.addWidget(self._name, 1)
        first.addWidget(self._pill)
        note = row(self._note_icon, spacing=8)
        note.addWidget(self.note, 1)
        self._note_line = held(note)
        self.setLayout(column(first, self._facts, 4, self.said, 4, self._note_line))

    def show_case(self, case: Case, programme: Programme, words: Words, now: datetime) -> None:
        shown = case.row
        look = standing_pill(shown.standing, words)
        self._pill.set_pill(look.text, look.tone, look.icon)
        self._name.setText(shown.name)
        taken = words.say("check.taken", when=words.moment_inside(shown.captured_at, now))
        facts = (shown.receipt_code, spaced_nik(shown.masked_nik), taken)
        self._facts.setText(" · ".join(facts))
        fields = field_names(programme.form)
        self.said.setText(verdict_sentence(shown, words, programme.reasons, fields))
        note, icon = _note(case, words, now)
        self.note.setText(note)
        self._note_icon.set_icon(icon, Ink.SOGA)
        self._note_line.setVisible(bool(note))


def _note(case: Case, words: Words, now: datetime) -> tuple[str, str]:
    """What one must know beside the verdict: whose move it is, whether the answers are here."""
    if case.newer is not None:
        return words.say("check.corrected", code=case.newer.receipt_code), "history"
    if case.decision is not None and not case.decision.what.closes:
        when = words.moment_inside(case.decision.at, now)
        return words.say("check.with_supervisor", by=case.decision.by, when=when), "user"
    if not case.may_accept:
        return words.say("check.supervisor_only"), "user"
    if case.typed is None:
        return words.say("check.asked_for" if case.asked_for else "check.not_here"), "clock"
    if case.earlier is not None:
        return words.say("check.earlier", code=case.earlier.receipt_code), "copy"
    return "", "info"
