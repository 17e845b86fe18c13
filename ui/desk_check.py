"""Perlu dicek at the desk: to the entry page for a correction, and back with its receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ui.bridge.tasks import Tasks
from ui.screens.check.page import CheckPage
from ui.screens.entry.page import EntryPage
from ui.screens.shell import Shell
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow, Registered
    from kiosk.usecases.link import LinkState
    from kiosk.usecases.workplace import Workplace

_PLACE: Final = "check"


class DeskCheck(QObject):
    """The tab stays the same while somebody's answers are mended: that is where one comes back."""

    place_wanted = Signal(str)
    decided = Signal()
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        shell: Shell,
        words: Words,
        clock: Callable[[], datetime],
        entry: Callable[[], EntryPage],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shell, self._entry = shell, entry
        self.page = CheckPage(workplace, tasks, words, clock)
        shell.add_page(self.page)
        shell.pages.currentChanged.connect(self._leave)
        self.page.correct_wanted.connect(self._correct)
        self.page.entry_wanted.connect(lambda: self.place_wanted.emit("entry"))
        self.page.search_wanted.connect(lambda: self.place_wanted.emit("search"))
        self.page.decided.connect(self.decided)
        self.page.failed.connect(self.failed)

    def show(self) -> None:
        self._shell.show_page(_PLACE, self.page)
        self.page.start()

    def show_case(self, row: QueueRow) -> None:
        """From the queue to the same registration here."""
        self.page.cases.aim_at(row)
        self.show()

    def serve(self, entry: EntryPage) -> None:
        """Come back from this entry page when a correction is saved or given up."""
        entry.mended.connect(self._come_back)
        entry.mending_left.connect(self.show)

    def show_state(self, state: LinkState) -> None:
        self.page.show_state(state)

    def refresh(self) -> None:
        self.page.refresh()

    def hide_data(self) -> None:
        self.page.hide_data()

    def retranslate(self, words: Words) -> None:
        self.page.retranslate(words)

    def _leave(self, _page: int) -> None:
        """Nothing stays open on a page that nobody looks at."""
        if self._shell.pages.currentWidget() is not self.page:
            self.page.hide_data()

    def _correct(self, old: QueueRow, answers: Mapping[str, str], at_field: str) -> None:
        entry = self._entry()
        self._shell.show_page(_PLACE, entry)
        entry.mend(old, answers, at_field)

    def _come_back(self, registered: Registered) -> None:
        """With the receipt of the new version on top."""
        self.show()
        self.page.opened.open(registered.row)
