"""Long numbers: grouped for the eye, digits for the program, and never changed unseen."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from ui.theme.tokens import CLOTH
from ui.theme.tones import State
from ui.widgets.date_field import DateField
from ui.widgets.field import Note
from ui.widgets.grouped import BY_FOUR, DATE, PHONE
from ui.widgets.nik_field import DigitsField, NikField

SHOWN = "3273 0148 0896 9011"
DIGITS = "3273014808969011"


def _line(field) -> Any:
    return field.findChild(QLineEdit)


@pytest.fixture
def nik(show):
    field = NikField("NIK")
    show(field)
    field.setFocus()
    return field


def test_typed_digits_stand_in_groups_of_four_and_are_read_as_digits(qtbot, nik):
    heard: list[object] = []
    nik.edited.connect(heard.append)
    qtbot.keyClicks(_line(nik), DIGITS)
    assert _line(nik).text() == SHOWN
    assert nik.text() == DIGITS
    assert heard[-1] == DIGITS


@pytest.mark.parametrize(
    "pasted",
    [
        DIGITS,
        "3273.0148.0896.9011",
        "3273-0148-0896-9011",
        " 3273 01480896 9011\n",
        "NIK: " + SHOWN,
    ],
)
def test_a_pasted_number_may_be_written_in_any_manner(qtbot, nik, pasted):
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(_line(nik), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert nik.text() == DIGITS
    assert _line(nik).text() == SHOWN


def test_a_pasted_number_replaces_the_old_one(qtbot, nik):
    nik.set_text("9999888877776666")
    QGuiApplication.clipboard().setText(DIGITS)
    qtbot.keyClick(_line(nik), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert nik.text() == DIGITS


def test_a_digit_too_many_is_refused_rather_than_another_one_lost(qtbot, nik):
    nik.set_text(DIGITS)
    _line(nik).setCursorPosition(2)
    qtbot.keyClicks(_line(nik), "5")
    assert nik.text() == DIGITS


def test_letters_are_ignored(qtbot, nik):
    qtbot.keyClicks(_line(nik), "32ab7x3")
    assert nik.text() == "3273"


def test_backspace_after_a_gap_takes_the_digit_before_the_gap(qtbot, nik):
    nik.set_text(DIGITS)
    _line(nik).setCursorPosition(5)
    qtbot.keyClick(_line(nik), Qt.Key.Key_Backspace)
    assert nik.text() == "327014808969011"
    qtbot.keyClicks(_line(nik), "3")
    assert nik.text() == DIGITS


def test_delete_before_a_gap_takes_the_digit_behind_the_gap(qtbot, nik):
    nik.set_text(DIGITS)
    _line(nik).setCursorPosition(4)
    qtbot.keyClick(_line(nik), Qt.Key.Key_Delete)
    assert nik.text() == "327314808969011"


def test_the_caret_stays_where_one_mends_a_digit_in_the_middle(qtbot, nik):
    nik.set_text("3273014708969011")
    line = _line(nik)
    line.setCursorPosition(9)
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(line, "8")
    assert nik.text() == DIGITS
    assert line.text()[: line.cursorPosition()] == "3273 0148"


@given(digits=st.text("0123456789", max_size=16), caret=st.integers(0, 16))
def test_grouping_is_undone_by_reading_and_places_every_digit(digits, caret):
    shown = BY_FOUR.show(digits)
    assert BY_FOUR.digits(shown) == digits
    for index, digit in enumerate(digits):
        assert shown[BY_FOUR.column(index)] == digit
    before = min(caret, len(digits))
    assert BY_FOUR.digits(shown[: BY_FOUR.caret(before)]) == digits[:before]


def test_the_sixteenth_digit_is_told_at_once(qtbot, nik):
    qtbot.keyClicks(_line(nik), DIGITS[:15])
    with qtbot.waitSignal(nik.completed):
        qtbot.keyClicks(_line(nik), DIGITS[15])


def test_text_set_by_the_program_is_nobodys_edit(qtbot, nik):
    with qtbot.assertNotEmitted(nik.edited), qtbot.assertNotEmitted(nik.completed):
        nik.set_text(DIGITS)


def test_wrong_digits_are_bracketed_until_the_number_changes(qtbot, show):
    field = NikField("NIK")
    field.set_text(DIGITS)
    show(field)
    assert not _shows_bata(field)
    field.mark_wrong((6, 10))
    assert _shows_bata(field)
    field.setFocus()
    qtbot.keyClick(_line(field), Qt.Key.Key_Backspace)
    assert not _shows_bata(field)


def test_the_tick_says_that_the_number_is_right_and_moves_nothing(show):
    field = NikField("NIK")
    show(field)
    before = _line(field).width()
    field.set_state(State.GOOD)
    assert field.state() is State.GOOD
    assert _line(field).width() == before


def test_a_hard_note_outranks_the_tick(nik):
    nik.set_state(State.GOOD)
    nik.set_note(Note.HARD, "Baru 12 angka, kurang 4.")
    assert nik.state() is State.ERROR
    nik.clear_note()
    assert nik.state() is State.GOOD


def test_a_phone_number_stands_in_fours_and_may_be_longer(qtbot, show):
    field = DigitsField("Nomor HP", PHONE)
    show(field)
    field.setFocus()
    qtbot.keyClicks(_line(field), "+62 812-3456-78901")
    assert field.text() == "6281234567890" + "1"
    assert _line(field).text() == "6281 2345 678901"


@pytest.mark.parametrize(
    "typed", ["08081996", "8/8/1996", "8-8-1996", "8.8.1996", "08 08 1996", "8 8 1996"]
)
def test_a_date_is_typed_in_any_manner(qtbot, show, typed):
    field = DateField("Tanggal lahir")
    show(field)
    field.setFocus()
    qtbot.keyClicks(_line(field), typed)
    assert _line(field).text() == "08 / 08 / 1996"
    assert field.value() == date(1996, 8, 8)


@pytest.mark.parametrize("text", ["08081996", "8/8/1996", "1996-08-08", "08-08-1996"])
def test_a_whole_date_is_read_in_any_order(text):
    assert DATE.digits(text) == "08081996"


def test_a_day_that_is_mended_in_the_middle_of_a_date_stays_a_day(qtbot, show):
    field = DateField("Tanggal lahir")
    show(field)
    field.set_value(date(1996, 8, 8))
    field.setFocus()
    _line(field).setCursorPosition(2)
    qtbot.keyClick(_line(field), Qt.Key.Key_Backspace)
    qtbot.keyClicks(_line(field), "9")
    assert field.value() == date(1996, 8, 9)


def test_a_date_that_does_not_exist_is_no_date(show):
    field = DateField("Tanggal lahir")
    show(field)
    field.set_text("31021996")
    assert field.value() is None


def _shows_bata(field) -> bool:
    image = _line(field).grab().toImage()
    wanted = CLOTH.bata_700.lower()
    return any(
        image.pixelColor(x, y).name() == wanted
        for y in range(image.height())
        for x in range(image.width())
    )
