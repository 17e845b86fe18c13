"""A card or a part of it seen from straight above, out of a picture in which it lies at a slant."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.imaging.frames import Frame, Outline

# A part of a card: left, top, right, bottom as shares of its sides.
Part = tuple[float, float, float, float]
WHOLE: Part = (0, 0, 1, 1)


def straightened(
    frame: Frame, outline: Outline, size: tuple[int, int], part: Part = WHOLE
) -> Frame:
    """The part of the card inside an outline of four corners, as wide and high as asked."""
    height, width = frame.shape[:2]
    corners = np.array(outline, np.float32) * np.array((width, height), np.float32) - 0.5
    left, top, right, bottom = part
    wide, high = size[0] / (right - left), size[1] / (bottom - top)
    flat = np.array(((0, 0), (wide, 0), (wide, high), (0, high)), np.float32)
    flat -= np.array((left * wide, top * high), np.float32) + 0.5
    onto = cv2.getPerspectiveTransform(corners, flat)
    flags = cv2.INTER_LINEAR if lengths(frame, outline)[0] < 2 * wide else cv2.INTER_AREA
    seen = cv2.warpPerspective(frame, onto, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(seen, np.uint8)


def lengths(frame: Frame, outline: Outline) -> tuple[float, float]:
    """Width and height of what is inside an outline, in pixels of the frame."""
    corners = np.array(outline) * (frame.shape[1], frame.shape[0])
    sides = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    return float(sides[::2].max()), float(sides[1::2].max())
