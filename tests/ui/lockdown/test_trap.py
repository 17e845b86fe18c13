"""The breakout list: what leads out of a walk-in screen does not arrive, what writes does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPointingDevice,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.lockdown.trap import Trap

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE = Held.NoModifier
BREAKOUTS = [
    *((key, Held.AltModifier) for key in (Key.Key_F4, Key.Key_Tab, Key.Key_Space, Key.Key_Escape)),
    *((key, Held.AltModifier) for key in (Key.Key_Left, Key.Key_Right, Key.Key_F2, Key.Key_Return)),
    *((key, Held.ControlModifier) for key in (Key.Key_W, Key.Key_Q, Key.Key_F4, Key.Key_O)),
    *((key, Held.ControlModifier) for key in (Key.Key_P, Key.Key_S, Key.Key_N, Key.Key_T)),
    *((key, Held.ControlModifier) for key in (Key.Key_C, Key.Key_X, Key.Key_V, Key.Key_Z)),
    *((key, Held.ControlModifier) for key in (Key.Key_A, Key.Key_L, Key.Key_H, Key.Key_F)),
    *((key, Held.ControlModifier) for key in (Key.Key_Escape, Key.Key_Plus, Key.Key_Minus)),
    *((key, Held.ControlModifier | Held.ShiftModifier) for key in (Key.Key_Escape, Key.Key_I)),
    *((key, Held.ControlModifier | Held.AltModifier) for key in (Key.Key_Delete, Key.Key_F1)),
    *((key, Held.ControlModifier | Held.AltModifier) for key in (Key.Key_Backspace, Key.Key_T)),
    *((key, Held.MetaModifier) for key in (Key.Key_R, Key.Key_E, Key.Key_L, Key.Key_D, Key.Key_U)),
    *((key, Held.ShiftModifier) for key in (Key.Key_F10, Key.Key_F1, Key.Key_Insert)),
    *((key, NONE) for key in (Key.Key_F1, Key.Key_F3, Key.Key_F5, Key.Key_F11, Key.Key_F12)),
    *((key, NONE) for key in (Key.Key_Print, Key.Key_SysReq, Key.Key_Menu, Key.Key_Meta)),
    *((key, NONE) for key in (Key.Key_Super_L, Key.Key_Super_R, Key.Key_Help, Key.Key_Alt)),
    *((key, NONE) for key in (Key.Key_Back, Key.Key_Forward, Key.Key_HomePage, Key.Key_Search)),
    *((key, NONE) for key in (Key.Key_Launch0, Key.Key_LaunchMail, Key.Key_Explorer, Key.Key_WWW)),
    *((key, NONE) for key in (Key.Key_Calculator, Key.Key_Copy, Key.Key_Paste, Key.Key_Open)),
    *((key, NONE) for key in (Key.Key_Sleep, Key.Key_PowerOff, Key.Key_LogOff, Key.Key_TaskPane)),
    *((key, NONE) for key in (Key.Key_Insert, Key.Key_Pause, Key.Key_ScrollLock, Key.Key_Close)),
]
GOOD = [
    *(Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Space, Key.Key_Backspace),
    *(Key.Key_Up, Key.Key_Left, Key.Key_Escape, Key.Key_A, Key.Key_7, Key.Key_At, Key.Key_Period),
]

INPUT = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.MouseButtonPress),
        *(QEvent.Type.Wheel, QEvent.Type.ContextMenu, QEvent.Type.ToolTip, QEvent.Type.WhatsThis),
        *(QEvent.Type.DragEnter, QEvent.Type.EnterWhatsThisMode),
    }
)


class Page(QWidget):
    """Remembers every event that reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[QEvent.Type] = []
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() in INPUT:
            self.came.append(event.type())
        return super().event(event)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    one = Page()
    qtbot.addWidget(one)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    one.setFocus()
    trap = Trap(one)
    trap.set()
    one.came.clear()
    yield one
    trap.release()


@pytest.mark.parametrize("key, held", BREAKOUTS, ids=str)
def test_a_key_that_leads_out_does_not_arrive(page, key, held):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(page, QKeyEvent(kind, key, held))
    assert page.came == []


@pytest.mark.parametrize("key", GOOD, ids=str)
def test_a_key_that_writes_or_walks_arrives(page, key):
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    QTest.keyClick(page, key)
    assert {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} <= set(page.came)


def test_no_shortcut_of_the_program_answers(page, qtbot):
    pressed: list[str] = []
    for name in ("F1", "Ctrl+L", "Ctrl+P", "Alt+T", "Ctrl+J"):
        QShortcut(QKeySequence(name), page).activated.connect(
            lambda name=name: pressed.append(name)
        )
    QTest.keyClick(page, Key.Key_F1)
    QTest.keyClick(page, Key.Key_L, Held.ControlModifier)
    QTest.keyClick(page, Key.Key_T, Held.AltModifier)
    assert pressed == []


def test_letters_are_typed_and_nothing_is_pasted(page, qapp):
    qapp.clipboard().setText("of somebody before")
    page.line.setFocus()
    QTest.keyClicks(page.line, "Siti")
    QTest.keyClick(page.line, Key.Key_V, Held.ControlModifier)
    QTest.keyClick(page.line, Key.Key_Insert, Held.ShiftModifier)
    QTest.mouseClick(page.line, Qt.MouseButton.MiddleButton)
    assert page.line.text() == "Siti"
    qapp.clipboard().clear()


@pytest.mark.parametrize(
    "button",
    [
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.BackButton,
        Qt.MouseButton.ForwardButton,
    ],
)
def test_only_the_first_button_of_a_mouse_does_anything(page, button):
    QTest.mouseClick(page, button)
    assert QEvent.Type.MouseButtonPress not in page.came
    assert QEvent.Type.ContextMenu not in page.came
    QTest.mouseClick(page, Qt.MouseButton.LeftButton)
    assert QEvent.Type.MouseButtonPress in page.came


def test_no_menu_no_tooltip_no_drop_no_zoom(page):
    at, data = QPoint(3, 3), QMimeData()
    data.setText("file:///etc/passwd")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    events: list[QEvent] = [
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, at),
        QHelpEvent(QEvent.Type.ToolTip, at, at),
        QHelpEvent(QEvent.Type.WhatsThis, at, at),
        QDragEnterEvent(at, copy, data, left, NONE),
        QEvent(QEvent.Type.EnterWhatsThisMode),
        _wheel(Held.ControlModifier),
    ]
    for event in events:
        QApplication.sendEvent(page, event)
    assert page.came == []
    QApplication.sendEvent(page, _wheel(NONE))
    assert page.came == [QEvent.Type.Wheel]


def test_a_pinch_is_nothing(page):
    (trap,) = page.findChildren(Trap)
    for kind in (QEvent.Type.NativeGesture, QEvent.Type.Gesture, QEvent.Type.GestureOverride):
        assert trap.eventFilter(page, QEvent(kind))


def test_a_third_letter_and_a_scanners_sign_arrive(page):
    alt_gr = Held.ControlModifier | Held.AltModifier
    for key, held, text in ((Key.Key_Q, alt_gr, "@"), (Key.Key_B, Held.ControlModifier, "\x02")):
        page.came.clear()
        QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, key, held, text))
        assert page.came == [QEvent.Type.KeyPress]


def test_once_released_everything_arrives_again(page):
    (trap,) = page.findChildren(Trap)
    trap.release()
    QTest.keyClick(page, Key.Key_F11)
    assert QEvent.Type.KeyPress in page.came


def _wheel(held: Qt.KeyboardModifier) -> QWheelEvent:
    at, step, none = QPointF(3, 3), QPoint(0, 120), Qt.MouseButton.NoButton
    begin = Qt.ScrollPhase.NoScrollPhase
    device = QPointingDevice.primaryPointingDevice()
    return QWheelEvent(at, at, QPoint(), step, none, held, begin, False, device=device)


def test_a_held_mouse_event_of_the_first_button_is_let_through(page):
    at = QPointF(2, 2)
    left = Qt.MouseButton.LeftButton
    pressed = QMouseEvent(QEvent.Type.MouseButtonPress, at, at, left, left, NONE)
    QApplication.sendEvent(page, pressed)
    assert page.came == [QEvent.Type.MouseButtonPress]
