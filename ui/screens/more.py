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
        self._lines = {door.key: Label("", Text.BODY, Ink.MUTED, wrap=True) for door in doors}
        self._heading = Label("", Text.HEADING)
        grid = QGridLayout()
        grid.setSpacing(14)
        for place, door in enumerate(doors):
            grid.addWidget(self._card(door.key), place // _IN_A_ROW, place % _IN_A_ROW)
        for place in range(_IN_A_ROW):
            grid.setColumnStretch(place, 1)
        self.setLayout(column(self._heading, 16, grid, None, margins=(24, 20, 24, 20)))
        self.retranslate(words)

    def _card(self, key: str) -> Panel:
        button = self.buttons[key]
        button.clicked.connect(lambda: self.room_wanted.emit(key))
        body = column(self._lines[key], None, button, spacing=12, margins=(16, 14, 16, 14))
        return on(PanelKind.CARD, body)

    def start(self) -> None:
        """The page has come to the front."""
        if self.buttons:
            next(iter(self.buttons.values())).setFocus()

    def refresh(self) -> None:
        """Nothing here changes."""

    def retranslate(self, words: Words) -> None:
        self._heading.setText(words.say("tab.more"))
        for key, button in self.buttons.items():
            button.set_texts(words.say(f"room.{key}"))
            self._lines[key].setText(words.say(f"room.{key}.line"))
