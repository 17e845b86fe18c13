"""From answers to a registration: one press, one person, nothing said before it is on disk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import Failure, Invalid, Problem
from ui.bridge.tasks import Tasks
from ui.screens.entry.interview import Interview

if TYPE_CHECKING:
    from kiosk.usecases.facts import Registered, Submitted
    from kiosk.usecases.workplace import Workplace


def register(
    workplace: Workplace,
    texts: Mapping[str, str],
    consent_in: str | None,
    draft_id: str | None,
    mends: str = "",
) -> Registered | Submitted:
    """Everything that is wrong at once, the soft findings and a missing consent among it.

    `mends` is the receipt code of the registration of which this is to be a new version.
    """
    checked = workplace.desk.check(texts)
    if checked.hard or consent_in is None:
        unasked = () if consent_in else (Problem("consent.missing", "consent"),)
        raise Invalid(*checked.hard, *unasked, *checked.soft)
    if mends:
        old = workplace.queue.find(mends)
        return workplace.review.correct(old, texts, consent_in, draft_id)
    return workplace.desk.register(texts, consent_in, draft_id)


class Saving(QObject):
    """Checks first, then registers in the background; the draft goes with it."""

    started = Signal()
    saved = Signal(object)
    """`Registered`, or `Submitted` for the supervisor: durable on this machine."""
    refused = Signal(object)
    """The problems that must be mended first."""
    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, tasks: Tasks, interview: Interview, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks, self._interview = workplace, tasks, interview
        self._busy = False

    @property
    def is_busy(self) -> bool:
        return self._busy

    def save(self) -> None:
        if not self._busy:
            self._busy = True
            self.started.emit()
            self._interview.keeper.hold()
            self._interview.keeper.when_idle(self._register)

    def _register(self) -> None:
        workplace, interview = self._workplace, self._interview
        texts, draft_id = interview.sheet.texts(), interview.keeper.draft_on_disk
        language = interview.consent_language if interview.consent_at else None
        mends = interview.mends
        self._tasks.run(
            lambda: register(workplace, texts, language, draft_id, mends),
            self._done,
            self._failed,
            owner=self,
        )

    def _done(self, registered: Registered | Submitted) -> None:
        self._busy = False
        self.saved.emit(registered)

    def _failed(self, failure: Failure) -> None:
        self._busy = False
        self._interview.keeper.go_on()
        if isinstance(failure, Invalid):
            self.refused.emit(failure.problems)
        else:
            self.failed.emit(failure)
