"""The dark cloth that holds what one types on, and the button that leads on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.panels.arrange import column, held
from ui.theme.look import cloth
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.kawung import paint_wall
from ui.widgets.label import Label
from ui.widgets.paint import painter_on
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.words import Words

_TILE: Final = 124


class DarkWall(QWidget):
    """The cloth itself."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), cloth().bar)
        paint_wall(painter, QRectF(self.rect()), _TILE)


class DarkPanel(DarkWall):
    """Beside the question, or below it."""

    go_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.go = TouchButton("", TouchRole.KUNYIT, icon="arrow-right", icon_right=True)
        self.hint = Label("", TouchText.NOTE_STRONG, Ink.WHITE, wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._side: QWidget | None = None
        self._tools = column(spacing=0)
        self._way = column(self.go, 10, self.hint, spacing=0)
        self._way_holder = held(self._way)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.addStretch(1)
        self._layout.addLayout(self._tools)
        self._layout.addWidget(self._way_holder)
        self._layout.addStretch(1)
        self.go.clicked.connect(self.go_wanted)

    def hold(self, side: QWidget | None) -> None:
        """Put a page's own tools there; they stay the page's."""
        if self._side is not None and self._side is not side:
            self._side.hide()
            self._tools.removeWidget(self._side)
            self._side.setParent(None)
        self._side = side
        if side is not None:
            self._tools.addWidget(side)
            side.show()

    def lie(self, *, beside: bool, is_low: bool) -> None:
        """Upright at the side, or flat below, with the button at the right end."""
        flat = QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom if beside else flat)
        self._layout.setSpacing(16 if is_low else 28)
        edge = 24 if is_low else 56
        air = 6 if is_low and not beside else 14
        self._layout.setContentsMargins(edge, air, edge, air)
        grows = QSizePolicy.Policy.Expanding if beside else QSizePolicy.Policy.Preferred
        self._way_holder.setSizePolicy(grows, QSizePolicy.Policy.Preferred)

    def show_way(self, *, is_shown: bool) -> None:
        """A low screen needs the whole width for the keys: the foot leads on there."""
        self._way_holder.setVisible(is_shown)

    def show_hint(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def retranslate(self, words: Words) -> None:
        self.go.set_texts(words.say("walkin.go"))
