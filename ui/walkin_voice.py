"""Bacakan: the page before a visitor read aloud, until they touch something."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from ui.bridge.voice import Voice
from ui.screens.walkin.walk_in import WalkIn
from ui.words import Words

_TOUCHES: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress}
)
_LEAST_SECONDS: Final = 15
_LETTERS_A_SECOND: Final = 5  # three times slower than it speaks


class ReadAloud(QObject):
    """What a page says, never what somebody answered: others stand in the same hall."""

    begun = Signal()
    ended = Signal()

    def __init__(self, walk_in: WalkIn, voice: Voice, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._walk_in, self._voice, self._words = walk_in, voice, words
        self._is_reading = False
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self.stop)  # a visit ends, whatever has become of the voice
        walk_in.head.aloud.clicked.connect(self.turn)
        walk_in.page_changed.connect(self.stop)
        walk_in.wiped.connect(self.stop)
        voice.changed.connect(self._look)
        self.retranslate(words)

    @property
    def is_reading(self) -> bool:
        return self._is_reading

    def turn(self) -> None:
        """Read it; or, while it is being read, be quiet."""
        if self._is_reading:
            self.stop()
            return
        text = "\n".join(_sentences(self._walk_in.spoken()))
        self._is_reading = True
        self._limit.start(1_000 * (_LEAST_SECONDS + len(text) // _LETTERS_A_SECOND))
        self._watch(is_on=True)
        self.begun.emit()
        self._voice.say(text, self._words.language)

    def stop(self) -> None:
        if not self._is_reading:
            return
        self._is_reading = False
        self._limit.stop()
        self._watch(is_on=False)
        self._voice.stop()
        self._walk_in.head.aloud.setChecked(False)
        self.ended.emit()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.stop()
        self._walk_in.head.show_voice(is_there=words.language in self._voice.languages)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Any touch ends it, as one interrupts a person; its own button does so by itself."""
        if event.type() in _TOUCHES and not self._is_for_button(event):
            self.stop()
        return False

    # --- inside -----------------------------------------------------------------------------------

    def _is_for_button(self, event: QEvent) -> bool:
        button = self._walk_in.head.aloud
        if isinstance(event, QMouseEvent):
            at = event.globalPosition()
        elif isinstance(event, QTouchEvent):
            at = event.points()[0].globalPosition()
        else:
            return QApplication.focusWidget() is button
        return button.rect().contains(button.mapFromGlobal(at.toPoint()))

    def _watch(self, *, is_on: bool) -> None:
        """Only while something is read: every event of the program would pass through here."""
        application = QCoreApplication.instance()
        if application is not None and is_on:
            application.installEventFilter(self)
        else:  # not at once: Qt would pass over the filter that comes after this one
            QTimer.singleShot(0, self, self._look_away)

    def _look_away(self) -> None:
        application = QCoreApplication.instance()
        if application is not None and not self._is_reading:
            application.removeEventFilter(self)

    def _look(self) -> None:
        if self._is_reading and not self._voice.is_speaking:
            self.stop()
        self._walk_in.head.show_voice(is_there=self._words.language in self._voice.languages)


def _sentences(texts: tuple[str, ...]) -> list[str]:
    """Each ends with a stop, so that the voice takes a breath."""
    told = (" ".join(text.split()) for text in texts)
    return [text if text[-1] in ".!?:" else f"{text}." for text in told if text]
