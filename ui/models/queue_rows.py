"""The queue as a table that reads its rows page by page, off the UI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.models.queue_cells import (
    TITLES,
    QueueColumn,
    beside_standing,
    cell_text,
    is_undecided,
    line_under,
    read_out,
)
from ui.models.standing_view import standing_pill
from ui.widgets.row_cells import RowRole
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow

__all__ = ["QueueColumn", "QueueRows", "Read", "Rows"]

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows and where the next ones begin; None when these are the last."""

    rows: tuple[QueueRow, ...]
    after: Any


Read = Callable[[Any], Rows]
"""Reads the rows after a place, from the beginning when it is None; runs off the UI thread."""


class QueueRows(QAbstractTableModel):
    """Asks for more when the view comes near the end; what was asked before another question is
    thrown away when it arrives."""

    arrived = Signal()
    """Rows have come, or it is known that there are none."""
    failed = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
        parent: QObject,
        columns: Sequence[QueueColumn] = tuple(QueueColumn),
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._is_whole = QueueColumn.CAPTURED in self._columns  # else it stands under the name
        self._tasks, self._words, self._clock = tasks, words, clock
        self._rows: list[QueueRow] = []
        self._read: Read = _nothing
        self._after: Any = None
        self._has_more = self._is_reading = False
        self._question = 0

    # --- what is asked ----------------------------------------------------------------------------

    def ask(self, read: Read) -> None:
        """Show what this reads; the old rows stay in sight until the new ones are here."""
        self._read = read
        self._start_over()

    def refresh(self) -> None:
        """Read again as many rows as are shown: some may stand differently, some may be new."""
        self._start_over()

    @property
    def is_reading(self) -> bool:
        return self._is_reading

    def row_at(self, index: Index) -> QueueRow:
        return self._rows[index.row()]

    def place_of(self, row: QueueRow) -> int | None:
        """Where the same registration stands now, if it is shown."""
        wanted = (row.incarnation, row.seq)
        places = (n for n, one in enumerate(self._rows) if (one.incarnation, one.seq) == wanted)
        return next(places, None)

    def retranslate(self, words: Words) -> None:
        self._words = words
        last = len(self._columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, last))

    # --- what the view asks -----------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, _parent: Index) -> bool:
        return self._has_more and not self._is_reading

    def fetchMore(self, _parent: Index) -> None:
        if self.canFetchMore(_ROOT):
            self._run(self._after, self._append)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        key = TITLES.get(self._columns[section])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and key:
            return self._words.say(key)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(row, column, self._words, self._clock())
            case Qt.ItemDataRole.AccessibleTextRole:
                return read_out(row, column, self._words, self._clock())
            case RowRole.TONE if column is QueueColumn.STANDING:
                return standing_pill(row.standing, self._words).tone
            case RowRole.ICON if column is QueueColumn.STANDING:
                return standing_pill(row.standing, self._words).icon
            case RowRole.UNDER if column is QueueColumn.NAME:
                return line_under(row, self._words, self._clock())
            case RowRole.UNDER if column is QueueColumn.STANDING and self._is_whole:
                return beside_standing(row, self._words, self._clock())
            case RowRole.TINTED:
                return is_undecided(row)
        return None

    # --- reading ----------------------------------------------------------------------------------

    def _start_over(self) -> None:
        self._question += 1
        wanted = len(self._rows)
        read = self._read
        self._run(None, self._replace, lambda: _read_up_to(read, wanted))

    def _run(
        self, after: Any, then: Callable[[Rows], None], work: Callable[[], Rows] | None = None
    ) -> None:
        read, question = self._read, self._question
        self._is_reading = True
        self._tasks.run(
            work or (lambda: read(after)),
            lambda rows: self._take(question, rows, then),
            self._fail,
            owner=self,
        )

    def _take(self, question: int, rows: Rows, then: Callable[[Rows], None]) -> None:
        if question != self._question:
            return  # something else was asked meanwhile
        # First of all: the view may ask for more as soon as it sees these.
        self._is_reading = False
        self._after, self._has_more = rows.after, rows.after is not None
        then(rows)
        self.arrived.emit()

    def _fail(self, failure: Failure) -> None:
        self._is_reading = False
        self.failed.emit(failure)

    def _append(self, rows: Rows) -> None:
        self._insert(len(self._rows), list(rows.rows))

    def _replace(self, rows: Rows) -> None:
        """New people come in on top and standings change in place, without a jump."""
        new, old = list(rows.rows), self._rows
        on_top = _shift(new, old)
        if on_top is None:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        shared = min(len(new) - on_top, len(old))
        self._drop_from(shared)
        self._insert(0, new[:on_top])
        self._update(on_top, new[on_top : on_top + shared])
        self._insert(len(self._rows), new[on_top + shared :])

    def _insert(self, place: int, rows: list[QueueRow]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
            self._rows[place:place] = rows
            self.endInsertRows()

    def _drop_from(self, place: int) -> None:
        if place < len(self._rows):
            self.beginRemoveRows(QModelIndex(), place, len(self._rows) - 1)
            del self._rows[place:]
            self.endRemoveRows()

    def _update(self, place: int, rows: list[QueueRow]) -> None:
        changed = [n for n, row in enumerate(rows, place) if self._rows[n] != row]
        self._rows[place : place + len(rows)] = rows
        if changed:
            last = len(self._columns) - 1
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], last))


def _shift(new: list[QueueRow], old: list[QueueRow]) -> int | None:
    """How many rows of `new` stand above what was shown; None when it is another list."""
    before, now = _keys(old), _keys(new)
    if not before or before[0] not in now:
        return None
    on_top = now.index(before[0])
    shared = min(len(now) - on_top, len(before))
    return on_top if now[on_top : on_top + shared] == before[:shared] else None


def _nothing(_after: object) -> Rows:
    return Rows((), None)


def _keys(rows: list[QueueRow]) -> list[tuple[bytes, int]]:
    return [(row.incarnation, row.seq) for row in rows]


def _read_up_to(read: Read, wanted: int) -> Rows:
    """At least as many rows as were shown before, page by page."""
    rows: list[QueueRow] = []
    page = read(None)
    rows.extend(page.rows)
    while page.after is not None and len(rows) < wanted:
        page = read(page.after)
        rows.extend(page.rows)
    return Rows(tuple(rows), page.after)
