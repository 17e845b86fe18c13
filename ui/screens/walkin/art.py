"""Drawings that show where to look on one's papers; they carry nobody's data."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.fonts import data_font, ui_font
from ui.theme.look import cloth
from ui.widgets.paint import draw_box, painter_on

_CARD: Final = (442, 278)
_LETTER: Final = (442, 278)
_USUAL: Final = 0.96
_SMALL: Final = 0.6
_SAMPLE: Final = "1234 5678 9012 3456"
_LINES: Final = ((58, 150), (92, 170), (80, 92), (46, 180), (58, 70), (50, 112), (66, 128))


class PaperArt(QWidget):
    """A drawing of fixed proportions, as large as there is room for it."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ""
        self.fit(is_small=False)

    def set_texts(self, told: str, title: str = "") -> None:
        """What is drawn, and what is printed on it."""
        self._title = title
        self.setAccessibleName(told)
        self.update()

    def fit(self, *, is_small: bool) -> None:
        size = QSize(*_CARD) * (_SMALL if is_small else _USUAL)
        self.setFixedSize(size + QSize(12, 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        wide, high = _CARD
        scale = min((self.width() - 12) / wide, (self.height() - 12) / high)
        painter.translate(6, 6)
        painter.scale(scale, scale)
        self.paint(painter)

    def paint(self, painter: QPainter) -> None:
        raise AssertionError  # each paper draws itself


class KtpArt(PaperArt):
    """An identity card, the line with the NIK ringed."""

    def paint(self, painter: QPainter) -> None:
        wide, high = _CARD
        sheet = QRectF(0, 0, wide, high)
        _ground(painter, sheet, 16)
        _word(painter, QRectF(0, 14, wide, 22), "PROVINSI", ui_font(15, 800))
        _word(painter, QRectF(0, 34, wide, 22), "KOTA", ui_font(15, 800))
        _lines(painter, 116, 24)
        _photo(painter, QRectF(318, 108, 96, 124))
        _ring(painter, QRectF(10, 60, 350, 46))
        _word(
            painter, QRectF(26, 62, 60, 42), "NIK", ui_font(19, 800), Qt.AlignmentFlag.AlignVCenter
        )
        at = QRectF(78, 62, 340, 42)
        _word(painter, at, _SAMPLE, data_font(21, 700), Qt.AlignmentFlag.AlignVCenter)


class LetterArt(PaperArt):
    """A family card, its number ringed above the table."""

    def paint(self, painter: QPainter) -> None:
        wide, high = _LETTER
        _ground(painter, QRectF(0, 0, wide, high), 8)
        _word(painter, QRectF(0, 12, wide, 26), self._title, ui_font(19, 800))
        _ring(painter, QRectF(76, 42, 290, 42))
        at = QRectF(46, 42, 350, 42)
        _word(painter, at, f"No. {_SAMPLE}", data_font(18, 700))
        _table(painter, QRectF(20, 102, wide - 40, high - 122))


def _ground(painter: QPainter, sheet: QRectF, radius: float) -> None:
    c = cloth()
    wash = QLinearGradient(sheet.topLeft(), sheet.bottomRight())
    wash.setColorAt(0, QColor(c.nila_150))
    wash.setColorAt(1, QColor(c.nila_100))
    draw_box(painter, sheet, radius, c.nila_100, c.nila_200, 2)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(wash)
    painter.drawRoundedRect(sheet.adjusted(2, 2, -2, -2), radius - 2, radius - 2)
    painter.restore()


def _word(
    painter: QPainter,
    at: QRectF,
    text: str,
    font: QFont,
    where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(cloth().ink))
    painter.drawText(at, where, text)


def _lines(painter: QPainter, top: float, step: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_faint())
    for place, (name, value) in enumerate(_LINES):
        painter.drawRoundedRect(QRectF(26, top + place * step, name, 8), 4, 4)
        room = 290 if place in {0, 1, 3} and place * step < 10 else 300 - 142
        painter.drawRoundedRect(QRectF(142, top + place * step, min(value, room), 8), 4, 4)


def _photo(painter: QPainter, box: QRectF) -> None:
    c = cloth()
    draw_box(painter, box, 6, c.bata_100, c.bata_700, 2)
    painter.save()
    painter.setClipRect(box.adjusted(2, 2, -2, -2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(c.nila_800))
    painter.drawEllipse(QPointF(box.center().x(), box.bottom() + 8), 44, 48)
    painter.setBrush(QColor(c.soga_500))
    painter.drawEllipse(QPointF(box.center().x(), box.top() + 48), 23, 29)
    painter.restore()


def _ring(painter: QPainter, box: QRectF) -> None:
    c = cloth()
    draw_box(painter, box, 13, c.mori_0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(c.kunyit), 7))
    painter.drawRoundedRect(box, 13, 13)
    painter.setPen(QPen(QColor(c.nila_900), 2))
    painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 16, 16)


def _table(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(_faint(), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    for place in range(1, 5):
        y = box.top() + place * box.height() / 5
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    for share in (0.08, 0.44, 0.72):
        x = box.left() + share * box.width()
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))


def _faint() -> QColor:
    colour = QColor(cloth().ink)
    colour.setAlpha(110)
    return colour
