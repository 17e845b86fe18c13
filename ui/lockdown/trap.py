"""Keys, clicks and gestures that lead out of a walk-in screen: none of them arrives."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent, QMouseEvent

_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_CLICKS: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)
_NEVER: Final = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.Gesture,
        QEvent.Type.GestureOverride,
        QEvent.Type.NativeGesture,
        QEvent.Type.ToolTip,
        QEvent.Type.WhatsThis,
        QEvent.Type.QueryWhatsThis,
        QEvent.Type.EnterWhatsThisMode,
        QEvent.Type.StatusTip,
    }
)
_GOOD: Final = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        *(Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr),
        *(Qt.Key.Key_F13, Qt.Key.Key_F14),  # two switches instead of a finger
    }
)
"""Beside whatever writes a letter: the keys a page can be walked with."""

_FIRST_NAMED_KEY: Final = 0x0100_0000  # below it a key is the letter it writes
_HELD: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_STX: Final = "\x02"  # a scanner says that a code comes


class Trap(QObject):
    """Good keys are named, everything else is held back: a new key on a new keyboard, too.

    It stands before the whole program while it is set, and sees what Qt is given. What the system
    keeps for itself (Ctrl+Alt+Del, the keys of virtual consoles) is for the system: `kiosk-setup`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_set = False

    @property
    def is_set(self) -> bool:
        return self._is_set

    def set(self) -> None:
        application = QCoreApplication.instance()
        if not self._is_set and application is not None:
            application.installEventFilter(self)
            self._is_set = True

    def release(self) -> None:
        application = QCoreApplication.instance()
        if self._is_set and application is not None:
            application.removeEventFilter(self)
        self._is_set = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _NEVER:
            event.ignore()
            return True
        if kind in _CLICKS:
            return cast("QMouseEvent", event).button() is not Qt.MouseButton.LeftButton
        if kind in _KEYS:
            return not is_good(cast("QKeyEvent", event))
        if kind is QEvent.Type.ShortcutOverride and not is_good(cast("QKeyEvent", event)):
            event.accept()  # so that Qt looks for no shortcut; the key itself comes next, and stays
            return True
        if kind is QEvent.Type.Wheel:
            return bool(cast("QInputEvent", event).modifiers() & _HELD)
        return False


def is_good(event: QKeyEvent) -> bool:
    """Whether a key only writes or walks."""
    held, text = event.modifiers() & _HELD, event.text()
    if text == _STX:
        return True
    if held == _ALT_GR:  # as some systems tell the key that writes a third letter
        return bool(text) and text.isprintable()
    return not held and (event.key() < _FIRST_NAMED_KEY or event.key() in _GOOD)
