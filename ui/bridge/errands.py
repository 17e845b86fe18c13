"""The background work of one open kiosk, which must be over before the kiosk is closed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks

T = TypeVar("T")


class Errands(Tasks):
    """Passes everything on to other tasks, and knows how much of it is still under way."""

    _emptied = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent, threads=1)  # a pool of its own is never used
        self._tasks = tasks
        self._lock = Lock()
        self._under_way = 0
        self._is_closed = False
        self._then: Callable[[], None] = lambda: None
        self._emptied.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
        *,
        owner: QObject | None = None,
    ) -> None:
        """As `Tasks.run`; nothing at all happens once `close` was called."""
        with self._lock:
            if self._is_closed:
                return
            self._under_way += 1

        def counted() -> T:
            try:
                return work()
            finally:
                self._one_less()

        self._tasks.run(counted, done, failed, owner=owner)

    @property
    def is_closing(self) -> bool:
        return self._is_closed

    def close(self, then: Callable[[], None]) -> None:
        """Begin nothing new; call `then` when what is under way is done."""
        self._then = then
        with self._lock:
            self._is_closed = True
            is_empty = not self._under_way
        if is_empty:
            self._emptied.emit()

    def _one_less(self) -> None:
        with self._lock:
            self._under_way -= 1
            is_last = self._is_closed and not self._under_way
        if is_last:
            self._emptied.emit()

    def _tell(self) -> None:
        then, self._then = self._then, lambda: None
        then()
