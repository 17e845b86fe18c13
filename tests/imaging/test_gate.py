"""The gate says the one thing to do: on made-up cards on made-up desks."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.imaging.frames import Frame
from kiosk.imaging.gate import Advice, CardGate, FaceGate, Sight, Steady
from kiosk.imaging.outlines import find_card
from tests.imaging import cards, faces, scenes
from tests.imaging.faces import Look, Place
from tests.imaging.scenes import Pose, Scene

POSES = [
    Pose(0.60),
    Pose(0.70, 4, 0.08),
    Pose(0.66, -7, -0.1),
    Pose(0.78, 1, 0.02),
    Pose(0.55, 10, 0.12, (0.47, 0.52)),
]


def _scene(seed: int) -> Scene:
    """Five desks, five ways to lie; seen by a camera with some grain, a little soft."""
    plain = scenes.lying(cards.of(seed), POSES[seed % len(POSES)], seed=seed)
    soft = scenes.noisy(scenes.blurred(plain.frame, 0.8), 4, seed)
    return Scene(soft, plain.outline)


def _advice(frame: Frame) -> Advice:
    return CardGate().look(frame).advice


def _off(sight: Sight, scene: Scene) -> float:
    """How far the corner that is furthest off is from the true one, as a share of the picture."""
    return float(np.abs(np.array(sight.outline) - np.array(scene.outline)).max())


@pytest.mark.parametrize("seed", range(10))
def test_a_card_that_lies_well_is_found_to_the_pixel_and_ready(seed: int) -> None:
    scene = _scene(seed)
    sight = CardGate().look(scene.frame)
    assert sight.advice is Advice.READY
    assert _off(sight, scene) < 0.006
    assert sight.sharpness > 0.5


FORGIVEN: dict[str, Callable[[Scene], Frame]] = {
    "dim light": lambda scene: scenes.lit(scene.frame, 0.5),
    "bright light": lambda scene: scenes.lit(scene.frame, 1.1),
    "a soft lens": lambda scene: scenes.blurred(scene.frame, 1.8),
    "much grain": lambda scene: scenes.noisy(scene.frame, 12, 5),
    "a small reflection": lambda scene: scenes.glaring(scene.frame, (0.62, 0.66), 0.022),
    "two fingers": lambda scene: scenes.held(scene.frame, scene.outline),
}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("what", FORGIVEN)
def test_what_does_not_hide_the_card_is_forgiven(what: str, seed: int) -> None:
    assert _advice(FORGIVEN[what](_scene(seed))) is Advice.READY


@pytest.mark.parametrize("seed", range(4))
def test_a_card_held_up_before_a_person_is_found(seed: int) -> None:
    """Hair, a door and shoulders have edges too."""
    look, place = Look(skin=seed, scarf=seed % 2 == 0), Place((0.2 + 0.2 * seed, 0.4), 0.5)
    room = scenes.blurred(faces.before((look, place), seed=seed), 2)
    scene = scenes.laid(cards.drawn(cards.of(seed)), Pose(0.62, 2 * seed - 3, 0.05), ground=room)
    sight = CardGate().look(scenes.noisy(scenes.blurred(scene.frame, 0.8), 4))
    assert sight.advice is Advice.READY
    assert _off(sight, scene) < 0.006


@pytest.mark.parametrize("seed", range(6))
def test_a_person_without_a_card_is_never_taken_for_one(seed: int) -> None:
    frame = faces.before((Look(skin=seed % 5), Place((0.1 + 0.16 * seed, 0.4), 0.6)), seed=seed)
    assert _advice(frame) is not Advice.READY


WRONG: dict[Advice, Callable[[Scene], Frame]] = {
    Advice.TOO_DARK: lambda scene: scenes.noisy(scenes.lit(scene.frame, 0.12), 4),
    Advice.GLARE: lambda scene: scenes.glaring(scene.frame, (0.45, 0.4), 0.08, 330),
    Advice.BLURRED: lambda scene: scenes.noisy(scenes.blurred(scene.frame, 6), 4),
}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("advice", WRONG)
def test_what_hides_the_print_is_said(advice: Advice, seed: int) -> None:
    assert _advice(WRONG[advice](_scene(seed))) is advice


@pytest.mark.parametrize("seed", range(3))
def test_a_card_that_was_moved_during_the_shot_is_blurred(seed: int) -> None:
    sideways = scenes.shaken(_scene(seed).frame, 21)
    upward = np.rot90(scenes.shaken(np.ascontiguousarray(np.rot90(_scene(seed).frame)), 23), -1)
    for shaken in (sideways, np.ascontiguousarray(upward)):
        assert _advice(scenes.noisy(shaken, 4)) is Advice.BLURRED


@pytest.mark.parametrize("seed", range(5))
def test_a_bare_desk_is_no_card(seed: int) -> None:
    assert _advice(scenes.noisy(scenes.desk(seed=seed), 5)) is Advice.NOTHING_THERE


@pytest.mark.parametrize("at", [(0.75, 0.5), (0.28, 0.45), (0.5, 0.8)])
def test_a_card_that_leaves_the_picture_is_cut_off(at: tuple[float, float]) -> None:
    scene = scenes.lying(cards.of(4), Pose(0.7, 3, 0, at), seed=1)
    assert _advice(scene.frame) is Advice.CUT_OFF


def test_a_card_far_away_is_too_far() -> None:
    assert _advice(scenes.lying(cards.of(4), Pose(0.33, 4), seed=2).frame) is Advice.TOO_FAR


def test_a_small_camera_asks_for_a_card_that_fills_it() -> None:
    near = scenes.lying(cards.of(4), Pose(0.8), size=(640, 480), seed=2)
    far = scenes.lying(cards.of(4), Pose(0.5), size=(640, 480), seed=2)
    assert _advice(near.frame) is Advice.READY
    assert _advice(far.frame) is Advice.TOO_FAR


def test_a_moving_card_is_asked_to_hold_still_and_then_is_ready() -> None:
    gate = CardGate()
    told = [
        gate.look(scenes.lying(cards.of(6), Pose(0.66, 0, 0, (at, 0.5))).frame).advice
        for at in (0.45, 0.48, 0.51, 0.51)
    ]
    assert told == [Advice.READY, Advice.HOLD_STILL, Advice.HOLD_STILL, Advice.READY]


def test_a_card_that_stands_is_found_too() -> None:
    lying = scenes.lying(cards.of(7), Pose(0.8), size=(720, 720), seed=3)
    standing = np.ascontiguousarray(np.rot90(lying.frame))
    found = find_card(standing)
    assert found is not None
    assert not found.cut


@settings(max_examples=12)
@given(
    st.integers(1, 900),
    st.integers(1, 900),
    st.sampled_from(["black", "white", "noise", "stripes"]),
)
def test_any_frame_gets_an_advice(width: int, height: int, what: str) -> None:
    frame = {
        "black": lambda: np.zeros((height, width, 3), np.uint8),
        "white": lambda: np.full((height, width, 3), 255, np.uint8),
        "noise": lambda: np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8),
        "stripes": lambda: np.tile(
            (np.arange(width) % 9 * 28).astype(np.uint8)[None, :, None], (height, 1, 3)
        ),
    }[what]()
    for gate in (CardGate(), FaceGate()):
        sight = gate.look(frame)
        assert sight.advice in Advice
        assert 0 <= sight.sharpness <= 1


# --- the automatic shot ---------------------------------------------------------------------------

GOOD, BAD = Sight(Advice.READY), Sight(Advice.BLURRED)


def _way(sights: list[Sight], step: float = 0.1) -> list[float]:
    steady = Steady(1.0)
    return [steady.note(sight, 5 + step * at) for at, sight in enumerate(sights)]


def test_a_second_of_good_sights_is_a_shot() -> None:
    way = _way([GOOD] * 12)
    assert way[0] == 0
    assert way == sorted(way)
    assert way[9] < 1 == way[11]


def test_one_bad_sight_takes_half_of_the_way_back_and_two_more_all_but_the_rest() -> None:
    way = _way([GOOD] * 9 + [BAD, GOOD])
    assert way[8] == pytest.approx(0.8)
    assert way[9] == pytest.approx(0.4)
    assert _way([GOOD] * 9 + [BAD] * 4)[-1] == 0


def test_a_picture_that_stood_still_does_not_count_as_steadiness() -> None:
    """The camera hung for a minute between two good frames."""
    assert _way([GOOD, GOOD], step=60)[-1] <= 0.5
