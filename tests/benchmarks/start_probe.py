"""Starts a window in this process and says on standard output when it is painted and usable.

    python -m tests.benchmarks.start_probe ours HOME | hall HOME PASSWORD | floor

`ours` is the program as `kiosk` opens it, up to the password field of the sign-in; `hall` a machine
in the hall, "usable" when the first page of its visitors is painted; `floor` is a bare PySide6
window with one line to type in.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Find = Callable[[], QLineEdit | None]


class Watch(QObject):
    """Sees the first paint of a window, then types a letter as soon as a field takes it."""

    def __init__(self, window: QWidget, find: Find) -> None:
        super().__init__(window)
        self._window, self._find = window, find
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._type)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        print("painted", flush=True)
        self._looking.start()

    def _type(self) -> None:
        field = self._find()
        if field is None or not field.isVisible():
            return
        QTest.keyClicks(field, "x")
        if field.text() == "x":
            print("usable", flush=True)
            QApplication.exit()
            self._looking.stop()


class Hall(QObject):
    """Opens the machine as soon as it asks for the password, and sees its home painted."""

    def __init__(self, window: MainWindow, password: str) -> None:
        super().__init__(window)
        self._window, self._password = window, password

    def look(self) -> None:
        """Again and again from the first paint on; there is no line to type in."""
        from ui.screens.hall_door import HallDoor
        from ui.screens.walkin.walk_in import WalkIn

        match self._window.current:
            case HallDoor() as door if self._password:
                self._password, password = "", self._password
                door.board.sent.emit(password)
            case WalkIn() as walk_in if walk_in.is_at_home:
                walk_in.installEventFilter(self)
                walk_in.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    @staticmethod
    def _tell() -> None:
        print("usable", flush=True)
        QApplication.exit()


def _floor() -> tuple[QApplication, QWidget, Find]:
    application = QApplication([])
    window = QWidget()
    line = QLineEdit()
    QVBoxLayout(window).addWidget(line)
    window.resize(1366, 768)
    return application, window, lambda: line


def _ours(home: str) -> tuple[QApplication, QWidget, Find]:
    from ui import compose

    application = compose.application()
    window = compose.build_window(Path(home))

    def password() -> QLineEdit | None:
        from ui.screens.sign_in import SignIn

        gate: SignIn | None = window.findChild(SignIn)
        return gate.password.findChild(QLineEdit) if gate is not None else None

    return application, window, password


def _hall(home: str, password: str) -> tuple[QApplication, QWidget, Find]:
    from ui import compose

    application = compose.application()
    window = compose.build_window(Path(home))
    return application, window, Hall(window, password).look


def main() -> int:
    match sys.argv[1:]:
        case ["hall", home, password]:
            application, window, find = _hall(home, password)
        case ["ours", home]:
            application, window, find = _ours(home)
        case _:
            application, window, find = _floor()
    watch = Watch(window, find)
    window.show()
    application.exec()
    watch.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main())
