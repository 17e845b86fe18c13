"""Numbers decide, but never those that a scanner types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_ALONE_MS: Final = 50  # longer than a scanner waits between two keys, shorter than a finger does
_QUIET_MS: Final = 250


class DecisionKeys(QObject):
    """A number that comes alone does its work; one of many in a rush does nothing."""

    def __init__(self, page: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(page)
        self._pending: Callable[[], object] | None = None
        self._alone = QTimer(self, singleShot=True, interval=_ALONE_MS)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._alone.timeout.connect(self._act)
        self._shortcuts = [self._install(page, key, act) for key, act in actions.items()]

    @property
    def is_rushed(self) -> bool:
        """Keys come quicker than a person types."""
        return self._quiet.isActive()

    def set_enabled(self, enabled: bool) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(enabled)

    def stir(self) -> None:
        """Some key was struck: a number that still waits was not alone."""
        if self._alone.isActive() or self.is_rushed:
            self._alone.stop()
            self._pending = None
            self._quiet.start()

    def _install(self, page: QWidget, key: str, action: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self._strike(action))
        return shortcut

    def _strike(self, action: Callable[[], object]) -> None:
        if not self.is_rushed:
            self._pending = action
            self._alone.start()

    def _act(self) -> None:
        action, self._pending = self._pending, None
        if action is not None:
            action()
