"""What is kept of a card and of a face: cut out, straight, small, and nothing but pixels."""

import cv2
import numpy as np
import pytest

from kiosk.imaging.files import frame_of
from kiosk.imaging.frames import Frame, shrunk
from kiosk.imaging.gate import CardGate
from kiosk.imaging.pictures import LARGEST, Picture, of_card, of_face
from tests.imaging import cards, scenes
from tests.imaging.scenes import Pose


def _likeness(picture: Picture, card: cards.Card) -> float:
    """How like the picture is to the flat drawing of the card; 1 is the same, 0.6 on its head."""
    pair = (frame_of(picture.jpeg), cards.drawn(card))
    seen, flat = (cv2.GaussianBlur(shrunk(frame, (253, 160)), (0, 0), 2) for frame in pair)
    return float(np.corrcoef(seen.ravel(), flat.ravel())[0, 1])


@pytest.mark.parametrize(
    "pose", [Pose(0.6), Pose(0.75, 3, 0.1), Pose(0.65, -9, -0.12), Pose(0.55, 10, 0.05)]
)
def test_a_card_lying_askew_comes_out_straight(pose: Pose) -> None:
    scene = scenes.lying(cards.of(3), pose, seed=2)
    picture = of_card(scene.frame, CardGate().look(scene.frame).outline)
    assert _likeness(picture, cards.of(3)) > 0.9
    assert picture.width / picture.height == pytest.approx(1012 / 638, abs=0.01)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_card_that_stands_or_lies_on_its_head_is_turned(turns: int) -> None:
    scene = scenes.lying(cards.of(4), Pose(0.8), size=(900, 900), seed=1)
    frame = np.ascontiguousarray(np.rot90(scene.frame, turns))
    picture = of_card(frame, CardGate().look(frame).outline)
    assert _likeness(picture, cards.of(4)) > 0.9


@pytest.mark.parametrize("seed", range(12))
def test_the_right_way_up_is_left_alone(seed: int) -> None:
    card = cards.of(seed)
    assert _likeness(of_card(cards.drawn(card), ((0, 0), (1, 0), (1, 1), (0, 1))), card) > 0.9


@pytest.mark.parametrize("seed", range(4))
def test_a_scan_without_a_table_around_it_is_kept_whole(seed: int) -> None:
    """Its edges cannot be seen; whatever else has four sides in it must not be cut out."""
    flat = cards.drawn(cards.of(seed))
    picture = of_card(flat, CardGate().look(flat).crop)
    assert (picture.width, picture.height) == (cards.WIDTH, cards.HEIGHT)


def test_of_a_card_that_leaves_the_picture_all_that_is_there_is_kept() -> None:
    scene = scenes.lying(cards.of(4), Pose(0.7, 3, 0, (0.72, 0.5)), seed=1)
    sight = CardGate().look(scene.frame)
    assert sight.outline
    assert of_card(scene.frame, sight.crop).width == 1280


@pytest.mark.parametrize("grain", [0, 12, 40])
def test_however_much_grain_it_has_a_picture_is_small_enough(grain: float) -> None:
    scene = scenes.lying(cards.of(5), Pose(0.79), size=(1920, 1080), seed=0)
    frame = scenes.noisy(scene.frame, grain) if grain else scene.frame
    for picture in (of_card(frame, scene.outline), of_card(frame), of_face(frame)):
        assert 10_000 < len(picture.jpeg) <= LARGEST
        assert frame_of(picture.jpeg).shape[:2] == (picture.height, picture.width)


def test_a_picture_is_never_blown_up() -> None:
    scene = scenes.lying(cards.of(5), Pose(0.8), size=(640, 480), seed=0)
    assert of_card(scene.frame, scene.outline).width == pytest.approx(512, abs=12)
    assert of_card(scene.frame).width == 640


def test_the_whole_of_a_large_picture_is_kept_at_a_sensible_size() -> None:
    picture = of_card(cv2.resize(scenes.desk(), (4000, 3000)).astype(np.uint8))
    assert (picture.width, picture.height) == (1280, 960)


FACE = ((0.4, 0.3), (0.6, 0.3), (0.6, 0.65), (0.4, 0.65))


@pytest.mark.parametrize("shift", [(0.0, 0.0), (0.38, 0.0), (-0.38, 0.33), (0.1, -0.29)])
def test_head_and_shoulders_in_the_shape_of_a_passport_picture(shift: tuple[float, float]) -> None:
    outline = tuple((x + shift[0], y + shift[1]) for x, y in FACE)
    picture = of_face(_gradient(), outline)
    assert picture.height / picture.width == pytest.approx(4 / 3, abs=0.02)
    assert picture.height == pytest.approx(256 * 2.3, abs=4)


def test_a_picture_tells_the_log_nothing_of_what_is_in_it() -> None:
    picture = of_face(_gradient(), FACE)
    assert repr(picture) == f"Picture(442 x 589, {len(picture.jpeg)} bytes)"


def _gradient() -> Frame:
    across = np.linspace(0, 255, 1280).astype(np.uint8)
    return np.repeat(across[None, :, None], 720, 0).repeat(3, 2)
