"""The doors to the rooms behind the desk: one card each, with what is done there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.panels.arrange import column, on
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import Label
from ui.words import Words

_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class Door:
    """`key` names its words, `room.KEY` and `room.KEY.line`."""

    key: str
    icon: str


class MorePage(QWidget):
    """Asks for a room by its key; knows none of them."""

    room_wanted = Signal(str)

    def __init__(self, doors: Sequence[Door], words: Words) -> None:
        super().__init__()
        self.buttons = {
            door.key: Button("", Role.SECONDARY, icon=door.icon, girth=Girth.LARGE)
            for door in doors
        }
        self._counts: dict[str, int] = {}
        self._cards: dict[str, Panel] = {}
        self._lines = {door.key: Label("", Text.BODY, Ink.MUTED, wrap=True) for door in doors}
        self._heading = Label("", Text.HEADING)
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        for place, door in enumerate(doors):
            self._put(self._card(door.key), place)
        for place in range(_IN_A_ROW):
            self._grid.setColumnStretch(place, 1)
        self.setLayout(column(self._heading, 16, self._grid, None, margins=(24, 20, 24, 20)))
        self.retranslate(words)

    def _card(self, key: str) -> Panel:
        button = self.buttons[key]
        button.clicked.connect(lambda: self.room_wanted.emit(key))
        body = column(self._lines[key], None, button, spacing=12, margins=(16, 14, 16, 14))
        self._cards[key] = on(PanelKind.CARD, body)
        return self._cards[key]

    def show_door(self, key: str, *, is_open: bool, count: int = 0) -> None:
        """A door may be there for some programmes only, and tell how many wait behind it."""
        if key in self._cards:
            self._counts[key] = count
            self._show_button(key)
            if self._cards[key].isHidden() is is_open:
                self._cards[key].setVisible(is_open)
                self._close_ranks()

    def _close_ranks(self) -> None:
        """No gap where a door is not."""
        for card in self._cards.values():
            self._grid.removeWidget(card)
        there = [card for card in self._cards.values() if not card.isHidden()]
        for place, card in enumerate(there):
            self._put(card, place)

    def _put(self, card: Panel, place: int) -> None:
        self._grid.addWidget(card, place // _IN_A_ROW, place % _IN_A_ROW)

    def start(self) -> None:
        """The page has come to the front."""
        if self.buttons:
            next(iter(self.buttons.values())).setFocus()

    def refresh(self) -> None:
        """Nothing here changes."""

    def retranslate(self, words: Words) -> None:
        self._heading.setText(words.say("tab.more"))
        self._words = words
        for key, line in self._lines.items():
            self._show_button(key)
            line.setText(words.say(f"room.{key}.line"))

    def _show_button(self, key: str) -> None:
        name, count = self._words.say(f"room.{key}"), self._counts.get(key, 0)
        self.buttons[key].set_texts(f"{name} ({self._words.number(count)})" if count else name)
