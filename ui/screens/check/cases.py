"""Which case one is at: read when one has come to rest on it, and again when something changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from kiosk.domain.programme import Programme
from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.models.queue_rows import QueueRows, Rows
from ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow
    from kiosk.usecases.review import Case
    from kiosk.usecases.workplace import Workplace

_SETTLE_MS: Final = 120
_REFRESH_MS: Final = 300
_LOADING_MS: Final = 300


@dataclass(frozen=True, slots=True)
class Found:
    """A case, and the programme in whose words it is told."""

    case: Case
    programme: Programme


class Cases(QObject):
    """Stays at a registration, not at a line; when it leaves the list, at the one in its place."""

    found = Signal(object)
    emptied = Signal(bool)
    """Whether the list holds nobody."""
    slow = Signal(bool)
    """A case takes a while; no longer."""
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        rows: QueueRows,
        table: RowTable,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks = workplace, tasks
        self._rows, self._view = rows, table.view
        self._row: QueueRow | None = None
        self._at = self._question = 0
        self._settle_timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._refresh_timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._slow_timer = QTimer(self, singleShot=True, interval=_LOADING_MS)
        self._settle_timer.timeout.connect(self._rest)
        self._refresh_timer.timeout.connect(rows.refresh)
        self._slow_timer.timeout.connect(lambda: self.slow.emit(True))
        self._view.selectionModel().currentRowChanged.connect(self._go_to)
        rows.arrived.connect(self._settle)
        rows.failed.connect(self.failed)

    @property
    def is_current(self) -> bool:
        """Nothing that was asked for is still on its way."""
        timers = (self._settle_timer, self._refresh_timer, self._slow_timer)
        return not self._rows.is_reading and not any(timer.isActive() for timer in timers)

    def read(self) -> None:
        review = self._workplace.review

        def read(after: Any) -> Rows:
            page = review.cases(after)
            return Rows(page.cases, page.after)

        self._rows.ask(read)

    def aim_at(self, row: QueueRow) -> None:
        """Show this one as soon as the list is read."""
        self._view.setCurrentIndex(QModelIndex())
        self._row = row

    def refresh(self) -> None:
        """Soon, and only once."""
        self._refresh_timer.start()

    def go_on(self) -> None:
        """To the next one, if there is one."""
        if self._at + 1 < self._rows.rowCount():
            self._view.selectRow(self._at + 1)

    def load(self, *, quietly: bool = False) -> None:
        """The case one is at, as it stands now; `quietly` when it is only looked at again."""
        self._settle_timer.stop()
        if self._row is None:
            return
        self._question += 1
        workplace, row, question = self._workplace, self._row, self._question
        if not quietly:
            self._slow_timer.start()
        self._tasks.run(
            lambda: Found(workplace.review.case(row), workplace.desk.programme),
            lambda found: self._take(found, question),
            self._fail,
            owner=self,
        )

    def _rest(self) -> None:
        self.load()

    def _settle(self) -> None:
        count = self._rows.rowCount()
        self.emptied.emit(not count)
        if not count:
            self._row = None
            return
        current = self._view.currentIndex()
        if not current.isValid():
            same = self._rows.place_of(self._row) if self._row else None
            self._view.selectRow(min(self._at, count - 1) if same is None else same)
        elif self._rows.row_at(current) != self._row:
            self._go_to(current, QModelIndex())

    def _go_to(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._at, self._row = index.row(), self._rows.row_at(index)
            self._settle_timer.start()

    def _take(self, found: Found, question: int) -> None:
        if question == self._question:  # else one has gone on meanwhile
            self._end_wait()
            self.found.emit(found)

    def _fail(self, failure: Failure) -> None:
        self._end_wait()
        self.failed.emit(failure)

    def _end_wait(self) -> None:
        self._slow_timer.stop()
        self.slow.emit(False)
