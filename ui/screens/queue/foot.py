"""The last line of the queue: why the data is safe, what room is left, how the clock is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ui.panels.arrange import row
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.label import ElidedLabel, IconLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.link import LinkState


LOW_BYTES: Final = 500_000_000  # less, and somebody should make room before the disk is full


class QueueFoot(QWidget):
    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words, self._days = words, 0
        self._free: int | None = None
        self._safe = ElidedLabel("", Text.SMALL, Ink.MUTED)
        self._room = Label("", Text.LABEL, Ink.MUTED)
        self._clock = Label("", Text.LABEL, Ink.MUTED)
        line = row(IconLabel("shield-check"), 8)
        line.addWidget(self._safe, 1)
        line.addSpacing(18)
        line.addWidget(self._room)
        line.addSpacing(18)
        line.addWidget(self._clock)
        self.setLayout(line)

    def show_room(self, free_bytes: int) -> None:
        self._free, is_low = free_bytes, free_bytes < LOW_BYTES
        key = "queue.room_low" if is_low else "queue.room"
        self._room.setText(self._words.say(key, size=self._words.size(free_bytes)))
        self._room.set_ink(Ink.BATA if is_low else Ink.MUTED)

    def show_promise(self, days: int) -> None:
        """What becomes of people's data on this machine."""
        self._days = days
        self._safe.setText(self._words.say("queue.safe", days=days))

    def show_clock(self, state: LinkState, now: datetime) -> None:
        """The centre compares clocks at every contact."""
        if state.kind == "clock_wrong":
            text = self._words.say("queue.clock_wrong")
        elif state.last_success is not None:
            when = self._words.moment_inside(state.last_success, now)
            text = self._words.say("queue.clock_right", when=when)
        else:
            text = self._words.say("queue.clock_unknown")
        self._clock.setText(text)
        self._clock.set_ink(Ink.BATA if state.kind == "clock_wrong" else Ink.MUTED)

    def retranslate(self, words: Words) -> None:
        self._words = words
        if self._days:
            self.show_promise(self._days)
        if self._free is not None:
            self.show_room(self._free)
