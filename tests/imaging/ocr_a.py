"""The digits of OCR-A, in which a card prints its number: one width, strokes of one weight."""

from collections.abc import Iterable

import cv2
import numpy as np

from kiosk.imaging.frames import Frame

# Corners of the strokes, in units of a third of the digit's width; y grows downward, 0 to 5.
_STROKES: dict[str, list[list[tuple[float, float]]]] = {
    "0": [[(0, 0), (3, 0), (3, 5), (0, 5), (0, 0)]],
    "1": [[(0, 0), (1.5, 0), (1.5, 5)], [(0, 5), (3, 5), (3, 3.1)]],
    "2": [[(0, 0), (3, 0), (3, 2.5), (0, 2.5), (0, 5), (3, 5)]],
    "3": [[(0, 0), (3, 0), (3, 5), (0, 5)], [(0.6, 2.5), (3, 2.5)]],
    "4": [[(0, 0), (0, 3.1), (2.8, 3.1)], [(2.2, 0.5), (2.2, 5)]],
    "5": [[(3, 0), (0.7, 0), (0.7, 2.5), (3, 2.5), (3, 5), (0.8, 5), (0, 4.6)]],
    "6": [[(0.5, 0), (0, 0), (0, 5), (3, 5), (3, 3), (0, 3)]],
    "7": [[(0, 0.4), (0, 0), (3, 0), (3, 2), (1.5, 3.2), (1.5, 5)]],
    "8": [
        [(0.7, 2.5), (0.7, 0), (2.2, 0), (2.2, 2.5)],
        [(0, 2.5), (3, 2.5), (3, 5), (0, 5), (0, 2.5)],
    ],
    "9": [[(2.5, 5), (3, 5), (3, 0), (0, 0), (0, 1.9), (3, 1.9)]],
}
_FINE = 4  # fractional bits: OpenCV draws between pixels


def write(
    card: Frame, digits: str, at: tuple[float, float], height: float, ink: Iterable[float]
) -> None:
    """Digits drawn into the card, the top left corner of the first at `at`."""
    unit, weight = height / 5, max(1, round(height * 0.13))
    for place, digit in enumerate(digits):
        left = at[0] + place * unit * 4.35
        for stroke in _STROKES[digit]:
            points = np.array([[left + x * unit * 0.9, at[1] + y * unit] for x, y in stroke])
            fixed = np.round(points * (1 << _FINE)).astype(np.int32)
            cv2.polylines(card, [fixed], False, tuple(ink), weight, cv2.LINE_AA, _FINE)
