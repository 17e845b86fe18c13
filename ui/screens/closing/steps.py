"""The three steps of closing a day, and at which one is."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from ui.panels.arrange import row
from ui.theme.tones import Tone
from ui.widgets.pill import Pill
from ui.words import Words

STEPS: Final = ("look", "sign", "print")


class Steps(QWidget):
    """What is done carries a tick, what is to be done now stands out."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words, self._done = words, 0
        self._pills = [Pill() for _ in STEPS]
        self.setLayout(row(*self._pills, None, spacing=8))
        self.retranslate(words)

    def show_done(self, done: int) -> None:
        """So many of them are behind one."""
        self._done = done
        self.retranslate(self._words)

    def retranslate(self, words: Words) -> None:
        self._words = words
        for place, (pill, step) in enumerate(zip(self._pills, STEPS, strict=True)):
            tone = Tone.NILA if place == self._done else Tone.NEUTRAL
            if place < self._done:
                tone = Tone.PANDAN
            icon = "check" if place < self._done else None
            pill.set_pill(f"{place + 1} {words.say(f'closing.step.{step}')}", tone, icon)
