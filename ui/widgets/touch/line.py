"""A line of typing that leaves nothing behind: no menu, no undo, no drag, nothing selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit

from ui.widgets.quiet import without_menus

_REFUSED = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
)


class TouchLine(QLineEdit):
    """Written at its end, by keys on the screen and on the table at the same time."""

    edited = Signal(str)
    """A person changed the text; not emitted when the program does."""
    entered = Signal()
    taken = Signal()
    """The caret came here."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self._longest = longest
        self._kept = ""
        self.setFrame(False)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        without_menus(self)
        self.setProperty("bare", True)
        self.textEdited.connect(self._take)

    def set_text(self, text: str) -> None:
        """Silently, and without a way back to what was there."""
        self._kept = self.tidied(text)
        self.setText(self._kept)

    def insert(self, text: str, /) -> None:
        self._take(self.text() + text)

    def erase(self) -> None:
        """The last letter."""
        self._take(self.text()[:-1])

    def clear(self) -> None:
        self._take("")

    def wipe(self) -> None:
        """Nothing of a person stays in it, and nobody is told."""
        self.set_text("")

    def tidied(self, text: str) -> str:
        """What is kept of something typed, pasted or scanned."""
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
            event.ignore()  # the page may go on
        elif any(event.matches(refused) for refused in _REFUSED):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.deselect()
        self.end(False)
        self.update()
        self.taken.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.end(False)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.ignore()

    def _take(self, text: str) -> None:
        tidy = self.tidied(text)
        if len(tidy) > self._longest:  # all of it or nothing: half a number is a wrong number
            tidy = self._kept
        changed, self._kept = tidy != self._kept, tidy
        at = self.cursorPosition() if self.text() == tidy else len(tidy)
        self.setText(tidy)  # this, unlike editing, keeps no way back
        self.setCursorPosition(at)
        if changed:
            self.edited.emit(tidy)
