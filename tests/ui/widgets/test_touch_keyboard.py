"""The keyboard on the screen, and the cards to answer with."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.touching import Fingers
from ui.theme.tokens import RING
from ui.theme.touch import REFERENCE_DOTS, TouchPanel, millimetres, put_panel
from ui.widgets.touch.choice_card import CardChoice, ChoiceCards
from ui.widgets.touch.keyboard import Keyboard
from ui.widgets.touch.layouts import KeyboardKind, Tool
from ui.widgets.touch.touch_field import TouchField
from ui.words import Words

Show = Callable[..., QWidget]
Build = Callable[..., tuple[TouchField, Keyboard]]


@pytest.fixture
def build(show: Show) -> Build:
    def build_keyboard(kind: KeyboardKind, width: int = 1366) -> tuple[TouchField, Keyboard]:
        field = TouchField(capitals=kind in {KeyboardKind.NAME, KeyboardKind.STREET})
        field.setAccessibleName("isian")
        board = Keyboard(kind, field)
        board.retranslate(Words())
        show(field, board, width=width, height=700)
        board.resize(width - 24, 5 * 90)
        return field, board

    return build_keyboard


def test_a_name_is_typed_in_capitals_by_touch(build: Build) -> None:
    field, board = build(KeyboardKind.NAME)
    fingers = Fingers()
    for name in ("s", "i", "t", "i", Tool.SPACE, "n", "u", "r", "'", "a", Tool.ERASE):
        fingers.tap(board.key(name))
    assert field.text() == "SITI NUR'"
    fingers.tap(board.key(Tool.AGAIN))
    assert field.text() == ""


def test_mail_is_small_letters_and_the_usual_houses_are_one_key(build: Build) -> None:
    field, board = build(KeyboardKind.EMAIL)
    for name in ("s", "i", "t", "i", "9", "_", "@gmail.com"):
        board.key(name).click()
    assert field.text() == "siti9_@gmail.com"


def test_holding_a_small_letter_makes_it_a_capital(build: Build, qtbot: QtBot) -> None:
    field, board = build(KeyboardKind.TEXT)
    fingers = Fingers()
    fingers.down(board.key("b"))
    assert field.text() == "b"
    qtbot.waitUntil(lambda: field.text() == "B")
    fingers.up(board.key("b"))
    board.key("a").click()
    assert field.text() == "Ba"


def test_the_key_for_capitals_is_good_for_one(build: Build) -> None:
    field, board = build(KeyboardKind.PASSWORD)
    board.key(Tool.CAPITALS).click()
    assert board.key("q").text() == "Q"
    for name in ("q", "q"):
        board.key(name).click()
    board.key(Tool.SIGNS).click()
    board.key("#").click()
    board.key(Tool.SIGNS).click()
    board.key("7").click()
    assert field.text() == "Qq#7"


def test_every_sign_that_can_be_typed_is_on_the_keyboard_for_passwords(build: Build) -> None:
    _, board = build(KeyboardKind.PASSWORD)
    names = {key.text() for key in board.keys}
    board.key(Tool.CAPITALS).click()
    names |= {key.text() for key in board.keys}
    board.key(Tool.SIGNS).click()
    names |= {key.text() for key in board.keys}
    assert {chr(code) for code in range(33, 127)} <= names


def test_one_keyboard_serves_one_field_after_the_other(build: Build) -> None:
    field, board = build(KeyboardKind.NAME)
    other = TouchField(digits=True, longest=3)
    board.serve(other, KeyboardKind.STREET)
    for name in ("0", "a", "0", "7", "7"):
        board.key(name).click()
    assert (field.text(), other.text()) == ("", "007")


@pytest.mark.parametrize("kind", list(KeyboardKind))
@pytest.mark.parametrize("width", [1366 - 48, 1080 - 48])
@pytest.mark.parametrize("dots", [REFERENCE_DOTS, 100.45])
def test_every_key_is_twenty_millimetres_on_every_screen(
    qapp: QApplication, build: Build, kind: KeyboardKind, width: int, dots: float
) -> None:
    _, board = build(kind)
    put_panel(qapp, TouchPanel(dots))
    board.resize(width, board.minimumSizeHint().height())
    board.resize(width, board.minimumSizeHint().height())  # the digits went above
    smallest = min(min(key.width(), key.height()) for key in board.keys) - 2 * RING
    inside = all(board.rect().contains(key.geometry()) for key in board.keys)
    told = millimetres(smallest)
    qapp.setProperty("touch-panel", None)
    assert inside
    assert told >= 20


def test_letters_typed_on_the_table_go_where_the_screen_writes(build: Build) -> None:
    field, board = build(KeyboardKind.NAME)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    first = board.keys[0]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(board.key("a"), Qt.Key.Key_Space)
    QTest.keyClick(board.key("a"), Qt.Key.Key_N)
    assert field.text() == "AN"


def _cards(show: Show) -> tuple[ChoiceCards, list[str]]:
    cards, told = ChoiceCards(), list[str]()
    cards.set_choices([CardChoice(key, key.upper(), "lebih jelas") for key in ("sd", "smp", "sma")])
    cards.set_columns(2)
    cards.chosen.connect(told.append)
    show(cards, width=900)
    return cards, told


def test_touching_a_card_is_answering(show: Show) -> None:
    cards, told = _cards(show)
    Fingers().tap(cards.cards["sma"])
    assert told == ["sma"]
    assert [key for key, card in cards.cards.items() if card.isChecked()] == ["sma"]
    cards.choose("")
    assert not any(card.isChecked() for card in cards.cards.values())


def test_cards_are_one_tab_stop_and_keep_their_choice_in_another_language(show: Show) -> None:
    cards, told = _cards(show)
    cards.choose("smp")
    cards.take_focus()
    QTest.keyClick(cards.cards["smp"], Qt.Key.Key_Right)
    assert cards.cards["sma"].hasFocus()
    QTest.keyClick(cards.cards["sma"], Qt.Key.Key_Return)
    cards.set_choices([CardChoice(key, f"In English {key}") for key in ("sd", "smp", "sma")])
    assert told == ["sma"]
    assert cards.cards["sma"].isChecked()
    assert cards.cards["sma"].accessibleName() == "In English sma"
