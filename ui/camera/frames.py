"""From what the window shows to what the room of images judges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from kiosk.imaging.frames import Frame


def frame_of(image: QImage) -> Frame:
    """The pixels in memory that outlives the picture; not for the UI thread."""
    from kiosk.imaging.rows import frame_of_rows

    plain = image.convertToFormat(QImage.Format.Format_BGR888)
    rows = bytes(plain.constBits())
    return frame_of_rows(rows, plain.width(), plain.height(), plain.bytesPerLine())
