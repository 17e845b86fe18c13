"""One registration in detail, by the keyboard: its history, and its data for whoever says why."""

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests import builders
from tests.ui.screens.keyboard import focused
from tests.ui.screens.test_queue import answered, take_down
from ui.panels.detail_side import Side
from ui.widgets.label import Label
from ui.words import Words

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def opened(desk):
    """The newest of two people, opened from the queue by Enter."""
    take_down(desk, 1, 2)
    return open_newest(desk)


def open_newest(desk):
    desk.screens.show_place("queue")
    board = desk.screens.queue
    desk.until(lambda: board.is_current and board.rows.rowCount() == 2)
    board.parts.table.setFocus()
    desk.keys.press("Home", "Return")
    desk.until(board.receipt.prints.print_button.isEnabled)
    return board.receipt


def told(card):
    """Everything that can be read on the right side."""
    page = card.side.currentWidget()
    return " | ".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def is_shown(card):
    return card.side.side is Side.DATA


def show_data(desk, card):
    desk.keys.press("Alt+T", "1", "Return")
    desk.until(lambda: is_shown(card))


def test_the_history_says_who_took_the_person_down(desk, opened):
    assert opened.side.side is Side.HISTORY
    assert "Dicatat di mesin ini | Rina Kartika" in told(opened)
    assert "Isian lengkap masih ada di mesin ini, tersembunyi." in told(opened)
    assert builders.answers(2)["nik"][4:12] not in told(opened)


def test_data_are_shown_for_a_reason_and_the_look_stands_in_the_history(desk, opened):
    desk.keys.press("Alt+T")
    assert opened.side.side is Side.WHY
    desk.keys.press("2", "Return")
    desk.until(lambda: is_shown(opened))
    nik = builders.answers(2)["nik"]
    desk.until(lambda: f"{nik[:4]} {nik[4:8]} {nik[8:12]} {nik[12:]}" in told(opened))
    desk.until(lambda: focused() is opened.side.data.area)
    desk.keys.press("Alt+T")
    desk.until(lambda: "Data ditampilkan" in told(opened))
    desk.until(lambda: "Rina Kartika · alasan: Orangnya bertanya" in told(opened))
    assert nik[8:12] not in told(opened)
    data = opened.side.data  # its labels go when they are let go
    desk.until(lambda: all(nik[8:12] not in label.text() for label in data.findChildren(Label)))


def test_without_a_reason_nothing_is_shown(desk, opened):
    desk.keys.press("Alt+T", "Return")
    why = opened.side.why
    desk.until(why.own.note)
    assert why.own.note().startswith("Alasannya belum ada.")
    desk.keys.type("NIK 3273014808969011")
    desk.keys.press("Return")
    desk.until(lambda: why.own.note().startswith("Alasan ini memuat nomor"))
    desk.keys.press("Escape", "Escape")
    assert opened.side.side is Side.HISTORY
    assert opened.isVisible()
    assert "Data ditampilkan" not in told(opened)


def test_data_are_hidden_after_a_minute_when_the_card_closes_and_when_the_screen_locks(
    desk, opened
):
    show_data(desk, opened)
    assert opened._timer.isActive()
    opened._timer.timeout.emit()
    assert opened.side.side is Side.HISTORY
    show_data(desk, opened)
    desk.keys.press("Escape", "Escape")
    assert opened.isHidden()
    desk.keys.press("Return")
    desk.until(opened.isVisible)
    assert opened.side.side is Side.HISTORY
    show_data(desk, opened)
    desk.screens.show_place("entry")
    assert opened.side.side is Side.HISTORY
    desk.screens.show_place("queue")
    opened.show_button.setFocus()
    show_data(desk, opened)
    desk.screens.lock.lock()
    assert opened.side.side is Side.HISTORY


def test_what_is_sealed_is_said_to_be_sealed(desk):
    take_down(desk, 1, 2)
    answered(desk, {})
    card = open_newest(desk)
    assert "Isian lengkap sudah dikunci untuk pusat." in told(card)
    assert "Diterima pusat" in told(card)
    assert "kiriman 1" in told(card)
    desk.keys.press("Alt+T")
    assert card.side.side is Side.HISTORY


def test_a_claim_that_is_sealed_meanwhile_is_not_shown(desk, opened):
    desk.keys.press("Alt+T", "1")
    answered(desk, {})
    desk.keys.press("Return")
    desk.until(lambda: "Isian lengkap sudah dikunci untuk pusat." in told(opened))
    assert opened.side.side is Side.HISTORY


def test_tab_goes_round_the_card_and_stays_on_it(desk, opened):
    stops = []
    for _ in range(5):
        desk.keys.press("Tab")
        stops.append(focused())
    prints = opened.prints
    assert stops == [
        opened.side.history.area, prints.print_button, prints.pdf_button, opened.show_button,
        opened.close_button,
    ]  # fmt: skip
    named = [
        stop.text() if isinstance(stop, QPushButton) else stop.accessibleName() for stop in stops
    ]
    assert all(named)


def test_a_paper_given_again_stands_in_the_history(desk, opened, tmp_path):
    opened.prints._press._folder = tmp_path
    opened.prints.pdf_button.click()
    desk.until(lambda: "Bukti disimpan sebagai PDF" in told(opened))


def test_the_card_changes_its_language_with_what_it_shows(desk, opened):
    show_data(desk, opened)
    desk.window.set_language("en")
    desk.until(lambda: "The person's data" in told(opened))
    desk.keys.press("Alt+T")
    desk.until(lambda: "reason: Checking it with the person" in told(opened))


def test_every_deed_the_kiosk_writes_down_has_its_words():
    written = set()
    for path in (ROOT / "kiosk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name("Deed"), args=[_, _, ast.Constant(str(what)), *_]):
                    written.add(f"deed.{what}")
    assert written
    assert [name for name in written if not Words().knows(name)] == []
