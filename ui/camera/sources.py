"""Where pictures come from. This module imports QtMultimedia: import it when a lens is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QCamera, QCameraFormat, QMediaCaptureSession, QMediaDevices

from ui.camera.lenses import chosen, lenses

_PIXELS = 1280 * 720  # what the gate is made for; more only costs time
_FASTEST = 30.0


class Source(QObject):
    """Feeds a session; a test has one without a lens."""

    failed = Signal()
    """It can give no pictures, or no more of them."""

    def attach(self, session: QMediaCaptureSession) -> None:
        """Become what this session shows."""
        raise NotImplementedError

    def start(self) -> None:
        """Switch the lens on."""

    def stop(self) -> None:
        """Switch it off, with its light."""


class LensSource(Source):
    """A camera of this machine."""

    def __init__(self, device_id: str) -> None:
        super().__init__()
        found = QMediaDevices.videoInputs()
        device = next(one for one in found if bytes(one.id().data()).decode() == device_id)
        self._camera = QCamera(device, self)
        if device.videoFormats():
            self._camera.setCameraFormat(min(device.videoFormats(), key=_distance))
        self._camera.errorOccurred.connect(self._tell)

    def attach(self, session: QMediaCaptureSession) -> None:
        session.setCamera(self._camera)

    def start(self) -> None:
        self._camera.start()

    def stop(self) -> None:
        self._camera.stop()

    def _tell(self, error: QCamera.Error, _words: str) -> None:
        if error is not QCamera.Error.NoError:
            self.failed.emit()


def source_for(setting: str) -> Source | None:
    """Of the camera that the settings mean, when it is there."""
    lens = chosen(setting, lenses())
    return LensSource(lens.id) if lens is not None else None


def _distance(offered: QCameraFormat) -> tuple[int, float]:
    """How far a format is from the one that is wanted."""
    size = offered.resolution()
    pixels = abs(size.width() * size.height() - _PIXELS)
    return pixels, abs(_FASTEST - offered.maxFrameRate())
