"""Kawung, the cloth of four palm fruits around a centre: emblem and wall, painted."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QWidget

from ui.theme.look import cloth
from ui.widgets.paint import draw_box, painter_on

_WALL_ALPHA: Final = 9  # of 255: a wall is felt, not seen


def paint_kawung(painter: QPainter, box: QRectF, colour: QColor, scale: float = 1.0) -> None:
    """One roundel: four fruits pointing to the corners of `box`, each with its slit."""
    fruit = _fruit(box.width(), scale)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.translate(box.center())
    painter.rotate(45)
    for _ in range(4):
        painter.drawPath(fruit)
        painter.rotate(90)
    painter.restore()


def _fruit(size: float, scale: float) -> QPainterPath:
    length, width, start = size * 0.655 * scale, size * 0.30 * scale, size * 0.035
    tip = QPointF(start + length, 0)
    fruit = QPainterPath(QPointF(start, 0))
    fruit.cubicTo(
        QPointF(start + length * 0.22, -width * 0.78),
        QPointF(start + length * 0.80, -width * 0.70),
        tip,
    )
    fruit.cubicTo(
        QPointF(start + length * 0.80, width * 0.70),
        QPointF(start + length * 0.22, width * 0.78),
        QPointF(start, 0),
    )
    slit = QPainterPath()
    slit.addEllipse(QPointF(start + length * 0.55, 0), length * 0.20, width * 0.085)
    return fruit.subtracted(slit)


def paint_wall(painter: QPainter, area: QRectF, tile: int = 64) -> None:
    """Hang the cloth in `area`, so faintly that words on it stay as legible as without."""
    if cloth().is_plain:
        return
    painter.drawTiledPixmap(area, _tile(tile, painter.device().devicePixelRatioF()), _offset(tile))


def _offset(tile: int) -> QPointF:
    return QPointF(tile * 0.4, tile * 0.4)


def _tile(size: int, ratio: float) -> QPixmap:
    key, found = f"kawung/{size}/{ratio}", QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    colour = QColor(cloth().bar_ink)
    colour.setAlpha(_WALL_ALPHA)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_kawung(painter, QRectF(0, 0, size, size), colour)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


class Emblem(QWidget):
    """The sign of the product: one kawung roundel on a rounded square."""

    def __init__(self, size: int = 38, *, on_dark: bool = True) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self._on_dark = on_dark

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, size = painter_on(self), self.width()
        colours = (cloth().mori_0, cloth().nila_700)
        ground, fruit = colours if self._on_dark else reversed(colours)
        draw_box(painter, QRectF(self.rect()), size * 0.24, ground)
        inner = QRectF(self.rect()).adjusted(size * 0.1, size * 0.1, -size * 0.1, -size * 0.1)
        paint_kawung(painter, inner, QColor(fruit), 0.92)
        painter.setBrush(QColor(cloth().kunyit))
        painter.drawEllipse(QPointF(size / 2, size / 2), size * 0.055, size * 0.055)
