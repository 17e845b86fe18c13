"""The queue page: what waits, what was answered, and how the line to the centre is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.bridge.tasks import Tasks
from ui.models.forecast_view import overdue_notice
from ui.models.queue_rows import QueueRows, Rows
from ui.panels.opened import Opened
from ui.screens.queue.deadline import deadline
from ui.screens.queue.numbers import Numbers
from ui.screens.queue.parts import FILTERS, QueueParts
from ui.screens.queue.place import Place
from ui.screens.queue.scans import QueueScans
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.link import LinkState
    from kiosk.usecases.workplace import Workplace

KEYS: Final = (
    ("F2", "keys.new_person"),
    ("Ctrl+K", "keys.search"),
    ("↑ ↓", "keys.rows"),
    ("Home End", "keys.first_last"),
    ("Enter", "keys.open"),
    ("Space", "keys.decide"),
    ("Ctrl+P", "keys.print"),
    ("Alt+T", "keys.show_data"),
    ("Esc", "keys.close"),
    ("Ctrl+T", "keys.close_day"),
    ("Ctrl+J", "keys.call"),
    ("Ctrl+L", "keys.leave"),
    ("F1", "keys.help"),
)
_SEARCH_MS: Final = 120
_REFRESH_MS: Final = 300


class QueueBoard(QWidget):
    """Reads in the background, page by page; asks the link to hurry, never waits for it."""

    enrol_wanted = Signal()
    entry_wanted = Signal()
    check_wanted = Signal(object)
    """A row that was sent back is to be decided on."""
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._workplace, self._queue = workplace, workplace.queue
        self._tasks, self._words, self._clock = tasks, words, clock
        self._state: LinkState | None = None
        self._numbers: Numbers | None = None
        self.rows = QueueRows(tasks, words, clock, self)
        self.parts = QueueParts(self.rows, words)
        self.setLayout(self.parts.layout())
        self._place = Place(self.rows, self.parts.table, self)
        self.opened = Opened(workplace, tasks, words, clock, self)
        self.receipt = self.opened.card
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._refresh_timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self.scans = QueueScans(self.look_for, self.receipt.close_card, workplace.regions)
        self._connect()
        self.retranslate(words)
        self.show_filter("all")

    def _connect(self) -> None:
        parts = self.parts
        self._search_timer.timeout.connect(self._ask)
        self._refresh_timer.timeout.connect(self._read_again)
        self.rows.arrived.connect(self._show_emptiness)
        self.rows.failed.connect(self.failed)
        self.opened.failed.connect(self.failed)
        parts.filters.chosen.connect(self._filter)
        parts.search.edited.connect(lambda _text: self._search_timer.start())
        parts.search.entered.connect(self._to_results)
        parts.table.opened.connect(self._open)
        parts.table.action_pressed.connect(self._decide)
        parts.head.send_pressed.connect(self.send_now)
        parts.head.enrol_pressed.connect(self.enrol_wanted)
        for key, action in {"Ctrl+K": self.search, "F2": self.entry_wanted.emit}.items():
            QShortcut(QKeySequence(key), self).activated.connect(action)

    @property
    def help_keys(self) -> Sequence[tuple[str, str]]:
        """What each key does, for the card with help."""
        return KEYS

    # --- what others tell it ----------------------------------------------------------------------

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.rows.retranslate(words)
        self.parts.retranslate(words)
        self.receipt.retranslate(words)
        if self._state is not None:
            self.show_state(self._state)
        self._show_deadline()

    def show_state(self, state: LinkState) -> None:
        """How the line to the centre is now."""
        self._state = state
        self.parts.show_state(state, self._clock())
        self._show_deadline()

    def refresh(self) -> None:
        """Something changed: read again, soon and only once, and only while it is looked at."""
        if self.isVisible():
            self._refresh_timer.start()

    @property
    def is_current(self) -> bool:
        """Nothing that was asked for is still on its way."""
        timers = (self._search_timer, self._refresh_timer)
        return not self.rows.is_reading and not any(timer.isActive() for timer in timers)

    # --- verbs ------------------------------------------------------------------------------------

    def show_filter(self, key: str) -> None:
        """Narrow the list to one of the filters."""
        self.parts.search.clear()
        self.parts.filters.set_value(key)
        self._ask()

    def search(self) -> None:
        """Into the search box, whatever is in it selected."""
        self.parts.search.setFocus()
        self.parts.search.select_all()

    def look_for(self, text: str) -> None:
        """As if it had been typed into the search box."""
        self.parts.search.set_text(text)
        self._search_timer.start()
        self._to_results()

    def send_now(self) -> None:
        link = self._workplace.link
        self._tasks.run(link.send_now, lambda _: self.refresh(), self.failed.emit, owner=self)

    def _filter(self, _key: str) -> None:
        self.parts.search.clear()
        self._ask()

    def _ask(self) -> None:
        """Ask for what the search box says, else for what the chosen filter shows."""
        queue, text = self._queue, self.parts.search.text().strip()
        if text:
            self.rows.ask(lambda _after: Rows(queue.search(text), None))
            return
        chosen = FILTERS[self.parts.filters.value()]

        def read(after: Any) -> Rows:
            page = queue.page(chosen, after)
            return Rows(page.rows, page.after)

        self.rows.ask(read)

    def _to_results(self) -> None:
        """Enter in the search box."""
        if self._search_timer.isActive():
            self._search_timer.stop()
            self._ask()
        self._place.head_for_rows()

    def _read_again(self) -> None:
        self.rows.refresh()
        self._count()

    def _count(self) -> None:
        workplace = self._workplace
        self._tasks.run(
            lambda: Numbers.of(workplace), self._show_numbers, self.failed.emit, owner=self
        )

    def _open(self, index: QModelIndex) -> None:
        self.opened.open(self.rows.row_at(index))

    def _decide(self, index: QModelIndex) -> None:
        self.check_wanted.emit(self.rows.row_at(index))

    # --- answers ----------------------------------------------------------------------------------

    def _show_numbers(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self.parts.show_numbers(numbers)
        self._show_deadline()

    def _show_deadline(self) -> None:
        if self._numbers is not None:
            told = deadline(self._numbers, self._state, self._words, self._clock())
            self.parts.show_deadline(*told)
            self.parts.show_overdue(*overdue_notice(self._numbers.forecast, self._words))

    def _show_emptiness(self) -> None:
        self.parts.show_emptiness(not self.rows.rowCount())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_again()
