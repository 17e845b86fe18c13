"""A code before the lens: read once, only the one that is meant, and then the lens is off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.camera.pictures import code
from tests.ui.feeding import Feeder, plain
from tests.ui.tasks import HeldTasks, InlineTasks
from ui.bridge.tasks import Tasks
from ui.camera.camera import Camera, State
from ui.camera.code_reader import CodeReader

MEANT, OTHER = "K7QM-4T9D", "https://example.go.id"


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    one = QObject()
    yield one
    shiboken6.delete(one)


def reader_of(feeder: Feeder, owner: QObject, lane: Tasks | None = None) -> CodeReader:
    camera = Camera(lambda: "default", InlineTasks(owner), owner)
    camera.find_source = feeder
    return CodeReader(camera, lane or InlineTasks(owner), owner)


def test_the_code_that_is_meant_is_said_once_and_the_lens_is_off(owner, qtbot: QtBot) -> None:
    feeder = Feeder(code(OTHER))
    reader = reader_of(feeder, owner)
    said: list[tuple[str, State]] = []
    reader.read.connect(lambda text: said.append((text, reader.camera.state)))
    with qtbot.waitSignal(reader.strange, timeout=8_000):
        reader.begin(lambda text: text == MEANT)
    assert reader.is_on
    assert not said
    feeder.show(code(MEANT))
    with qtbot.waitSignal(reader.read, timeout=8_000):
        pass
    assert said == [(MEANT, State.OFF)]
    assert feeder.source is not None
    assert not feeder.source.is_on
    assert not reader.is_on


def test_it_shows_what_it_sees_while_nothing_is_there(owner, qtbot: QtBot) -> None:
    reader = reader_of(Feeder(plain()), owner)
    with qtbot.waitSignal(reader.shown, timeout=8_000), qtbot.assertNotEmitted(reader.strange):
        reader.begin(lambda _: True)
    reader.stop()


def test_what_is_still_being_looked_at_when_it_ends_is_nobodys(owner, qtbot: QtBot) -> None:
    lane = HeldTasks(owner)
    reader = reader_of(Feeder(code(MEANT)), owner, lane)
    reader.begin(lambda _: True)
    qtbot.waitUntil(lambda: lane.held > 0, timeout=8_000)
    assert lane.held == 1
    reader.stop()
    reader.begin(lambda _: True)  # somebody else, before the look of the first is over
    with qtbot.assertNotEmitted(reader.read):
        lane.release()
    reader.stop()
