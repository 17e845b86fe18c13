"""A line after a third of a second, words after three, nothing when it is over."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.tasks import HeldTasks
from ui.bridge.errands import Errands
from ui.bridge.patience import Patience, Wait


def nothing(_result: object) -> None:
    """Nobody waits for what comes back."""


class Time:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_what_is_quick_is_never_seen_and_what_is_slow_is_said(qtbot: QtBot) -> None:
    parent, time = QObject(), Time()
    held = HeldTasks(parent)
    errands = Errands(held, parent, time)
    patience = Patience(errands, parent, time)
    seen: list[Wait] = []
    patience.changed.connect(seen.append)

    errands.run(lambda: None, nothing, nothing)
    for time.now in (0.1, 0.29):
        patience.look()
    held.release()
    patience.look()
    assert seen == []

    errands.run(lambda: None, nothing, nothing)
    for time.now in (0.5, 0.7, 1.0, 3.5, 4.0):
        patience.look()
    held.release()
    patience.look()
    assert seen == [Wait.SHORT, Wait.LONG, Wait.NONE]


def test_many_quick_things_after_one_another_are_no_slow_one(qtbot: QtBot) -> None:
    """It is the age of one piece of work that counts, not how busy the machine is."""
    parent, time = QObject(), Time()
    held = HeldTasks(parent)
    errands = Errands(held, parent, time)
    patience = Patience(errands, parent, time)
    seen: list[Wait] = []
    patience.changed.connect(seen.append)
    for _ in range(20):
        errands.run(lambda: None, nothing, nothing)
        time.now += 0.2
        errands.run(lambda: None, nothing, nothing)
        held.release(1)
        patience.look()
        held.release()
    assert seen == []
    assert errands.oldest is None
