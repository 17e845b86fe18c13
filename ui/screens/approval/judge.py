"""Reads and judges entries away from the window; one thing at a time is told back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.programme import Programme
from ui.bridge.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.usecases.approval import Approved, Entry, Waiting
    from kiosk.usecases.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows, as it was read."""

    waiting: tuple[Waiting, ...]
    programme: Programme


class Judge(QObject):
    """The use case says who may; nothing here does."""

    found = Signal(object)
    opened = Signal(object)
    judged = Signal(str, object)
    """What is said of it, and its facts."""
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._approval, self._desk = workplace.approval, workplace.desk
        self._tasks = tasks

    def look(self) -> None:
        """Who waits now."""
        approval, desk = self._approval, self._desk
        self._run(lambda: Found(approval.waiting(), desk.programme), self.found.emit)

    def open(self, which: str) -> None:
        self._run(lambda: self._approval.entry(which), self.opened.emit)

    def approve(self, entry: Entry) -> None:
        which, name = entry.waiting.id, entry.waiting.name
        told = {"name": name}
        self._run(
            lambda: self._approval.approve(which),
            lambda _: self.judged.emit("approval.approved", told),
        )

    def give_back(self, entry: Entry, why: str) -> None:
        which, name = entry.waiting.id, entry.waiting.name
        told = {"name": name}
        self._run(
            lambda: self._approval.give_back(which, why),
            lambda _: self.judged.emit("approval.given_back", told),
        )

    def approve_all(self) -> None:
        self._run(self._approval.approve_all, self._tell_all)

    def _tell_all(self, done: Approved) -> None:
        left = len(done.refused) + done.own
        key = "approval.all_done_but" if left else "approval.all_done"
        self.judged.emit(key, {"count": done.count, "left": left})

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._tasks.run(work, done, self.failed.emit, owner=self)
