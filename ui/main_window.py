"""The one window: shows a screen, keeps the language, and tells of a bug calmly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import shiboken6
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.bridge.tasks import Tasks
from ui.panels.crash_card import CrashCard
from ui.phrases.languages import languages
from ui.words import Words

_PATIENCE_MS: Final = 8_000


class MainWindow(QWidget):
    """Knows no screen by name: whoever composes the program hands them in."""

    language_changed = Signal(object)
    """The new `Words`."""

    screen_leaving = Signal()
    """Another screen comes: what lies over this one goes first."""
    help_wanted = Signal()

    def __init__(self, words: Words, tasks: Tasks) -> None:
        super().__init__()
        self.words, self.tasks = words, tasks
        self._screen: QWidget | None = None
        self._cover: QWidget | None = None
        self._focus: QWidget | None = None
        self._leave: Callable[[Callable[[], None]], None] | None = None
        self._may_close = self._starts_again = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._crash = CrashCard(self)
        self._crash.restart_wanted.connect(self.start_again)
        self.is_held = False
        """Anybody may stand before it: only the program itself closes it."""
        self.tell_bug: Callable[[str], None] = self._crash.show_incident
        """What is shown of a bug; its number is all there is."""
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        self.setWindowTitle(words.say("product.long"))
        tasks.crashed.connect(self.show_crash)

    @property
    def current(self) -> QWidget | None:
        """What fills the window now."""
        return self._cover or self._screen

    def show_screen(self, screen: QWidget, *, keep_old: bool = False) -> None:
        """Put another screen into the window; the old one is thrown away unless it is kept."""
        old, self._screen = self._screen, screen
        if old is screen:
            return
        self.screen_leaving.emit()
        self._layout.addWidget(screen)
        screen.setVisible(self._cover is None)
        if old is not None:
            old.hide()
            self._layout.removeWidget(old)
            if not keep_old:
                old.deleteLater()

    def cover(self, screen: QWidget) -> None:
        """Lay a screen over the one that is there; whatever comes meanwhile comes behind it."""
        self._focus = QApplication.focusWidget()
        self._cover = screen
        self._layout.addWidget(screen)
        screen.show()
        if self._screen is not None:
            self._screen.hide()

    def uncover(self, *, for_good: bool = False) -> None:
        """Take the cover away, the focus back where it was; `for_good` the cover stays instead."""
        cover, self._cover = self._cover, None
        if cover is None:
            return
        self.screen_leaving.emit()
        goes: QWidget | None = cover
        if for_good:
            goes, self._screen = self._screen, cover
        elif self._screen is not None:
            self._screen.show()
        if goes is not None:
            goes.hide()
            self._layout.removeWidget(goes)
            goes.deleteLater()
        focus, self._focus = self._focus, None
        if focus is not None and shiboken6.isValid(focus) and focus.isVisible():
            focus.setFocus()

    def set_language(self, language: str) -> None:
        """Everything on the screen in the other language, at once."""
        if language in languages(self.words.folder):
            self.say_in(self.words.in_language(language))

    def say_in(self, words: Words) -> None:
        self.words = words
        self._crash.retranslate(words)
        for screen in (self._screen, self._cover):
            retranslate = getattr(screen, "retranslate", None)
            if retranslate is not None:
                retranslate(words)
        self.language_changed.emit(words)

    def before_leaving(self, leave: Callable[[Callable[[], None]], None] | None) -> None:
        """What must be done before the window closes; it calls back when it is done."""
        self._leave = leave

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_held and event.spontaneous():
            event.ignore()
            return
        if self._leave is None or self._may_close:
            super().closeEvent(event)
            return
        event.ignore()
        leave, self._leave = self._leave, None
        leave(self._close_now)

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    @property
    def starts_again(self) -> bool:
        """Whether it was closed in order to be opened anew."""
        return self._starts_again

    def start_again(self) -> None:
        """Close as a person would, the draft kept; whatever is broken may not prevent it."""
        self._starts_again = True
        QTimer.singleShot(_PATIENCE_MS, self, self._close_now)
        self.close()

    def show_crash(self, crash: BaseException) -> None:
        """A bug: its number is on the screen and in the log; nobody's data are in either."""
        import logging
        import secrets
        import traceback

        incident = secrets.token_hex(3).upper()
        where = "".join(traceback.format_tb(crash.__traceback__))
        logging.getLogger(__name__).error(
            "incident %s: %s\n%s", incident, type(crash).__name__, where
        )
        # A screen for everybody has words of its own: nobody there could do anything about a bug.
        getattr(self.current, "tell_bug", self.tell_bug)(incident)
