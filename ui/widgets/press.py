"""The plainest thing that can be pressed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PressButton(QPushButton):
    """A push button that Enter presses as Space does, and that is painted by its subclass."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not (event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _ENTER and plain:
            self.click()
        else:
            super().keyPressEvent(event)
