"""From answers to a registration: one touch, one person, nothing said before it is on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import Failure, Invalid, Problem
from ui.screens.walkin.page import Around

if TYPE_CHECKING:
    from kiosk.usecases.facts import Registered, Submitted


class Registering(QObject):
    """Whoever has gone meanwhile hears nothing of it any more."""

    registered = Signal(object)
    """`Registered` or `Submitted`: durable on this machine."""
    refused = Signal(object)
    """The problems that must be mended first."""
    failed = Signal(object)

    def __init__(self, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._turn = 0
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    def register(self) -> None:
        around, answers = self._around, self._around.answers
        consent = answers.consent
        if consent is None:
            self.refused.emit((Problem("consent.missing", "consent"),))
            return
        self._is_busy = True
        turn, texts, photos = self._turn, answers.texts(), answers.photos
        desk = around.workplace.desk
        around.tasks.run(
            lambda: desk.register(texts, consent.language, photos=photos),
            lambda done: self._done(turn, done),
            lambda failure: self._failed(turn, failure),
            owner=self,
        )

    def forget(self) -> None:
        """The next person's turn."""
        self._turn += 1
        self._is_busy = False

    def _done(self, turn: int, done: Registered | Submitted) -> None:
        if turn == self._turn:
            self._is_busy = False
            self.registered.emit(done)

    def _failed(self, turn: int, failure: Failure) -> None:
        if turn != self._turn:
            return
        self._is_busy = False
        if isinstance(failure, Invalid):
            self.refused.emit(failure.problems)
        else:
            self.failed.emit(failure)
