"""A statement that one makes by touching it anywhere."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from ui.theme.fitting import wear
from ui.theme.look import cloth, px
from ui.theme.tokens import RING
from ui.theme.touch import TouchText
from ui.widgets.laid_out import LaidOutWidth
from ui.widgets.paint import body_of, draw_box, draw_focusable, draw_icon, painter_on

_BOX: Final = 56
_PADDING: Final = 16
_GAP: Final = 18
_WRAP: Final = int(Qt.TextFlag.TextWordWrap.value) | int(Qt.AlignmentFlag.AlignVCenter.value)


class TickRow(QCheckBox):
    """The whole row is the target; Enter never ticks it by accident."""

    def __init__(self) -> None:
        super().__init__()
        self._is_missing = False
        self._laid_out = LaidOutWidth(self)
        wear(self, TouchText.BODY_STRONG)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_texts(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_missing(self, missing: bool) -> None:
        """A red edge while somebody wants to go on without it."""
        self._is_missing = missing
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        width = round(words + 2) + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._laid_out.width or self.sizeHint().width()
        return QSize(240 + self._beside(), self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRectF(0, 0, max(200, width - self._beside()), 10_000)
        words = QFontMetricsF(self.font()).boundingRect(room, _WRAP, self.text()).height()
        return round(max(px(_BOX), words) + 20) + 2 * RING

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body, c = painter_on(self), body_of(self), cloth()
        edge = c.bata_700 if self._is_missing else None
        draw_focusable(painter, body, 16, c.mori_100, edge, focused=self.hasFocus())
        side = px(_BOX)
        box = QRectF(body.left() + _PADDING, body.center().y() - side / 2, side, side)
        if self.isChecked():
            draw_box(painter, box, 12, c.nila_700)
            draw_icon(painter, box.topLeft() + QPointF(8, 8), "check", side - 16, c.mori_0)
        else:
            draw_box(painter, box, 12, c.mori_0, c.bata_700 if self._is_missing else c.mori_600, 3)
        painter.setFont(self.font())
        painter.setPen(QColor(c.ink))
        words = body.adjusted(_PADDING + side + _GAP, 0, -_PADDING, 0)
        painter.drawText(words, _WRAP, self.text())

    def _beside(self) -> int:
        return px(_BOX) + 2 * _PADDING + _GAP + 2 * RING
