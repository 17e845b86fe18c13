"""The corner that only staff know of: a finger that stays for five seconds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

SECONDS: Final = 5
_ENDS: Final = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.Leave, QEvent.Type.Hide})


class Hold(QObject):
    """`held` when somebody has kept pressing the watched widget for so long, and not before."""

    held = Signal()

    def __init__(self, watched: QWidget, milliseconds: int = SECONDS * 1000) -> None:
        super().__init__(watched)
        self._watched = watched
        self._timer = QTimer(self, singleShot=True, interval=milliseconds)
        self._timer.timeout.connect(self.held)
        watched.installEventFilter(self)

    @property
    def is_under_way(self) -> bool:
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress:
            self._timer.start()
        elif event.type() in _ENDS:
            self._timer.stop()
        return super().eventFilter(watched, event)
