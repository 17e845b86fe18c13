"""A yes that is given by pressing anywhere on its row."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from ui.theme.fonts import text_font
from ui.theme.look import cloth, px, tall
from ui.theme.tokens import RING, Radius, Text
from ui.widgets.key_hint import cap_width, paint_cap
from ui.widgets.laid_out import LaidOutWidth
from ui.widgets.paint import body_of, draw_box, draw_focusable, draw_icon, painter_on

_HEIGHT = 60
_BOX = 28
_PADDING = 14
_WRAP = int(Qt.TextFlag.TextWordWrap.value) | int(Qt.AlignmentFlag.AlignLeft.value)


class CheckRow(QCheckBox):
    """A check box whose whole row is the target: a sentence, what stands behind it, and a key."""

    def __init__(self, sentence: str, detail: str = "", key_hint: str | None = None) -> None:
        super().__init__(sentence)
        self._detail, self._key, self._wrong = detail, key_hint or "", False
        self._laid_out = LaidOutWidth(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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
        width = round(max(words, detail) + 1) + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        narrowest = 120 + self._beside()
        width = self._laid_out.width or self.sizeHint().width()
        return QSize(narrowest, self.heightForWidth(max(width, narrowest)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Long sentences take more lines; none is cut."""
        room = max(60, width - self._beside())
        words = _height(self.text(), Text.CELL_STRONG, room) + _height(
            self._detail, Text.HINT, room
        )
        return max(tall(_HEIGHT), round(words) + 18) + 2 * RING

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
        c = cloth()
        edge = c.bata_700 if self._wrong else None
        fill = c.mori_200 if self.underMouse() else c.mori_100
        draw_focusable(painter, body, Radius.BAND, fill, edge, focused=self.hasFocus())
        inner = body.adjusted(_PADDING, 0, -_PADDING, 0)
        self._paint_box(painter, inner)
        if self._key:
            inner.setRight(paint_cap(painter, inner, self._key))
        self._paint_words(painter, inner.adjusted(px(_BOX) + 12, 0, 0, 0))

    def _paint_box(self, painter: QPainter, inner: QRectF) -> None:
        side, tick, c = px(_BOX), px(_BOX) - 8, cloth()
        box = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        if self.isChecked():
            draw_box(painter, box, 7, c.nila_700)
            draw_icon(painter, box.topLeft() + QPointF(4, 4), "check", tick, c.mori_0)
        else:
            draw_box(painter, box, 7, c.mori_0, c.mori_600)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        heights = (
            _height(self.text(), Text.CELL_STRONG, room.width()),
            _height(self._detail, Text.HINT, room.width()),
        )
        top, c = room.center().y() - sum(heights) / 2, cloth()
        for text, step, ink, height in (
            (self.text(), Text.CELL_STRONG, c.ink, heights[0]),
            (self._detail, Text.HINT, c.ink_2, heights[1]),
        ):
            painter.setFont(text_font(step))
            painter.setPen(QColor(ink))
            painter.drawText(QRectF(room.left(), top, room.width(), height + 1), _WRAP, text)
            top += height

    def _beside(self) -> int:
        """Width of everything but the words."""
        key = cap_width(self._key) + 8 if self._key else 0
        return round(px(_BOX) + 12 + 2 * (_PADDING + RING) + key)


def _height(text: str, step: Text, width: float) -> float:
    if not text:
        return 0.0
    room = QRectF(0, 0, width, 10_000)
    return QFontMetricsF(text_font(step)).boundingRect(room, _WRAP, text).height()
