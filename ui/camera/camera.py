"""The one camera of a window: on while somebody looks, off at once when nobody does."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from ui.bridge.tasks import Tasks
from ui.camera.lenses import hush

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaCaptureSession, QMediaDevices, QVideoFrame

    from ui.camera.sources import Source

FindSource: TypeAlias = "Callable[[str], Source | None]"
"""What gives pictures, by the setting `camera`."""

SILENCE_MS: Final = 5_000
"""A lens that shows nothing for so long is lost, or somebody else has it."""


class State(StrEnum):
    """How the camera stands."""

    OFF = "off"
    ABSENT = "absent"  # there is none, or none is wanted
    OPENING = "opening"
    LIVE = "live"
    BUSY = "busy"  # it is there and gives nothing: another program has it
    LOST = "lost"  # it was live: pulled out


FAILED: Final = frozenset({State.ABSENT, State.BUSY, State.LOST})


class Camera(QObject):
    """Pictures are converted on `lane`, the newest only; `seen` arrives on the UI thread."""

    changed = Signal(object)
    """`State`."""
    seen = Signal(object)
    """A `QImage` that nobody else writes to."""

    def __init__(self, setting: Callable[[], str], lane: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._setting, self._lane = setting, lane
        self.find_source: FindSource = usual_source
        self.state = State.OFF
        self._session: QMediaCaptureSession | None = None
        self._source: Source | None = None
        self._devices: QMediaDevices | None = None
        self._newest: QVideoFrame | None = None
        self._is_converting = False
        self._turn = 0  # counts openings: what an earlier one still sends is nobody's
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(self._fall_silent)

    @property
    def is_there(self) -> bool:
        """Whether opening it makes sense."""
        if self._source is None:
            hush()
            self._source = self.find_source(self._setting())
            if self._source is not None:
                self._source.failed.connect(self._fall_silent)
        return self._source is not None

    def open(self) -> None:
        """Switch it on; it says how far it is by `changed`."""
        if self.state in {State.OPENING, State.LIVE}:
            return
        self._forget_source()
        if not self.is_there or self._source is None:
            self._become(State.ABSENT)
            return
        self._turn += 1
        self._become(State.OPENING)
        self._silence.start()
        self._join(self._source)
        self._source.start()

    def close(self) -> None:
        """The lens is off when this returns, and no picture comes any more."""
        self._switch_off()
        self._become(State.OFF)

    def come_back(self) -> None:
        """Something was plugged in: what was lost while somebody looked may be there again."""
        if self.state in FAILED:
            self.open()

    def _join(self, source: Source) -> None:
        from PySide6.QtMultimedia import QMediaCaptureSession, QMediaDevices, QVideoSink

        if self._devices is None:
            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self.come_back)
        self._session = QMediaCaptureSession(self)
        sink = QVideoSink(self._session)
        sink.videoFrameChanged.connect(self._take)
        self._session.setVideoSink(sink)
        source.attach(self._session)

    def _take(self, frame: QVideoFrame) -> None:
        if self._session is None or not frame.isValid():
            return
        self._silence.start()
        self._newest = frame
        if not self._is_converting:
            self._convert()

    def _convert(self) -> None:
        frame, self._newest = self._newest, None
        turn = self._turn
        if frame is None:
            return
        self._is_converting = True
        self._lane.run(
            lambda: (turn, _image_of(frame)), self._show, lambda _: self._rest(), owner=self
        )

    def _show(self, converted: tuple[int, QImage]) -> None:
        self._is_converting = False
        turn, image = converted
        if turn != self._turn or self._session is None:
            return
        if not image.isNull():
            self._become(State.LIVE)
            self.seen.emit(image)
        self._convert()

    def _rest(self) -> None:
        self._is_converting = False

    def _fall_silent(self) -> None:
        """No picture: pulled out, or never there for us."""
        if self._session is None:
            return
        was_live = self.state is State.LIVE
        self._switch_off()
        self._become(State.LOST if was_live else State.BUSY)

    def _switch_off(self) -> None:
        self._silence.stop()
        self._turn += 1
        self._newest = None
        if self._source is not None:
            self._source.stop()
        if self._session is not None:
            self._session.deleteLater()
            self._session = None
        self._forget_source()

    def _forget_source(self) -> None:
        if self._source is not None:
            self._source.failed.disconnect(self._fall_silent)
            self._source.deleteLater()
            self._source = None

    def _become(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit(state)


def usual_source(setting: str) -> Source | None:
    """A lens of this machine; None where the one that is meant is not there."""
    hush()  # before: the import is what it is said about
    from ui.camera.sources import source_for

    return source_for(setting)


def _image_of(frame: QVideoFrame) -> QImage:
    """Three bytes a pixel, in memory of its own: the lens writes its buffers again."""
    return frame.toImage().convertToFormat(QImage.Format.Format_BGR888)
