"""What waits, what was answered, and the way through a long list."""

from datetime import timedelta

import pytest

from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store.records import BatchRow, NewRegistration
from kiosk.sync import pace
from tests import builders
from ui.models.queue_rows import QueueColumn
from ui.screens.queue.foot import LOW_BYTES
from ui.widgets.row_cells import RowRole


def take_down(desk, *numbers):
    """People registered without the window: they are in the queue all the same."""
    for number in numbers:
        desk.workplace.desk.register(builders.typed(number), "id")


def answered(desk, verdicts):
    """As if everybody had been sent, and the centre had said this of some."""
    last = desk.workplace.queue.counts().total
    sent = BatchRow(1, 1, last, b"d" * 32, b"", b"sealed", builders.NOW)
    with desk.workplace._store.write() as tx:
        tx.keep_batch(sent)
        tx.settle(1, epoch=1, server_seq=1, verdicts=verdicts, at=builders.NOW)
    desk.screens.watch.look()


def shown(board):
    rows = board.rows
    return [rows.data(rows.index(n, QueueColumn.NAME)) for n in range(rows.rowCount())]


def standings(board):
    rows = board.rows
    return [rows.data(rows.index(n, QueueColumn.STANDING)) for n in range(rows.rowCount())]


@pytest.fixture
def board(desk):
    take_down(desk, 1, 2, 3)
    desk.screens.show_place("queue")
    desk.until(lambda: desk.screens.queue.rows.rowCount() == 3)
    return desk.screens.queue


def test_the_newest_person_comes_first(board):
    assert shown(board) == [builders.answers(number)["name"] for number in (3, 2, 1)]
    assert standings(board) == ["Menunggu dikirim"] * 3


def test_standings_change_in_place(desk, board):
    answered(desk, {2: Verdict(VerdictKind.PLACED, wave=71, number=4)})
    desk.until(lambda: standings(board)[1] == "Dapat tempat")
    assert standings(board)[0] == "Diterima pusat"
    assert (
        board.rows.data(board.rows.index(1, QueueColumn.STANDING), RowRole.ICON) == "circle-check"
    )
    desk.until(lambda: [chip.count for chip in board.parts.filters._chips] == ["3", "0", "3", "0"])


def test_filters_narrow_the_list_and_say_how_many(desk, board):
    answered(desk, {1: Verdict(VerdictKind.DUPLICATE)})
    desk.until(lambda: board.parts.filters._chips[3].count == "1")
    board.show_filter("to_check")
    desk.until(lambda: shown(board) == [builders.answers(1)["name"]])
    assert board.rows.data(board.rows.index(0, QueueColumn.ACTION)) == "Putuskan"
    assert board.rows.data(board.rows.index(0, QueueColumn.NAME), RowRole.TINTED)


def test_a_person_is_found_by_name_and_opened_by_the_keyboard(desk, board):
    desk.keys.press("Ctrl+K")
    desk.keys.type(builders.answers(2)["name"][:8].lower())
    desk.keys.press("Return")
    desk.until(lambda: board.rows.rowCount() == 1 and board.parts.table.view.hasFocus())
    desk.keys.press("Return")
    desk.until(board.receipt.isVisible)
    assert board.receipt.code.text() == board.rows.row_at(board.rows.index(0, 0)).receipt_code
    assert board.receipt.verdict.text() == "Tersimpan di perangkat, menunggu dikirim."
    desk.keys.press("Escape")
    assert board.parts.table.view.hasFocus()


@pytest.mark.parametrize("by", ["code", "spoken code", "last digits", "second name"])
def test_a_person_is_found_by_what_they_bring(desk, board, by):
    wanted = board.rows.row_at(board.rows.index(1, 0))
    typed = {
        "code": wanted.receipt_code,
        "spoken code": wanted.receipt_code.replace("-", "").lower(),
        "last digits": wanted.masked_nik[-4:],
        "second name": wanted.name.split()[1].lower(),
    }[by]
    desk.keys.press("Ctrl+K")
    desk.keys.type(typed)
    desk.until(lambda: board.is_current and wanted.name in shown(board))
    if by != "second name":
        assert shown(board) == [wanted.name]
    desk.keys.press("Return")
    desk.until(board.parts.table.view.hasFocus)


def test_who_is_decided_on_is_no_longer_marked(desk, board):
    answered(desk, {1: Verdict(VerdictKind.DUPLICATE)})
    desk.until(lambda: standings(board)[2] == "Sudah terdaftar")
    assert board.rows.data(board.rows.index(2, QueueColumn.ACTION)) == "Putuskan"
    desk.workplace.review.accept(board.rows.row_at(board.rows.index(2, 0)), "why.told")
    desk.screens.watch.look()
    desk.until(lambda: board.rows.data(board.rows.index(2, QueueColumn.ACTION)) == "")
    assert board.rows.data(board.rows.index(2, QueueColumn.NAME), RowRole.TINTED) is False
    desk.until(lambda: board.parts.filters._chips[3].count == "0")


def test_a_verdict_is_told_with_all_it_brings(desk, board):
    answered(desk, {3: Verdict(VerdictKind.REFUSED, reasons=("under_age",))})
    board.show_filter("to_check")
    desk.until(lambda: board.rows.rowCount() == 1)
    board.parts.table.opened.emit(board.rows.index(0, 0))
    desk.until(board.receipt.isVisible)
    assert board.receipt.verdict.text() == "Belum memenuhi syarat: umur belum 18 tahun."


def test_an_empty_list_says_why(desk):
    board = desk.screens.queue
    desk.screens.show_place("queue")
    desk.until(board.parts._none.text)
    assert board.parts._none.text() == "Belum ada pendaftar di sini. Tekan F2 untuk mulai."
    desk.screens.show_place("search")
    desk.keys.type("zzz")
    desk.until(lambda: board.parts._none.text().startswith("Tidak ditemukan."))
    desk.keys.press("F2")
    desk.until(lambda: desk.at == "nik")


def test_the_closing_of_the_wave_is_told_in_both_times(desk, board):
    desk.until(board.parts.deadline.isVisible)
    assert board.parts.deadline.accessibleName() == (
        "Gelombang 71 tutup 30 November 2026, 12.00 WIB. 3 data belum terkirim; "
        "yang terlambat ikut gelombang berikutnya. "
        "Lama kirim belum bisa diperkirakan: mesin ini belum pernah mengirim."
    )


def test_the_time_to_send_is_told_by_what_was_sent_before(desk, board):
    with desk.workplace._store.write() as tx:
        pace.note(tx, 20_000, timedelta(seconds=70), 1)
    board.refresh()
    told = "Mengirim 60 kB butuh kira-kira 3 menit sampai 6 menit, "
    desk.until(lambda: told in board.parts.deadline.accessibleName())


def test_a_wave_that_closed_over_people_who_were_not_sent_is_told_loudly(desk, board, clock):
    desk.until(board.parts.deadline.isVisible)
    assert not board.parts.overdue.isVisible()
    desk.screens.lock.stop()
    clock.move(days=7)
    board.refresh()
    desk.until(board.parts.overdue.isVisible)
    assert board.parts.overdue.accessibleName() == (
        "3 orang belum terkirim, padahal gelombang 71 sudah tutup."
    )
    desk.window.set_language("en")
    assert "wave 71 has closed" in board.parts.overdue.accessibleName()
    desk.screens.watch.look()
    chip = desk.screens.shell.chip  # on every page
    desk.until(lambda: chip.accessibleName() == "3 people past the close of wave 71")
    answered(desk, {})
    desk.until(lambda: not board.parts.overdue.isVisible())


def test_the_foot_says_what_becomes_of_the_data_and_when_the_disk_is_nearly_full(desk, board):
    desk.until(board.parts.foot._safe.text)
    assert "dihapus 7 hari setelah pusat" in board.parts.foot._safe.text()
    board.parts.foot.show_room(LOW_BYTES - 1)
    assert board.parts.foot._room.text() == "Disk hampir penuh: sisa 499 MB"


def test_who_was_erased_is_found_by_the_receipt_code_and_shown_as_erased(desk, board, clock):
    answered(desk, {})
    with desk.workplace._store.write() as tx:
        tx.purge_batches(1, 1)
    desk.screens.lock.stop()  # nobody has been away for eight days
    clock.move(days=8)
    desk.screens.erasing.start()
    desk.until(lambda: shown(board) == ["Data sudah dihapus"] * 3)
    code = board.rows.row_at(board.rows.index(0, 0)).receipt_code
    desk.keys.press("Ctrl+K")
    desk.keys.type(code[:6])
    desk.keys.press("Return")
    desk.until(lambda: board.rows.rowCount() == 1 and board.parts.table.view.hasFocus())
    desk.keys.press("Return")
    desk.until(board.receipt.isVisible)
    desk.until(lambda: "sudah dihapus dari mesin" in board.receipt.prints.news.text())
    assert not board.receipt.prints.print_button.isEnabled()


def test_a_long_queue_is_read_page_by_page(desk):
    people = [builders.registration(number) for number in range(1, 451)]
    with desk.workplace._store.write() as tx:
        for one in people:
            tx.register(_new(one))
    board = desk.screens.queue
    desk.screens.show_place("queue")
    desk.until(lambda: board.rows.rowCount() == 200)
    board.parts.table.setFocus()
    desk.keys.press("End")
    desk.until(lambda: board.rows.rowCount() == 400)
    desk.keys.press("End")
    desk.until(lambda: board.rows.rowCount() == 450)
    assert not board.rows.canFetchMore(board.rows.index(-1, -1))


def test_a_new_person_does_not_move_the_place_one_is_at(desk, board):
    board.parts.table.setFocus()
    board.parts.table.view.selectRow(1)
    before = board.rows.row_at(board.parts.table.view.currentIndex())
    take_down(desk, 4)
    desk.screens.watch.look()
    desk.until(lambda: board.rows.rowCount() == 4)
    assert board.rows.row_at(board.parts.table.view.currentIndex()) == before


def test_what_is_waiting_is_on_every_page(desk):
    desk.answer(1)
    desk.save()
    shell = desk.screens.shell
    desk.until(lambda: shell.bar._places._button("queue").accessibleName() == "Antrean, 1")


def _new(one):
    return NewRegistration(
        one.secret, one.answers, one.programme, one.programme_version, one.captured_at,
        one.operator, one.consent,
    )  # fmt: skip
