"""A yes that is given by pressing anywhere on its row."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from ui.theme.fonts import text_font
from ui.theme.tokens import CLOTH, RING, Radius, Text
from ui.widgets.key_hint import paint_cap
from ui.widgets.paint import body_of, draw_box, draw_focusable, draw_icon, painter_on

_HEIGHT = 60
_BOX = 28
_PADDING = 14


class CheckRow(QCheckBox):
    """A check box whose whole row is the target: a sentence, what stands behind it, and a key."""

    def __init__(self, sentence: str, detail: str = "", key_hint: str | None = None) -> None:
        super().__init__(sentence)
        self._detail, self._key, self._wrong = detail, key_hint or "", False
        self.setFixedHeight(_HEIGHT + 2 * RING)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(detail)

    def set_texts(self, sentence: str, detail: str = "") -> None:
        self.setText(sentence)
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def set_wrong(self, wrong: bool) -> None:
        """Give the row a red edge while its yes is missing."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(text_font(Text.CELL_STRONG)).horizontalAdvance(self.text())
        detail = QFontMetricsF(text_font(Text.HINT)).horizontalAdvance(self._detail)
        width = max(words, detail) + _BOX + 12 + 2 * _PADDING + 64
        return QSize(round(width), _HEIGHT + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT + 2 * RING)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space gives the yes; Enter goes on to the screen and never consents by accident."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body = painter_on(self), body_of(self)
        edge = CLOTH.bata_700 if self._wrong else None
        fill = CLOTH.mori_200 if self.underMouse() else CLOTH.mori_100
        draw_focusable(painter, body, Radius.BAND, fill, edge, focused=self.hasFocus())
        inner = body.adjusted(_PADDING, 0, -_PADDING, 0)
        self._paint_box(painter, inner)
        if self._key:
            inner.setRight(paint_cap(painter, inner, self._key))
        self._paint_words(painter, inner.adjusted(_BOX + 12, 9, 0, -9))

    def _paint_box(self, painter: QPainter, inner: QRectF) -> None:
        box = QRectF(inner.left(), inner.center().y() - _BOX / 2, _BOX, _BOX)
        if self.isChecked():
            draw_box(painter, box, 7, CLOTH.nila_700)
            draw_icon(painter, box.topLeft() + QPointF(4, 4), "check", 20, CLOTH.mori_0)
        else:
            draw_box(painter, box, 7, CLOTH.mori_0, CLOTH.mori_600)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        only = Qt.AlignmentFlag.AlignVCenter
        where = Qt.AlignmentFlag.AlignTop if self._detail else only
        for text, step, ink, align in (
            (self.text(), Text.CELL_STRONG, CLOTH.ink, where),
            (self._detail, Text.HINT, CLOTH.ink_2, Qt.AlignmentFlag.AlignBottom),
        ):
            font = text_font(step)
            short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(room, align, short)
