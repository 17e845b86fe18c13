"""The gate of the face: one, near enough, looking here; whoever it is."""

from collections.abc import Callable

import numpy as np
import pytest

from kiosk.imaging.frames import Frame
from kiosk.imaging.gate import Advice, FaceGate
from kiosk.imaging.pictures import of_face
from tests.imaging import faces, scenes
from tests.imaging.faces import FRONT, Look, Place


@pytest.fixture(scope="module")
def gate() -> FaceGate:
    return FaceGate()


def _advice(gate: FaceGate, frame: Frame) -> Advice:
    gate.look(scenes.desk())  # nobody was there before
    return gate.look(frame).advice


WELCOME = {
    **{f"skin {skin}": Look(skin=skin) for skin in range(len(faces.SKINS))},
    "a scarf": Look(scarf=True),
    "glasses": Look(glasses=True),
    "a scarf, glasses and a dark skin": Look(skin=4, scarf=True, glasses=True),
    "turned a little": Look(turned=0.3),
}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("who", WELCOME)
def test_everybody_is_welcome_before_any_wall(gate: FaceGate, who: str, seed: int) -> None:
    assert _advice(gate, faces.one(WELCOME[who], seed=seed)) is Advice.READY


SAID: dict[str, tuple[Advice, Callable[[], Frame]]] = {
    "nobody": (Advice.NO_FACE, faces.before),
    "two": (
        Advice.MANY_FACES,
        lambda: faces.before((FRONT, Place((0.3, 0.45), 0.42)), (FRONT, Place((0.7, 0.5), 0.4))),
    ),
    "far": (Advice.FACE_FAR, lambda: faces.one(place=Place((0.5, 0.5), 0.17))),
    "in the dark": (Advice.TOO_DARK, lambda: scenes.noisy(scenes.lit(faces.one(), 0.12), 3)),
    "out of focus": (Advice.BLURRED, lambda: scenes.blurred(faces.one(), 13)),
    "moved": (Advice.BLURRED, lambda: scenes.shaken(faces.one(), 61)),
    "eyes closed": (Advice.LOOK_HERE, lambda: faces.one(Look(eyes=False))),
    "dark glasses": (Advice.LOOK_HERE, lambda: faces.one(Look(covered=True))),
    "turned away": (Advice.LOOK_HERE, lambda: faces.one(Look(turned=1))),
}


@pytest.mark.parametrize("what", SAID)
def test_what_keeps_a_face_from_being_seen_is_said(gate: FaceGate, what: str) -> None:
    advice, frame = SAID[what]
    assert _advice(gate, frame()) is advice


def test_somebody_far_behind_does_not_count(gate: FaceGate) -> None:
    frame = faces.before((FRONT, Place((0.4, 0.5))), (Look(skin=3), Place((0.85, 0.35), 0.14)))
    assert _advice(gate, frame) is Advice.READY


def test_dim_light_is_forgiven_a_dark_skin_too(gate: FaceGate) -> None:
    assert _advice(gate, scenes.lit(faces.one(Look(skin=4)), 0.6)) is Advice.READY


def test_who_comes_nearer_is_asked_to_hold_still(gate: FaceGate) -> None:
    gate.look(faces.one(place=Place((0.35, 0.45))))
    assert gate.look(faces.one()).advice is Advice.HOLD_STILL
    assert gate.look(faces.one()).advice is Advice.READY


def test_the_outline_is_around_the_face_and_the_picture_has_it_in_the_middle(
    gate: FaceGate,
) -> None:
    frame = faces.one(Look(scarf=True), Place((0.35, 0.5), 0.4))
    outline = gate.look(frame).outline
    middle = np.mean(outline, axis=0)
    assert middle == pytest.approx((0.35, 0.5), abs=0.05)
    picture = of_face(frame, outline)
    kept = scenes.opened(picture.jpeg)
    assert FaceGate().look(kept).outline
    assert np.mean(FaceGate().look(kept).outline, axis=0) == pytest.approx((0.5, 0.47), abs=0.05)


def test_whoever_has_been_asked_for_two_seconds_to_look_is_believed(gate: FaceGate) -> None:
    """Narrow eyes look to the first cascade as if they were closed."""
    frame = faces.one(Look(eyes=False))
    told = [_advice(gate, frame)] + [gate.look(frame).advice for _ in range(20)]
    assert told == [Advice.LOOK_HERE] * 20 + [Advice.READY]
