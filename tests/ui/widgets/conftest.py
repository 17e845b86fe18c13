"""A dressed application, and a window to put the widgets of a test into."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.apply import apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    if "ink=" not in qapp.styleSheet():
        apply_theme(qapp)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., QWidget]:
    """Stack the widgets in a window, show it, and give it the keyboard."""
    windows: list[QWidget] = []  # a window nobody holds is taken down with all that is in it

    def show_in_window(*widgets: QWidget, width: int = 600, height: int = 500) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        window.resize(width, height)
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return show_in_window
