"""What is done with a picture off the UI thread: judged, cut out, made small."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.domain.photo import PhotoKind
from ui.camera.frames import frame_of

if TYPE_CHECKING:
    from kiosk.imaging.frames import Frame
    from kiosk.imaging.gate import CardGate, FaceGate, Sight, Steady


@dataclass(frozen=True, slots=True, repr=False)
class Look:
    """One picture, and what the gate said about it."""

    image: QImage
    sight: Sight | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Shot:
    """A photograph before it is sealed: readable, so drop it as soon as you can."""

    kind: PhotoKind
    jpeg: bytes
    image: QImage
    """The same to be looked at."""
    is_clear: bool = True
    """Whether the gate had nothing to say against it."""


class Eye:
    """The gate of one kind, and the best it has seen since all has been well."""

    def __init__(self, kind: PhotoKind) -> None:
        self._kind = kind
        self._gate: CardGate | FaceGate | None = None  # made where it looks: it is slow to load
        self._steady: Steady | None = None
        self.last: Look | None = None
        self.best: Look | None = None

    def look(self, image: QImage, at: float) -> tuple[Look, float]:
        """What to do, and how far it is to the automatic shot."""
        from kiosk.imaging.gate import Advice, Steady

        gate = self._gate = self._gate or _gate_of(self._kind)
        steady = self._steady = self._steady or Steady()
        sight = gate.look(frame_of(image))
        progress = steady.note(sight, at)
        self.last = seen = Look(image, sight)
        if sight.advice is not Advice.READY:
            self.best = self.best if progress else None
        elif self.best is None or _sharpness(seen) >= _sharpness(self.best):
            self.best = seen
        return seen, progress


def taken_from(look: Look, kind: PhotoKind) -> Shot:
    """Cut out where the gate has seen it, else the whole picture."""
    return _shot(frame_of(look.image), kind, look.sight)


def _shot(frame: Frame, kind: PhotoKind, sight: Sight | None) -> Shot:
    from kiosk.imaging.gate import Advice
    from kiosk.imaging.pictures import of_card, of_face

    make = of_card if kind is PhotoKind.CARD else of_face
    picture = make(frame, sight.crop if sight is not None else ())
    is_clear = sight is not None and sight.advice is Advice.READY
    return Shot(kind, picture.jpeg, QImage.fromData(picture.jpeg), is_clear)


def shot_of_file(data: bytes, kind: PhotoKind) -> Shot:
    """From a file that somebody brings; raises `Invalid` for what is no picture."""
    from kiosk.imaging.files import frame_of as opened

    frame = opened(data)
    return _shot(frame, kind, _gate_of(kind).look(frame))


def _gate_of(kind: PhotoKind) -> CardGate | FaceGate:
    from kiosk.imaging.gate import CardGate, FaceGate

    return CardGate() if kind is PhotoKind.CARD else FaceGate()


def _sharpness(look: Look) -> float:
    return look.sight.sharpness if look.sight is not None else 0.0
