"""The window of a machine in the hall: held as long as visitors, or nobody, stand before it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.lockdown.fullscreen import FullScreen
from ui.lockdown.trap import Trap
from ui.main_window import MainWindow


class InTheHall(QObject):
    """The whole screen is taken only by the program as a person starts it."""

    def __init__(self, window: MainWindow, *, takes_screen: bool) -> None:
        super().__init__(window)
        self._window = window
        self.trap = Trap(self)
        self.screen = FullScreen(window) if takes_screen else None

    @property
    def is_held(self) -> bool:
        return self._window.is_held

    def hold(self) -> None:
        """From the sign-in on, which nobody but staff can pass."""
        self._window.is_held = True
        self.trap.set()
        if self.screen is not None:
            self.screen.take()

    def release(self) -> None:
        """Staff sit before it."""
        self._window.is_held = False
        self.trap.release()
        if self.screen is not None:
            self.screen.leave()
