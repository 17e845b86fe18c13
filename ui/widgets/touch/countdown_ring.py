"""A ring that empties while seconds are counted down inside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fitting import wear
from ui.theme.look import cloth
from ui.theme.touch import TouchText, touch_px
from ui.widgets.paint import painter_on

_FULL: Final = 360 * 16
_TOP: Final = 90 * 16


class CountdownRing(QWidget):
    """The words beside it say what will happen; it is not read aloud by itself."""

    def __init__(self, across: int = 200, *, on_dark: bool = False) -> None:
        super().__init__()
        self._across, self._on_dark = across, on_dark
        self._left = self._of = 1
        wear(self, TouchText.COUNT if across > 120 else TouchText.DATA)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def left(self) -> int:
        return self._left

    def set_left(self, seconds: int, of: int) -> None:
        self._left, self._of = seconds, max(1, of)
        self.update()

    def sizeHint(self) -> QSize:
        side = touch_px(self._across)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c = painter_on(self), cloth()
        wide = max(6.0, self.width() / 11)
        box = QRectF(self.rect()).adjusted(wide, wide, -wide, -wide)
        track = c.bar_lit if self._on_dark else c.mori_200
        arc = c.kunyit if self._on_dark or c.is_plain else c.nila_700
        painter.setPen(QPen(QColor(track), wide))
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor(arc), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(box, _TOP, round(_FULL * min(1.0, self._left / self._of)))
        painter.setPen(QColor(c.bar_ink if self._on_dark else c.ink))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(self._left))
