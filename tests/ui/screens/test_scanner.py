"""A scanner that types like a keyboard, at every place of the desk."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests import builders
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.keyboard import Keyboard, focused
from ui.bridge.scanner import Scanner
from ui.screens.lock import Lock
from ui.screens.sign_in import SignIn

WOMAN, MAN, CARD = "3273025206019002", "3273021206019001", "3273021806159007"


@pytest.fixture
def scan(desk):
    """Scans, and waits until the desk has made up its mind."""
    scanner = desk.window.findChild(Scanner)

    def read(text, **how):
        desk.keys.scan(text, **how)
        desk.until(lambda: not scanner.is_listening)

    return read


def test_a_card_fills_the_number_and_the_next_field_waits(desk, scan):
    scan(WOMAN)
    assert desk.box("nik").text() == WOMAN
    assert desk.at == "kk"
    desk.until(lambda: desk.box("birth_date").text() == "12062001")
    assert desk.page.parts.nik.is_telling
    assert desk.page.parts.head.news == "NIK: terbaca dari pemindai"
    assert desk.keys.strokes == 0


def test_two_cards_one_after_the_other(desk, scan):
    scan(MAN)
    scan(CARD, end="Tab")
    assert (desk.box("nik").text(), desk.box("kk").text()) == (MAN, CARD)
    assert desk.at == "name"


@pytest.mark.parametrize("field", ["name", "street", "phone", "village", "birth_date", "email"])
def test_a_scan_is_taken_out_of_the_field_it_fell_into(desk, scan, field):
    said = {"phone": "0812", "birth_date": "1505", "village": "Gegerka"}.get(field, "Siti")
    desk.page.walk.to_field(field)
    desk.keys.type(said)
    before = desk.box(field).text()
    scan(WOMAN)
    assert desk.box(field).text() == before
    assert desk.box("nik").text() == WOMAN


def test_chosen_answers_stay_as_they_were(desk, scan):
    desk.page.walk.to_field("education")
    desk.keys.type("4")
    desk.page.walk.to_field("education")
    scan(WOMAN)
    assert desk.box("education").text() == "sma"
    assert desk.box("employment").is_empty
    assert desk.box("nik").text() == WOMAN


def test_a_village_that_was_chosen_stays_chosen(desk, scan):
    desk.page.walk.to_field("village")
    desk.keys.type("geger")
    desk.keys.press("Return")
    desk.page.walk.to_field("village")
    scan(WOMAN)
    assert desk.box("village").text() == "3273011002"


def test_what_the_number_filled_keeps_its_mark(desk, scan):
    desk.type_nik(MAN)
    desk.page.walk.to_field("birth_date")
    scan(CARD)
    assert desk.box("kk").text() == CARD
    assert desk.box("birth_date").source.is_automatic


def test_f3_says_that_the_next_one_is_the_family_card(desk, scan):
    desk.keys.press("F3")
    scan(MAN)
    assert desk.box("kk").text() == MAN
    assert desk.box("nik").is_empty


def test_f2_replaces_a_number_that_is_there(desk, scan):
    scan(MAN)
    desk.keys.press("F2")
    scan(WOMAN)
    assert desk.box("nik").text() == WOMAN
    assert desk.box("kk").is_empty


def test_without_room_nothing_is_pushed_aside(desk, scan):
    scan(MAN)
    scan(CARD)
    scan(WOMAN)
    assert (desk.box("nik").text(), desk.box("kk").text()) == (MAN, CARD)
    assert desk.page.parts.head.news.startswith("Nomor …9002 tidak dipakai")
    scan(MAN)
    assert desk.page.parts.head.news == "Nomor …9001 sudah ada di halaman ini."


def test_a_qr_code_of_several_lines_gives_its_number_only(desk, scan):
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    scan(f"NIK: {WOMAN}\nNama: SITI NURHALIZA")
    assert desk.box("nik").text() == WOMAN
    assert desk.box("name").text() == "Siti"


def test_a_frame_around_the_text_is_taken_away(desk, scan):
    desk.page.walk.to_field("name")
    desk.keys.rhythm.gap = 60
    QTest.keyClick(focused(), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focused(), WOMAN)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    desk.keys.rhythm.gap = 120
    desk.until(lambda: desk.box("nik").text() == WOMAN)
    assert desk.box("name").is_empty


def test_a_code_nobody_knows_is_told_calmly_and_nothing_is_lost(desk, scan):
    desk.page.walk.to_field("street")
    desk.keys.type("Jl. Mer")
    scan("8991234567890 MIE GORENG RASA AYAM")
    assert desk.page.parts.head.news == "Kode tidak dikenali: 8991234567890 MIE GOREN…"
    assert (desk.at, desk.box("street").text()) == ("street", "Jl. Mer")
    desk.keys.type("deka")
    assert desk.box("street").text() == "Jl. Merdeka"


def test_quick_fingers_get_every_letter_back(desk):
    """Nothing but the end tells: whatever was kept back arrives where it was typed."""
    desk.page.walk.to_field("name")
    desk.keys.rhythm.gap = 10
    desk.keys.type("Siti Nurhaliza")
    desk.keys.rhythm.gap = 120
    desk.until(lambda: desk.box("name").text() == "Siti Nurhaliza")
    desk.keys.press("Return")
    assert desk.box("name").text() == "Siti Nurhaliza"
    assert desk.at == "birth_place"


def test_what_is_pasted_was_not_scanned(desk):
    desk.page.walk.to_field("name")
    QApplication.clipboard().setText(WOMAN)
    desk.keys.rhythm.gap = 4
    desk.keys.press("Ctrl+V", "Return")
    desk.keys.rhythm.gap = 120
    assert desk.box("name").text() == WOMAN
    assert desk.box("nik").is_empty


def test_a_key_held_down_is_typed_and_no_scan(desk):
    desk.page.walk.to_field("street")
    desk.keys.rhythm.gap = 30
    for _ in range(20):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True
        )
        QApplication.sendEvent(focused(), event)
    desk.keys.press("Return")
    assert desk.box("street").text() == "a" * 20


def test_the_next_card_may_come_while_one_is_saved(desk, scan):
    desk.answer(1)
    desk.keys.press("F8")
    scanner = desk.window.findChild(Scanner)
    with desk.qtbot.waitSignal(desk.page.registered, timeout=8_000):
        desk.keys.press("Ctrl+Return")
        assert desk.page.clerk.saving.is_busy
        scanner.stirred.emit()
        desk.page.scans.plan(WOMAN)()
    desk.until(lambda: desk.box("nik").text() == WOMAN)
    assert desk.workplace.queue.counts().total == 1


def test_a_card_behind_an_open_receipt_begins_the_next_person(desk, scan):
    desk.answer(1)
    desk.save()
    desk.until(lambda: desk.page.parts.recent.rows)
    desk.keys.press("F9")
    assert desk.page.receipt.isVisible()
    scan(WOMAN)
    assert not desk.page.receipt.isVisible()
    assert desk.box("nik").text() == WOMAN


# --- elsewhere ------------------------------------------------------------------------------------


def test_on_the_queue_it_is_what_one_looks_for(desk, scan):
    desk.answer(1)
    desk.save()
    desk.answer(2)
    desk.save()
    desk.screens.show_place("queue")
    board = desk.screens.queue
    desk.until(lambda: board.rows.rowCount() == 2)
    scan(builders.answers(1)["nik"])
    desk.until(lambda: board.is_current and board.rows.rowCount() == 1)
    assert board.parts.search.text() == builders.answers(1)["nik"]
    scan("Tidak Ada Nama Begini")
    desk.until(lambda: board.is_current and board.rows.rowCount() == 0)


@pytest.mark.parametrize("place", ["entry", "queue", "more"])
def test_a_receipt_is_checked_wherever_it_is_scanned(desk, scan, place):
    desk.answer(1)
    code = desk.save()
    receipt = desk.workplace.receipts.find(code)
    desk.screens.show_place(place)
    with desk.qtbot.waitSignal(desk.screens.scans.receipt_scanned) as heard:
        scan(receipt.qr)
    assert heard.args == [receipt.qr]
    card = desk.screens.scans.card
    desk.until(card.isVisible)
    assert card.face.code.text() == code
    assert card.face.verdict.text() == "Asli"
    desk.keys.press("Escape")
    scan(code)
    desk.until(card.isVisible)
    assert card.face.said.text() == "Nomor bukti ini ada di antrean mesin ini."


def test_a_forged_receipt_is_called_doubtful(desk, scan):
    desk.answer(1)
    code = desk.save()
    qr = desk.workplace.receipts.find(code).qr
    scan(qr[:60] + ("A" if qr[60] != "A" else "B") + qr[61:])
    card = desk.screens.scans.card
    desk.until(card.isVisible)
    assert card.face.verdict.text() == "Belum terbukti asli"
    assert card.face.said.text()


def test_a_room_behind_the_desk_keeps_what_is_scanned_into_it(desk, scan):
    desk.screens.rooms.enter("people")
    line = focused()
    assert isinstance(line, QLineEdit)
    scan("8991234567890", end="Tab")
    assert line.text() == "8991234567890"
    assert focused() is not line


def test_at_the_locked_screen_a_scan_goes_nowhere(desk, scan):
    desk.keys.press("Ctrl+L")
    desk.until(lambda: isinstance(desk.window.current, Lock))
    lock = desk.window.current
    desk.keys.type("tiga")
    scan(WOMAN)
    assert lock.password.text() == "tiga"
    lock.unlock.setFocus()
    scan(WOMAN)
    scan("KPK1:ABC123")
    assert desk.window.current is lock
    assert desk.box("nik").is_empty
    lock.password.setFocus()
    desk.keys.type(PASSWORD.removeprefix("tiga"))
    desk.keys.press("Return")
    desk.until(lambda: desk.window.current is desk.screens.shell)
    assert desk.box("nik").is_empty


def test_a_scan_never_becomes_a_password_nor_does_the_eye_change_that(kiosk, open_window, qtbot):
    window = open_window(kiosk)
    qtbot.waitUntil(lambda: isinstance(window.current, SignIn), timeout=8_000)
    password = window.current.password
    keys = Keyboard(window.property("rhythm"))
    for show_it in (lambda: None, password._look):
        show_it()
        keys.type("tiga")
        keys.scan(WOMAN)
        assert password.text() == "tiga"
        password.wipe()


def test_a_key_that_types_a_password_signs_in(kiosk, open_window, qtbot):
    window = open_window(kiosk)
    qtbot.waitUntil(lambda: isinstance(window.current, SignIn), timeout=8_000)
    window.property("rhythm").gap = 4
    QTest.keyClicks(focused(), PASSWORD)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isinstance(window.current, SignIn), timeout=8_000)
