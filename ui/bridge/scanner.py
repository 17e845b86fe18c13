"""A scanner that types like a keyboard: what it reads is taken out of the field it fell into."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.models.scan_burst import ENDS, STX, Burst, Move

Stamp = Callable[[QKeyEvent], int]
Plan = Callable[[], None]

_SLACK_MS: Final = 25  # a busy program reads keys late; what is given back too early is taken again
_PLAIN: Final = Qt.KeyboardModifier.KeypadModifier
_CHORD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_BARE: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr}
)
_NAMED: Final[Mapping[int, str]] = MappingProxyType(
    {Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n", Qt.Key.Key_Tab: "\t"}
)
_FRAME: Final[Mapping[int, str]] = MappingProxyType(
    {Qt.Key.Key_B: STX, Qt.Key.Key_C: "\x03", Qt.Key.Key_M: "\n", Qt.Key.Key_I: "\t"}
)  # the control characters, as keyboards type them
_NUMBER_DIGITS, _LONGEST_SECRET = 16, 64


def pressed_at(event: QKeyEvent) -> int:
    """When the key went down (ms), as the system noted it."""
    return event.timestamp()


class Scanner(QObject):
    """Watches the one widget that has the focus, so that nothing else of the program gets slower.

    The first key of what may be a scan goes through at once; further ones wait until the rhythm has
    told who types. A person's come a moment later, a scanner's never.
    """

    stirred = Signal()
    """A scan may begin with the next key: remember what stands on the page."""

    def __init__(self, stamp: Stamp, parent: QObject) -> None:
        super().__init__(parent)
        self._stamp = stamp
        self._offer: Callable[[str], Plan | None] | None = None
        self._burst, self._secret = Burst(), Burst()
        self._held: list[QKeyEvent] = []
        self._before: _Line | None = None
        self._is_giving_back = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._end)
        self._watched: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def offer_to(self, offer: Callable[[str], Plan | None] | None) -> None:
        """Who is asked what to do with a scan: None from them leaves it to the field."""
        self._offer = offer
        self._forget()

    @property
    def is_listening(self) -> bool:
        """Whether something may still come of the last keys."""
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self._is_giving_back or event.key() in _BARE:
            return False
        if isinstance(watched, QLineEdit) and _is_secret(watched):
            return self._guard_secret(watched, event)
        return self._offer is not None and self._strike(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new or QApplication.activeWindow()
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def _strike(self, watched: QObject, event: QKeyEvent) -> bool:
        move = self._burst.strike(_character(event), self._stamp(event))
        if move is Move.HOLD:
            self._held.append(_copy(event))
            self._timer.start(self._burst.patience + _SLACK_MS)
            return True
        self._timer.stop()
        self._give_back()
        focus = QApplication.focusWidget()
        if move is Move.BEGIN:
            self._before = _Line.of(focus)
            self.stirred.emit()
        return focus is not None and focus is not watched and self._send(focus, event)

    def _end(self) -> None:
        """Silence: it is a scan, or it was fast fingers."""
        if not self._burst.is_complete or self._offer is None:
            return self._give_back()
        plan = self._offer(self._burst.text.strip("\n"))
        if plan is None:
            self._burst.forget()
            return self._give_back()
        before = self._before
        self._forget()
        if before is not None:
            before.restore()
        return plan()

    def _give_back(self) -> None:
        """Let a person have what was kept back."""
        held, self._held = self._held, []
        for event in held:
            if (widget := QApplication.focusWidget() or QApplication.activeWindow()) is not None:
                self._send(widget, event)

    def _send(self, widget: QWidget, event: QKeyEvent) -> bool:
        self._is_giving_back = True
        QApplication.sendEvent(widget, event)
        self._is_giving_back = False
        return True

    def _forget(self) -> None:
        self._timer.stop()
        self._burst.forget()
        self._held, self._before = [], None

    def _guard_secret(self, field: QLineEdit, event: QKeyEvent) -> bool:
        """No card number becomes a wrong password; of a password only the rhythm is looked at."""
        character = _character(event)
        seen = character if character in ENDS else "0" if character.isdecimal() else "x"
        move = self._secret.strike(seen if character else "", self._stamp(event))
        length = len(self._secret.text) - 1
        if move is not Move.HOLD or not self._secret.is_complete:
            return False
        is_number = self._secret.text == "0" * _NUMBER_DIGITS + "\n"
        self._secret.forget()
        if not is_number and length <= _LONGEST_SECRET:
            return False  # a key that types a password
        field.setText(field.text()[:-length])
        return True


class _Line:
    """What stood in a line of text before the first key."""

    def __init__(self, edit: QLineEdit) -> None:
        self._edit, self._text, self._cursor = edit, edit.text(), edit.cursorPosition()

    @classmethod
    def of(cls, watched: QObject | None) -> _Line | None:
        return cls(watched) if isinstance(watched, QLineEdit) else None

    def restore(self) -> None:
        if shiboken6.isValid(self._edit) and self._edit.text() != self._text:
            self._edit.setText(self._text)
            self._edit.setCursorPosition(self._cursor)
            self._edit.textEdited.emit(self._text)


def _is_secret(edit: QLineEdit) -> bool:
    return bool(edit.property("secret"))


def _character(event: QKeyEvent) -> str:
    if event.isAutoRepeat():
        return ""
    if (named := _NAMED.get(event.key())) and not event.modifiers() & ~_PLAIN:
        return named
    if event.modifiers() & _CHORD:
        is_framing = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return _FRAME.get(event.key(), "") if is_framing else ""
    text = event.text()
    return text if text.isprintable() else ""


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
