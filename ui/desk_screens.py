"""The desk of a signed-in person: shell, entry page, queue, enrolment, wired to one workplace."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.domain.programme import Programme
from kiosk.errors import Failure
from kiosk.usecases.workplace import Workplace
from ui.bridge.errands import Errands
from ui.bridge.patience import Patience
from ui.bridge.scanner import Scanner
from ui.desk_calls import DeskCalls
from ui.desk_check import DeskCheck
from ui.desk_erasing import DeskErasing
from ui.desk_lock import DeskLock
from ui.desk_rooms import APPROVAL, ROOMS, Rooms, Surroundings
from ui.desk_scans import DeskScans
from ui.main_window import MainWindow
from ui.models.link_watch import Glance, LinkWatch
from ui.screens.enrol import Enrol
from ui.screens.entry.page import EntryPage
from ui.screens.queue.page import QueueBoard
from ui.screens.shell import PLACES, Shell
from ui.words import Words


class DeskScreens(QObject):
    """Lives from the sign-in to the sign-out; closes the workplace behind itself."""

    signed_out = Signal()

    def __init__(
        self,
        workplace: Workplace,
        programme: Programme,
        window: MainWindow,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        scanner: Scanner,
    ) -> None:
        super().__init__(window)
        self._workplace, self._window = workplace, window
        self._tasks = Errands(window.tasks, self)
        self._clock, self._new_id = clock, new_id
        words = window.words
        places = PLACES if ROOMS else PLACES[:-1]
        self.shell = Shell(workplace.label, workplace.operator, words, clock, places)
        Patience(self._tasks, self).changed.connect(self.shell.show_waiting)
        self.check = DeskCheck(
            workplace, self._tasks, self.shell, words, clock, lambda: self.entry, self
        )
        self.entry = self._make_entry(programme)
        self.queue = QueueBoard(workplace, self._tasks, words, clock)
        self.watch = LinkWatch(workplace, self._tasks, self)
        self.lock = DeskLock(workplace, self._tasks, window, clock, self)
        self.erasing = DeskErasing(workplace, self._tasks, self)
        self.calls = DeskCalls(workplace, self._tasks, self.shell, words, self)
        self.shell.add_page(self.queue)
        self.rooms = Rooms(
            Surroundings(workplace, self._tasks, clock, self.show_place), window, self.shell, self
        )
        self.scans = DeskScans(
            workplace, self._tasks, window, self.shell, lambda: self.lock.is_locked, self
        )
        self._scanner = scanner
        self.rooms.show_waiting(0, is_asked=self._asks_twice)
        self._connect()

    def start(self) -> None:
        """Ready for the first person."""
        self._window.before_leaving(self._leave)
        self.show_place("entry")
        self.watch.start()
        self.lock.start()
        self.scans.listen_to(self._scanner)
        self.erasing.start()
        self.calls.start()

    def show_place(self, place: str) -> None:
        """Go where a tab leads: the queue serves two of them."""
        if place == "entry":
            self.shell.show_page(place, self.entry)
            self.entry.start()
            return
        if place == "more":
            self.rooms.show_doors()
            return
        if place == "check":
            self.check.show()
            return
        if place == APPROVAL:
            self.rooms.enter(place)
            return
        self.shell.show_page(place, self.queue)
        self.queue.show_filter("all")
        if place == "search":
            self.queue.search()
        else:
            self.queue.parts.table.setFocus()

    def _connect(self) -> None:
        shell, window, watch = self.shell, self._window, self.watch
        shell.place_wanted.connect(self.show_place)
        shell.language_chosen.connect(window.set_language)
        shell.sign_out_wanted.connect(self._sign_out)
        shell.lock_wanted.connect(self.lock.lock)
        shell.help_wanted.connect(window.help_wanted)
        self.lock.locked.connect(lambda: self.entry.leave(lambda: None))
        for page in (self.queue.receipt, self.check):
            self.lock.locked.connect(page.hide_data)
        self.lock.change_wanted.connect(self._sign_out)
        window.language_changed.connect(self._retranslate)
        self.queue.entry_wanted.connect(lambda: self.show_place("entry"))
        self.queue.check_wanted.connect(self.check.show_case)
        self.queue.enrol_wanted.connect(self._show_enrolment)
        self.queue.failed.connect(self._show_failure)
        self.check.place_wanted.connect(self.show_place)
        self.check.decided.connect(watch.look)
        self.check.failed.connect(self._show_failure)
        watch.looked.connect(self._show_glance)
        watch.changed.connect(self._refresh)
        watch.failed.connect(self._show_failure)
        self.erasing.erased.connect(self._refresh)
        self.erasing.failed.connect(self._show_failure)

    def _refresh(self) -> None:
        for page in (self.queue, self.check, self.entry, self.rooms):
            page.refresh()

    def _make_entry(self, programme: Programme) -> EntryPage:
        self._asks_twice = programme.second_look
        entry = EntryPage(
            self._workplace, programme, self._tasks, self._window.words, self._clock, self._new_id
        )
        entry.registered.connect(lambda _: self.watch.look())
        entry.search_wanted.connect(lambda: self.show_place("search"))
        entry.outdated.connect(self._renew_entry)
        self.check.serve(entry)
        self.shell.add_page(entry)
        return entry

    def _renew_entry(self, programme: Programme) -> None:
        """The centre asks other questions now; nobody is on the old page."""
        old, self.entry = self.entry, self._make_entry(programme)
        self.entry.clerk.offer_nothing()
        if self.shell.pages.currentWidget() is old:
            self.show_place("entry")
        self.shell.remove_page(old)

    def _retranslate(self, words: Words) -> None:
        self.shell.retranslate(words)
        self.entry.retranslate(words)
        self.queue.retranslate(words)
        self.check.retranslate(words)
        self.rooms.retranslate(words)
        self.calls.retranslate(words)

    def _show_glance(self, glance: Glance) -> None:
        self.shell.show_glance(glance)
        self.queue.show_state(glance.state)
        self.check.show_state(glance.state)
        self.rooms.show_waiting(glance.counts.to_approve, is_asked=self._asks_twice)

    def _show_failure(self, failure: Failure) -> None:
        self.entry.tell_failure(failure)

    def _show_enrolment(self) -> None:
        screen = Enrol(self._workplace, self._tasks, self._window.words)
        screen.language_chosen.connect(self._window.set_language)
        screen.help_wanted.connect(self._window.help_wanted)
        screen.finished.connect(self._back_from_enrolment)
        self._window.show_screen(screen, keep_old=True)

    def _back_from_enrolment(self) -> None:
        self._window.show_screen(self.shell)
        self.watch.look()

    # --- out --------------------------------------------------------------------------------------

    def _sign_out(self) -> None:
        self._window.before_leaving(None)
        self._leave(self._go)

    def _go(self) -> None:
        if self.lock.is_locked:  # nothing of this desk may show up once more
            self._window.uncover(for_good=True)
            self.shell.deleteLater()
        self.signed_out.emit()

    def _leave(self, then: Callable[[], None]) -> None:
        """Keep what is being typed, seal what waits, close the file; then go."""
        self.watch.stop()
        self.lock.stop()
        self.scans.listen_to(None)
        self.erasing.stop()
        self._window.language_changed.disconnect(self._retranslate)
        self._workplace.card_reader.close()  # nobody waits for a card any more
        self.entry.leave(lambda: self._tasks.close(lambda: self._close(then)))

    def _close(self, then: Callable[[], None]) -> None:
        close, tasks = self._workplace.close, self._window.tasks
        tasks.run(close, lambda _: then(), lambda _: then(), owner=self)
