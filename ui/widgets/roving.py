"""A row of buttons that is one Tab stop: arrows, Home and End move within it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_STEPS: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class Roving(QObject):
    """Keeps one of the buttons reachable by Tab, and moves the focus among them by arrows."""

    moved = Signal(int)
    """An arrow, Home or End brought the focus to the button with this index."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._buttons: list[QAbstractButton] = []
        self._stop = 0

    def set_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        for button in self._buttons:
            button.removeEventFilter(self)
        self._buttons = list(buttons)
        for button in self._buttons:
            button.installEventFilter(self)
        self.stop_at(min(self._stop, max(0, len(self._buttons) - 1)))

    @property
    def buttons(self) -> Sequence[QAbstractButton]:
        return tuple(self._buttons)

    @property
    def stop(self) -> QAbstractButton | None:
        """The button that Tab arrives at."""
        return self._buttons[self._stop] if self._buttons else None

    def stop_at(self, index: int) -> None:
        self._stop = index
        for place, button in enumerate(self._buttons):
            tabbable = place == index
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if tabbable else Qt.FocusPolicy.ClickFocus
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if (target := self._target(event)) is not None:
                self._move_to(target)
                return True
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self.stop_at(self._buttons.index(watched))
        return super().eventFilter(watched, event)

    def _target(self, event: QKeyEvent) -> int | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        last = len(self._buttons) - 1
        if event.key() == Qt.Key.Key_Home:
            return 0
        if event.key() == Qt.Key.Key_End:
            return last
        step = _STEPS.get(Qt.Key(event.key()))
        return None if step is None else (self._stop + step) % (last + 1)

    def _move_to(self, index: int) -> None:
        self.stop_at(index)
        self._buttons[index].setFocus(Qt.FocusReason.OtherFocusReason)
        self.moved.emit(index)
