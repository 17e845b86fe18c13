"""The entry page: one person after another, without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.programme import Programme, text_hash
from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.panels.receipt_card import ReceiptCard
from ui.printing.press import Press
from ui.screens.entry import keys
from ui.screens.entry.boxes import VillageBox
from ui.screens.entry.card_help import CardHelp
from ui.screens.entry.clerk import Clerk
from ui.screens.entry.consent_text import ConsentText
from ui.screens.entry.interview import Interview
from ui.screens.entry.parts import EntryParts
from ui.screens.entry.photo_files import PhotoFiles
from ui.screens.entry.photographing import Photographing
from ui.screens.entry.scans import EntryScans
from ui.screens.entry.villages import VillageFinder
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow
    from kiosk.usecases.workplace import Workplace


class EntryPage(QWidget):
    """Puts the parts together and gives every verb its key."""

    registered = Signal(object)
    """Somebody was saved on this machine."""
    mended = Signal(object)
    """Somebody's new version was saved on this machine."""
    mending_left = Signal()
    """It was given up; the old version stands as it did."""
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
        self._workplace, self._programme, self._words = workplace, programme, words
        self.interview = Interview(
            workplace.desk, programme.form, tasks, words, clock, new_id, self
        )
        self.interview.consent_hash = lambda language: text_hash(self._consent_text(language))
        self._find_villages()
        self.parts = EntryParts(self.interview, words)
        self.setLayout(self.parts.layout())
        self.clerk = Clerk(workplace, programme, tasks, clock, self.interview, self.parts, self)
        self.walk = self.clerk.walk
        self.photos = Photographing(workplace, tasks, self.clerk, self.parts.rail.photos, self)
        CardHelp(workplace, tasks, self.clerk, self.photos)
        self.files = PhotoFiles(self.photos, tasks, words, self, Path.home())
        self.receipt = ReceiptCard(self, words, Press(workplace, tasks, self))
        self.consent_text = ConsentText(self)
        self.scans = EntryScans(
            self.interview, self.clerk, self.parts, workplace.regions, self._uncover, self
        )
        self._connect()
        self._install_keys()
        self.retranslate(words)
        self.interview.show_asked()

    @property
    def help_keys(self) -> Sequence[tuple[str, str]]:
        """What each key does, for the card with help."""
        return keys.CARD

    # --- what others tell it ----------------------------------------------------------------------

    def retranslate(self, words: Words) -> None:
        """The same page in another language; answers and focus stay."""
        focused = self.interview.sheet.current()
        self._words = words
        self.interview.retranslate(words)
        self.parts.retranslate(words)
        for card in (self.receipt, self.consent_text, self.files.chooser):
            card.retranslate(words)
        self._show_programme()
        self.parts.show_progress()
        self.clerk.refresh()  # what stands beside the form is said anew
        if not self.interview.is_empty:
            self.interview.look()
        if focused is not None:
            focused.shell.setFocus()

    def refresh(self) -> None:
        """Registrations stand differently, or somebody was set aside: read it again."""
        self.clerk.refresh()

    def start(self) -> None:
        """The page has come to the front."""
        if self._workplace.settings.now.data_days != self._days_told:
            self._show_programme()
            self.parts.rail.consent.tick.setChecked(False)  # it was given to another text
        if self.interview.is_empty and not self.parts.offer.isVisible():
            self.walk.to_field("nik")

    def mend(self, old: QueueRow, answers: Mapping[str, str], at_field: str) -> None:
        """Show what was sent back, to be saved as a new version."""
        self.clerk.mending.begin(old, answers, at_field)

    def tell_failure(self, failure: Failure) -> None:
        """Something beside the form failed; the form itself goes on."""
        self.parts.show_failure(failure)

    def leave(self, then: Callable[[], None]) -> None:
        """Keep what is being typed; call `then` when it is on disk."""
        self.interview.note_place()
        self.interview.keeper.keep_then(then)

    # --- building ---------------------------------------------------------------------------------

    def _find_villages(self) -> None:
        finder = VillageFinder(self._workplace.regions, self._workplace.office.regency)
        for box in self.interview.sheet:
            if isinstance(box, VillageBox):
                box.set_villages(finder)

    def _connect(self) -> None:
        parts = self.parts
        self.clerk.registered.connect(self.registered)
        self.clerk.outdated.connect(self.outdated)
        self.clerk.mended.connect(self.mended)
        self.clerk.mending.cancelled.connect(self.mending_left)
        self.receipt.prints.taken.connect(self.clerk.note_receipt)
        self.interview.asked_changed.connect(self._show_asked)
        parts.form.arranged.connect(self._fit)
        parts.rail.consent.text_wanted.connect(self.consent_text.open_card)

    def _install_keys(self) -> None:
        clerk, walk = self.clerk, self.walk
        keys.install(
            self,
            {
                "F2": lambda: self.scans.want("nik"),
                "F3": lambda: self.scans.want("kk"),
                "F4": clerk.use_last_address,
                "F7": clerk.park,
                "F8": self.parts.rail.consent.tick.toggle,
                "F9": lambda: clerk.reopen_last(self.receipt),
                "F10": lambda: walk.switch("same_address"),
                "Ctrl+Return": clerk.saving.save,
                "Ctrl+Enter": clerk.saving.save,
                "Shift+Return": walk.back,
                "Shift+Enter": walk.back,
                "Ctrl+K": self.search_wanted.emit,
            },
        )
        keys.install_answers(self, walk.answer)

    def _uncover(self) -> None:
        """The next person has come: what lies over the page makes way."""
        for card in (self.receipt, self.consent_text):
            card.close_card()

    def _consent_text(self, language: str) -> str:
        told, office = self._programme.consent, self._workplace.label.office
        return told.told(language, office, self._days_told)

    def _show_programme(self) -> None:
        self._days_told = self._workplace.settings.now.data_days
        consent = self._consent_text(self._words.language)
        self.parts.show_programme(self._programme, consent)
        self.consent_text.show_text(consent)

    # --- room and order ---------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape and self.clerk.mending.is_on:
            self.clerk.cancel_mending()
        elif not (is_enter and self.walk.past_consent()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return (self.isVisible() and self.walk.step(is_next)) or super().focusNextPrevChild(is_next)

    def relook(self) -> None:
        self._fit()

    def _show_asked(self) -> None:
        self.parts.form.show_asked()
        self._fit()

    def _fit(self) -> None:
        """Make the best of the room; what is read first is asked first."""
        self.parts.fit(self.width(), self.height())
        nik = self.interview.sheet.box("nik")
        if nik is not None:
            self.interview.sheet.set_order([nik, *self.parts.form.reading_order()])
        if (current := self.interview.sheet.current()) is not None and current is not nik:
            self.parts.form.show_box(current)
