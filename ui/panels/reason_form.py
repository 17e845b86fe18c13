"""Asks why: a usual reason by its number, or one's own words; Enter gives it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.errors import Problem
from ui.panels.arrange import column, inset, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.field import LabeledField, Note
from ui.widgets.label import Label
from ui.words import Words


class ReasonForm(QWidget):
    """`kind` names its words: KIND.heading, KIND.lead, KIND.send."""

    given = Signal(str)
    """The key of a usual reason, or what was written."""
    cancelled = Signal()

    def __init__(self, words: Words, kind: str, reasons: Sequence[str]) -> None:
        super().__init__()
        self._words, self._kind, self._reasons = words, kind, tuple(reasons)
        self._problem: Problem | None = None
        self._heading = Label("", Text.GROUP, wrap=True)
        self._lead = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self.usual = ChoiceField("", [])
        self.own = LabeledField("", max_length=200)
        self.send = Button("", icon="check")
        self.cancel = Button("", Role.SECONDARY, key_hint="Esc")
        words_above = column(self._heading, self._lead, spacing=4)
        self.setLayout(
            column(
                inset(words_above), self.usual, self.own, row(self.send, self.cancel, None), None,
                spacing=10,
            )
        )  # fmt: skip
        self._connect()
        self.retranslate(words)

    def stops(self) -> list[QWidget]:
        return [self.usual, self.own, self.send, self.cancel]

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Through the form in its order; from its ends out of it."""
        stops, focus = self.stops(), QApplication.focusWidget()
        held = [stop is focus or (focus is not None and stop.isAncestorOf(focus)) for stop in stops]
        to = held.index(True) + (1 if is_next else -1) if any(held) else len(stops)
        if not 0 <= to < len(stops):
            return super().focusNextPrevChild(is_next)
        stops[to].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def begin(self) -> None:
        """Nothing chosen yet, ready for a number."""
        self._problem = None
        self.usual.set_value(None)
        self.own.set_text("")
        self.own.clear_note()
        self.usual.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_problem(self, problem: Problem) -> None:
        self._problem = problem
        self.own.set_note(Note.HARD, self._words.problem(problem).sentence)
        self.own.setFocus()
        self.own.announce_note()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._heading.setText(words.say(f"{self._kind}.heading"))
        self._lead.setText(words.say(f"{self._kind}.lead"))
        self.usual.set_label(words.say("why.usual"))
        self.usual.set_choices([Choice(key, words.say(key)) for key in self._reasons])
        self.own.set_label(words.say("why.own"))
        self.send.set_texts(words.say(f"{self._kind}.send"))
        self.cancel.set_texts(words.say("why.cancel"))
        if self._problem is not None:
            self.own.set_note(Note.HARD, words.problem(self._problem).sentence)

    def _connect(self) -> None:
        self.usual.entered.connect(self._give)
        self.own.entered.connect(self._give)
        self.own.edited.connect(self._forget_problem)
        self.send.clicked.connect(self._give)
        self.cancel.clicked.connect(self.cancelled)

    def _forget_problem(self, _text: str) -> None:
        self._problem = None
        self.own.clear_note()

    def _give(self) -> None:
        self.given.emit(self.own.text().strip() or self.usual.value() or "")
