"""Pixels that come from elsewhere as bytes, row after row."""

from __future__ import annotations

import numpy as np

from kiosk.imaging.frames import Frame


def frame_of_rows(rows: bytes, width: int, height: int, stride: int) -> Frame:
    """Blue, green, red a pixel; `stride` bytes a row; what fills a row up is dropped."""
    packed = np.frombuffer(rows, np.uint8, count=stride * height).reshape(height, stride)
    return np.ascontiguousarray(packed[:, : 3 * width].reshape(height, width, 3))
