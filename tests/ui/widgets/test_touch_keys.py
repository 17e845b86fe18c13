"""Keys on the screen: fingers, switches and the keyboard on the table write the same."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.touching import Fingers
from ui.theme.tokens import RING
from ui.theme.touch import REFERENCE_DOTS, TouchPanel, millimetres, put_panel
from ui.widgets.touch.digit_cells import DigitCells
from ui.widgets.touch.key import Key
from ui.widgets.touch.keypad import Keypad
from ui.words import Words

Show = Callable[..., QWidget]


@pytest.fixture
def pad(show: Show) -> tuple[DigitCells, Keypad]:
    cells = DigitCells()
    cells.setAccessibleName("NIK")
    keypad = Keypad(cells)
    keypad.retranslate(Words())
    show(cells, keypad, width=900, height=700)
    cells.setFocus()
    return cells, keypad


@pytest.fixture
def bouncy(qapp: QApplication) -> Iterator[None]:
    put_panel(qapp, TouchPanel(REFERENCE_DOTS, bounce=25))
    yield
    qapp.setProperty("touch-panel", None)


def test_a_number_is_typed_with_one_finger(pad: tuple[DigitCells, Keypad]) -> None:
    cells, keypad = pad
    fingers = Fingers()
    for digit in "3273004408960011":
        fingers.tap(keypad.digits[digit])
    assert cells.text() == "3273004408960011"
    assert cells.hasFocus()  # touching a key does not take the number's place


def test_two_thumbs_at_once_write_two_digits(pad: tuple[DigitCells, Keypad]) -> None:
    cells, keypad = pad
    Fingers().tap(keypad.digits["1"], keypad.digits["9"])
    assert sorted(cells.text()) == ["1", "9"]


def test_a_key_writes_while_another_is_held(pad: tuple[DigitCells, Keypad]) -> None:
    cells, keypad = pad
    fingers = Fingers()
    fingers.down(keypad.digits["4"])
    keypad.digits["5"].click()
    fingers.up(keypad.digits["4"])
    assert cells.text() == "45"


def test_the_mouse_and_a_fast_second_click_write_too(pad: tuple[DigitCells, Keypad]) -> None:
    cells, keypad = pad
    QTest.mouseClick(keypad.digits["7"], Qt.MouseButton.LeftButton)
    QTest.mouseDClick(keypad.digits["7"], Qt.MouseButton.LeftButton)
    assert cells.text() == "77"


def _tap_at(key: Key, screen: QPointingDevice, at: int, lifted: int) -> None:
    middle = QPointF(key.rect().center())
    for kind, state, when in (
        (QEvent.Type.TouchBegin, QEventPoint.State.Pressed, at),
        (QEvent.Type.TouchEnd, QEventPoint.State.Released, lifted),
    ):
        point = QEventPoint(0, state, middle, middle)
        touch = QTouchEvent(kind, screen, Qt.KeyboardModifier.NoModifier, [point])
        touch.setTimestamp(when)
        QApplication.sendEvent(key, touch)


@pytest.mark.usefixtures("bouncy")
def test_a_bouncing_finger_writes_once_and_a_quick_one_twice(
    pad: tuple[DigitCells, Keypad],
) -> None:
    cells, keypad = pad
    screen = QTest.createTouchDevice()
    key = keypad.digits["0"]
    _tap_at(key, screen, 1_000, 1_060)
    _tap_at(key, screen, 1_072, 1_120)  # 12 ms after the finger left: it trembled
    _tap_at(key, screen, 1_200, 1_240)
    assert cells.text() == "00"


def test_a_key_goes_down_at_once_and_comes_up_with_the_finger(
    pad: tuple[DigitCells, Keypad],
) -> None:
    _, keypad = pad
    fingers, key = Fingers(), keypad.digits["2"]
    fingers.down(key)
    assert key.isDown()
    fingers.up(key)
    assert not key.isDown()


def test_holding_delete_takes_back_one_digit_after_the_other(
    pad: tuple[DigitCells, Keypad], qtbot: QtBot
) -> None:
    cells, keypad = pad
    cells.set_text("327301")
    fingers = Fingers()
    fingers.down(keypad.erase_key)
    assert cells.text() == "32730"
    qtbot.waitUntil(lambda: len(cells.text()) <= 3)
    fingers.up(keypad.erase_key)
    keypad.again_key.click()
    assert cells.text() == ""


def test_the_keypad_is_one_tab_stop_and_arrows_move_in_it(
    pad: tuple[DigitCells, Keypad],
) -> None:
    cells, keypad = pad
    QTest.keyClick(cells, Qt.Key.Key_Tab)
    assert keypad.digits["1"].hasFocus()
    QTest.keyClick(keypad.digits["1"], Qt.Key.Key_Right)
    QTest.keyClick(keypad.digits["2"], Qt.Key.Key_Down)
    assert keypad.digits["5"].hasFocus()
    QTest.keyClick(keypad.digits["5"], Qt.Key.Key_Space)
    QTest.keyClick(keypad.digits["5"], Qt.Key.Key_Return)
    QTest.keyClick(keypad.digits["5"], Qt.Key.Key_8)
    assert cells.text() == "558"
    QTest.keyClick(keypad.digits["5"], Qt.Key.Key_Backspace)
    assert cells.text() == "55"
    stops = [key for key in keypad.keys if key.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [keypad.digits["5"]]


def test_two_switches_write_by_row_and_key(pad: tuple[DigitCells, Keypad]) -> None:
    cells, keypad = pad
    keypad.scan_step()  # the first row
    keypad.scan_step()  # 4 5 6
    keypad.scan_choose()
    keypad.scan_step()  # 5
    assert [key.text() for key in keypad.keys if key.is_lit] == ["5"]
    keypad.scan_choose()
    assert cells.text() == "5"
    keypad.scan_stop()
    assert not [key for key in keypad.keys if key.is_lit]


@pytest.mark.parametrize("dots", [REFERENCE_DOTS, 100.45])
def test_every_key_is_twenty_millimetres_where_there_is_least_room(
    pad: tuple[DigitCells, Keypad], qapp: QApplication, dots: float
) -> None:
    _, keypad = pad
    put_panel(qapp, TouchPanel(dots))
    keypad.resize(keypad.minimumSizeHint())
    sides = [min(key.width(), key.height()) - 2 * RING for key in keypad.keys]
    qapp.setProperty("touch-panel", None)
    assert millimetres(min(sides)) >= 20


def test_what_is_pasted_loses_its_blanks_and_a_digit_too_many_is_refused(
    pad: tuple[DigitCells, Keypad],
) -> None:
    cells, _ = pad
    told: list[str] = []
    cells.edited.connect(told.append)
    cells.insert("3273 0148-0896.0011")
    cells.insert("5")
    assert cells.text() == "3273014808960011"
    assert told == ["3273014808960011"]


def test_nothing_comes_back_after_a_wipe(pad: tuple[DigitCells, Keypad]) -> None:
    cells, _ = pad
    QTest.keyClicks(cells, "3273")
    assert cells.text() == "3273"
    cells.wipe()
    cells.undo()
    QTest.keyClick(cells, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cells.text() == ""
    assert not cells.isUndoAvailable()
