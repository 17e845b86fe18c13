"""A long number in groups of cells, with a bracket under the digits that cannot be right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from ui.theme.fonts import text_font
from ui.theme.look import cloth
from ui.theme.tokens import RING, RING_EDGE
from ui.theme.touch import Touch, TouchRadius, TouchText, touch_px, touch_text_px
from ui.widgets.paint import draw_box, draw_ring, painter_on
from ui.widgets.touch.line import TouchLine

BY_FOUR: Final = (4, 4, 4, 4)
DATE: Final = (2, 2, 4)
_GAP: Final = 8
_GROUP_GAP: Final = 30
_BRACKET: Final = 18  # from the cells down to its words


class DigitCells(TouchLine):
    """Gives digits alone; what is pasted or scanned may have blanks, dots and dashes.

    A digit too many is refused instead of another being dropped.
    """

    def __init__(self, groups: Sequence[int] = BY_FOUR) -> None:
        super().__init__(sum(groups))
        self._count = sum(groups)
        self._group_of = tuple(at for at, length in enumerate(groups) for _ in range(length))
        self._wrong: tuple[int, int] | None = None
        self._note = ""
        self._height = int(Touch.CELL)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.relook()

    def tidied(self, text: str) -> str:
        return "".join(letter for letter in text if letter in "0123456789")

    def mark_wrong(self, span: tuple[int, int] | None, note: str = "") -> None:
        """Bracket the digits from the first to before the end, and say below what they are."""
        self._wrong, self._note = span, note
        self.relook()
        self.updateGeometry()
        self.update()

    @property
    def wrong(self) -> tuple[int, int] | None:
        return self._wrong

    def set_cell_height(self, pixels: int) -> None:
        """On the reference screen; a low screen has lower cells."""
        self._height = pixels
        self.relook()

    def relook(self) -> None:
        self.setFixedHeight(self._high())

    def sizeHint(self) -> QSize:
        return QSize(touch_px(self._count * 72), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(touch_px(self._count * 36), self._high())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, text = painter_on(self), self.text()
        for place in range(self._count):
            self._paint_cell(painter, place, text[place : place + 1])
        if self._wrong is not None:
            self._paint_bracket(painter, *self._wrong)

    # --- inside -----------------------------------------------------------------------------------

    def _high(self) -> int:
        below = 0
        if self._wrong is not None:
            below = touch_px(_BRACKET) + round(touch_text_px(TouchText.NOTE_LOUD.value) * 1.3)
        return touch_px(self._height) + 2 * RING + below

    def _cell(self, place: int) -> QRectF:
        groups = self._group_of[-1]
        gap = min(touch_px(_GAP), self.width() / 170)
        group_gap = min(touch_px(_GROUP_GAP), self.width() / 40)
        gaps = (self._count - 1 - groups) * gap + groups * group_gap
        wide = (self.width() - 2 * RING - gaps) / self._count
        left = RING + place * (wide + gap) + self._group_of[place] * (group_gap - gap)
        return QRectF(left, RING, wide, touch_px(self._height))

    def _paint_cell(self, painter: QPainter, place: int, digit: str) -> None:
        c, box, radius = cloth(), self._cell(place), touch_px(TouchRadius.CELL)
        is_next = self.hasFocus() and place == min(len(self.text()), self._count - 1)
        is_wrong = self._wrong is not None and self._wrong[0] <= place < self._wrong[1]
        edge = c.bata_700 if is_wrong else (c.ink if digit else c.mori_600)
        if is_next:
            draw_ring(painter, box, radius)
            box = box.adjusted(RING_EDGE, RING_EDGE, -RING_EDGE, -RING_EDGE)
        width = 0 if is_next else (3 if is_wrong else max(c.edge, 2.5 if digit else 2))
        draw_box(painter, box, radius, c.bata_100 if is_wrong else c.mori_0, edge, width)
        if digit:
            painter.setFont(self._digit_font_for(box))
            painter.setPen(QColor(c.bata_700 if is_wrong else c.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit)
        elif is_next:
            caret = QRectF(box.center().x() - 2, box.top() + 22, 4, box.height() - 44)
            draw_box(painter, caret, 2, c.nila_700)

    def _digit_font_for(self, box: QRectF) -> QFont:
        font = text_font(TouchText.DIGITS)
        font.setPixelSize(min(font.pixelSize(), round(box.width() * 1.1)))
        return font

    def _paint_bracket(self, painter: QPainter, first: int, end: int) -> None:
        start, last = self._cell(first), self._cell(end - 1)
        top, drop = start.bottom() + 6, 9
        ink = QPen(QColor(cloth().bata_700), 4)
        ink.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(ink)
        left, right = start.left() + 2, last.right() - 2
        corners = [(left, top), (left, top + drop), (right, top + drop), (right, top)]
        painter.drawPolyline([QPointF(x, y) for x, y in corners])
        font = text_font(TouchText.NOTE_LOUD)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(self._note) + 8
        at = max(0.0, min((left + right - wide) / 2, self.width() - wide))
        room = QRectF(at, top + drop + 2, wide, painter.fontMetrics().height())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._note)
