"""Shapes that several painted widgets share: the box, the focus ring, an icon in front of words."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import icons
from ui.theme.look import cloth
from ui.theme.tokens import RING, RING_EDGE

ICON_STROKE = 2.3


def painter_on(widget: QWidget) -> QPainter:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def body_of(widget: QWidget) -> QRectF:
    """What is left of a widget inside the room that it keeps for its focus ring."""
    return QRectF(widget.rect()).adjusted(RING, RING, -RING, -RING)


def draw_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: str | None,
    edge: str | None = None,
    width: float | None = None,
) -> None:
    """A rounded box whose edge lies inside `box`, as wide as edges are unless `width` is given."""
    width = cloth().edge if width is None else width
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
    inset = width / 2 if edge else 0.0
    inner = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, radius - inset, radius - inset)


def draw_ring(painter: QPainter, body: QRectF, radius: float) -> None:
    """The focus ring around `body`; draw the body itself afterwards, with `RING_EDGE` as edge."""
    ring = body.adjusted(-RING, -RING, RING, RING)
    draw_box(painter, ring, radius + RING, cloth().kunyit)
    draw_box(painter, body, radius, cloth().nila_900)


def draw_focusable(
    painter: QPainter,
    body: QRectF,
    radius: float,
    fill: str | None,
    edge: str | None,
    *,
    focused: bool,
) -> None:
    """A box that wears the ring when it has the focus."""
    if not focused:
        return draw_box(painter, body, radius, fill, edge)
    draw_ring(painter, body, radius)
    inner = body.adjusted(RING_EDGE, RING_EDGE, -RING_EDGE, -RING_EDGE)
    return draw_box(painter, inner, radius - RING_EDGE, fill or cloth().mori_0)


def draw_icon(painter: QPainter, at: QPointF, name: str, size: int, colour: str) -> None:
    painter.drawPixmap(at, icons.pixmap(name, size, colour, ICON_STROKE))
