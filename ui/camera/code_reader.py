"""Looks for a code before the lens until it sees one that is meant, and then no longer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.camera.camera import Camera
from ui.camera.frames import frame_of


class CodeReader(QObject):
    """One look at most is on `lane`; the lens is off before `read` says what was found."""

    shown = Signal(object)
    """The newest `QImage`, to be painted."""
    read = Signal(str)
    """Once."""
    strange = Signal()
    """A code is there, but of something else."""
    failed = Signal(object)

    def __init__(self, camera: Camera, lane: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self.camera, self._lane = camera, lane
        self._accepts: Callable[[str], bool] | None = None
        self._is_looking = False
        self._turn = 0  # counts beginnings: what an earlier look finds is nobody's
        camera.seen.connect(self._see)

    @property
    def is_on(self) -> bool:
        return self._accepts is not None

    def begin(self, accepts: Callable[[str], bool]) -> None:
        """Until a text comes that this says yes to, or `stop`."""
        self._turn += 1
        self._accepts = accepts
        self.camera.open()

    def stop(self) -> None:
        """The lens goes off."""
        self._turn += 1
        self._accepts = None
        self.camera.close()

    def _see(self, image: QImage) -> None:
        if not self.is_on:
            return
        self.shown.emit(image)
        if not self._is_looking:
            self._is_looking = True
            turn = self._turn
            self._lane.run(lambda: (turn, _codes_in(image)), self._judge, self._tell, owner=self)

    def _judge(self, found: tuple[int, tuple[str, ...]]) -> None:
        self._is_looking = False
        turn, texts = found
        if turn != self._turn or self._accepts is None:
            return
        meant = next(filter(self._accepts, texts), None)
        if meant is not None:
            self.stop()
            self.read.emit(meant)
        elif texts:
            self.strange.emit()

    def _tell(self, failure: Failure) -> None:
        self._is_looking = False
        self.failed.emit(failure)


def _codes_in(image: QImage) -> tuple[str, ...]:
    from kiosk.imaging.codes import codes_in

    return codes_in(frame_of(image))
