"""The queue as a table: read in pages, refreshed without a jump, never showing an old answer."""

from dataclasses import replace
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.domain.standing import Standing
from kiosk.usecases.facts import QueueRow
from tests import builders
from tests.ui.tasks import HeldTasks
from ui.models.queue_rows import QueueColumn, QueueRows, Rows
from ui.widgets.row_cells import RowRole
from ui.words import Words

ROOT = QModelIndex()


def row(seq, standing=Standing.QUEUED):
    at = builders.NOW + timedelta(minutes=seq)
    return QueueRow(
        seq, b"i", f"ORANG {seq}", "3273********9001", "Isola", at, standing, None, "K7QM-4T9D-X2RF"
    )


class Desk:
    """Rows newest first, read in pages of two."""

    def __init__(self, *seqs):
        self.rows = [row(seq) for seq in sorted(seqs, reverse=True)]

    def read(self, after):
        start = 0 if after is None else after
        page = tuple(self.rows[start : start + 2])
        end = start + len(page)
        return Rows(page, end if end < len(self.rows) else None)


@pytest.fixture
def tasks(qapp):
    tasks = HeldTasks()
    yield tasks
    shiboken6.delete(tasks)


@pytest.fixture
def rows(tasks):
    parent = QObject()
    model = QueueRows(tasks, Words(), lambda: builders.NOW, parent)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    shiboken6.delete(tester)
    shiboken6.delete(parent)


def test_a_standing_says_since_when(rows, tasks):
    at = builders.NOW - timedelta(days=1)
    told = replace(row(1, Standing.PLACED), verdict_at=at)
    rows.ask(lambda _after: Rows((told, row(2)), None))
    tasks.release()
    standing = [rows.index(n, QueueColumn.STANDING) for n in range(2)]
    assert [rows.data(one, RowRole.UNDER) for one in standing] == ["kemarin", ""]
    read_out = [rows.data(one, Qt.ItemDataRole.AccessibleTextRole) for one in standing]
    assert read_out == ["Dapat tempat, kemarin", "Menunggu dikirim"]
    name = rows.index(0, QueueColumn.NAME)
    assert rows.data(name, RowRole.UNDER) == "3273 •••• 9001 · kemarin"


def seqs(rows):
    return [rows.row_at(rows.index(n, 0)).seq for n in range(rows.rowCount())]


def test_pages_are_read_when_the_view_asks_for_them(rows, tasks):
    rows.ask(Desk(1, 2, 3, 4, 5).read)
    tasks.release()
    assert seqs(rows) == [5, 4]
    rows.fetchMore(ROOT)
    assert tasks.held == 1  # one page at a time, however often the view asks
    tasks.release()
    rows.fetchMore(ROOT)
    tasks.release()
    assert seqs(rows) == [5, 4, 3, 2, 1]
    assert not rows.canFetchMore(ROOT)


def test_a_new_person_comes_in_on_top(rows, tasks):
    desk = Desk(1, 2)
    rows.ask(desk.read)
    tasks.release()
    moved: list[object] = []
    rows.rowsInserted.connect(lambda _parent, first, last: moved.append((first, last)))
    rows.modelReset.connect(lambda: moved.append("reset"))
    desk.rows.insert(0, row(3))
    rows.refresh()
    tasks.release()
    assert seqs(rows)[0] == 3
    assert moved == [(0, 0)]


def test_a_changed_standing_repaints_its_row_only(rows, tasks):
    desk = Desk(1, 2)
    rows.ask(desk.read)
    tasks.release()
    changed = []
    rows.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    desk.rows[1] = row(1, Standing.PLACED)
    rows.refresh()
    tasks.release()
    assert changed == [(1, 1)]
    assert rows.data(rows.index(1, QueueColumn.STANDING)) == "Dapat tempat"


def test_a_refresh_reads_as_many_rows_as_were_shown(rows, tasks):
    desk = Desk(1, 2, 3, 4)
    rows.ask(desk.read)
    tasks.release()
    rows.fetchMore(ROOT)
    tasks.release()
    desk.rows.insert(0, row(5))
    rows.refresh()
    tasks.release()
    assert seqs(rows)[:4] == [5, 4, 3, 2]


def test_an_answer_to_an_older_question_is_thrown_away(rows, tasks):
    rows.ask(Desk(1, 2).read)
    rows.ask(Desk(7, 8).read)
    tasks.release(1)
    assert seqs(rows) == []
    tasks.release()
    assert seqs(rows) == [8, 7]


def test_another_list_replaces_the_old_one(rows, tasks):
    rows.ask(Desk(1, 2).read)
    tasks.release()
    rows.ask(Desk(2).read)
    tasks.release()
    assert seqs(rows) == [2]
    rows.ask(Desk().read)
    tasks.release()
    assert seqs(rows) == []


def test_titles_and_times_are_said_in_the_language_of_the_screen(rows, tasks):
    rows.ask(Desk(1).read)
    tasks.release()
    horizontal = Qt.Orientation.Horizontal
    assert rows.headerData(QueueColumn.STANDING, horizontal) == "Status"
    assert rows.data(rows.index(0, QueueColumn.CAPTURED)) == "Hari ini 10.01"
    assert rows.data(rows.index(0, QueueColumn.NIK)) == "3273 •••• 9001"
    rows.retranslate(Words("en"))
    assert rows.headerData(QueueColumn.STANDING, horizontal) == "Standing"
    assert rows.data(rows.index(0, QueueColumn.STANDING)) == "Waiting to send"


def test_photographs_that_are_on_their_way_are_told_until_all_have_arrived(rows, tasks):
    at = builders.NOW - timedelta(hours=1)
    half = replace(row(2, Standing.PLACED), verdict_at=at, photos=2, photos_received=1)
    whole = replace(row(1, Standing.PLACED), verdict_at=at, photos=2, photos_received=2)
    rows.ask(lambda _after: Rows((half, whole), None))
    tasks.release()
    beside = [rows.index(place, QueueColumn.STANDING).data(RowRole.UNDER) for place in (0, 1)]
    assert beside == ["foto 1/2", Words().near(at, builders.NOW)]
    under = [rows.index(place, QueueColumn.NAME).data(RowRole.UNDER) for place in (0, 1)]
    assert ["foto 1 dari 2" in one for one in under] == [True, False]
    heard = rows.index(0, QueueColumn.STANDING).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.endswith("foto 1 dari 2")
