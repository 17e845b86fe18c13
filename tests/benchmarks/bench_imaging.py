"""What the camera's pictures cost: a look of each gate, and a card cut out and kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import TypeVar

import cv2

from kiosk.imaging.frames import Frame, Outline
from kiosk.imaging.gate import CardGate, FaceGate
from kiosk.imaging.pictures import Picture, of_card
from tests.benchmarks.measured import Measured
from tests.imaging import cards, faces, scenes
from tests.imaging.faces import Look
from tests.imaging.scenes import Pose, Scene

Seen = TypeVar("Seen")
LOOKS = 24  # a run
SHRINKING = "the same frames made small and grey, once each"


def measure(runs: int = 5) -> Iterator[Measured]:
    """Frames of 1280 x 720; processor time of one thread."""
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        lying = list(_lying())
        yield from _looks("card", CardGate().look, [scene.frame for scene in lying], runs)
        yield from _looks("face", FaceGate().look, list(_standing()), runs)
        yield from _kept(lying, runs)
    finally:
        cv2.setNumThreads(threads)


def _lying() -> Iterator[Scene]:
    for seed in range(LOOKS):
        rng = Random(f"bench {seed}")
        pose = Pose(rng.uniform(0.55, 0.74), rng.uniform(-6, 6), rng.uniform(-0.1, 0.1))
        scene = scenes.lying(cards.of(seed), pose, seed=seed)
        yield Scene(scenes.noisy(scenes.blurred(scene.frame, 0.8), 5, seed), scene.outline)


def _standing() -> Iterator[Frame]:
    for seed in range(LOOKS):
        yield faces.one(Look(skin=seed % 5, scarf=seed % 2 == 1, glasses=seed % 3 == 0), seed=seed)


def _looks(
    what: str, look: Callable[[Frame], object], frames: Sequence[Frame], runs: int
) -> Iterator[Measured]:
    look(frames[0])
    yield Measured(
        name=f"a look at a {what}",
        unit="ms",
        ours=[_mean(look, frames) for _ in range(runs)],
        floor=[_mean(_small, frames) for _ in range(runs)],
        floor_is=SHRINKING,
        aim="under 100 ms: ten a second on one slow core",
    )


def _kept(lying: Sequence[Scene], runs: int) -> Iterator[Measured]:
    kept: list[Picture] = []
    ours = [_mean(lambda scene: kept.append(of_card(*_parts(scene))), lying) for _ in range(runs)]
    yield Measured(
        name="a card cut out, straightened and packed",
        unit="ms",
        ours=ours,
        floor=[_mean(lambda scene: scenes.jpeg(scene.frame), lying) for _ in range(runs)],
        floor_is="the same frames as JPEG, once each",
        aim="under 200 ms",
    )
    yield Measured(
        name="what is kept of a card",
        unit="bytes",
        ours=[len(picture.jpeg) for picture in kept],
        floor=[len(scenes.jpeg(scene.frame)) for scene in lying],
        floor_is="the whole frame as JPEG of quality 92",
        aim="at most 150,000",
    )


def _parts(scene: Scene) -> tuple[Frame, Outline]:
    return scene.frame, scene.outline


def _small(frame: Frame) -> object:
    return cv2.cvtColor(cv2.resize(frame, (400, 225)), cv2.COLOR_BGR2GRAY)


def _mean(work: Callable[[Seen], object], seen: Sequence[Seen]) -> float:
    """Milliseconds of processor time for each."""
    start = time.thread_time()
    for one in seen:
        work(one)
    return (time.thread_time() - start) * 1000 / len(seen)
