"""The room where somebody's receipt is checked: scanned text, a typed code, and what is none."""

from __future__ import annotations

import pytest

from kiosk.domain.receipt import ReceiptCode
from tests import builders
from tests.ui.camera.pictures import code
from tests.ui.feeding import Feeder, plain
from tests.ui.screens.keyboard import AtTheDesk, focused
from ui.camera.camera import State
from ui.screens.proof import ProofPage


@pytest.fixture
def room(desk: AtTheDesk) -> ProofPage:
    desk.screens.show_place("more")
    desk.screens.rooms.doors.buttons["proof"].setFocus()
    desk.keys.press("Space")
    page = desk.screens.shell.pages.currentWidget()
    assert isinstance(page, ProofPage)
    assert page.shown.isAncestorOf(focused())
    return page


def shown(desk: AtTheDesk, room: ProofPage, text: str) -> str:
    """What is said of a text that is put into the field, and Enter pressed."""
    room.start()
    room.shown.set_text(text)
    with desk.qtbot.waitSignal(room.answered, timeout=8_000):
        desk.keys.press("Return")
    return room.face.said.text() if room.face.isVisible() else room.shown.note()


def test_a_receipt_of_this_machine_is_genuine_and_tells_how_it_stands(
    desk: AtTheDesk, room: ProofPage
) -> None:
    saved = desk.workplace.desk.register(builders.typed(1), "id")
    receipt = desk.workplace.receipts.of(saved.row)
    assert shown(desk, room, receipt.qr) == "Bukti ini dibuat oleh mesin ini."
    assert room.face.verdict.text() == "Asli"
    assert room.face.code.accessibleName() == ", ".join(
        map(" ".join, saved.receipt.text.split("-"))
    )
    assert room.face.standing.text() == "Menunggu dikirim"
    assert saved.row.name not in room.face.advice.text()
    assert receipt.nik_end in room.face.advice.text()
    typed = receipt.row.receipt_code.lower().replace("-", " ")
    assert shown(desk, room, typed) == "Nomor bukti ini ada di antrean mesin ini."
    desk.window.set_language("en")
    assert room.face.verdict.text() == "Genuine"


def test_what_is_not_genuine_or_not_from_here_is_told_apart(
    desk: AtTheDesk, room: ProofPage
) -> None:
    saved = desk.workplace.desk.register(builders.typed(1), "id")
    qr = desk.workplace.receipts.of(saved.row).qr
    at = len(qr) // 2
    forged = qr[:at] + ("0" if qr[at] != "0" else "1") + qr[at + 1 :]
    assert shown(desk, room, forged).startswith("Bukti ini tidak sah")
    assert room.face.advice.text().endswith("beri tahu penyelia.")
    elsewhere = ReceiptCode.from_secret(b"of another machine").text
    assert shown(desk, room, elsewhere) == "Nomor bukti ini tidak ada di mesin ini."
    assert shown(desk, room, "https://contoh.id/" * 4).startswith("Ini bukan kode bukti")


def test_a_mistyped_code_is_said_under_the_field_and_forgotten_when_it_is_mended(
    desk: AtTheDesk, room: ProofPage
) -> None:
    assert "huruf" in shown(desk, room, "K7QM-4T9D")
    assert not room.face.isVisible()
    desk.keys.type("X")
    assert room.shown.note() == ""


def test_nothing_of_the_receipt_before_is_left_when_one_comes_back(
    desk: AtTheDesk, room: ProofPage
) -> None:
    shown(desk, room, ReceiptCode.from_secret(b"x").text)
    desk.screens.show_place("queue")
    desk.screens.rooms.enter("proof")
    assert room.shown.text() == ""
    assert not room.face.isVisible()


def test_a_camera_reads_the_code_where_there_is_no_scanner(
    desk: AtTheDesk, room: ProofPage
) -> None:
    saved = desk.workplace.desk.register(builders.typed(1), "id")
    feeder = Feeder(code("3273010101159001"))
    room.codes.camera.find_source = feeder
    room.start()
    room.by_camera.setFocus()
    desk.keys.press("Space")
    desk.qtbot.waitUntil(
        lambda: room.codes.said.text() == "Kode ini bukan yang dicari", timeout=8_000
    )
    with desk.qtbot.waitSignal(room.answered, timeout=8_000):
        feeder.show(code(desk.workplace.receipts.of(saved.row).qr, 500))
    assert room.face.verdict.text() == "Asli"
    assert not room.codes.isVisible()
    assert feeder.source is not None
    assert not feeder.source.is_on


@pytest.mark.parametrize("leave", ["Escape", "Space", "another room"])
def test_whoever_ends_looking_or_leaves_has_the_lens_off(
    desk: AtTheDesk, room: ProofPage, leave: str
) -> None:
    feeder = Feeder(plain())
    room.codes.camera.find_source = feeder
    room.start()
    room.by_camera.setFocus()
    desk.keys.press("Space")
    desk.qtbot.waitUntil(lambda: room.codes.camera.state is State.LIVE, timeout=8_000)
    if leave == "another room":
        desk.screens.show_place("queue")
    else:
        desk.keys.press(leave)
        assert room.shown.isAncestorOf(focused())
        assert room.by_camera.isVisible()
    assert feeder.source is not None
    assert not feeder.source.is_on
    assert room.codes.view.is_empty
    assert not room.codes.isVisible()


def test_without_a_camera_no_button_offers_it(room: ProofPage) -> None:
    assert not room.by_camera.isVisible()
    room.codes.camera.find_source = Feeder()
    room.start()
    assert room.by_camera.isVisible()
