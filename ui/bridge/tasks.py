"""Work that must not hold up the window: done on another thread, answered on the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from kiosk.errors import Failure

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Job(Generic[T]):
    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[Failure], None]
    owner: QObject | None

    def attempt(self) -> _Outcome[T]:
        try:
            return _Outcome(self, result=self.work())
        except Failure as failure:
            return _Outcome(self, failure=failure)
        except BaseException as crash:  # noqa: BLE001 - it is told on the UI thread, by `crashed`
            return _Outcome(self, crash=crash)

    @property
    def is_orphan(self) -> bool:
        """Whether the window part that asked is gone."""
        return self.owner is not None and not shiboken6.isValid(self.owner)


@dataclass(frozen=True, slots=True)
class _Outcome(Generic[T]):
    job: _Job[T]
    result: T | None = None
    failure: Failure | None = None
    crash: BaseException | None = None


class Tasks(QObject):
    """Runs work on a thread pool; screens know this instead of threads."""

    crashed = Signal(object)
    """The exception of work that failed unexpectedly: a bug, for the crash screen."""

    _attempted = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 4) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        # Queued, so that an answer never arrives inside the call that asked for it.
        self._attempted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
        *,
        owner: QObject | None = None,
    ) -> None:
        """Do `work` elsewhere, then call `done` or `failed` on the UI thread.

        Neither is called when `owner` has been deleted meanwhile; if not given, it is the object
        whose method `done` is.
        """
        self._start(_Job(work, done, failed, owner or _owner_of(done)))

    @property
    def is_closing(self) -> bool:
        """Long work asks this between two steps, and ends early when somebody waits for it."""
        return False

    def finish(self, seconds: float = 10.0) -> bool:
        """Wait for work under way, at the end of the program; False when it took too long."""
        return self._pool.waitForDone(round(seconds * 1000))

    def _start(self, job: _Job[Any]) -> None:
        self._pool.start(lambda: self._attempt(job))

    def _attempt(self, job: _Job[Any]) -> None:
        outcome = job.attempt()
        if shiboken6.isValid(self):  # the window may have closed while the work was under way
            self._attempted.emit(outcome)

    @Slot(object)
    def _deliver(self, outcome: _Outcome[Any]) -> None:
        if outcome.crash is not None:
            self.crashed.emit(outcome.crash)
        elif outcome.job.is_orphan:
            return
        elif outcome.failure is not None:
            outcome.job.failed(outcome.failure)
        else:
            outcome.job.done(outcome.result)


def _owner_of(callback: Callable[..., None]) -> QObject | None:
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, QObject) else None
