"""A printer that is not there, is not chosen, or takes nothing: words, and nobody is held up."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from kiosk.errors import Failure, PrinterFailing, PrinterMissing
from tests.builders import NOW
from tests.ui.screens.conftest import (  # noqa: F401
    clock,
    desk,
    kiosk,
    machine,
    open_window,
    sign_in,
    site,
)
from tests.ui.screens.keyboard import AtTheDesk
from ui import compose
from ui.printing.pdf import Sheet
from ui.printing.printer import DeskPrinter, for_sheets, only_one, print_on
from ui.printing.receipt_paper import Paper
from ui.words import Words

FAILURES = (
    PrinterMissing(),
    PrinterMissing(reason="off"),
    PrinterMissing(reason="named", printer="EPSON TM-T82"),
    PrinterMissing(reason="several", printers=3),
    PrinterFailing(printer="EPSON TM-T82"),
)


def test_each_has_its_own_words_and_says_that_the_registration_is_safe() -> None:
    for words, safe in ((Words("id"), "Pendaftaran aman."), (Words("en"), "registration is safe")):
        told = [words.failure(failure) for failure in FAILURES]
        assert len({one.what for one in told}) == len(FAILURES)
        by_chance = (FAILURES[0], *FAILURES[2:])  # that it is set off is nobody's bad luck
        assert all(safe in words.failure(one).how for one in by_chance)


def test_which_printer_it_is_must_be_known() -> None:
    assert only_one(["EPSON TM-T82"]) == "EPSON TM-T82"
    with pytest.raises(PrinterMissing) as none:
        only_one([])
    with pytest.raises(PrinterMissing) as several:
        only_one(["EPSON TM-T82", "HP LaserJet"])
    assert "reason" not in none.value.facts
    assert several.value.facts == {"reason": "several", "printers": 2}


@pytest.mark.parametrize("chosen", ["none", "a printer that is gone"])
def test_a_printer_that_was_set_off_or_away_is_not_looked_for_elsewhere(
    qapp: object, chosen: str
) -> None:
    with pytest.raises(PrinterMissing) as found:
        DeskPrinter(chosen).paper()
    assert found.value.facts["reason"] in {"off", "named"}


@pytest.mark.parametrize(
    "chosen, roll, taken",
    [
        ("Kasir", True, "default"),
        ("Laser", False, "Laser"),
        ("default", True, "default"),
        ("none", True, "none"),
    ],
)
def test_a_sheet_goes_to_the_printer_that_was_set_unless_it_holds_a_roll(
    chosen: str, roll: bool, taken: str
) -> None:
    class Known(DeskPrinter):
        def paper(self) -> Paper:
            return Paper.ROLL if roll else Paper.A4

    assert for_sheets(chosen, Known)._chosen == taken


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_does_not_open_is_a_failing_printer(qapp: object, tmp_path: Path) -> None:
    """What Qt answers for a queue that refuses the job is what it answers for such a file."""
    compose.application()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "receipt.pdf"))
    sheet = Sheet(lambda _: pytest.fail("nothing is drawn"), 80.0, 100.0, "Bukti", NOW)
    with pytest.raises(PrinterFailing):
        print_on(printer, sheet)


@dataclass
class Stuck:
    """Takes a paper and does not come back until somebody opens it; or fails at once."""

    failure: Failure | None = None
    opened: threading.Event = field(default_factory=threading.Event)
    taken: list[Sheet] = field(default_factory=list)

    def paper(self) -> Paper:
        return Paper.ROLL

    def print(self, sheet: Sheet) -> str:
        if self.failure is not None:
            raise self.failure
        self.taken.append(sheet)
        assert self.opened.wait(30)
        raise PrinterFailing(printer="EPSON TM-T82")


def print_the_last(desk: AtTheDesk, printer: Stuck) -> None:  # noqa: F811
    desk.until(lambda: desk.page.parts.recent.rows)
    desk.keys.press("F9")
    prints = desk.page.receipt.prints
    prints._press._printer = printer
    desk.until(prints.print_button.isEnabled)
    desk.keys.press("Ctrl+P")


def test_while_the_printer_is_jammed_the_next_person_is_registered(
    desk: AtTheDesk,  # noqa: F811
) -> None:
    desk.answer(1)
    desk.save()
    printer = Stuck()
    print_the_last(desk, printer)
    desk.until(lambda: printer.taken)
    desk.keys.press("Esc")
    desk.answer(2)
    code = desk.save()  # on disk, while the paper is stuck
    assert desk.workplace.receipts.find(code).row.receipt_code == code
    assert desk.workplace.queue.counts().total == 2
    printer.opened.set()
    prints = desk.page.receipt.prints
    desk.until(prints.print_button.isEnabled)


@pytest.mark.parametrize("failure", FAILURES, ids=str)
def test_whatever_is_wrong_with_the_printer_is_said_and_the_desk_goes_on(
    desk: AtTheDesk,  # noqa: F811
    failure: Failure,
) -> None:
    desk.answer(1)
    desk.save()
    print_the_last(desk, Stuck(failure))
    prints = desk.page.receipt.prints
    desk.until(lambda: prints.news.isVisible() and prints.print_button.isEnabled())
    assert prints.news.text().startswith(Words("id").failure(failure).what)
    desk.keys.press("Esc")
    assert desk.at == "nik"
    assert desk.workplace.queue.counts().total == 1
