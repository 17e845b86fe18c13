"""What a day leaves behind, each with the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.models.handover_words import cause_of
from ui.panels.arrange import column, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.card import Card
from ui.widgets.label import IconLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.closing import Day

_WAYS: Final = {
    "unsent": ("send", "cloud-upload", Ink.SOGA),
    "readable": ("", "lock", Ink.SOGA),
    "drafts": ("entry", "pencil", Ink.SOGA),
    "to_approve": ("approval", "hourglass", Ink.SOGA),
    "to_check": ("check", "circle-alert", Ink.BATA),
}
"""Where the button leads (a place, or "send"; without one there is no button), icon, ink."""


class RemainsLine(QWidget):
    """How many, why, and a button."""

    wanted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._way, icon, ink = _WAYS[name]
        self._what = Label("", Text.BODY_STRONG, wrap=True)
        self._why = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self.button = Button("", Role.SOFT, girth=Girth.SMALL)
        self.button.clicked.connect(lambda: self.wanted.emit(self._way))
        told = column(None, self._what, self._why, None, spacing=1)
        line = row(IconLabel(icon, 22, ink), told, self.button, spacing=12)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.button.setVisible(bool(self._way))

    def lead_to(self, way: str) -> None:
        self._way = way

    def show_count(self, count: int, why: str, words: Words) -> None:
        self._what.setText(words.say(f"closing.left.{self._name}", count=count))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        if self._way:
            self.button.set_texts(words.say(f"closing.way.{self._way}"))


class RemainsCard(Card):
    """Tells only what there is; and that there is nothing, where there is nothing."""

    wanted = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__(words.say("closing.left"))
        self._words = words
        self._day: Day | None = None
        self.lines = {name: RemainsLine(name) for name in _WAYS}
        self._tidy = Label("", Text.BODY, Ink.PANDAN, wrap=True)
        self._photos = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        for part in (self._tidy, *self.lines.values(), self._photos):
            self.body.addWidget(part)
        for line in self.lines.values():
            line.wanted.connect(self.wanted)
        self.retranslate(words)

    def show_day(self, day: Day) -> None:
        self._day = day
        # Before a centre knows the machine there is nobody to send to; the queue leads there.
        self.lines["unsent"].lead_to("send" if day.is_enrolled else "queue")
        self.retranslate(self._words)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.set_texts(words.say("closing.left"))
        self._tidy.setText(words.say("closing.left.none"))
        photos = self._day.remains.photos if self._day is not None else 0
        self._photos.setText(words.say("closing.photos", count=photos))
        self._photos.setVisible(photos > 0)
        counts = self._counts()
        for name, line in self.lines.items():
            line.show_count(counts[name], self._why(name), words)
            line.setVisible(counts[name] > 0)
        self._tidy.setVisible(self._day is not None and not any(counts.values()))

    def _counts(self) -> dict[str, int]:
        if self._day is None:
            return dict.fromkeys(_WAYS, 0)
        remains = self._day.remains
        return {
            "unsent": remains.unsent,
            # What waits is sealed by the signature, where there is a key to seal it to.
            "readable": 0 if self._day.is_enrolled else remains.readable,
            "drafts": remains.drafts,
            "to_approve": remains.to_approve,
            "to_check": remains.to_check,
        }

    def _why(self, name: str) -> str:
        if self._day is None:
            return ""
        if name == "unsent":
            return cause_of(self._day.remains.reason, self._words)
        return self._words.say("closing.left.readable.why") if name == "readable" else ""
