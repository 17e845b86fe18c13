"""What a picture is in this room: pixels, and where in it something lies."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

# (height, width, 3), blue, green, red.
Frame: TypeAlias = NDArray[np.uint8]

# Corners as shares of width and height, clockwise from the one at the top left; empty: nothing.
Outline: TypeAlias = tuple[tuple[float, float], ...]
