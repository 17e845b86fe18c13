"""Made-up cards and faces as what stands before a lens."""

from __future__ import annotations

from PySide6.QtGui import QImage

from kiosk.imaging.frames import Frame
from tests.imaging import cards, scenes


def image_of(frame: Frame) -> QImage:
    height, width = frame.shape[:2]
    image = QImage(frame.tobytes(), width, height, 3 * width, QImage.Format.Format_BGR888)
    return image.convertToFormat(QImage.Format.Format_RGB32)


def card(seed: int = 1) -> QImage:
    """On a desk, straight and sharp."""
    return image_of(scenes.lying(cards.of(seed)).frame)
