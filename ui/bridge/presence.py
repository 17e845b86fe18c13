"""Whether somebody is at the machine: keys, clicks and movements of the mouse are signs of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_SIGNS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)
_LOOK_MS: Final = 5_000


class Presence(QObject):
    """Goes by the clock on the wall, so that a laptop that slept has been idle all the while."""

    gone = Signal()
    """Nobody has been here for so long."""

    def __init__(
        self, clock: Callable[[], datetime], minutes: Callable[[], int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock, self._minutes = clock, minutes
        self._last = clock()
        self._is_watching = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Somebody is here now."""
        self._last = self._clock()
        if not self._is_watching and (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)
            self._timer.start()
            self._is_watching = True

    def stop(self) -> None:
        if self._is_watching and (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        self._timer.stop()
        self._is_watching = False

    def look(self) -> bool:
        """Whether they are gone; says so once, and watches no longer."""
        now = self._clock()
        self._last = min(self._last, now)  # the clock was set back
        if not self._is_watching or now - self._last < timedelta(minutes=self._minutes()):
            return False
        self.stop()
        self.gone.emit()
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A sign that comes too late is swallowed: it may be another person's."""
        if event.type() not in _SIGNS:
            return False
        if self.look():
            return True
        self._last = self._clock()
        return False
