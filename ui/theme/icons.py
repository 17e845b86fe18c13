"""Lucide icons, drawn once per name, size, colour and screen density."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ui.theme.resources import resource


def pixmap(name: str, size: int, colour: str, stroke: float = 2.0) -> QPixmap:
    """The icon `name`, `size` logical pixels square, sharp on the densest screen attached."""
    ratio = _density()
    key = f"lucide/{name}/{size}/{colour}/{stroke}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(_svg(name, colour, stroke), size, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, size: int, colour: str, stroke: float = 2.0) -> QIcon:
    return QIcon(pixmap(name, size, colour, stroke))


def _density() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def _svg(name: str, colour: str, stroke: float) -> QByteArray:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    text = text.replace("currentColor", colour)
    text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QByteArray(text.encode())


def _draw(svg: QByteArray, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(svg).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn
