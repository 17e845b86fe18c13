"""What was done to the accounts of this machine lately."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from kiosk.usecases.accounts import PeopleEvent
from ui.panels.arrange import column
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.label import ElidedLabel, Label
from ui.words import Words

_LINES = 4


class Chronicle(QWidget):
    """The newest entries, newest first."""

    def __init__(self, clock: Callable[[], datetime], words: Words) -> None:
        super().__init__()
        self._clock, self._words = clock, words
        self._events: Sequence[PeopleEvent] = ()
        self._names: Mapping[str, str] = {}
        self._heading = Label("", Text.GROUP)
        self.lines = [ElidedLabel("", Text.NOTE, Ink.MUTED) for _ in range(_LINES)]
        self.setLayout(column(self._heading, 4, *self.lines, spacing=2, margins=(4, 0, 4, 0)))
        self.retranslate(words)

    def show_events(self, events: Sequence[PeopleEvent], names: Mapping[str, str]) -> None:
        """`names` of those who still sign in here; of the others the history knows the last."""
        self._events = events
        self._names = {**{one.operator: one.name for one in reversed(events)}, **names}
        self.retranslate(self._words)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._heading.setText(words.say("people.history"))
        told = [self._told(event) for event in self._events[:_LINES]]
        told = told or [words.say("people.history.none")]
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(told))
            line.setText(told[place] if place < len(told) else "")

    def _told(self, event: PeopleEvent) -> str:
        by = self._names.get(event.by, event.by)
        at = self._words.near(event.at, self._clock())
        return self._words.say(f"people.history.{event.what}", at=at, name=event.name, by=by)
