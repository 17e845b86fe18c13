"""Background work that happens at once, or when a test lets it."""

from __future__ import annotations

from collections import deque
from typing import Any

from PySide6.QtCore import QObject

from ui.bridge.tasks import Tasks, _Job


class InlineTasks(Tasks):
    """The answer is there when `run` returns."""

    def _start(self, job: _Job[Any]) -> None:
        self._deliver(job.attempt())


class HeldTasks(Tasks):
    """Nothing happens until the test lets it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: deque[_Job[Any]] = deque()

    @property
    def held(self) -> int:
        return len(self._held)

    def release(self, count: int | None = None) -> None:
        """Do and answer the oldest `count` pieces of work, or all that are held now."""
        for _ in range(len(self._held) if count is None else count):
            self._deliver(self._held.popleft().attempt())

    def _start(self, job: _Job[Any]) -> None:
        self._held.append(job)
