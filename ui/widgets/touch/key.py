"""One key: it writes the moment it is touched, once for each finger, and never for a bounce."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme.fonts import text_font
from ui.theme.look import cloth
from ui.theme.tokens import RING
from ui.theme.tones import ButtonColours
from ui.theme.touch import Touch, TouchRadius, TouchText, panel, touch_px
from ui.widgets.paint import body_of, draw_box, draw_icon, draw_ring, painter_on

_HOLD_MS: Final = 500
_REPEAT_MS: Final = 90
_DEPTH: Final = 4
_PRESSES: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class KeyKind(Enum):
    """What the key is made of."""

    DIGIT = auto()
    LETTER = auto()
    TOOL = auto()


class Key(QAbstractButton):
    """Painted with what it writes; a tool has an icon and words.

    It keeps 4 px on each side for its ring, so keys stand without a gap in their grid. A touch
    presses it even while other fingers hold other keys.
    """

    struck = Signal()
    """Pressed by finger, mouse, stylus, keyboard, switch or screen reader."""
    held = Signal()
    """Held for half a second; once, or again and again where `repeats`."""

    def __init__(
        self, text: str, kind: KeyKind, *, icon: str | None = None, repeats: bool = False
    ) -> None:
        super().__init__()
        self.setText(text)
        self.kind, self.icon_name, self._repeats = kind, icon, repeats
        self.is_lit = False
        self._lifted: int | None = None
        self._hold = QTimer(self)
        self._hold.timeout.connect(self._go_on_holding)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(text)
        self.clicked.connect(self.struck)

    def set_texts(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def light(self, *, is_lit: bool) -> None:
        """Scanning by switches stands here."""
        self.is_lit = is_lit
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(touch_px(Touch.KEY) + 2 * RING, touch_px(Touch.KEY) + 2 * RING)

    minimumSizeHint = sizeHint

    # --- fingers, mice and keyboards --------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._press()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._lift()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES and not event.isAutoRepeat():
            self.setDown(True)
            self.struck.emit()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES:
            self._lift()
        else:
            event.ignore()

    def _touch(self, event: QTouchEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            if not self._is_bounce(event.timestamp()):
                self._press()
        elif kind in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}:
            self._lifted = event.timestamp()
            self._lift()

    def _is_bounce(self, now: int) -> bool:
        return self._lifted is not None and 0 <= now - self._lifted < panel().bounce

    def _press(self) -> None:
        self.setDown(True)
        self.repaint()  # seen in this very frame, whatever the target does with it
        self._hold.start(_HOLD_MS)
        self.struck.emit()

    def _lift(self) -> None:
        self._hold.stop()
        self.setDown(False)

    def _go_on_holding(self) -> None:
        if not self._repeats:
            self._hold.stop()
        else:
            self._hold.setInterval(_REPEAT_MS)
        self.held.emit()

    # --- paint ------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body = painter_on(self), body_of(self)
        radius, colours = touch_px(TouchRadius.BUTTON), self._colours()
        if self.hasFocus() or self.is_lit:
            draw_ring(painter, body, radius)
            body = body.adjusted(2, 2, -2, -2)
        face = body.adjusted(0, 0, 0, -_DEPTH)
        if self.isDown():
            face.translate(0, _DEPTH)
        else:
            draw_box(painter, body, radius, cloth().nila_900)
        fill = colours.pressed if self.isDown() else colours.fill
        draw_box(painter, face, radius, fill, colours.edge)
        self._paint_words(painter, face, colours.ink)

    def _colours(self) -> ButtonColours:
        c = cloth()
        if self.isChecked():
            return ButtonColours(c.kunyit, c.bar_chosen_ink, c.kunyit, c.kunyit)
        if self.kind is KeyKind.TOOL:
            return ButtonColours(c.bar_lit, c.bar_ink, c.bar_lit, c.nila_900, c.bar_pale)
        edge = c.line if c.is_plain else None
        return ButtonColours(c.mori_0, c.nila_800, c.mori_0, c.nila_150, edge)

    def _paint_words(self, painter: QPainter, face: QRectF, ink: str) -> None:
        painter.setPen(QColor(ink))
        painter.setFont(text_font(self._step()))
        if self.icon_name is None:
            painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())
            return
        size, words = touch_px(38), painter.fontMetrics().horizontalAdvance(self.text())
        if face.height() >= size + painter.fontMetrics().height() + 16 and words < face.width():
            self._paint_below(painter, face, size, ink)
        elif face.width() > words + size + touch_px(24):
            self._paint_beside(painter, face, size, ink)
        else:
            at = face.center() - QPointF(size / 2, size / 2)
            draw_icon(painter, at, self.icon_name, size, ink)

    def _paint_beside(self, painter: QPainter, face: QRectF, size: int, ink: str) -> None:
        words, gap = painter.fontMetrics().horizontalAdvance(self.text()), touch_px(10)
        left, middle = face.center().x() - (size + gap + words) / 2, face.center().y()
        draw_icon(painter, QPointF(left, middle - size / 2), self.icon_name or "", size, ink)
        room = QRectF(left + size + gap, face.top(), words + 2, face.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_below(self, painter: QPainter, face: QRectF, size: int, ink: str) -> None:
        line, middle = painter.fontMetrics().height(), face.center()
        top = middle.y() - (size + line) / 2
        draw_icon(painter, QPointF(middle.x() - size / 2, top), self.icon_name or "", size, ink)
        room = QRectF(face.left(), top + size, face.width(), line)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())

    def _step(self) -> TouchText:
        if self.kind is KeyKind.TOOL:
            return TouchText.NOTE_LOUD
        if self.kind is KeyKind.DIGIT:
            return TouchText.DIGITS
        return TouchText.FIELD if len(self.text()) == 1 else TouchText.LEAD_STRONG
