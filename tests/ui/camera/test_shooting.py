"""From the first look to the photograph, with a lens that is fed and gates that judge."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.photo import PhotoKind
from kiosk.errors import Invalid
from kiosk.imaging.files import frame_of
from kiosk.imaging.gate import Advice
from tests.imaging import cards, scenes
from tests.ui.camera.pictures import card, image_of
from tests.ui.feeding import Feeder
from tests.ui.tasks import InlineTasks
from ui.camera.camera import Camera, State
from ui.camera.eye import Shot, shot_of_file
from ui.camera.shooting import Gaze, Phase, Shooting

Started = tuple[Shooting, Feeder, list[Shot]]


@pytest.fixture(scope="module")
def a_card() -> QImage:
    return card()


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    one = QObject()
    yield one
    shiboken6.delete(one)


@pytest.fixture
def feeder() -> Feeder:
    return Feeder()


@pytest.fixture
def shots() -> list[Shot]:
    return []


@pytest.fixture
def shooting(owner: QObject, feeder: Feeder, shots: list[Shot]) -> Iterator[Shooting]:
    """Its time goes on by a quarter of a second whenever somebody asks for it."""
    lane, ticks = InlineTasks(owner), count()
    camera = Camera(lambda: "default", lane, owner)
    camera.find_source = feeder
    one = Shooting(camera, lane, lambda: next(ticks) / 4, owner)
    one.taken.connect(shots.append)
    yield one
    one.stop()


def gazes_of(shooting: Shooting) -> list[Gaze]:
    gazes: list[Gaze] = []
    shooting.looked.connect(gazes.append)
    return gazes


def test_a_card_that_lies_still_is_taken_by_itself(shooting, feeder, shots, a_card, qtbot: QtBot):
    feeder.show(a_card)
    gazes = gazes_of(shooting)
    shooting.begin(PhotoKind.CARD)
    qtbot.waitUntil(lambda: bool(shots), timeout=20_000)
    assert [gaze.progress for gaze in gazes] == sorted(gaze.progress for gaze in gazes)
    assert gazes[-1].sight.advice is Advice.READY
    assert shooting.phase is Phase.TAKEN
    assert not feeder.source.is_on  # the light goes out before anybody says whether it is good
    taken = frame_of(shots[0].jpeg)
    assert taken.shape[1] / taken.shape[0] == pytest.approx(85.6 / 54, rel=0.03)
    assert (shots[0].kind, len(shots[0].jpeg) <= 150_000) == (PhotoKind.CARD, True)
    assert shots[0].image.width() == taken.shape[1]


def test_where_nothing_lies_it_says_what_to_do_and_shoots_nothing(
    shooting, shots, qtbot: QtBot
) -> None:
    gazes = gazes_of(shooting)
    shooting.begin(PhotoKind.CARD)
    assert not shooting.may_shoot
    qtbot.waitUntil(lambda: len(gazes) >= 3, timeout=20_000)
    assert {gaze.sight.advice for gaze in gazes} == {Advice.NOTHING_THERE}
    assert not shots


def test_after_three_seconds_the_button_takes_whatever_there_is(
    shooting, shots, qtbot: QtBot
) -> None:
    shooting.begin(PhotoKind.CARD)
    assert not shooting.shoot()
    qtbot.waitUntil(lambda: shooting.may_shoot, timeout=20_000)
    assert shooting.shoot()
    qtbot.waitUntil(lambda: bool(shots), timeout=20_000)
    assert shots[0].image.width() == 1280  # the whole picture: no card was seen in it


def test_three_failures_call_for_somebody_who_helps(shooting, feeder, shots, a_card, qtbot: QtBot):
    feeder.show(a_card)
    tired: list[None] = []
    shooting.tired.connect(lambda: tired.append(None))
    shooting.begin(PhotoKind.CARD)
    for _ in range(3):
        qtbot.waitUntil(lambda: bool(shots), timeout=20_000)
        assert not tired
        shots.clear()
        shooting.again()
    assert len(tired) == 1
    shooting.begin(PhotoKind.CARD)  # the next person begins from nothing
    assert shooting.failures == 0


def test_looking_without_end_is_a_failure_too(shooting, qtbot: QtBot) -> None:
    shooting.begin(PhotoKind.FACE)
    qtbot.waitUntil(lambda: shooting.failures >= 1, timeout=30_000)


def test_pulled_out_while_somebody_looks_and_put_in_again(
    shooting, feeder, shots, a_card, qtbot: QtBot
) -> None:
    phases: list[Phase] = []
    shooting.changed.connect(phases.append)
    shooting.begin(PhotoKind.CARD)
    qtbot.waitUntil(lambda: shooting.camera.state is State.LIVE, timeout=20_000)
    feeder.source.pull_out()
    assert phases[-1] is Phase.BROKEN
    assert not shooting.shoot()
    feeder.show(a_card)
    shooting.camera.come_back()
    qtbot.waitUntil(lambda: bool(shots), timeout=20_000)


def test_nobody_who_left_is_photographed(shooting, feeder, shots, a_card, qtbot: QtBot) -> None:
    feeder.show(a_card)
    gazes = gazes_of(shooting)
    shooting.begin(PhotoKind.CARD)
    qtbot.waitUntil(lambda: bool(gazes), timeout=20_000)
    shooting.stop()
    assert (shooting.phase, feeder.source.is_on, shots) == (Phase.IDLE, False, [])
    assert shooting._newest is None
    assert shooting._eye is None


def test_a_file_is_cut_out_like_a_shot(qapp: object) -> None:
    data = scenes.jpeg(scenes.lying(cards.of(3)).frame)
    shot = shot_of_file(data, PhotoKind.CARD)
    assert shot.image.width() / shot.image.height() == pytest.approx(85.6 / 54, rel=0.03)
    with pytest.raises(Invalid):
        shot_of_file(b"%PDF-1.7 no picture", PhotoKind.CARD)


def test_an_image_and_its_frame_are_the_same_pixels(qapp: object) -> None:
    frame = scenes.lying(cards.of(3)).frame
    blue, green, red = frame[20, 10].tolist()
    assert image_of(frame).pixelColor(10, 20) == QColor(red, green, blue)
