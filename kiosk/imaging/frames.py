"""What a picture is in this room: pixels, and where in them something lies."""

from __future__ import annotations

from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

# (height, width, 3), blue, green, red.
Frame: TypeAlias = NDArray[np.uint8]

# Corners as shares of width and height, clockwise from the one at the top left; empty: nothing.
Outline: TypeAlias = tuple[tuple[float, float], ...]


def shrunk(frame: Frame, size: tuple[int, int]) -> Frame:
    """Width and height as asked; each pixel the mean of those it stands for."""
    return np.asarray(cv2.resize(frame, size, interpolation=cv2.INTER_AREA), np.uint8)
