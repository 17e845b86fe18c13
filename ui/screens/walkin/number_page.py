"""How many, how long, how much: a number, and the keypad beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.screens.walkin.asked_line import AskedLine
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import Around, Room, SidePlace
from ui.screens.walkin.typing_page import TypingPage
from ui.widgets.touch.keypad import Keypad
from ui.words import Words


class NumberPage(TypingPage):
    """A line of digits alone."""

    side_place = SidePlace.BESIDE

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.keypad = Keypad(self.lines[0].line)

    def side(self) -> QWidget | None:
        return self.keypad

    def settle_in(self, room: Room) -> None:
        super().settle_in(room)
        self._is_tight = self._is_flat = False  # beside the keypad there is room
        self.lines[0].fit(is_alone=True, is_tight=False, words=self.words)
        self._give_way()

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.keypad.retranslate(words)

    def _serve(self, line: AskedLine) -> None:
        """The keypad has one line only."""
