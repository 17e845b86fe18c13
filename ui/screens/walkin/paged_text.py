"""A longer text on a screen that is never scrolled: leaf by leaf where it does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fitting import wear
from ui.theme.look import cloth
from ui.theme.touch import TouchText
from ui.widgets.paint import draw_box, painter_on

_WRAP: Final = int(Qt.TextFlag.TextWordWrap.value) | int(Qt.AlignmentFlag.AlignTop.value)
_AIR: Final = 26


class PagedText(QWidget):
    """As much of it as there is room for; the whole of it is what a screen reader is told."""

    turned = Signal()
    """Another leaf is shown, or there are more or fewer of them."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._leaves: tuple[str, ...] = ("",)
        self._at = 0
        wear(self, TouchText.BODY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def leaf(self) -> int:
        """Which is shown, from 1."""
        return self._at + 1

    @property
    def leaves(self) -> int:
        return len(self._leaves)

    @property
    def is_last(self) -> bool:
        return self.leaf >= self.leaves

    @property
    def shown(self) -> str:
        return self._leaves[self._at]

    def show_text(self, text: str) -> None:
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self._cut()

    def show_first(self) -> None:
        self._at = 0
        self.update()
        self.turned.emit()

    def turn(self) -> None:
        """On to the next leaf; the last one stays."""
        self._at = min(self._at + 1, len(self._leaves) - 1)
        self.update()
        self.turned.emit()

    def relook(self) -> None:
        self._cut()

    def sizeHint(self) -> QSize:
        return QSize(600, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 3 * self.fontMetrics().lineSpacing() + 2 * _AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c = painter_on(self), cloth()
        draw_box(painter, QRectF(self.rect()), 20, c.mori_0, c.line)
        painter.setFont(self.font())
        painter.setPen(QColor(c.ink))
        painter.drawText(self._room(), _WRAP, self.shown)

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_AIR, _AIR, -_AIR, -_AIR)

    def _cut(self) -> None:
        self._leaves = tuple(self._cuts()) or ("",)
        self._at = min(self._at, len(self._leaves) - 1)
        self.update()
        self.turned.emit()

    def _cuts(self) -> Iterator[str]:
        words = self._text.split()
        while words:
            count = self._fitting(words)
            yield " ".join(words[:count])
            words = words[count:]

    def _fitting(self, words: list[str]) -> int:
        """How many of them go onto one leaf: at least one, whatever the room."""
        room, metrics = self._room(), QFontMetricsF(self.font())
        least, most = 1, len(words)
        while least < most:
            middle = (least + most + 1) // 2
            tall = QRectF(0, 0, room.width(), 100_000)
            told = metrics.boundingRect(tall, _WRAP, " ".join(words[:middle]))
            if told.height() <= room.height():
                least = middle
            else:
                most = middle - 1
        return least
