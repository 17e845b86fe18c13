"""The entry page: one person after another, without a mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.programme import Programme
from kiosk.errors import Failure, Problem
from kiosk.usecases.desk import DATA_DAYS
from ui.bridge.tasks import Tasks
from ui.panels.receipt_card import Receipt, ReceiptCard
from ui.screens.entry import keys
from ui.screens.entry.boxes import VillageBox
from ui.screens.entry.consent_text import ConsentText
from ui.screens.entry.head import News
from ui.screens.entry.inspector import Findings
from ui.screens.entry.interview import Interview
from ui.screens.entry.overview import Overview, overview
from ui.screens.entry.parts import EntryParts
from ui.screens.entry.saving import Saving
from ui.screens.entry.villages import VillageFinder
from ui.screens.entry.walk import Walk
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import Draft, Registered
    from kiosk.usecases.workplace import Workplace


class EntryPage(QWidget):
    """Asks the desk, shows what it says; every slow thing goes through `tasks`."""

    registered = Signal(object)
    """Somebody was saved on this machine."""
    outdated = Signal(object)
    """The centre has published another programme, and nobody is on the page: make a new page."""
    search_wanted = Signal()

    def __init__(
        self,
        workplace: Workplace,
        programme: Programme,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        super().__init__()
        self._workplace, self._desk, self._programme = workplace, workplace.desk, programme
        self._tasks, self._words, self._clock = tasks, words, clock
        self._offered = False
        self.interview = Interview(
            workplace.desk, programme.form, tasks, words, clock, new_id, self
        )
        self.saving = Saving(workplace.desk, tasks, self.interview, self)
        self._build()
        self._connect()
        self._install_keys()
        self.retranslate(words)
        self.interview.show_asked()
        self.refresh()

    # --- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        village = self.interview.sheet.box("village")
        if isinstance(village, VillageBox):
            office = self._workplace.office
            village.set_villages(VillageFinder(self._workplace.regions, office.regency))
        self.parts = EntryParts(self.interview, self._words)
        self.setLayout(self.parts.layout())
        self.receipt = ReceiptCard(self, self._words)
        self.key_card, self.consent_text = keys.KeyCard(self), ConsentText(self)
        parts = self.parts
        after = (parts.rail.consent.tick, parts.rail.parked, parts.foot.park, parts.foot.save)
        self.walk = Walk(self.interview, parts.form, after, self)

    def _connect(self) -> None:
        interview, saving, parts = self.interview, self.saving, self.parts
        interview.found.connect(self._show_findings)
        interview.changed.connect(parts.show_progress)
        interview.asked_changed.connect(self._show_asked)
        interview.failed.connect(self._show_failure)
        interview.sheet.entered.connect(self.walk.on)
        saving.started.connect(lambda: self._set_busy(True))
        saving.saved.connect(self._show_saved)
        saving.refused.connect(self._show_refused)
        saving.failed.connect(self._show_failure)
        parts.form.arranged.connect(self._fit)
        parts.foot.save_pressed.connect(saving.save)
        parts.foot.park_pressed.connect(self.park)
        parts.head.keys_wanted.connect(self.key_card.open_card)
        parts.rail.consent.given.connect(self._note_consent)
        parts.rail.consent.text_wanted.connect(self.consent_text.open_card)
        parts.rail.parked.chosen.connect(self._resume)
        parts.offer.resumed.connect(self._resume)
        parts.offer.discarded.connect(self._discard)

    def _install_keys(self) -> None:
        walk = self.walk
        keys.install(
            self,
            {
                "F1": self.key_card.open_card,
                "F2": lambda: walk.to_field("nik"),
                "F3": lambda: walk.to_field("kk"),
                "F4": self._use_last_address,
                "F7": self.park,
                "F8": self.parts.rail.consent.tick.toggle,
                "F9": self.reopen_last,
                "Ctrl+Return": self.saving.save,
                "Ctrl+Enter": self.saving.save,
                "Shift+Return": walk.back,
                "Shift+Enter": walk.back,
                "Ctrl+K": self.search_wanted.emit,
            },
        )
        keys.install_answers(self, walk.answer)

    # --- what others tell it ----------------------------------------------------------------------

    def retranslate(self, words: Words) -> None:
        """The same page in another language; answers and focus stay."""
        focused = self.interview.sheet.current()
        self._words = words
        self.interview.retranslate(words)
        self.parts.retranslate(words)
        for card in (self.receipt, self.key_card, self.consent_text):
            card.retranslate(words)
        self._show_programme()
        self.parts.show_progress()
        if focused is not None:
            focused.shell.setFocus()

    def refresh(self) -> None:
        """Read again what stands beside the form: the day, the last people, who was set aside."""
        workplace = self._workplace
        self._tasks.run(lambda: overview(workplace), self._show_overview, self._show_failure)

    def start(self) -> None:
        """The page has come to the front."""
        if self.interview.is_empty and not self.parts.offer.isVisible():
            self.walk.to_field("nik")

    def tell_failure(self, failure: Failure) -> None:
        """Something beside the form failed; the form itself goes on."""
        self.parts.show_failure(failure)

    def leave(self, then: Callable[[], None]) -> None:
        """Keep what is being typed; call `then` when it is on disk."""
        self.interview.keeper.keep_then(then)

    # --- verbs ------------------------------------------------------------------------------------

    def park(self) -> None:
        """Set this person aside and take the next one; nothing typed is lost."""
        if self.saving.is_busy:
            return
        if self.interview.is_empty:
            self.parts.head.tell(News.NOTE, self._words.say("entry.nothing_to_park"))
            return
        self.interview.keeper.keep_then(self._after_parking)

    def reopen_last(self) -> None:
        """The receipt of the person who was saved last."""
        if self.parts.recent.rows:
            receipt = Receipt(self.parts.recent.rows[0], self._programme)
            self.receipt.show_receipt(receipt, self._clock())
        else:
            self.parts.head.tell(News.NOTE, self._words.say("entry.none_yet"))

    def _use_last_address(self) -> None:
        if self.interview.use_last_address():
            self.walk.to(self.interview.sheet.next_empty(self.interview.sheet.box("street")))
        else:
            self.parts.head.tell(News.NOTE, self._words.say("entry.no_last"))

    def _after_parking(self) -> None:
        self.interview.begin_new()
        self.parts.head.tell(News.NOTE, self._words.say("entry.parked"))
        self._begin()
        self.refresh()

    def _resume(self, draft: Draft) -> None:
        """Back to a person set aside, at the same field; whoever is on the page is set aside."""
        self.interview.keeper.keep_then(lambda: self._take_up(draft))

    def _take_up(self, draft: Draft) -> None:
        self.parts.offer.withdraw()
        self.parts.forget_person()
        box = self.interview.resume(draft)
        self.parts.rail.consent.show_given(self.interview.consent_at)
        self.interview.look()
        self.walk.to(box or self.interview.sheet.box("nik"))
        self.refresh()

    def _discard(self, draft: Draft) -> None:
        desk = self._desk
        self._tasks.run(
            lambda: desk.discard_draft(draft.id), lambda _: self.refresh(), self._show_failure,
            owner=self,
        )  # fmt: skip
        self._begin()

    def _note_consent(self, given: bool) -> None:
        self.interview.set_consent(self._clock() if given else None)
        self.parts.rail.consent.show_given(self.interview.consent_at)

    def _begin(self) -> None:
        """An empty page for the next person, ready to type."""
        self.parts.forget_person()
        self.walk.to_field("nik")

    # --- answers from elsewhere -------------------------------------------------------------------

    def _show_findings(self, findings: Findings) -> None:
        self.parts.show_findings(findings, self._programme, self._clock())

    def _show_asked(self) -> None:
        self.parts.form.show_asked()
        self._fit()

    def _show_programme(self) -> None:
        told, office = self._programme.consent, self._workplace.label.office
        consent = told.told(self._words.language, office, DATA_DAYS)
        self.parts.show_programme(self._programme, consent)
        self.consent_text.show_text(consent)

    def _show_overview(self, told: Overview) -> None:
        if told.programme.data != self._programme.data and self.interview.is_empty:
            self.outdated.emit(told.programme)
        mine = self.interview.keeper.draft_id
        drafts = [draft for draft in told.drafts if draft.id != mine]
        if drafts and not self._offered and self.interview.is_empty:
            self.parts.offer.offer(drafts[0], self._clock())
        self._offered = True
        if (offered := self.parts.offer.draft) is not None:
            drafts = [draft for draft in drafts if draft.id != offered.id]
        self.parts.show_overview(told, drafts, self._clock())

    def _set_busy(self, busy: bool) -> None:
        self.parts.foot.set_busy(busy)
        self.parts.form.setEnabled(not busy)
        self.parts.nik.setEnabled(not busy)

    def _show_saved(self, registered: Registered) -> None:
        self._set_busy(False)
        self.interview.remember_address()
        self.interview.begin_new()
        code = registered.receipt.text
        self.parts.head.tell(News.SAVED, self._words.say("entry.saved", code=code))
        self._begin()
        self.registered.emit(registered)
        self.refresh()

    def _show_refused(self, problems: tuple[Problem, ...]) -> None:
        self._set_busy(False)
        self.interview.sheet.tell_all(problems)
        self.parts.show_refused(problems)
        self.parts.show_progress()
        wrong = self.interview.sheet.first_wrong()
        if wrong is not None:
            self.walk.to(wrong)
            wrong.shell.announce_note()
        else:
            self.parts.rail.consent.show_missing()
            self.parts.rail.consent.tick.setFocus()

    def _show_failure(self, failure: Failure) -> None:
        """Nothing was saved, and nothing that was typed is lost."""
        self._set_busy(False)
        self.parts.show_failure(failure)

    # --- room and order ---------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not (is_enter and self.walk.past_consent()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return (self.isVisible() and self.walk.step(is_next)) or super().focusNextPrevChild(is_next)

    def _fit(self) -> None:
        """Make the best of the room; what is read first is asked first."""
        self.parts.fit(self.width(), self.height())
        nik = self.interview.sheet.box("nik")
        if nik is not None:
            self.interview.sheet.set_order([nik, *self.parts.form.reading_order()])
