"""A kiosk is not closed while somebody still works in it."""

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.errors import Failure
from tests.ui.tasks import HeldTasks
from ui.bridge.errands import Errands


def refuse(failure: Failure) -> None:
    raise AssertionError(failure)


@pytest.fixture
def held(qapp):
    tasks = HeldTasks()
    yield tasks
    shiboken6.delete(tasks)


@pytest.fixture
def errands(held):
    parent = QObject()
    yield Errands(held, parent)
    shiboken6.delete(parent)


def test_work_is_passed_on_and_answered(held, errands):
    told: list[int] = []
    errands.run(lambda: 7, told.append, refuse)
    held.release()
    assert told == [7]


def test_closing_waits_for_what_is_under_way(held, errands, qtbot):
    told: list[str] = []
    errands.run(lambda: "late", told.append, refuse)
    errands.close(lambda: told.append("closed"))
    assert told == []
    held.release()
    qtbot.waitUntil(lambda: told == ["late", "closed"])


def test_work_that_fails_is_over_too(held, errands, qtbot):
    told: list[str] = []

    def fail() -> None:
        raise ValueError

    errands.run(fail, told.append, refuse)
    errands.close(lambda: told.append("closed"))
    held.release()
    qtbot.waitUntil(lambda: told == ["closed"])


def test_nothing_begins_after_the_closing(held, errands, qtbot):
    told: list[str] = []
    errands.close(lambda: told.append("closed"))
    errands.run(lambda: "new", told.append, refuse)
    assert held.held == 0
    qtbot.waitUntil(lambda: told == ["closed"])
