"""Where faces look at the camera in a picture."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import cv2
import cv2.data
import numpy as np

from kiosk.imaging.frames import Frame, Outline
from kiosk.imaging.light import Grey, grey

_SIDE = 320  # the longer side of the picture that is searched
_SMALLEST = 0.11  # a face, as a share of the picture's height
_SURE = 4.0  # below it the weight of a second face is more likely a curtain


@dataclass(frozen=True, slots=True)
class Face:
    """A box in pixels of the frame, from the brow to the chin; whether it looks at the camera."""

    left: int
    top: int
    width: int
    height: int
    looking: bool

    def outline(self, frame: Frame) -> Outline:
        high, wide = frame.shape[:2]
        left, right = self.left / wide, (self.left + self.width) / wide
        top, bottom = self.top / high, (self.top + self.height) / high
        return ((left, top), (right, top), (right, bottom), (left, bottom))


class FaceFinder:
    """Loads what it knows of faces when it is made (a tenth of a second); ask from one thread."""

    def __init__(self) -> None:
        self._faces = _cascade("haarcascade_frontalface_alt2.xml")
        # The first knows open eyes, behind glasses too; the second takes some closed ones for open.
        self._eyes = _cascade("haarcascade_eye_tree_eyeglasses.xml")
        self._any_eyes = _cascade("haarcascade_eye.xml")

    def find(self, frame: Frame, *, lenient: bool = False) -> tuple[Face, ...]:
        """The largest first; small ones in the background are left out.

        `lenient`: eyes that are hard to see count as open.
        """
        seen = grey(frame)
        scale = min(1.0, _SIDE / max(seen.shape))
        # A dark skin in dim light differs from its shadows by little: that little is spread out.
        small = _spread(_scaled(seen, scale))
        boxes = self._boxes(small)
        if not boxes:
            return ()
        largest = max(width for _, _, width, _ in boxes)
        kept = sorted((box for box in boxes if box[2] > largest * 0.45), key=lambda box: -box[2])
        return tuple(self._face(seen, box, scale, lenient) for box in kept)

    def _boxes(self, small: Grey) -> list[tuple[int, int, int, int]]:
        least = max(24, round(small.shape[0] * _SMALLEST))
        boxes, _, weights = self._faces.detectMultiScale3(
            small, 1.12, 4, minSize=(least, least), outputRejectLevels=True
        )
        if not len(boxes):
            return []
        sure = max(weights)
        found = zip(boxes, weights, strict=True)
        kept = [box for box, weight in found if weight == sure or weight > _SURE]
        return [(int(left), int(top), int(wide), int(high)) for left, top, wide, high in kept]

    def _face(
        self, seen: Grey, box: tuple[int, int, int, int], scale: float, lenient: bool
    ) -> Face:
        left, top, width, height = (round(part / scale) for part in box)
        upper = seen[top + height // 6 : top + height * 3 // 5, left : left + width]
        eyes = _found(self._eyes, upper) or (_found(self._any_eyes, upper) if lenient else ())
        return Face(left, top, width, height, _look(eyes))


def _found(cascade: cv2.CascadeClassifier, upper: Grey) -> tuple[float, ...]:
    """Where across the face each eye is, 0 to 1, from left to right."""
    if min(upper.shape) < 16:
        return ()
    near = _spread(_scaled(upper, 160 / upper.shape[1]))
    boxes = cascade.detectMultiScale(near, 1.1, 3, minSize=(22, 22), maxSize=(64, 64))
    middles = sorted((x + width / 2) / 160 for x, _, width, _ in boxes)
    apart = (at for at, one in enumerate(middles) if not at or one - middles[at - 1] > 0.1)
    return tuple(middles[at] for at in apart)


def _look(eyes: tuple[float, ...]) -> bool:
    """Two eyes have the nose in the middle between them; of one alone (the other in the shadow,
    behind a reflection in glasses) nothing more is asked."""
    between = [(one + other) / 2 for one, other in pairwise(eyes)]
    return len(eyes) == 1 or any(0.34 < middle < 0.66 for middle in between)


def _cascade(name: str) -> cv2.CascadeClassifier:
    cascade = cv2.CascadeClassifier(str(Path(cv2.data.haarcascades) / name))
    if cascade.empty():
        raise RuntimeError(f"{name} is missing")
    return cascade


def _scaled(seen: Grey, scale: float) -> Grey:
    size = (round(seen.shape[1] * scale), round(seen.shape[0] * scale))
    return np.asarray(cv2.resize(seen, size, interpolation=cv2.INTER_AREA), np.uint8)


def _spread(seen: Grey) -> Grey:
    return np.asarray(cv2.createCLAHE(2.0, (4, 4)).apply(seen), np.uint8)
