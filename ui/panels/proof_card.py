"""Whether a receipt that was shown is genuine, on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.errors import Failure, Problem
from ui.models.standing_view import standing_pill
from ui.panels.arrange import row
from ui.panels.overlay import Overlay
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Tone
from ui.widgets.label import Label
from ui.widgets.pill import Pill
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.receipts import CheckedReceipt


class ProofCard(Overlay):
    """Says why a receipt is believed, and how its person stands if that is known here."""

    def __init__(self, page: QWidget, words: Words) -> None:
        super().__init__(page, width=640)
        self._words = words
        self._told: CheckedReceipt | Problem | Failure | None = None
        self.verdict = Pill(height=34)
        self.code = Label("", Text.DATA_FIGURE, Ink.NILA)
        self.said = Label("", Text.BODY, wrap=True)
        self.advice = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self.standing = Pill()
        for part in (row(self.verdict, None), self.code, self.said, self.advice):
            if isinstance(part, Label):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
        self.body.addLayout(row(self.standing, None))
        self.retranslate(words)

    def show_genuine(self, checked: CheckedReceipt) -> None:
        self._show(checked)

    def show_doubtful(self, problem: Problem) -> None:
        """Not genuine, or not to be told here; the sentence says which."""
        self._show(problem)

    def show_failure(self, failure: Failure) -> None:
        self._show(failure)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self._words = words
        self.set_title(words.say("scan.receipt"))
        told = self._told
        if isinstance(told, Problem):
            problem = words.problem(told)
            self._tell(Tone.BATA, "circle-alert", "scan.doubtful", problem.what, problem.how)
        elif isinstance(told, Failure):
            failure = words.failure(told)
            said = f"{failure.whose} {failure.how}"
            self._tell(Tone.BATA, "circle-alert", "scan.unchecked", failure.what, said)
        elif told is not None:
            self._tell_genuine(told)

    def _show(self, told: CheckedReceipt | Problem | Failure) -> None:
        self._told = told
        self.code.hide()
        self.standing.hide()
        self.retranslate(self._words)
        self.open_card()

    def _tell(self, tone: Tone, icon: str, key: str, said: str, advice: str) -> None:
        self.verdict.set_pill(self._words.say(key), tone, icon)
        self.said.setText(said)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.setAccessibleDescription(said)

    def _tell_genuine(self, checked: CheckedReceipt) -> None:
        words, facts, advice = self._words, checked.facts, ""
        if facts is not None:
            at = facts.captured_at.astimezone(words.zone)
            when = f"{words.day(at.date())} {words.clock(at)}"
            advice = words.say("scan.made_by", office=facts.office, when=when, end=facts.nik_end)
        said = words.say(f"scan.genuine.{checked.proof}")
        self._tell(Tone.PANDAN, "shield-check", "scan.genuine", said, advice)
        self.code.setText(checked.code.text)
        self.code.show()
        if checked.row is not None:
            look = standing_pill(checked.row.standing, words)
            self.standing.set_pill(look.text, look.tone, look.icon)
            self.standing.show()
