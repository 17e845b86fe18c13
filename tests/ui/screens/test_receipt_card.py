"""The receipt on the screen: its QR code, the printer that is not there, the PDF."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.errors import PrinterFailing
from tests.ui.tasks import HeldTasks
from tests.usecases.test_receipts import register
from ui.panels.receipt_card import Receipt, ReceiptCard
from ui.printing.pdf import Sheet
from ui.printing.press import Press
from ui.printing.receipt_paper import Paper
from ui.words import Words


@dataclass
class PaperPrinter:
    """Keeps what it is given; without paper it says so."""

    has_paper: bool = True
    printed: list[Sheet] = field(default_factory=list)

    def paper(self) -> Paper:
        return Paper.ROLL

    def print(self, sheet: Sheet) -> str:
        if not self.has_paper:
            raise PrinterFailing(printer="EPSON TM-T82")
        self.printed.append(sheet)
        return "EPSON TM-T82"


@pytest.fixture
def saved(desk):
    """Somebody was just saved; their receipt lies on the page."""
    desk.answer(1)
    code = desk.save()
    desk.until(lambda: desk.page.parts.recent.rows)
    desk.keys.press("F9")
    card = desk.page.receipt
    desk.until(card.prints.print_button.isEnabled)
    assert card.code.text() == code
    return desk


def test_f9_shows_the_qr_code_and_that_a_place_is_not_certain(saved):
    prints = saved.page.receipt.prints
    assert not prints.qr.pixmap().isNull()
    assert prints.qr.accessibleName()
    assert prints.place.text() == "Menunggu seleksi, belum tentu diterima."


def test_without_a_printer_ctrl_p_is_answered_in_words_and_the_desk_goes_on(saved):
    prints = saved.page.receipt.prints
    saved.keys.press("Ctrl+P")
    saved.until(lambda: prints.news.isVisible() and prints.print_button.isEnabled())
    assert prints.news.text().startswith("Tidak ada printer di mesin ini. Pendaftaran aman.")
    saved.keys.press("Esc")
    assert saved.page.receipt.isHidden()
    saved.answer(2)
    saved.save()
    assert saved.workplace.queue.counts().total == 2


def test_the_pdf_lies_where_the_card_says(saved, tmp_path):
    prints = saved.page.receipt.prints
    prints._press._folder = tmp_path / "papers"
    prints.pdf_button.click()
    saved.until(prints.pdf_button.isEnabled)
    (path,) = (tmp_path / "papers").iterdir()
    assert path.name == f"bukti-{saved.page.receipt.code.text()}.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in prints.news.text()


def test_the_queue_opens_the_same_card(saved):
    code = saved.page.receipt.code.text()
    saved.keys.press("Esc")
    saved.screens.show_place("queue")
    board = saved.screens.queue
    saved.until(lambda: board.is_current and board.rows.rowCount())
    saved.keys.press("Return")
    saved.until(board.receipt.prints.print_button.isEnabled)
    assert board.receipt.code.text() == code
    assert not board.receipt.prints.qr.pixmap().isNull()


# --- a printer that is there ----------------------------------------------------------------------


@pytest.fixture
def tasks(qapp):
    return HeldTasks()


@pytest.fixture
def printer():
    return PaperPrinter()


@pytest.fixture
def card(site_of_one, tasks, printer, qtbot, tmp_path):
    """The card of somebody, nothing of it read yet."""
    workplace, row, clock = site_of_one
    page = QWidget()
    qtbot.addWidget(page)
    press = Press(workplace, tasks, page, printer, tmp_path)
    card = ReceiptCard(page, Words(), press)
    card.retranslate(Words())
    page.resize(1366, 700)
    page.show()
    card.show_receipt(Receipt(row, workplace.desk.programme), clock.now)
    yield card
    page.close()


@pytest.fixture
def site_of_one(kiosk, clock):
    from tests.ui.screens.conftest import PASSWORD

    workplace = kiosk.sign_in(None, PASSWORD)
    yield workplace, register(workplace), clock
    workplace.close()


def test_until_the_receipt_is_read_there_is_nothing_to_print(card, tasks):
    assert not card.prints.print_button.isEnabled()
    card.prints.print()
    assert tasks.held == 1
    tasks.release()
    assert card.prints.print_button.isEnabled()


def test_one_press_is_one_paper_however_impatient_the_hand(card, tasks, printer):
    tasks.release()
    for _ in range(5):
        card.prints.print()
    assert card.prints.news.text() == "Mengirim ke printer…"
    assert tasks.held == 1
    tasks.release()
    assert len(printer.printed) == 1
    assert card.prints.news.text() == "Dikirim ke printer EPSON TM-T82."
    card.prints.print()
    tasks.release()
    assert len(printer.printed) == 2  # asked for again, printed again


def test_out_of_paper_is_a_sentence_and_can_be_tried_again(card, tasks, printer):
    tasks.release()
    printer.has_paper = False
    card.prints.print()
    tasks.release()
    assert "Periksa kertas" in card.prints.news.text()
    printer.has_paper = True
    card.prints.print()
    tasks.release()
    assert len(printer.printed) == 1


def test_the_card_is_told_in_the_other_language_with_everything_on_it(card, tasks):
    tasks.release()
    card.prints.print()
    tasks.release()
    card.retranslate(Words("en"))
    assert card.prints.news.text() == "Sent to printer EPSON TM-T82."
    assert card.prints.place.text() == "Waiting for the draw; a place is not certain."
    assert card.prints.print_button.text() == "Print"


def test_another_persons_card_shows_nothing_of_the_one_before(card, tasks, site_of_one):
    workplace, _, clock = site_of_one
    tasks.release()
    card.prints.print()
    other = register(workplace, 2)
    card.show_receipt(Receipt(other, workplace.desk.programme), clock.now)
    assert card.prints.qr.pixmap().isNull()
    assert not card.prints.news.text()
    assert not card.prints.print_button.isEnabled()


def test_the_card_fits_a_small_page_in_both_languages(card, tasks):
    tasks.release()
    card.prints.print()
    for language in ("id", "en"):
        card.retranslate(Words(language))
        assert card.sizeHint().height() <= 700
        assert card.sizeHint().width() <= 1366
