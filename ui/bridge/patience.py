"""How long somebody has been waiting for the background: said late, so that it is rarely said."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from ui.bridge.errands import Errands

A_LINE, WORDS = 0.3, 3.0  # seconds of one piece of work
_LOOK_MS: Final = 100


class Wait(Enum):
    """What a person notices of it."""

    NONE = "none"
    SHORT = "short"  # a line
    LONG = "long"  # a line and words


class Patience(QObject):
    """Looks only while something is under way."""

    changed = Signal(object)
    """A `Wait`."""

    def __init__(
        self, errands: Errands, parent: QObject, timer: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._errands, self._now = errands, timer
        self._wait = Wait.NONE
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        errands.began.connect(self._begin)

    def look(self) -> None:
        since = self._errands.oldest
        if since is None:
            self._timer.stop()
        age = 0.0 if since is None else self._now() - since
        wait = Wait.LONG if age > WORDS else Wait.SHORT if age > A_LINE else Wait.NONE
        if wait is not self._wait:
            self._wait = wait
            self.changed.emit(wait)

    def _begin(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
