"""The lens: on while somebody looks, the newest picture only, and what is said when it is gone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.feeding import Feeder, plain
from tests.ui.tasks import HeldTasks, InlineTasks
from ui.bridge.tasks import Tasks
from ui.camera.camera import Camera, State
from ui.camera.frames import frame_of
from ui.camera.lenses import Lens, chosen, lenses

PAGE = os.sysconf("SC_PAGE_SIZE")


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    one = QObject()
    yield one
    shiboken6.delete(one)


@pytest.fixture
def feeder() -> Feeder:
    return Feeder()


def camera_with(feeder: Feeder, owner: QObject, lane: Tasks | None = None) -> Camera:
    camera = Camera(lambda: "default", lane or InlineTasks(owner), owner)
    camera.find_source = feeder
    return camera


def test_a_picture_before_the_lens_arrives_as_it_is(owner, feeder, qtbot: QtBot) -> None:
    camera = camera_with(feeder, owner)
    with qtbot.waitSignal(camera.seen, timeout=8_000) as seen:
        camera.open()
    image: QImage = seen.args[0]
    assert camera.state is State.LIVE
    assert (image.width(), image.height()) == (1280, 720)
    assert image.pixelColor(640, 360) == QColor("#336699")
    camera.close()


def test_what_it_shows_is_what_the_room_of_images_judges(qapp: object) -> None:
    frame = frame_of(plain("#102030", (641, 7)))
    assert frame.shape == (7, 641, 3)
    assert frame[3, 640].tolist() == [0x30, 0x20, 0x10]


def test_the_lens_is_off_when_nobody_looks(owner, feeder, qtbot: QtBot) -> None:
    camera = camera_with(feeder, owner)
    with qtbot.waitSignal(camera.seen, timeout=8_000):
        camera.open()
    source = feeder.source
    camera.close()
    assert (source.is_on, camera.state) == (False, State.OFF)
    after: list[QImage] = []
    camera.seen.connect(after.append)
    camera.open()
    qtbot.waitUntil(lambda: bool(after), timeout=8_000)
    assert feeder.source is not source
    camera.close()


def test_without_a_lens_it_says_so(owner, feeder) -> None:
    feeder.image = None
    camera = camera_with(feeder, owner)
    told: list[State] = []
    camera.changed.connect(told.append)
    camera.open()
    assert told == [State.ABSENT]
    assert not camera.is_there


def test_pulled_out_in_the_middle_it_is_lost_and_comes_back(owner, feeder, qtbot: QtBot) -> None:
    camera = camera_with(feeder, owner)
    told: list[State] = []
    camera.changed.connect(told.append)
    with qtbot.waitSignal(camera.seen, timeout=8_000):
        camera.open()
    feeder.source.pull_out()
    with qtbot.waitSignal(camera.seen, timeout=8_000):
        camera.open()
    assert told == [State.OPENING, State.LIVE, State.LOST, State.OPENING, State.LIVE]
    camera.close()


def test_a_lens_that_another_program_has_gives_nothing(owner, feeder, qtbot: QtBot) -> None:
    camera = camera_with(feeder, owner)
    camera.open()
    feeder.source.pull_out()
    assert camera.state is State.BUSY


def test_a_lens_that_falls_silent_is_lost(owner, feeder, qtbot: QtBot) -> None:
    camera = camera_with(feeder, owner)
    with qtbot.waitSignal(camera.seen, timeout=8_000):
        camera.open()
    feeder.source._timer.stop()
    camera._silence.start(1)
    qtbot.waitUntil(lambda: camera.state is State.LOST, timeout=8_000)


def test_while_it_converts_only_the_newest_waits(owner, feeder, qtbot: QtBot) -> None:
    lane = HeldTasks(owner)
    camera = camera_with(feeder, owner, lane)
    seen: list[QImage] = []
    camera.seen.connect(seen.append)
    camera.open()
    qtbot.waitUntil(lambda: feeder.source.sent >= 6 and lane.held > 0, timeout=8_000)
    assert lane.held == 1
    lane.release()
    assert len(seen) == 1
    assert lane.held <= 1
    camera.close()
    lane.release()
    assert len(seen) == 1  # what was on its way when the lens went off is nobody's


def test_two_thousand_pictures_leave_nothing_behind(owner, feeder, qtbot: QtBot) -> None:
    feeder.image = plain(size=(640, 360))
    camera = camera_with(feeder, owner)
    seen = 0

    def count(_image: QImage) -> None:
        nonlocal seen
        seen += 1

    def memory() -> int:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * PAGE

    camera.seen.connect(count)
    camera.open()
    feeder.source._timer.setInterval(0)
    qtbot.waitUntil(lambda: seen >= 200, timeout=20_000)
    before = memory()
    qtbot.waitUntil(lambda: seen >= 2_200, timeout=40_000)
    assert memory() - before < 20 * 640 * 360 * 3
    camera.close()


@pytest.mark.parametrize(
    "setting, name",
    [
        ("none", None),
        ("default", "Kamera depan"),
        ("Kamera meja", "Kamera meja"),
        ("v1", "Kamera meja"),
        ("Lain", None),
    ],
)
def test_the_settings_name_a_camera_or_leave_the_choice_to_the_system(setting, name) -> None:
    found = (Lens("v0", "Kamera depan"), Lens("v1", "Kamera meja"))
    lens = chosen(setting, found)
    assert (lens.name if lens else None) == name


def test_a_machine_without_a_camera_has_no_default(qapp: object) -> None:
    assert chosen("default", ()) is None
    assert all(lens.id and lens.name for lens in lenses())
