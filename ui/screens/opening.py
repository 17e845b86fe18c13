"""What is on the screen before the kiosk is known, and when it cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent

from kiosk.errors import Failure
from ui.panels.gate import Gate
from ui.widgets.button import Button, Girth
from ui.words import Words


class Opening(Gate):
    """Painted before anything else is loaded."""

    retry_wanted = Signal()
    painted = Signal()
    """It is on the screen, for the first time."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self._failure: Failure | None = None
        self._was_painted = False
        self.retry = Button("", icon="refresh-cw", girth=Girth.LARGE)
        self.retry.hide()
        self.form.addWidget(self.retry)
        self.retry.clicked.connect(self._try_again)
        self.retranslate(words)

    def show_failure(self, failure: Failure) -> None:
        """Why it cannot be opened, and a way to try once more."""
        self._failure = failure
        self._show()
        self.retry.show()
        self.retry.setFocus()

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.retry.set_texts(words.say("retry"))
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def _show(self) -> None:
        key = "opening" if self._failure is None else "trouble"
        self.show_words(self.words.say(key))
        if self._failure is not None:
            self.tell(*self.words.failure(self._failure))

    def _try_again(self) -> None:
        self._failure = None
        self.tell_nothing()
        self.retry.hide()
        self._show()
        self.retry_wanted.emit()
