"""How sharp, how bright and how free of reflections the pixels of a card or a face are."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.imaging.frames import Frame

Grey = NDArray[np.uint8]


def grey(frame: Frame) -> Grey:
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY), np.uint8)


def sharpness(seen: Grey, spread: float = 1.2) -> float:
    """How steep the steepest edges are, measured by the contrast of the whole: 0 to about 0.25.

    Grain is smoothed away first, so that a dark picture does not pass for a sharp one. The weaker
    of the two directions counts: a picture shaken sideways has level edges that are sharp.
    """
    smooth = np.asarray(cv2.GaussianBlur(seen, (0, 0), spread), np.float32)
    low, high = np.percentile(smooth[::2, ::2], (3, 92))
    upright, level = (_steepest(smooth, dx) for dx in (1, 0))
    # Print has longer strokes upward than across, and keeps them in a shake upward.
    return min(upright, 0.85 * level) / max(float(high - low), 12.0)


def _steepest(smooth: NDArray[np.float32], dx: int) -> float:
    edges = cv2.Sobel(smooth, cv2.CV_32F, dx, 1 - dx, scale=1 / 8)
    return float(np.percentile(np.abs(edges[::2, ::2]), 97))


def brightness(seen: Grey) -> float:
    """Of what is well lit in it, 0 to 255: print and shadows do not make a picture dark."""
    return float(np.percentile(seen, 70))


def glare(frame: Frame) -> float:
    """The share of it that is burnt out: white, with nothing left to read."""
    burnt = (frame.min(axis=2) > 248).astype(np.uint8)
    # A blown pixel here and there is grain, and hides nothing.
    return float(cv2.morphologyEx(burnt, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)).mean())
