"""From answers to a registration: one press, one person, nothing said before it is on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import Failure, Invalid, Problem
from ui.bridge.tasks import Tasks
from ui.screens.entry.interview import Interview

if TYPE_CHECKING:
    from kiosk.usecases.desk import Desk
    from kiosk.usecases.facts import Registered


class Saving(QObject):
    """Checks first, then registers in the background; the draft goes with it."""

    started = Signal()
    saved = Signal(object)
    """`Registered`: durable on this machine."""
    refused = Signal(object)
    """The problems that must be mended first."""
    failed = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, interview: Interview, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._interview = desk, tasks, interview
        self._busy = False

    @property
    def is_busy(self) -> bool:
        return self._busy

    def save(self) -> None:
        if self._busy:
            return
        checked = self._desk.check(self._interview.sheet.texts())
        if checked.hard:
            self.refused.emit(checked.problems)
        elif self._interview.consent_at is None:
            self.refused.emit((*checked.problems, Problem("consent.missing", "consent")))
        else:
            self._busy = True
            self.started.emit()
            self._interview.keeper.hold()
            self._interview.keeper.when_idle(self._register)

    def _register(self) -> None:
        desk, interview = self._desk, self._interview
        texts, language = interview.sheet.texts(), interview.consent_language
        draft_id = interview.keeper.draft_on_disk
        self._tasks.run(
            lambda: desk.register(texts, language, draft_id), self._done, self._failed, owner=self
        )

    def _done(self, registered: Registered) -> None:
        self._busy = False
        self.saved.emit(registered)

    def _failed(self, failure: Failure) -> None:
        self._busy = False
        self._interview.keeper.go_on()
        if isinstance(failure, Invalid):
            self.refused.emit(failure.problems)
        else:
            self.failed.emit(failure)
