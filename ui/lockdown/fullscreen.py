"""A window over the whole screen, also where no window manager would make it so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QLayout, QWidget

_FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.NoDropShadowWindowHint
)


class FullScreen(QObject):
    """`showFullScreen` asks a window manager, and without one nobody answers (the window stays as
    it was): the geometry is set, and set again whenever the screen becomes another."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._screen: QScreen | None = None
        self._least = window.minimumSize()
        self._is_taken = False

    def take(self) -> None:
        """All of it, above everything else."""
        if self._is_taken:
            return
        self._is_taken = True
        window = self._window
        self._least = window.minimumSize()
        window.setMinimumSize(0, 0)
        self._let_pages_be(QLayout.SizeConstraint.SetNoConstraint)
        self._dress(_FLAGS)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.primaryScreenChanged.connect(self._follow)
        self._follow(QGuiApplication.primaryScreen())

    def leave(self) -> None:
        """A window among others again."""
        if not self._is_taken:
            return
        self._is_taken = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.primaryScreenChanged.disconnect(self._follow)
        self._watch(None)
        self._window.setMinimumSize(self._least)
        self._let_pages_be(QLayout.SizeConstraint.SetDefaultConstraint)
        self._dress(Qt.WindowType.Window)
        self._window.showMaximized()

    def _let_pages_be(self, constraint: QLayout.SizeConstraint) -> None:
        """A page that does not know the screen yet wants more room than there is, and would get it;
        once it has the room there is, it gives up air."""
        if (layout := self._window.layout()) is not None:
            layout.setSizeConstraint(constraint)

    def _follow(self, screen: QScreen | None) -> None:
        if screen is not None:
            self._watch(screen)
            self._fill()

    def _watch(self, screen: QScreen | None) -> None:
        if self._screen is not None:
            self._screen.geometryChanged.disconnect(self._fill)
        self._screen = screen
        if screen is not None:
            screen.geometryChanged.connect(self._fill)

    def _fill(self) -> None:
        if self._screen is not None:
            self._window.setGeometry(self._screen.geometry())
            self._window.activateWindow()

    def _dress(self, flags: Qt.WindowType) -> None:
        was_visible = self._window.isVisible()
        self._window.setWindowState(Qt.WindowState.WindowNoState)
        self._window.setWindowFlags(flags)  # hides it
        if was_visible:
            self._window.show()
