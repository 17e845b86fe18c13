"""Locks the desk: after a while without anybody, or when asked; and gives it back as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ui.bridge.presence import Presence
from ui.bridge.tasks import Tasks
from ui.main_window import MainWindow
from ui.screens.lock import Lock

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace


class DeskLock(QObject):
    """The store stays open and sending goes on; what was typed is on disk before anybody asks."""

    locked = Signal()
    change_wanted = Signal()

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        window: MainWindow,
        clock: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks, self._window = workplace, tasks, window
        self._screen: Lock | None = None
        people = workplace.people
        self.presence = Presence(clock, lambda: people.lock_minutes, self)
        self.presence.gone.connect(self.lock)

    @property
    def is_locked(self) -> bool:
        return self._screen is not None

    def start(self) -> None:
        self.presence.start()

    def stop(self) -> None:
        self.presence.stop()

    def lock(self) -> None:
        """Cover the window, whatever is in it now."""
        if self.is_locked:
            return
        self.presence.stop()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._window.screen_leaving.emit()
        self.locked.emit()
        self._screen = Lock(self._workplace, self._tasks, self._window.words)
        self._screen.language_chosen.connect(self._window.set_language)
        self._screen.help_wanted.connect(self._window.help_wanted)
        self._screen.opened.connect(self._unlock)
        self._screen.change_wanted.connect(self.change_wanted)
        self._window.cover(self._screen)

    def _unlock(self) -> None:
        self._screen = None
        self._window.uncover()
        self.presence.start()
