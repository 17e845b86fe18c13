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
    """Goes by the clock on the wall, so that a laptop that slept has been idle all the while.

    It listens for one sign at a time and then not before its next look: a filter in Python costs
    five microseconds for each event of the whole program.
    """

    gone = Signal()
    """Nobody has been here for so long."""

    def __init__(
        self, clock: Callable[[], datetime], minutes: Callable[[], int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock, self._minutes = clock, minutes
        self._last = clock()
        self._is_watching = self._is_listening = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Somebody is here now."""
        self._last = self._clock()
        self._is_watching = True
        self._timer.start()
        self._listen()

    def stop(self) -> None:
        self._is_watching = False
        self._timer.stop()
        self._listen_no_more()

    def look(self) -> bool:
        """Whether they are gone; says so once, and watches no longer."""
        if not self._is_watching:
            return False
        now = self._clock()
        self._last = min(self._last, now)  # the clock was set back
        if now - self._last < timedelta(minutes=self._minutes()):
            self._listen()
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
        self._listen_no_more()
        return False

    def _listen(self) -> None:
        application = QCoreApplication.instance()
        if not self._is_listening and application is not None:
            application.installEventFilter(self)
            self._is_listening = True

    def _listen_no_more(self) -> None:
        application = QCoreApplication.instance()
        if self._is_listening and application is not None:
            application.removeEventFilter(self)
        self._is_listening = False
