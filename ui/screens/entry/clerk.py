"""What happens on the entry page: people begin, are set aside, taken up again, saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.programme import Programme
from kiosk.errors import Failure, Problem
from ui.bridge.tasks import Tasks
from ui.panels.receipt_card import Receipt, ReceiptCard
from ui.screens.entry.head import News
from ui.screens.entry.inspector import Findings
from ui.screens.entry.interview import Interview
from ui.screens.entry.mending import Mending
from ui.screens.entry.overview import Overview, overview
from ui.screens.entry.parts import EntryParts
from ui.screens.entry.saving import Saving
from ui.screens.entry.walk import Walk

if TYPE_CHECKING:
    from kiosk.usecases.facts import Draft, QueueRow, Registered, Submitted
    from kiosk.usecases.workplace import Workplace


class Clerk(QObject):
    """Knows whose turn it is; shows through `parts`, moves through `walk`."""

    registered = Signal(object)
    mended = Signal(object)
    """Saved as a new version of what was sent back."""
    outdated = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        programme: Programme,
        tasks: Tasks,
        clock: Callable[[], datetime],
        interview: Interview,
        parts: EntryParts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._programme = workplace, programme
        self._tasks, self._clock, self._parts = tasks, clock, parts
        self.interview = self._interview = interview
        self._may_offer = True
        self.saving = Saving(workplace, tasks, interview, self)
        self.walk = Walk(interview, parts.form, parts.after_the_form, self)
        self.mending = Mending(workplace, programme, tasks, interview, parts, self.walk, self)
        self._connect()

    def _connect(self) -> None:
        interview, saving, parts = self._interview, self.saving, self._parts
        interview.found.connect(self._show_findings)
        interview.changed.connect(parts.show_progress)
        interview.failed.connect(self.show_failure)
        self.mending.failed.connect(self.show_failure)
        self.mending.begun.connect(self.refresh)
        interview.sheet.entered.connect(self.walk.on)
        interview.sheet.finished.connect(self.walk.by_itself)
        saving.started.connect(lambda: parts.set_busy(True))
        saving.saved.connect(self._show_saved)
        saving.refused.connect(self._show_refused)
        saving.failed.connect(self.show_failure)
        parts.mending.cancelled.connect(self.cancel_mending)
        parts.foot.save_pressed.connect(saving.save)
        parts.foot.park_pressed.connect(self.park)
        parts.rail.consent.given.connect(self._note_consent)
        parts.rail.parked.chosen.connect(self._resume)
        parts.offer.resumed.connect(self._resume)
        parts.offer.discarded.connect(self._discard)

    # --- whose turn it is -------------------------------------------------------------------------

    def begin(self) -> None:
        """An empty page for the next person, ready to type."""
        self._parts.forget_person()
        self.walk.to_field("nik")

    def park(self) -> None:
        """Set this person aside and take the next one; nothing typed is lost."""
        if self.saving.is_busy:
            return
        if self._interview.is_empty:
            self._parts.tell(News.NOTE, "entry.nothing_to_park")
        else:
            self._interview.keeper.keep_then(self._after_parking)

    def cancel_mending(self) -> None:
        """Nothing happens where nothing is being mended, or where it is being saved already."""
        if not self.saving.is_busy:
            self.mending.cancel()

    def use_last_address(self) -> None:
        """The neighbour of the person before."""
        if self._interview.use_last_address():
            sheet = self._interview.sheet
            self.walk.to(sheet.next_empty(sheet.box("street")))
        else:
            self._parts.tell(News.NOTE, "entry.no_last")

    def reopen_last(self, card: ReceiptCard) -> None:
        """The receipt of the person who was saved last."""
        if self._parts.recent.rows:
            receipt = Receipt(self._parts.recent.rows[0], self._programme)
            card.show_receipt(receipt, self._clock())
        else:
            self._parts.tell(News.NOTE, "entry.none_yet")

    def note_receipt(self, row: QueueRow, how: str) -> None:
        details = self._workplace.details
        work, done = lambda: details.note_receipt(row, how), lambda _: None
        self._tasks.run(work, done, self.show_failure, owner=self)

    def refresh(self) -> None:
        """Read again what stands beside the form: the day, the last people, who was set aside."""
        workplace = self._workplace
        self._tasks.run(lambda: overview(workplace), self._show_overview, self.show_failure)

    def offer_nothing(self) -> None:
        """This page follows another one that has offered its drafts already."""
        self._may_offer = False

    def _after_parking(self) -> None:
        self._interview.begin_new()
        self._parts.tell(News.NOTE, "entry.parked")
        self.begin()
        self.refresh()

    def _resume(self, draft: Draft) -> None:
        """Back to a person set aside, at the same field; whoever is on the page is set aside."""
        self._interview.keeper.keep_then(lambda: self._take_up(draft))

    def _take_up(self, draft: Draft) -> None:
        self._parts.offer.withdraw()
        self._parts.forget_person()
        taken_up = self._interview.resume(draft)
        box = self._interview.sheet.box(taken_up.at_field)
        self._parts.left_over.show_left(taken_up)
        self._parts.rail.consent.show_given(self._interview.consent_at)
        self.mending.tell_again()
        self._interview.look()
        self.walk.to(box or self._interview.sheet.box("nik"), to_go_on=True)
        self._parts.tell_given_back(draft)
        self.refresh()

    def _discard(self, draft: Draft) -> None:
        desk = self._workplace.desk
        self._tasks.run(
            lambda: desk.discard_draft(draft.id), lambda _: self.refresh(), self.show_failure,
            owner=self,
        )  # fmt: skip
        self.begin()

    def _note_consent(self, given: bool) -> None:
        self._interview.set_consent(self._clock() if given else None)
        self._parts.rail.consent.show_given(self._interview.consent_at)

    # --- answers ----------------------------------------------------------------------------------

    def show_failure(self, failure: Failure) -> None:
        """Nothing was saved, and nothing that was typed is lost."""
        self._parts.set_busy(False)
        self._parts.show_failure(failure)

    def _show_findings(self, findings: Findings) -> None:
        self._parts.show_findings(findings, self._programme, self._clock())

    def _show_overview(self, told: Overview) -> None:
        if told.programme.data != self._programme.data and self._interview.is_empty:
            self.outdated.emit(told.programme)
        mine, offer = self._interview.keeper.draft_id, self._parts.offer
        drafts = [draft for draft in told.drafts if draft.id != mine]
        if drafts and self._may_offer and self._interview.is_empty:
            offer.offer(drafts[0], self._clock())
        self._may_offer = False
        parked = [draft for draft in drafts if offer.draft is None or draft.id != offer.draft.id]
        self._parts.show_overview(told, parked, self._clock())

    def _show_saved(self, registered: Registered | Submitted) -> None:
        self._parts.set_busy(False)
        is_mended = self.mending.is_on
        self._interview.remember_address()
        self._interview.begin_new()
        self._parts.tell_saved(registered)
        self.begin()
        self.registered.emit(registered)
        if is_mended:
            self.mended.emit(registered)
        self.refresh()

    def _show_refused(self, problems: tuple[Problem, ...]) -> None:
        self._parts.set_busy(False)
        self._interview.sheet.tell_all(problems)
        self._parts.show_refused(problems)
        self._parts.show_progress()
        wrong = self._interview.sheet.first_wrong()
        if wrong is not None:
            self.walk.to(wrong)
            wrong.shell.announce_note()
        elif any(problem.field == "consent" for problem in problems):
            self._parts.rail.consent.show_missing()
            self._parts.rail.consent.tick.setFocus()
