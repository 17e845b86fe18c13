"""Work leaves the UI thread, its answer comes back to it, and nobody answers the dead."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.errors import CentreUnreachable, Failure
from tests.ui.tasks import HeldTasks, InlineTasks
from ui.bridge.tasks import Tasks


class Asker(QObject):
    """Something that asked for work and writes down what it was told, and where."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: set[int] = set()

    def show(self, result: object) -> None:
        self.told.append(result)
        self.threads.add(threading.get_ident())


def _refuse(failure: Failure) -> None:
    raise AssertionError(failure)


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    assert tasks.finish()
    shiboken6.delete(tasks)


def test_work_runs_elsewhere_and_its_answer_arrives_on_the_ui_thread(qtbot, tasks):
    asker = Asker()
    tasks.run(threading.get_ident, asker.show, _refuse)
    qtbot.waitUntil(lambda: bool(asker.told))
    assert asker.told != [threading.get_ident()]
    assert asker.threads == {threading.get_ident()}


def test_an_answer_never_arrives_inside_the_call_that_asked(qtbot, tasks):
    asker = Asker()
    tasks.run(lambda: "late", asker.show, _refuse)
    assert tasks.finish()
    assert asker.told == []
    qtbot.waitUntil(lambda: asker.told == ["late"])


def test_an_expected_failure_goes_to_failed_and_is_no_crash(qtbot, tasks):
    asker = Asker()
    crashes: list[object] = []
    tasks.crashed.connect(crashes.append)

    def work() -> None:
        raise CentreUnreachable

    tasks.run(work, _refuse, asker.show)
    qtbot.waitUntil(lambda: bool(asker.told))
    assert isinstance(asker.told[0], CentreUnreachable)
    assert crashes == []


def test_a_bug_in_the_work_reaches_the_crash_signal_on_the_ui_thread(qtbot, tasks):
    asker = Asker()
    tasks.crashed.connect(asker.show)
    with qtbot.waitSignal(tasks.crashed):
        tasks.run(lambda: 1 / 0, _refuse, _refuse)
    assert isinstance(asker.told[0], ZeroDivisionError)
    assert asker.threads == {threading.get_ident()}


def test_an_answer_for_a_screen_that_is_gone_is_dropped(qtbot, tasks):
    gone, later = Asker(), Asker()
    go = threading.Event()
    tasks.run(lambda: go.wait(5), gone.show, _refuse)
    tasks.run(lambda: go.wait(5), lambda _result: gone.show("owned"), _refuse, owner=gone)
    shiboken6.delete(gone)
    go.set()
    tasks.run(lambda: tasks.finish(0) or True, later.show, _refuse)
    qtbot.waitUntil(lambda: bool(later.told))
    assert tasks.finish()
    qtbot.waitUntil(lambda: later.told == [True])
    assert gone.told == []


def test_many_tasks_all_answer(qtbot, tasks):
    asker = Asker()
    for number in range(200):
        tasks.run(lambda number=number: number, asker.show, _refuse)
    qtbot.waitUntil(lambda: len(asker.told) == 200)
    assert set(asker.told) == set(range(200))


def test_inline_tasks_answer_at_once(qapp):
    asker = Asker()
    InlineTasks().run(lambda: "now", asker.show, _refuse)
    assert asker.told == ["now"]
    assert asker.threads == {threading.get_ident()}


def test_held_tasks_wait_for_the_test(qapp):
    tasks, asker = HeldTasks(), Asker()
    tasks.run(lambda: "first", asker.show, _refuse)
    tasks.run(lambda: "second", asker.show, _refuse)
    assert (tasks.held, asker.told) == (2, [])
    tasks.release(1)
    assert asker.told == ["first"]
    tasks.release()
    assert (tasks.held, asker.told) == (0, ["first", "second"])


def test_held_work_for_a_screen_that_is_gone_is_dropped_too(qapp):
    tasks, asker = HeldTasks(), Asker()
    tasks.run(lambda: "late", asker.show, _refuse)
    shiboken6.delete(asker)
    tasks.release()
    assert asker.told == []
