"""Whether a visitor is still at the walk-in screen: a question after a while, then a countdown."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
    }
)
"""A mouse that only moves may be a table that shakes."""

COUNTDOWN: Final = 30
_LOOK_MS: Final = 250


def seconds_awake() -> float:
    """Counts on while the machine sleeps, where the system can tell; no clock can be set back."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class Idle(QObject):
    """`patience` is asked at each look: pages differ, and so do people.

    While the question stands only `stay` goes on: a touch beside the button is no answer, because
    it may be the next person's.
    """

    asked = Signal()
    counted = Signal(int)
    """So many seconds are left."""
    stayed = Signal()
    expired = Signal()

    def __init__(
        self,
        parent: QObject,
        patience: Callable[[], float],
        stopwatch: Callable[[], float] = seconds_awake,
    ) -> None:
        super().__init__(parent)
        self._patience, self._stopwatch = patience, stopwatch
        self._last = 0.0
        self._left: int | None = None
        self._is_watching = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_asking(self) -> bool:
        return self._left is not None

    def start(self) -> None:
        """Somebody has begun."""
        self._last, self._left = self._stopwatch(), None
        if not self._is_watching:
            self._is_watching = True
            self._timer.start()
            if (application := QCoreApplication.instance()) is not None:
                application.installEventFilter(self)

    def stop(self) -> None:
        """Nobody's answers are on the screen."""
        self._left = None
        if self._is_watching:
            self._is_watching = False
            self._timer.stop()
            if (application := QCoreApplication.instance()) is not None:
                application.removeEventFilter(self)

    def stay(self) -> None:
        """The person has said that they are here; as often as they like."""
        was_asking = self.is_asking
        self.start()
        if was_asking:
            self.stayed.emit()

    def look(self) -> None:
        """What the time says now; the timer looks four times a second."""
        if not self._is_watching:
            return
        over = self._stopwatch() - self._last - self._patience()
        if over < 0:
            return
        left = ceil(COUNTDOWN - over)
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif left != self._left:
            is_new, self._left = self._left is None, left
            if is_new:
                self.asked.emit()
            self.counted.emit(left)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS or self.is_asking:
            return False
        self.look()
        if self._left is not None or not self._is_watching:
            return True  # after a sleep the first touch is not the sleeper's
        self._last = self._stopwatch()
        return False
