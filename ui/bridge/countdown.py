"""Seconds that run out, whatever anybody touches; more can be asked for."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge.idle import seconds_awake

_LOOK_MS: Final = 250


class Countdown(QObject):
    """For what must not stay on a screen: a receipt, the corner for staff."""

    counted = Signal(int)
    over = Signal()

    def __init__(self, parent: QObject, stopwatch: Callable[[], float] = seconds_awake) -> None:
        super().__init__(parent)
        self._stopwatch = stopwatch
        self._ends = 0.0
        self._told: int | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    @property
    def left(self) -> int:
        return max(0, ceil(self._ends - self._stopwatch()))

    def start(self, seconds: int) -> None:
        """From now on; what was left before counts no more."""
        self._ends, self._told = self._stopwatch() + seconds, None
        self._timer.start()
        self.look()

    def add(self, seconds: int) -> None:
        """So many more."""
        self._ends += seconds
        self.look()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """What the time says now; the timer looks four times a second."""
        if not self.is_running:
            return
        left = self.left
        if left <= 0:
            self.stop()
            self.over.emit()
        elif left != self._told:
            self._told = left
            self.counted.emit(left)
