"""From the first look to the picture: by itself when all is well, by the button any time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.domain.photo import PhotoKind
from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.camera.camera import FAILED, Camera, State
from ui.camera.eye import Eye, Look, Shot, taken_from

if TYPE_CHECKING:
    from kiosk.imaging.gate import Sight

MOST_FAILURES: Final = 3
PATIENCE: Final = 3.0
"""Seconds after which the button takes whatever there is."""
_FRUITLESS: Final = 25.0
"""Seconds of looking without a shot that count as a failure."""


class Phase(StrEnum):
    IDLE = "idle"
    LOOKING = "looking"
    TAKING = "taking"  # the picture is being made
    TAKEN = "taken"
    BROKEN = "broken"  # the camera gives no pictures


@dataclass(frozen=True, slots=True)
class Gaze:
    """What is seen just now, and how far it is to the automatic shot, 0 to 1."""

    sight: Sight
    progress: float


class Shooting(QObject):
    """Two pieces of work at most are on `lane`: one look, one picture being made."""

    shown = Signal(object)
    """The newest `QImage`, to be painted."""
    looked = Signal(object)
    """`Gaze`."""
    taken = Signal(object)
    """`Shot`; nothing of it is kept here."""
    changed = Signal(object)
    """`Phase`."""
    tired = Signal()
    """It has failed three times: somebody should help."""
    failed = Signal(object)

    def __init__(
        self, camera: Camera, lane: Tasks, clock: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.camera, self._lane, self._clock = camera, lane, clock
        self.phase = Phase.IDLE
        self.kind = PhotoKind.CARD
        self.failures = 0
        self.makes_itself = True
        self._eye: Eye | None = None
        self._newest: QImage | None = None
        self._is_looking = False
        self._turn = 0
        self._since = 0.0
        camera.seen.connect(self._see)
        camera.changed.connect(self._follow_camera)

    @property
    def may_shoot(self) -> bool:
        """By the button: once it was good, or after a while whatever there is."""
        if self.phase is not Phase.LOOKING or self._newest is None:
            return False
        was_good = self._eye is not None and self._eye.best is not None
        return was_good or self._clock() - self._since >= PATIENCE

    @property
    def is_tired(self) -> bool:
        """It has failed too often to go on alone."""
        return self.failures >= MOST_FAILURES

    def begin(self, kind: PhotoKind) -> None:
        """Another picture of another person, or of the same: the failures before do not count."""
        self.failures = 0
        self._look(kind)

    def again(self) -> None:
        """The picture was not good enough."""
        self._fail()
        self._look(self.kind)

    def shoot(self) -> bool:
        """Take the best of the last moments, else what is there now."""
        if not self.may_shoot or self._eye is None or self._newest is None:
            return False
        self._take(self._eye.best or self._eye.last or Look(self._newest))
        return True

    def stop(self) -> None:
        """Nobody looks any more: the lens goes off and nothing is left of what it saw."""
        self._forget()
        self.camera.close()
        self._become(Phase.IDLE)

    # --- looking ----------------------------------------------------------------------------------

    def _look(self, kind: PhotoKind) -> None:
        self._forget()
        self.kind, self._since = kind, self._clock()
        self._eye = Eye(kind)
        self._become(Phase.LOOKING)
        self.camera.open()

    def _see(self, image: QImage) -> None:
        if self.phase is not Phase.LOOKING:
            return
        self._newest = image
        self.shown.emit(image)
        if not self._is_looking and self._eye is not None:
            self._is_looking = True
            eye, turn, clock = self._eye, self._turn, self._clock
            self._lane.run(
                lambda: (turn, *eye.look(image, clock())), self._judge, self._tell, owner=self
            )

    def _judge(self, judged: tuple[int, Look, float]) -> None:
        self._is_looking = False
        turn, seen, progress = judged
        if turn != self._turn or self.phase is not Phase.LOOKING or seen.sight is None:
            return
        self.looked.emit(Gaze(seen.sight, progress))
        if progress >= 1 and self.makes_itself and self._eye is not None:
            self._take(self._eye.best or seen)
        elif self._clock() - self._since >= _FRUITLESS:
            self._since = self._clock()
            self._fail()

    # --- taking -----------------------------------------------------------------------------------

    def _take(self, look: Look) -> None:
        self._become(Phase.TAKING)
        kind, turn = self.kind, self._turn
        self._lane.run(
            lambda: (turn, taken_from(look, kind)), self._show_taken, self._tell, owner=self
        )

    def _show_taken(self, made: tuple[int, Shot]) -> None:
        turn, shot = made
        if turn != self._turn:
            return
        self._forget()
        self.camera.close()
        self._become(Phase.TAKEN)
        self.taken.emit(shot)

    def _fail(self) -> None:
        self.failures += 1
        if self.failures == MOST_FAILURES:
            self.tired.emit()

    def _tell(self, failure: Failure) -> None:
        self._is_looking = False
        self.failed.emit(failure)

    def _follow_camera(self, state: State) -> None:
        if self.phase is Phase.LOOKING and state in FAILED:
            self._forget()
            self._become(Phase.BROKEN)
        elif self.phase is Phase.BROKEN and state is State.LIVE:
            self._look(self.kind)

    def _forget(self) -> None:
        self._turn += 1
        self._newest = self._eye = None

    def _become(self, phase: Phase) -> None:
        if phase is not self.phase:
            self.phase = phase
            self.changed.emit(phase)
