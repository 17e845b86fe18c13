"""What should be done before a picture is taken: the one thing, seen from the live picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from kiosk.imaging import light
from kiosk.imaging.faces import Face, FaceFinder
from kiosk.imaging.frames import Frame, Outline, shrunk
from kiosk.imaging.outlines import find_card
from kiosk.imaging.straight import Part, lengths, straightened


class Advice(StrEnum):
    """The one thing to do, the most important first."""

    NOTHING_THERE = "nothing_there"
    CUT_OFF = "cut_off"
    TOO_FAR = "too_far"
    TOO_DARK = "too_dark"
    GLARE = "glare"
    BLURRED = "blurred"
    HOLD_STILL = "hold_still"
    NO_FACE = "no_face"
    MANY_FACES = "many_faces"
    FACE_FAR = "face_far"
    LOOK_HERE = "look_here"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Sight:
    """What to do, and where the card or the face is; without one, no outline.

    `sharpness` is 0 to 1: at 1 nothing is gained by more.
    """

    advice: Advice
    outline: Outline = ()
    sharpness: float = 0.0

    @property
    def crop(self) -> Outline:
        """What may be cut out; nothing where the outline may be that of a part of the card."""
        unsure = self.advice in (Advice.CUT_OFF, Advice.TOO_FAR)
        return () if unsure else self.outline


class CardGate:
    """Looks at one frame after the other; a new one for each person. Ask from one thread."""

    def __init__(self) -> None:
        self._before: Outline = ()

    def look(self, frame: Frame) -> Sight:
        found = find_card(frame)
        before, self._before = self._before, found.corners if found else ()
        if _black(frame):
            return Sight(Advice.TOO_DARK)
        if found is None:
            return Sight(Advice.NOTHING_THERE)
        if found.cut:
            return Sight(Advice.CUT_OFF, found.corners)
        if lengths(frame, found.corners)[0] < _far(frame):
            return Sight(Advice.TOO_FAR, found.corners)
        return _judged(frame, found.corners, moved(before, found.corners))


# Where a card is looked at most closely: from the line of the NIK down, left of the photograph.
_TEXT: Part = (0.03, 0.14, 0.70, 0.58)
_SCALE = 1012  # pixels that sharpness is measured at, for the width of a card
# Below it the digits of made-up cards, photographed out of focus, begin to be misread.
_SHARP_ENOUGH = 0.065
_SHARPEST = 0.16
_DARK = 62
_GLARE, _GLARE_ON_NIK = 0.03, 0.05
_NIK: Part = (0.03, 0.15, 0.70, 0.25)
_STILL = 0.012


def _far(frame: Frame) -> float:
    """A card must have this many pixels across, or fill most of a smaller picture."""
    return min(600.0, 0.62 * float(frame.shape[1]))


def _judged(frame: Frame, outline: Outline, move: float) -> Sight:
    whole = straightened(frame, outline, (320, 202))
    text = light.grey(straightened(frame, outline, _size(_TEXT), _TEXT))
    sharp = light.sharpness(text)
    told = min(1.0, sharp / _SHARPEST)
    burnt = light.glare(straightened(frame, outline, (340, 32), _NIK))
    if light.brightness(light.grey(whole)) < _DARK:
        return Sight(Advice.TOO_DARK, outline, told)
    if light.glare(whole) > _GLARE or burnt > _GLARE_ON_NIK:
        return Sight(Advice.GLARE, outline, told)
    if move > _STILL:
        return Sight(Advice.HOLD_STILL, outline, told)
    return Sight(Advice.READY if sharp > _SHARP_ENOUGH else Advice.BLURRED, outline, told)


def _size(part: Part) -> tuple[int, int]:
    left, top, right, bottom = part
    return round(_SCALE * (right - left)), round(_SCALE / 1.586 * (bottom - top))


def moved(before: Outline, now: Outline) -> float:
    """How far the corner that moved most did, as a share of the picture; 0 if there was none."""
    if len(before) != len(now) or not now:
        return 0.0
    return float(np.abs(np.array(before) - np.array(now)).max())


def _black(frame: Frame) -> bool:
    """Whether the whole of it is so dark that nothing can be told."""
    return float(np.percentile(frame[::8, ::8], 95)) < 42


class FaceGate:
    """The same for a face: one, large enough, that looks at the camera."""

    def __init__(self) -> None:
        self._finder = FaceFinder()
        self._before: Outline = ()
        self._asked = 0  # times in a row that somebody was asked to look here

    def look(self, frame: Frame) -> Sight:
        sight = self._look(frame)
        self._asked = self._asked + 1 if sight.advice is Advice.LOOK_HERE else 0
        return sight

    def _look(self, frame: Frame) -> Sight:
        # Whoever was asked that often does look: the eyes are narrow, or glasses shine.
        faces = self._finder.find(frame, lenient=self._asked >= _ASKED_ENOUGH)
        outline = faces[0].outline(frame) if len(faces) == 1 else ()
        before, self._before = self._before, outline
        if _black(frame):
            return Sight(Advice.TOO_DARK)
        if len(faces) != 1:
            return Sight(Advice.MANY_FACES if faces else Advice.NO_FACE)
        return _face_judged(frame, faces[0], outline, moved(before, outline))


_FACE_LARGE = 0.26  # of the picture's height, from the brow to the chin
_FACE_DARK = 34  # a dark skin in good light is well above
_FACE_SHARP, _FACE_SHARPEST = 0.045, 0.11
_FACE_STILL = 0.03
_ASKED_ENOUGH = 20  # looks: about two seconds


def _face_judged(frame: Frame, face: Face, outline: Outline, move: float) -> Sight:
    cut = frame[face.top : face.top + face.height, face.left : face.left + face.width]
    near = shrunk(cut, (180, 180))
    seen = light.grey(near)
    sharp = light.sharpness(seen)
    told = min(1.0, sharp / _FACE_SHARPEST)
    if face.height < _FACE_LARGE * frame.shape[0]:
        return Sight(Advice.FACE_FAR, outline, told)
    if light.brightness(seen) < _FACE_DARK:
        return Sight(Advice.TOO_DARK, outline, told)
    if light.glare(near) > 0.12:
        return Sight(Advice.GLARE, outline, told)
    if move > _FACE_STILL:
        return Sight(Advice.HOLD_STILL, outline, told)
    if sharp < _FACE_SHARP:
        return Sight(Advice.BLURRED, outline, told)
    return Sight(Advice.READY if face.looking else Advice.LOOK_HERE, outline, told)


class Steady:
    """Turns sights into the automatic shot: all well for a while.

    One bad sight among good ones takes half of the way back, so that neither a flicker starts it
    from nothing nor a trembling hand gets through.
    """

    def __init__(self, seconds: float = 1.0) -> None:
        self._seconds = seconds
        self._held = 0.0
        self._at: float | None = None

    def note(self, sight: Sight, at: float) -> float:
        """How far it is to the shot, 0 to 1, at a time in seconds that only goes forward."""
        passed = 0.0 if self._at is None else min(max(0.0, at - self._at), self._seconds / 2)
        self._at = at
        if sight.advice is Advice.READY:
            self._held += passed
        else:
            self._held = 0.0 if self._held < self._seconds / 4 else self._held / 2
        return min(1.0, self._held / self._seconds)
