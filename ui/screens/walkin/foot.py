"""The foot of every page: back, away, the line; and the button that leads on, where no panel has
it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.panels.arrange import row
from ui.screens.walkin.line_pill import LinePill
from ui.widgets.card import Panel, PanelKind
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.words import Words

_SIDE: Final = 56


class Foot(Panel):
    """Back and away stand where every page has them."""

    back_wanted = Signal()
    cancel_wanted = Signal()
    go_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(PanelKind.FOOTER)
        self.back = TouchButton("", TouchRole.SECONDARY, icon="arrow-left")
        self.cancel = TouchButton("", TouchRole.DANGER, icon="x")
        self.line = LinePill()
        self.go = TouchButton("", TouchRole.PRIMARY, icon="arrow-right", icon_right=True)
        self._room = row(spacing=16)
        self._across = row(
            self.back, self.cancel, self._room, self.line, self.go,
            spacing=14, margins=(_SIDE, 12, _SIDE, 14),
        )  # fmt: skip
        self._across.setStretchFactor(self.line, 1)
        self.setLayout(self._across)
        self.back.clicked.connect(self.back_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.go.clicked.connect(self.go_wanted)

    def fit(self, *, side: int, is_low: bool) -> None:
        """In line with the page above. A low screen keeps the button that leads on as it is, and
        gives up air."""
        for button in (self.back, self.cancel):
            button.set_girth(TouchGirth.SMALL if is_low else TouchGirth.REGULAR)
        top, bottom = (2, 4) if is_low else (12, 14)
        self._across.setContentsMargins(side, top, side, bottom)

    def put_between(self, widget: QWidget | None) -> None:
        """What a page wants to have there in place of the line: a statement to be ticked."""
        if widget is not None and self._room.indexOf(widget) >= 0:
            return
        while (item := self._room.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setParent(None)
        if widget is not None:
            self._room.addStretch(1)
            self._room.addWidget(widget)
            widget.show()
        self._across.setStretchFactor(self._room, 0 if widget is None else 1)
        self.line.setVisible(widget is None)

    def retranslate(self, words: Words) -> None:
        self.back.set_texts(words.say("walkin.back"))
        self.cancel.set_texts(words.say("walkin.cancel"))
        self.line.retranslate(words)
