"""A password typed by touch: one line of dots, the keyboard under it, and what was wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kiosk.errors import Failure, TooManyTries, WrongPassword
from ui.panels.arrange import column, held, row
from ui.panels.hall.pin_pad import Board
from ui.theme.tones import Ink, State
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.widgets.touch.keyboard import Keyboard
from ui.widgets.touch.layouts import KeyboardKind
from ui.widgets.touch.touch_field import TouchField
from ui.words import Words

_LONGEST = 200


class PasswordBoard(QWidget):
    """What was typed leaves with `sent` and is not kept; `tell` says why it did not open."""

    sent = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._failure: Failure | None = None
        self._wait = 0
        self._busy = False
        self.field = TouchField(longest=_LONGEST)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setProperty("secret", True)
        self.enter = TouchButton("", TouchRole.PRIMARY, icon="log-in")
        self.note = Label("", TouchText.BODY_STRONG, Ink.BATA, wrap=True)
        self.keyboard = Keyboard(KeyboardKind.PASSWORD, self.field)
        board = Board()
        board.setLayout(column(self.keyboard, margins=(16, 16, 16, 16)))
        board.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        asking = row(self.field, 12, self.enter)
        asking.setStretch(0, 1)
        self.setLayout(column(held(asking), 4, self.note, 8, board))
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self._count)
        self.field.entered.connect(self._send)
        self.field.edited.connect(self._forget)
        self.enter.clicked.connect(self._send)
        self.retranslate(words)

    def start(self) -> None:
        """Empty, and ready to be typed into."""
        self.field.wipe()
        self._failure = None
        self.show_busy(busy=False)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, failure: Failure) -> None:
        """Wrong, or too often wrong; anything else is said as it is."""
        told = failure.facts.get("seconds" if isinstance(failure, TooManyTries) else "wait", 0)
        self._failure, self._wait = failure, int(told)
        if self._wait:
            self._timer.start()
        self.show_busy(busy=False)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.retranslate(self._words)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.keyboard.retranslate(words)
        self.field.setAccessibleName(words.say("sign_in.password"))
        self.enter.set_texts(words.say("sign_in.busy" if self._busy else "hall.pin.enter"))
        self.enter.setEnabled(not self._busy)
        said = self._said()
        self.note.setText(said)
        self.note.setVisible(bool(said))
        self.field.setAccessibleDescription(said)
        self.field.set_state(State.ERROR if said else State.IDLE)

    def _said(self) -> str:
        words, failure = self._words, self._failure
        if self._wait:
            return words.say("tries.wait", seconds=self._wait)
        if failure is None or isinstance(failure, TooManyTries):
            return ""
        told = words.failure(failure)
        return f"{told.what} {told.how}" if isinstance(failure, WrongPassword) else told.what

    def _send(self) -> None:
        typed = self.field.text()
        if not typed or self._busy or self._wait:
            return
        self.field.wipe()
        self._failure = None
        self.show_busy(busy=True)
        self.sent.emit(typed)

    def _forget(self, _text: str) -> None:
        if self._failure is not None:
            self._failure = None
            self.retranslate(self._words)

    def _count(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._timer.stop()
        self.retranslate(self._words)
