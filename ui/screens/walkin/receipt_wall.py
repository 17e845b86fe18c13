"""The dark side of the receipt page: the slip, the printer's button, and the time that is left."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from ui.panels.arrange import column, held, row
from ui.screens.walkin.panel import DarkWall
from ui.screens.walkin.ticket import Ticket
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchGirth
from ui.words import Words


class ReceiptWall(DarkWall):
    """`clock_room` is for whatever shows how the time runs out."""

    def __init__(self, button: TouchButton) -> None:
        super().__init__()
        self._button, self._seconds = button, 0
        self.ticket = Ticket()
        self.clock_room = QVBoxLayout()
        self.left = Label("", TouchText.NOTE_STRONG, Ink.WHITE, wrap=True)
        self.why = Label("", TouchText.NOTE, Ink.PALE, wrap=True)
        self._told = held(column(None, self.left, self.why, None))
        clock = row(self.clock_room, self._told, spacing=20)
        clock.setStretch(1, 1)
        self._tools = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._tools.addWidget(button)
        self._tools.addLayout(clock)
        self._lines = column(None, row(None, self.ticket, None), 12, self._tools, None)
        self.setLayout(self._lines)

    def show_left(self, seconds: int, words: Words) -> None:
        """How long all this stays on the screen."""
        self._seconds = seconds
        self.left.setText(words.say("walkin.receipt.left", seconds=seconds))

    def retranslate(self, words: Words) -> None:
        self.ticket.retranslate(words)
        self.show_left(self._seconds, words)
        self.why.setText(words.say("walkin.receipt.left.why"))

    def fit(self, *, is_crowded: bool, is_low: bool) -> None:
        """Where there is little room the ring stands beside the button, and says it alone."""
        beside, down = QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.TopToBottom
        self.ticket.fit(is_small=is_crowded)
        self._tools.setDirection(beside if is_crowded else down)
        self._tools.setSpacing(12 if is_crowded else 18)
        self._told.setVisible(not is_crowded)
        self._button.set_girth(TouchGirth.SMALL if is_crowded else TouchGirth.LARGE)
        air, side = (4, 20) if is_low else (14, 40)
        self._lines.setContentsMargins(side, air, side, air)
