"""Two switches instead of a finger: one moves on, the other chooses."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.widgets.roving import Roving
from ui.widgets.touch.key import Key
from ui.widgets.touch.key_grid import KeyGrid

MOVE: Final = Qt.Key.Key_F13
CHOOSE: Final = Qt.Key.Key_F14
"""Keys that no keyboard on the table has; the box of the switches is set to send them."""


class Switches(QObject):
    """Walks the stops of Tab; among the keys of a grid row by row, then key by key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._grid: KeyGrid | None = None

    def start(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        self.leave_grid()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Seen where it enters the window, once; held down it is still one press."""
        is_new = isinstance(watched, QWindow) and event.type() is QEvent.Type.KeyPress
        if is_new and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            # later: what it leads to may bring another filter, and Qt would call this one again
            QTimer.singleShot(0, self, partial(self._take, event.key()))
        return False

    def leave_grid(self) -> None:
        """Another page comes, or somebody goes on without the keys."""
        grid, self._grid = self._grid, None
        if grid is not None:
            grid.scan_stop()

    # --- inside -----------------------------------------------------------------------------------

    def _take(self, key: int) -> None:
        if key == MOVE:
            self._move()
        elif key == CHOOSE:
            self._choose()

    def _move(self) -> None:
        grid = self._grid
        if grid is None or not grid.isVisible() or grid.is_at_last_row:
            self.leave_grid()  # whoever is through with the keys goes on to what comes next
            self._walk()
        else:
            grid.scan_step()

    def _choose(self) -> None:
        focus = QApplication.focusWidget()
        if self._grid is not None and self._grid.isVisible():
            self._grid.scan_choose()
        elif isinstance(focus, Key) and isinstance(grid := focus.parentWidget(), KeyGrid):
            self._grid = grid
            grid.scan_step()
        elif isinstance(focus, QAbstractButton):
            focus.click()
        elif focus is not None:
            _press(focus, Qt.Key.Key_Return)

    def _walk(self) -> None:
        focus = QApplication.focusWidget() or QApplication.activeWindow()
        if focus is None:
            return
        is_within = isinstance(focus, QAbstractButton) and _has_one_after(focus)
        _press(focus, Qt.Key.Key_Right if is_within else Qt.Key.Key_Tab)


def _has_one_after(button: QAbstractButton) -> bool:
    """Whether an arrow leads on among choices that are one stop of Tab."""
    among = next((one for one in _rovings(button) if button in one.buttons), None)
    return among is not None and button is not among.buttons[-1]


def _rovings(button: QWidget) -> list[Roving]:
    parent = button.parentWidget()
    return parent.findChildren(Roving) if parent is not None else []


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
