"""Drawn faces before a camera: shaded enough to be taken for one, and nobody's."""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.imaging.frames import Frame
from tests.imaging import scenes

SKINS = ((176, 200, 232), (132, 168, 214), (96, 130, 178), (64, 92, 136), (44, 62, 96))
_SIZE = 360  # of the square a head is drawn into

_Paint = NDArray[np.float32]
_Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Look:
    """One made-up person; blue, green and red of the skin, dark to light by number."""

    skin: int = 1
    scarf: bool = False
    glasses: bool = False
    eyes: bool = True  # open
    covered: bool = False  # behind dark glasses
    turned: float = 0.0  # to the side: 0 looks at the camera, 1 shows the ear
    masked: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where the middle of a face is, and how high it is, as shares of the picture."""

    at: tuple[float, float] = (0.5, 0.45)
    height: float = 0.5


FRONT, MIDDLE = Look(), Place()


def before(
    *people: tuple[Look, Place], size: tuple[int, int] = scenes.SIZE, seed: int = 0
) -> Frame:
    """A room with people in it, as a camera sees it."""
    frame = _room(size, seed)
    for look, place in people:
        _put(frame, _head(look), place)
    return scenes.noisy(frame, 4, seed)


def one(look: Look = FRONT, place: Place = MIDDLE, seed: int = 0) -> Frame:
    return before((look, place), seed=seed)


def _room(size: tuple[int, int], seed: int) -> Frame:
    """A wall, lighter at the top, with a door frame somewhere."""
    width, height = size
    tone = np.array(((198, 204, 206), (150, 140, 128), (110, 122, 130))[seed % 3], np.float32)
    fall = np.linspace(1.1, 0.8, height, dtype=np.float32)[:, None, None]
    wall = np.repeat(tone * fall, width, axis=1)
    left = round(width * (0.06 + 0.1 * (seed % 4)))
    wall[:, left : left + width // 40] *= 0.8
    return np.clip(wall, 0, 255).astype(np.uint8)


def _put(frame: Frame, head: NDArray[np.float32], place: Place) -> None:
    """The face is some 0.56 of the height of what is drawn."""
    side = round(place.height * frame.shape[0] / 0.56)
    drawn = cv2.resize(head, (side, side), interpolation=cv2.INTER_AREA)
    left = round(place.at[0] * frame.shape[1] - side / 2)
    top = round(place.at[1] * frame.shape[0] - side * 0.47)
    x, y = max(0, left), max(0, top)
    right, bottom = min(frame.shape[1], left + side), min(frame.shape[0], top + side)
    part = drawn[y - top : bottom - top, x - left : right - left]
    share = part[..., 3:]
    frame[y:bottom, x:right] = frame[y:bottom, x:right] * (1 - share) + part[..., :3] * share


# --- one head -------------------------------------------------------------------------------------


class _Canvas:
    """Soft shapes laid over each other; places in a square from -1 to 1, y downward."""

    def __init__(self) -> None:
        self.paint = np.zeros((_SIZE, _SIZE, 4), np.float32)
        step = np.linspace(-1, 1, _SIZE, dtype=np.float32)
        self.x, self.y = np.meshgrid(step, step)

    def oval(
        self,
        at: tuple[float, float],
        radii: tuple[float, float],
        colour: _Colour,
        *,
        soft: float = 0.03,
        strength: float = 1.0,
    ) -> None:
        far = np.hypot((self.x - at[0]) / radii[0], (self.y - at[1]) / radii[1])
        share = np.clip((1 - far) / (soft / min(radii)) + 0.5, 0, 1) * strength
        self.lay(share, colour)

    def lay(self, share: _Paint, colour: _Colour) -> None:
        share = share[..., None]
        self.paint[..., :3] = (
            self.paint[..., :3] * (1 - share) + np.array(colour, np.float32) * share
        )
        self.paint[..., 3:] = np.maximum(self.paint[..., 3:], share)

    def shade(self, at: tuple[float, float], radii: tuple[float, float], by: float) -> None:
        """Darker (below 0) or lighter, fading out; only where something is painted."""
        far = ((self.x - at[0]) / radii[0]) ** 2 + ((self.y - at[1]) / radii[1]) ** 2
        self.paint[..., :3] *= (1 + by * np.exp(-far))[..., None]


@cache
def _head(look: Look) -> NDArray[np.float32]:
    canvas = _Canvas()
    skin: _Colour = SKINS[look.skin]
    hair: _Colour = (110, 70, 60) if look.scarf else (26, 24, 30)
    canvas.oval((0, 1.1), (0.9, 0.42), (90, 70, 60))  # shoulders
    canvas.oval((0, -0.12), (0.62, 0.74), hair)
    if look.scarf:
        canvas.oval((0, 0.55), (0.66, 0.55), hair, soft=0.06)
    else:
        canvas.oval((0, 0.66), (0.24, 0.3), _times(skin, 0.75))
    canvas.oval((0, 0.02), (0.46, 0.62), skin)
    _roundness(canvas)
    shift = 0.26 * look.turned
    narrow = 1 - 0.5 * look.turned
    for side in (-1, 1):
        _eye(canvas, (shift + side * 0.19 * narrow, -0.1), look, skin)
    _nose(canvas, shift * 1.5)
    _mouth(canvas, shift, look, skin)
    if look.glasses or look.covered:
        _glasses(canvas, shift, narrow, dark=look.covered)
    if look.masked:
        canvas.oval((shift, 0.3), (0.4, 0.3), (200, 200, 190))
    return np.clip(canvas.paint, 0, 255)


def _times(colour: _Colour, by: float) -> _Colour:
    return (colour[0] * by, colour[1] * by, colour[2] * by)


def _roundness(canvas: _Canvas) -> None:
    """Light from above and before: cheeks, chin and brow nearer, temples further."""
    for side in (-1, 1):
        canvas.shade((side * 0.46, 0.1), (0.18, 0.6), -0.35)
        canvas.shade((side * 0.24, 0.14), (0.14, 0.12), 0.12)
    canvas.shade((0, -0.36), (0.34, 0.16), 0.14)
    canvas.shade((0, 0.52), (0.16, 0.1), 0.08)
    canvas.shade((0, 0.72), (0.3, 0.1), -0.35)


def _eye(canvas: _Canvas, at: tuple[float, float], look: Look, skin: _Colour) -> None:
    x, y = at
    narrow = 1 - 0.4 * look.turned
    canvas.shade((x, y - 0.02), (0.15 * narrow, 0.09), -0.36)  # the socket
    canvas.oval((x, y - 0.135), (0.13 * narrow, 0.024), (24, 26, 34), soft=0.02, strength=0.9)
    if not look.eyes:
        canvas.oval((x, y), (0.12 * narrow, 0.055), _times(skin, 0.9), soft=0.03)
        canvas.oval((x, y + 0.035), (0.1 * narrow, 0.011), _times(skin, 0.35), soft=0.012)
        return
    canvas.oval((x, y), (0.105 * narrow, 0.048), (205, 210, 214), soft=0.015)
    canvas.oval((x, y), (0.047 * narrow, 0.048), (20, 26, 36), soft=0.01)
    canvas.oval((x - 0.012, y - 0.014), (0.012, 0.012), (235, 235, 235), soft=0.008)
    canvas.oval((x, y - 0.046), (0.112 * narrow, 0.014), (22, 22, 28), soft=0.012)


def _nose(canvas: _Canvas, shift: float) -> None:
    canvas.shade((shift * 0.8, 0.05), (0.045, 0.18), 0.16)
    for side in (-1, 1):
        canvas.shade((shift + side * 0.085, 0.06), (0.05, 0.14), -0.16)
        canvas.shade((shift + side * 0.06, 0.215), (0.032, 0.02), -0.6)
    canvas.shade((shift, 0.245), (0.1, 0.03), -0.25)


def _mouth(canvas: _Canvas, shift: float, look: Look, skin: _Colour) -> None:
    lips = (skin[0] * 0.62, skin[1] * 0.55, skin[2] * 0.82)
    canvas.oval((shift, 0.37), (0.165 * (1 - 0.3 * look.turned), 0.05), lips, soft=0.03)
    canvas.shade((shift, 0.368), (0.15, 0.013), -0.6)
    canvas.shade((shift, 0.45), (0.12, 0.03), -0.22)


def _glasses(canvas: _Canvas, shift: float, narrow: float, *, dark: bool) -> None:
    for side in (-1, 1):
        at = (shift + side * 0.2 * narrow, -0.09)
        far = np.hypot((canvas.x - at[0]) / 0.17, (canvas.y - at[1]) / 0.13)
        canvas.lay(np.clip(1 - np.abs(far - 1) / 0.09, 0, 1).astype(np.float32), (30, 26, 26))
        if dark:
            canvas.oval(at, (0.18, 0.14), (22, 20, 20))
        canvas.shade((at[0] - 0.06, at[1] - 0.05), (0.03, 0.03), 0.5)
    canvas.oval((shift, -0.1), (0.035, 0.012), (30, 26, 26), soft=0.01)
