"""Cek pendaftaran saya: by the receipt only, calm about whatever is shown, wiped like the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.usecases.receipts import Receipt
from tests import builders
from tests.ui.camera.pictures import code
from tests.ui.feeding import Feeder, plain
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.walkin import traces
from tests.ui.screens.walkin.conftest import Visitor
from tests.ui.screens.walkin.test_visit import pass_time
from ui.panels.hall.receipt_check import ReceiptCheck


@pytest.fixture
def receipt(hall) -> Receipt:
    """Somebody registered at this machine yesterday."""
    workplace = hall.sign_in(None, PASSWORD)
    registered = workplace.desk.register(builders.typed(7), "id")
    found: Receipt = workplace.receipts.find(registered.receipt.text)
    workplace.close()
    return found


def card(visitor: Visitor) -> ReceiptCheck:
    return visitor.screens.care.check.card


def ask(visitor: Visitor, text: str) -> ReceiptCheck:
    visitor.touch(visitor.walk_in.home.check)
    one = card(visitor)
    for letter in text:
        visitor.touch(one.keyboard.key(letter if letter in one.keyboard._kept else letter.lower()))
    visitor.touch(one.look)
    return one


def test_the_code_tells_how_it_stands_and_nothing_of_the_person(receipt, visitor):
    one = ask(visitor, receipt.row.receipt_code.replace("-", ""))
    visitor.until(one.answer.isVisible)
    assert one.answer.what.text() == "Menunggu dikirim"
    assert one.when.text().startswith("Didaftarkan ")
    said = " ".join((one.answer.what.text(), one.answer.how.text(), one.when.text()))
    assert receipt.row.name.split()[0].casefold() not in said.casefold()
    assert receipt.nik_end not in said
    visitor.window.set_language("en")
    assert one.when.text().startswith("Registered on ")
    visitor.touch(one.away)
    traces.settle()
    assert traces.left_in_qt([receipt.row.receipt_code, said]) == []


def test_a_scanned_receipt_is_checked_from_the_home_page(receipt, visitor):
    visitor.keys.scan(receipt.qr)
    visitor.until(card(visitor).answer.isVisible)
    assert card(visitor).answer.what.text() == "Menunggu dikirim"


@pytest.mark.parametrize(
    "shown, said",
    [
        ("KPK1:%69 VD92EX0", "Bukti ini belum bisa dipastikan di sini"),
        ("0000000000" + "00", "Bukti ini tidak ada di mesin ini"),
    ],
)
def test_a_forged_or_unknown_receipt_is_told_calmly(visitor, shown, said):
    visitor.touch(visitor.walk_in.home.check)
    visitor.screens.care.check.judge(shown)
    visitor.until(card(visitor).answer.isVisible)
    assert card(visitor).answer.what.text() == said


def test_a_mistyped_code_or_a_nik_is_a_mistake_in_the_field(visitor):
    visitor.touch(visitor.walk_in.home.check)
    for typed in ("3273014808969011", "K7QM"):
        card(visitor).field.set_text(typed)
        visitor.touch(card(visitor).look)
        visitor.until(card(visitor).note.isVisible)
        assert not card(visitor).answer.isVisible()
        card(visitor).tell_mistake("")


def test_who_walks_away_from_an_answer_is_asked_and_then_wiped(receipt, visitor):
    visitor.screens.care.check.show_scanned(receipt.qr)
    visitor.until(card(visitor).answer.isVisible)
    visit = visitor.screens.care.visit
    pass_time(visit.idle, 60)
    assert visit.still_here.isVisible()
    pass_time(visit.idle, 30)
    assert not card(visitor).isVisible()
    assert card(visitor).answer.what.text() == ""
    QApplication.processEvents()
    assert visitor.walk_in.is_at_home


def before_the_lens(visitor: Visitor, image) -> Feeder:
    feeder, guide = Feeder(image), visitor.walk_in.guide
    guide.around = replace(guide.around, find_source=feeder)
    visitor.touch(visitor.walk_in.home.check)
    return feeder


def test_without_a_scanner_the_camera_reads_the_receipt(receipt, visitor):
    feeder = before_the_lens(visitor, code("3273010101159001"))
    codes = visitor.screens.care.codes
    visitor.touch(card(visitor).by_camera)
    visitor.until(lambda: codes.card.said.text() == "Kode ini bukan yang dicari")
    feeder.show(code(receipt.qr, 500))
    visitor.until(card(visitor).answer.isVisible)
    assert card(visitor).answer.what.text() == "Menunggu dikirim"
    assert not codes.card.isVisible()
    assert not card(visitor).by_camera.isVisible()
    assert not feeder.source.is_on
    assert codes.card.view.is_empty


def test_esc_ends_looking_and_so_does_whoever_goes(visitor):
    feeder = before_the_lens(visitor, plain())
    codes = visitor.screens.care.codes
    for leave in (
        lambda: visitor.keys.press("Escape"),
        lambda: visitor.touch(codes.card.cancel),
        visitor.walk_in.wipe,
    ):
        card(visitor).open()
        visitor.touch(card(visitor).by_camera)
        visitor.until(lambda: not codes.card.view.is_empty)
        leave()
        assert not codes.card.isVisible()
        assert codes.card.view.is_empty
        assert not feeder.source.is_on


def test_without_a_camera_no_button_offers_it(visitor):
    feeder = before_the_lens(visitor, plain())
    assert card(visitor).by_camera.isVisible()
    visitor.walk_in.wipe()
    feeder.image = None
    visitor.touch(visitor.walk_in.home.check)
    assert not card(visitor).by_camera.isVisible()
