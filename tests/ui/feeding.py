"""A lens without glass: what a test shows it goes the way of every picture of a camera."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoFrameInput

from ui.camera.sources import Source

SIZE = (1280, 720)


def plain(colour: str = "#336699", size: tuple[int, int] = SIZE) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


class FedSource(Source):
    """Shows its picture again and again, as a camera does, until it is stopped or pulled out."""

    def __init__(self, image: QImage, every_ms: int = 20) -> None:
        super().__init__()
        self.image = image
        self.sent = 0
        self.is_on = False
        self._input = QVideoFrameInput(self)
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.send)

    def attach(self, session: QMediaCaptureSession) -> None:
        session.setVideoFrameInput(self._input)

    def start(self) -> None:
        self.is_on = True
        self._timer.start()

    def stop(self) -> None:
        self.is_on = False
        self._timer.stop()

    def send(self) -> None:
        if self._input.sendVideoFrame(QVideoFrame(self.image)):
            self.sent += 1

    def pull_out(self) -> None:
        self._timer.stop()
        self.failed.emit()


class Feeder:
    """What a `Camera` takes for the lenses of the machine; keeps the last one it gave."""

    def __init__(self, image: QImage | None = None) -> None:
        self.image: QImage | None = image if image is not None else plain()
        self.source: FedSource | None = None
        self.asked: list[str] = []

    def __call__(self, setting: str) -> Source | None:
        self.asked.append(setting)
        self.source = FedSource(self.image) if self.image is not None else None
        return self.source

    def show(self, image: QImage) -> None:
        """From now on this is before the lens."""
        self.image = image
        if self.source is not None:
            self.source.image = image
