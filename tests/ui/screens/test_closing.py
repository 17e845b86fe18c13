"""A day closed at the desk, by the keyboard: looked at, signed by the supervisor, printed again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.usecases.facts import OperatorLabel
from kiosk.usecases.site import Site
from tests import builders
from tests.clock import Clock
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.keyboard import AtTheDesk, focused
from tests.ui.screens.test_people import DEWIS, sign_in_as
from ui.printing.pdf import Sheet, pdf_of
from ui.printing.receipt_paper import Paper
from ui.screens.closing.page import ClosingPage
from ui.screens.more import MorePage


@dataclass
class OfficePrinter:
    """Keeps what it is given."""

    holds: Paper = Paper.A4
    printed: list[Sheet] = field(default_factory=list)

    def paper(self) -> Paper:
        return self.holds

    def print(self, sheet: Sheet) -> str:
        self.printed.append(sheet)
        return "HP LaserJet"


def enter(desk: AtTheDesk) -> ClosingPage:
    """By the key, from wherever one is."""
    desk.keys.press("Ctrl+T")
    page = desk.screens.shell.pages.currentWidget()
    assert isinstance(page, ClosingPage)
    desk.until(lambda: page._day is not None)
    return page


def register(desk: AtTheDesk, *people: int) -> None:
    for number in people:
        desk.workplace.desk.register(builders.typed(number), "id")


def sign(desk: AtTheDesk, page: ClosingPage, password: str = PASSWORD) -> None:
    desk.keys.type(password)
    desk.keys.press("Ctrl+Return")
    desk.until(page.signing.button.isEnabled)


@pytest.fixture
def dewi(desk: AtTheDesk) -> OperatorLabel:
    return desk.workplace.people.add("Dewi Lestari", "operator", DEWIS)


def test_a_whole_day_of_two_people_is_closed_and_printed(
    desk: AtTheDesk, dewi: OperatorLabel, tmp_path: Path
) -> None:
    register(desk, 1, 2)
    sign_in_as(desk, 1, DEWIS)
    desk.until(lambda: desk.page.isVisible() and desk.page.parts.head.day)
    desk.answer(3)
    desk.save()
    page = enter(desk)
    desk.until(lambda: page._day is not None and page._day.total == 3)
    assert page.sums.figures["all"].accessibleName() == "3 terdaftar"
    assert page.remains.lines["unsent"].isVisible()
    assert page.signing.supervisor == "penyelia"
    assert page.signing.password.isAncestorOf(focused())

    sign(desk, page)
    desk.until(page.record.isVisible)
    signed = page.record.signed
    assert signed is not None
    assert signed.facts.prepared_by.name == "Dewi Lestari"
    assert signed.facts.signed_by.name == "Rina Kartika"
    assert desk.workplace.operator.id == dewi.id

    printer = OfficePrinter()
    page.record._press._printer, page.record._press._folder = printer, tmp_path / "papers"
    desk.keys.press("Ctrl+P")
    desk.until(lambda: printer.printed and page.record.print_button.isEnabled())
    assert "HP LaserJet" in page.record.news.text()
    page.record.pdf_button.setFocus()
    desk.keys.press("Space")
    desk.until(page.record.pdf_button.isEnabled)
    (path,) = (tmp_path / "papers").iterdir()
    assert path.name == f"berita-acara-1-{signed.facts.device.hex()[:8]}.pdf"
    assert path.read_bytes() == pdf_of(printer.printed[0])


def test_esc_puts_the_record_away_and_then_leaves_the_room(desk: AtTheDesk) -> None:
    register(desk, 1)
    page = enter(desk)
    sign(desk, page)
    desk.until(page.record.isVisible)
    desk.keys.press("Esc")
    assert page.signing.isVisible()
    assert not page.signing.password.text()
    desk.keys.press("Esc")
    assert isinstance(desk.screens.shell.pages.currentWidget(), MorePage)


def test_an_earlier_record_is_the_same_paper_again(desk: AtTheDesk, clock: Clock) -> None:
    register(desk, 1)
    page = enter(desk)
    sign(desk, page)
    desk.until(page.record.isVisible)
    first = OfficePrinter()
    page.record._press._printer = first
    desk.keys.press("Ctrl+P")
    desk.until(lambda: first.printed and page.record.print_button.isEnabled())
    desk.keys.press("Esc")
    clock.move(days=1)
    register(desk, 2)
    page.start()
    desk.until(lambda: page._day is not None and page._day.total == 1)
    sign(desk, page)
    desk.until(lambda: len(page.earlier.buttons) == 2)
    page.earlier.buttons[1].setFocus()
    desk.keys.press("Space")
    assert page.record.signed is not None
    assert page.record.signed.number == 1
    assert not page.record.notice.isVisible()
    desk.keys.press("Ctrl+P")
    desk.until(lambda: len(first.printed) == 2)
    assert pdf_of(first.printed[0]) == pdf_of(first.printed[1])


def test_a_wrong_password_is_said_under_it_and_nothing_is_signed(desk: AtTheDesk) -> None:
    page = enter(desk)
    sign(desk, page, "bukan ini")
    assert page.signing.password.note().startswith("Kata sandi tidak cocok.")
    assert page.signing.password.isAncestorOf(focused())
    assert desk.workplace.closing.records() == ()


def test_the_same_day_again_is_refused_in_words(desk: AtTheDesk) -> None:
    page = enter(desk)
    sign(desk, page)
    desk.until(page.record.isVisible)
    desk.keys.press("Esc")
    sign(desk, page)
    desk.until(page.signing.notice.isVisible)
    assert (
        page.signing.notice.accessibleName() == "Hari ini sudah ditutup, dan tidak ada yang baru."
    )
    assert len(desk.workplace.closing.records()) == 1


def test_a_roll_of_receipts_is_no_paper_for_a_record(desk: AtTheDesk) -> None:
    page = enter(desk)
    sign(desk, page)
    desk.until(page.record.isVisible)
    printer = OfficePrinter(Paper.ROLL)
    page.record._press._printer = printer
    desk.keys.press("Ctrl+P")
    desk.until(lambda: page.record.news.isVisible() and page.record.print_button.isEnabled())
    assert page.record.news.text().startswith("Printer ini hanya memakai kertas struk.")
    assert printer.printed == []


def test_what_is_left_leads_to_where_it_is_done(desk: AtTheDesk) -> None:
    register(desk, 1)
    desk.workplace.desk.keep_draft("d9", {"name": "SITI"}, "kk")
    page = enter(desk)
    desk.until(page.remains.lines["drafts"].isVisible)
    assert page.remains.lines["readable"].isVisible()
    page.remains.lines["drafts"].button.setFocus()
    desk.keys.press("Space")
    assert desk.page.isVisible()
    enter(desk)
    page.remains.lines["unsent"].button.setFocus()
    desk.keys.press("Space")
    assert desk.screens.queue.isVisible()


def test_it_is_said_in_the_language_of_the_window(desk: AtTheDesk) -> None:
    register(desk, 1)
    page = enter(desk)
    desk.until(lambda: page._day is not None and page._day.total == 1)
    desk.window.set_language("en")
    assert page.sums.figures["all"].accessibleName() == "1 registered"
    assert page.signing.button.text() == "Close the day"


def test_help_tells_the_keys_of_this_page(kiosk: Site, sign_in: Callable[..., AtTheDesk]) -> None:
    desk = sign_in(kiosk)
    enter(desk)
    assert ("Ctrl+Enter", "keys.sign_day") in desk.screens.shell.help_keys
