"""Over every page of the desk while a visitor at a machine in the hall needs an officer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSizePolicy

from ui.panels.arrange import row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import IconLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.calls import WaitingCall

KEY = "Ctrl+J"


class CallBand(Panel):
    """Calm: it takes no focus and makes no sound; the longest waiting is told first."""

    coming = Signal(object)
    """An officer goes to this `WaitingCall`."""

    def __init__(self, words: Words) -> None:
        super().__init__(PanelKind.DEADLINE)
        self._words = words
        self._waiting: tuple[WaitingCall, ...] = ()
        self._said = Label("", Text.BODY, wrap=True)
        self.come = Button("", Role.SOFT, icon="hand-helping", key_hint=KEY, girth=Girth.SMALL)
        self.come.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        inside = row(
            IconLabel("bell-ring", 24, Ink.SOGA), 12, self._said, 12, self.come,
            margins=(18, 4, 12, 4),
        )  # fmt: skip
        inside.setStretch(2, 1)
        self.setLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.come.clicked.connect(self.answer)
        self.hide()

    @property
    def said(self) -> str:
        return self._said.text()

    def show_waiting(self, waiting: Sequence[WaitingCall]) -> None:
        """Nobody hides it; somebody new is announced, politely."""
        is_new = {one.call for one in waiting} - {one.call for one in self._waiting}
        self._waiting = tuple(waiting)
        self.setVisible(bool(waiting))
        self.retranslate(self._words)
        if is_new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said))

    def answer(self) -> None:
        """To the longest waiting."""
        if self._waiting:
            self.coming.emit(self._waiting[0])

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.come.set_texts(words.say("call.come"))
        if not self._waiting:
            return
        first, more = self._waiting[0], len(self._waiting) - 1
        when = words.clock(first.since.astimezone(words.zone))
        said = words.say("call.waiting", place=first.place, when=when)
        self._said.setText(f"{said} {words.say('call.more', count=more)}" if more else said)
        self.setAccessibleName(self.said)
