"""The background work of one open kiosk, which must be over before the kiosk is closed."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks

T = TypeVar("T")


class Errands(Tasks):
    """Passes everything on to other tasks, and knows how much of it is still under way."""

    began = Signal()
    """Something is under way."""
    _emptied = Signal()

    def __init__(
        self, tasks: Tasks, parent: QObject, timer: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent, threads=1)  # a pool of its own is never used
        self._tasks = tasks
        self._lock = Lock()
        self._timer, self._numbers = timer, count()
        self._under_way: dict[int, float] = {}  # since when
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
            number = next(self._numbers)
            self._under_way[number] = self._timer()

        def counted() -> T:
            try:
                return work()
            finally:
                self._one_less(number)

        self._tasks.run(counted, done, failed, owner=owner)
        self.began.emit()

    @property
    def oldest(self) -> float | None:
        """Since when the longest piece of work is under way; None while nothing is."""
        with self._lock:
            return min(self._under_way.values(), default=None)

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

    def _one_less(self, number: int) -> None:
        with self._lock:
            del self._under_way[number]
            is_last = self._is_closed and not self._under_way
        if is_last:
            self._emptied.emit()

    def _tell(self) -> None:
        then, self._then = self._then, lambda: None
        then()
