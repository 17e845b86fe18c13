"""Made-up cards and faces as what stands before a lens."""

from __future__ import annotations

import segno
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter

from kiosk.imaging.frames import Frame
from tests.imaging import cards, scenes
from tests.ui.feeding import plain


def image_of(frame: Frame) -> QImage:
    height, width = frame.shape[:2]
    image = QImage(frame.tobytes(), width, height, 3 * width, QImage.Format.Format_BGR888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def card(seed: int = 1) -> QImage:
    """On a desk, straight and sharp."""
    return image_of(scenes.lying(cards.of(seed)).frame)


def code(text: str, pixels: int = 400) -> QImage:
    """A QR code held before the lens, on a plain ground."""
    rows = segno.make_qr(text, error="m").matrix_iter(border=4)
    lines = [bytes(0 if dark else 255 for dark in row) for row in rows]
    side = len(lines)
    small = QImage(b"".join(lines), side, side, side, QImage.Format.Format_Grayscale8)
    seen = plain()
    painter = QPainter(seen)
    corner = seen.rect().center() - QPoint(pixels // 2, pixels // 2)
    painter.drawImage(QRect(corner, QSize(pixels, pixels)), small)
    painter.end()
    return seen
