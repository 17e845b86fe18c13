"""The pictures that are kept: cut out, straightened, small, and nothing in them but pixels."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.imaging import light
from kiosk.imaging.frames import Frame, Outline, shrunk
from kiosk.imaging.straight import Part, lengths, straightened

LARGEST = 150_000  # bytes of a picture that is kept

_CARD = (1012, 638)  # 300 dots an inch
_LONGEST = 1280  # of a picture that could not be cut out
_FACE = (720, 960)
_BEST, _GOOD, _WORST = 92, 74, 50  # JPEG: where print begins to smear, and where it is smeared


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """A JPEG made from pixels: whatever else the file said (place, time, maker) is gone."""

    jpeg: bytes
    width: int
    height: int

    def __repr__(self) -> str:
        return f"Picture({self.width} x {self.height}, {len(self.jpeg)} bytes)"


def of_card(frame: Frame, outline: Outline = ()) -> Picture:
    """The card as if scanned, at most 150 KB; without an outline, the whole of the frame."""
    if len(outline) != 4:
        return _packed(_within(frame, _LONGEST))
    lying = _lying(outline, frame)
    width, height = lengths(frame, lying)
    wide = round(min(_CARD[0], max(width, height * _CARD[0] / _CARD[1], 320)))
    size = (wide, round(wide * _CARD[1] / _CARD[0]))
    return _packed(_upright(straightened(frame, lying, size, _MARGIN)))


def of_face(frame: Frame, outline: Outline = ()) -> Picture:
    """Head and shoulders, at most 150 KB; without an outline, the whole of the frame."""
    if len(outline) != 4:
        return _packed(_within(frame, _LONGEST))
    high, wide = frame.shape[:2]
    corners = np.array(outline) * (wide, high)
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    face = max(right - left, (bottom - top))
    # Passport proportions; at the edge of the frame the crop becomes smaller, never crooked.
    tall = min(face * 2.3, high, wide * 4 / 3)
    box = (tall * 3 / 4, tall)
    x = float(np.clip((left + right - box[0]) / 2, 0, wide - box[0]))
    y = float(np.clip((top + bottom) / 2 - tall * 0.47, 0, high - tall))
    cut = frame[round(y) : round(y + tall), round(x) : round(x + box[0])]
    return _packed(_within(cut, _FACE[1]))


# --- which way up ---------------------------------------------------------------------------------

# A little of the table is kept, so that no side of the card is cut by a pixel.
_MARGIN: Part = (-0.008, -0.012, 1.008, 1.012)


def _lying(outline: Outline, frame: Frame) -> Outline:
    """Turned by a quarter where the long sides are upright: a card is read lying."""
    width, height = lengths(frame, outline)
    return outline if width >= height else (*outline[3:], *outline[:3])


def _upright(card: Frame) -> Frame:
    """Turned by a half where the photograph is on the left; left alone where that cannot be told.

    The photograph is the one place without print, and its ground is the strongest colour.
    """
    colour = cv2.cvtColor(shrunk(card, (200, 126)), cv2.COLOR_BGR2HSV)[..., 1]
    right, left = colour[34:88, 152:192].mean(), colour[38:92, 8:48].mean()
    ink = np.abs(cv2.Laplacian(light.grey(shrunk(card, (400, 252))), cv2.CV_16S))
    text_left, text_right = ink[60:230, 14:90].mean(), ink[22:192, 310:386].mean()
    turned = left > right * 1.15 and text_right > text_left * 1.15
    return np.ascontiguousarray(card[::-1, ::-1]) if turned else card


# --- small enough ---------------------------------------------------------------------------------


def _within(frame: Frame, longest: int) -> Frame:
    scale = longest / max(frame.shape[:2])
    if scale >= 1:
        return frame
    size = (max(1, round(frame.shape[1] * scale)), max(1, round(frame.shape[0] * scale)))
    return shrunk(frame, size)


def _packed(frame: Frame) -> Picture:
    """The finest JPEG that is small enough. Grain goes before detail, detail before size."""
    for candidate in (frame, _smooth(frame)):
        if (jpeg := _finest(candidate, _GOOD)) is not None:
            return _picture(jpeg, candidate)
    while (jpeg := _finest(frame, _WORST)) is None:
        frame = _within(frame, round(max(frame.shape[:2]) * 0.85))
    return _picture(jpeg, frame)


def _picture(jpeg: bytes, frame: Frame) -> Picture:
    return Picture(jpeg, frame.shape[1], frame.shape[0])


def _finest(frame: Frame, least: int) -> bytes | None:
    """By halving: the highest quality that fits, or None when even the least does not."""
    best, low, high = None, least, _BEST
    while low <= high:
        quality = (low + high + 1) // 2 if best else low
        jpeg = _jpeg(frame, quality)
        if len(jpeg) <= LARGEST:
            best, low = jpeg, quality + 1
        else:
            high = quality - 1
    return best


def _jpeg(frame: Frame, quality: int) -> bytes:
    _, packed = cv2.imencode(".jpg", frame, (cv2.IMWRITE_JPEG_QUALITY, quality))
    return packed.tobytes()


def _smooth(frame: Frame) -> Frame:
    """Without the grain of the sensor; edges as steep as a letter's stay."""
    return np.asarray(cv2.bilateralFilter(frame, 5, 22, 2), np.uint8)
