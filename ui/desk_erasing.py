"""Has data erased whose days are over: when the desk opens, and every hour it stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace

HOUR_MS: Final = 3_600_000
SOON_MS: Final = 2_000  # there may be more: a run takes a few hundred people


class DeskErasing(QObject):
    """A run after the other, none of them long."""

    erased = Signal()
    """Somebody was: lists are to be read again."""
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._tasks = workplace, tasks
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.start)

    def start(self) -> None:
        self._tasks.run(self._workplace.erase_due, self._go_on, self._fail, owner=self)

    def stop(self) -> None:
        self._timer.stop()

    def _go_on(self, erased: int) -> None:
        if erased:
            self.erased.emit()
        self._timer.start(SOON_MS if erased else HOUR_MS)

    def _fail(self, failure: Failure) -> None:
        self._timer.start(HOUR_MS)
        self.failed.emit(failure)
