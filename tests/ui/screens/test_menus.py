"""The right button of the mouse opens no menu of Qt: those come in no language of ours."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.ui.screens.keyboard import AtTheDesk
from ui.desk_rooms import ROOMS
from ui.screens.first_run import FirstRun

WITH_MENUS = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QScrollBar, QTextEdit)


def has_menu(widget: QWidget) -> bool:
    if widget.contextMenuPolicy() is not Qt.ContextMenuPolicy.DefaultContextMenu:
        return False
    if isinstance(widget, QLabel):
        return bool(widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)
    return isinstance(widget, WITH_MENUS) and not isinstance(_area_of(widget), QHeaderView)


def _area_of(widget: QWidget) -> QObject | None:
    """What a bar scrolls; those of headers never show."""
    holder = widget.parent()
    return holder.parent() if isinstance(widget, QScrollBar) and holder is not None else None


def with_menus(window: QWidget) -> list[str]:
    found: list[QWidget] = window.findChildren(QWidget)
    assert len(found) > 20
    return [
        f"{type(one).__name__} in {type(one.parent().parent()).__name__}"
        for one in found
        if has_menu(one)
    ]


def test_the_way_in_has_none(site, open_window, qtbot) -> None:
    window = open_window(site)
    qtbot.waitUntil(lambda: isinstance(window.current, FirstRun), timeout=8_000)
    assert with_menus(window) == []


def test_the_desk_and_its_cards_have_none(desk: AtTheDesk) -> None:
    desk.answer(1)
    desk.save()
    desk.keys.press("F9", "F1")
    assert with_menus(desk.window) == []


@pytest.mark.parametrize("room", [room.key for room in ROOMS])
def test_no_room_has_one(desk: AtTheDesk, room: str) -> None:
    desk.screens.rooms.enter(room)
    assert with_menus(desk.window) == []


def test_a_menu_of_qt_would_be_found(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line, label = QLineEdit(page), QLabel("K7QM", page)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    assert [one for one in (line, label, page) if has_menu(one)] == [line, label]
