"""Visitors who need an officer: told on every page of the desk, answered by a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from kiosk.errors import Failure
from ui.bridge.events import CoreEvents
from ui.bridge.tasks import Tasks
from ui.panels.call_band import KEY, CallBand
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.calls import WaitingCall
    from kiosk.usecases.workplace import Workplace
    from ui.screens.shell import Shell


class DeskCalls(QObject):
    """Listens from the sign-in to the sign-out, also while the screen is locked."""

    def __init__(
        self, workplace: Workplace, tasks: Tasks, shell: Shell, words: Words, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._callers, self._tasks, self._shell = workplace.calls.callers, tasks, shell
        self.band = CallBand(words)
        shell.add_band(self.band)
        self._events = CoreEvents(self)
        self._events.happened.connect(self._show)
        self.band.coming.connect(self._come)
        QShortcut(QKeySequence(KEY), shell).activated.connect(self.band.answer)

    def start(self) -> None:
        callers, events = self._callers, self._events
        self._tasks.run(
            lambda: callers.listen(lambda: events.publish(None)), _done, _rest, owner=self
        )

    def retranslate(self, words: Words) -> None:
        self.band.retranslate(words)

    def _show(self, _event: object) -> None:
        waiting = self._callers.waiting()
        self.band.show_waiting(waiting)
        if waiting:
            QApplication.alert(self._shell.window())  # in the task bar, when it is behind others

    def _come(self, call: WaitingCall) -> None:
        callers = self._callers
        self._tasks.run(lambda: callers.come(call.call), _done, _rest, owner=self)


def _done(_result: object) -> None:
    """Whether anybody can be heard is the settings' to tell."""


def _rest(_failure: Failure) -> None:
    """A disk that cannot be read is told where something is read for a person."""
