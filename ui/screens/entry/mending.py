"""A registration that was sent back is on the page once more, to be saved as a new version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.form import Form
from kiosk.domain.kinds import FieldKind
from kiosk.domain.programme import Programme
from kiosk.errors import Failure, Invalid
from ui.bridge.tasks import Tasks
from ui.screens.entry.interview import Interview
from ui.screens.entry.parts import EntryParts
from ui.screens.entry.walk import Walk

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow
    from kiosk.usecases.workplace import Workplace


class Mending(QObject):
    """Begins with what was typed; survives as a draft; ends with the save or by going back."""

    begun = Signal()
    cancelled = Signal()
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        programme: Programme,
        tasks: Tasks,
        interview: Interview,
        parts: EntryParts,
        walk: Walk,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._programme, self._tasks = workplace, programme, tasks
        self._interview, self._parts, self._walk = interview, parts, walk
        self.at_field = ""
        """What the centre could not take, as it called it."""

    @property
    def is_on(self) -> bool:
        return bool(self._interview.mends)

    def begin(self, old: QueueRow, answers: Mapping[str, str], at_field: str) -> None:
        """Whoever is on the page is set aside first."""
        self._interview.keeper.keep_then(lambda: self._show(old, answers, at_field))

    def tell_again(self) -> None:
        """A draft was taken up: if it mends something, say what."""
        code, queue = self._interview.mends, self._workplace.queue
        if code:
            self._tasks.run(lambda: queue.find(code), self._tell, self._fail, owner=self)

    def cancel(self) -> None:
        """Back without a new version: the old one stands as it did."""
        if not self.is_on:
            return
        keeper = self._interview.keeper
        keeper.hold()
        keeper.when_idle(self._leave)

    def _leave(self) -> None:
        desk, draft = self._workplace.desk, self._interview.keeper.draft_on_disk
        self._interview.begin_new()
        self._parts.forget_person()
        if draft is not None:
            self._tasks.run(
                lambda: desk.discard_draft(draft), lambda _: None, self.failed.emit, owner=self
            )
        self.cancelled.emit()

    def _show(self, old: QueueRow, answers: Mapping[str, str], at_field: str) -> None:
        interview, parts = self._interview, self._parts
        parts.offer.withdraw()
        parts.forget_person()
        interview.begin_mending(old.receipt_code, as_typed(self._programme.form, answers))
        parts.rail.consent.show_given(None)
        self._tell(old)
        interview.look()
        self.at_field = at_field
        box = interview.sheet.box(at_field)
        self._walk.to(box if box and box.is_asked else interview.sheet.box("nik"))
        self.begun.emit()

    def _tell(self, old: QueueRow) -> None:
        if self._interview.mends == old.receipt_code:
            self._parts.mending.show_row(old, self._programme)
            self._parts.foot.show_mending(True)

    def _fail(self, failure: Failure) -> None:
        if not isinstance(failure, Invalid):  # then there is a band without words, and no more
            self.failed.emit(failure)


def as_typed(form: Form, answers: Mapping[str, str]) -> dict[str, str]:
    """Canonical answers as a person would type them into the page."""
    return {
        field.id: _typed(field.kind, answers[field.id])
        for field in form.fields
        if field.id in answers
    }


def _typed(kind: FieldKind, answer: str) -> str:
    if kind is FieldKind.BIRTH_DATE:
        year, month, day = answer.split("-")
        return f"{day}{month}{year}"
    return answer
