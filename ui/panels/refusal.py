"""Says under a password that it was wrong, and counts the seconds to the next try."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import Failure, TooManyTries, WrongPassword
from ui.widgets.field import Note
from ui.widgets.password_field import PasswordField
from ui.words import Words


class Refusal(QObject):
    """The password may be typed and sent meanwhile: then it is said again how long it takes."""

    def __init__(self, field: PasswordField, words: Words) -> None:
        super().__init__(field)
        self._field, self._words = field, words
        self._seconds = 0
        self._is_wrong = False
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self._count)
        field.edited.connect(self.forget)

    def tell(self, failure: Failure) -> bool:
        """Whether it was about the password, and has been told."""
        if not isinstance(failure, WrongPassword | TooManyTries):
            return False
        told = failure.facts.get("seconds" if isinstance(failure, TooManyTries) else "wait", 0)
        self._seconds, self._is_wrong = int(told), isinstance(failure, WrongPassword)
        if self._seconds:
            self._timer.start()
        self._show()
        self._field.announce_note()
        return True

    def forget(self) -> None:
        """It is being typed anew; the seconds go on."""
        self._is_wrong = False
        self._show()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._show()

    def _count(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._timer.stop()
            self._is_wrong = False
        self._show()

    def _show(self) -> None:
        if self._seconds > 0:
            self._field.set_note(Note.SOFT, self._words.say("tries.wait", seconds=self._seconds))
        elif self._is_wrong:
            said = self._words.failure(WrongPassword())
            self._field.set_note(Note.HARD, f"{said.what} {said.how}")
        else:
            self._field.clear_note()
