"""What a camera sees: a card on a desk, in good and in bad light, sharp and blurred."""

from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.imaging.frames import Frame, Outline
from tests.imaging import cards

SIZE = (1280, 720)


@dataclass(frozen=True, slots=True)
class Pose:
    """How a card lies before the camera; lengths are shares of the picture's width."""

    width: float = 0.72
    turn: float = 0.0  # degrees, against the clock
    lean: float = 0.0  # how much narrower the far side is, 0 to about 0.2
    at: tuple[float, float] = (0.5, 0.5)


@dataclass(frozen=True, slots=True)
class Scene:
    """A frame, and where its card truly lies."""

    frame: Frame
    outline: Outline


STRAIGHT = Pose()


def lying(
    card: cards.Card, pose: Pose = STRAIGHT, *, size: tuple[int, int] = SIZE, seed: int = 0
) -> Scene:
    """A card on a desk; nothing else is wrong with it."""
    return laid(cards.drawn(card), pose, size=size, seed=seed)


def laid(
    print_: Frame,
    pose: Pose = STRAIGHT,
    *,
    size: tuple[int, int] = SIZE,
    seed: int = 0,
    ground: Frame | None = None,
) -> Scene:
    """The same of a print; on a `ground` of one's own (a room, a person) instead of a desk."""
    corners = _corners(pose, size)
    height, width = print_.shape[:2]
    flat = np.array(((0, 0), (width, 0), (width, height), (0, height)), np.float32)
    onto = cv2.getPerspectiveTransform(flat, corners)
    # A card has round corners, and a camera sees each of its pixels as a mean of the print's.
    shrink = max(1.0, width / (np.linalg.norm(corners[1] - corners[0]) + 1))
    soft = cv2.GaussianBlur(print_, (0, 0), 0.35 * shrink) if shrink > 1.2 else print_
    card = cv2.warpPerspective(soft, onto, size, flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(_rounded(width, height), onto, size)
    share = (mask.astype(np.float32) / 255)[..., None]
    below = desk(size, seed) if ground is None else ground
    frame = _shadowed(below, mask.astype(np.uint8)) * (1 - share) + card * share
    outline = tuple((float(x) / size[0], float(y) / size[1]) for x, y in corners)
    return Scene(frame.astype(np.uint8), outline)


def _corners(pose: Pose, size: tuple[int, int]) -> NDArray[np.float32]:
    wide = pose.width * size[0] / 2
    tall = wide * cards.HEIGHT / cards.WIDTH
    near = 1 + pose.lean / 2
    far = 1 - pose.lean / 2
    flat = np.array(
        ((-wide * far, -tall), (wide * far, -tall), (wide * near, tall), (-wide * near, tall))
    )
    angle = np.deg2rad(pose.turn)
    round_ = np.array(((np.cos(angle), -np.sin(angle)), (np.sin(angle), np.cos(angle))))
    moved = flat @ round_ + np.array(pose.at) * np.array(size)
    return np.asarray(moved, np.float32)


def _rounded(width: int, height: int) -> Frame:
    mask = np.zeros((height, width), np.uint8)
    round_ = round(height * 0.055)
    cv2.rectangle(mask, (round_, 0), (width - round_, height), 255, -1)
    cv2.rectangle(mask, (0, round_), (width, height - round_), 255, -1)
    for x in (round_, width - round_):
        for y in (round_, height - round_):
            cv2.circle(mask, (x, y), round_, 255, -1, cv2.LINE_AA)
    return mask


def _shadowed(ground: Frame, mask: Frame) -> NDArray[np.float32]:
    shade = cv2.GaussianBlur(np.roll(mask, (6, 5), (0, 1)), (0, 0), 7).astype(np.float32)
    return np.asarray(ground * (1 - 0.35 * shade / 255)[..., None], np.float32)


def desk(size: tuple[int, int] = SIZE, seed: int = 0) -> Frame:
    """A table with some grain, no two alike."""
    rng = Random(f"desk {seed}")
    width, height = size
    noise = np.random.default_rng(rng.randrange(1 << 30))
    tones = ((72, 84, 96), (60, 90, 130), (150, 160, 168), (48, 52, 56), (190, 196, 200))
    tone = np.array(tones[seed % len(tones)], np.float32)
    grain = noise.normal(0, 7, (height, 1)) + noise.normal(0, 3, (height, width))
    light = 1 + 0.12 * np.linspace(-1, 1, width) * rng.choice((-1, 1))
    ground = (tone + grain[..., None]) * light[None, :, None]
    return _picture(ground)


def _picture(light: NDArray[Any]) -> Frame:
    return np.asarray(np.clip(light, 0, 255), np.uint8)


# --- what goes wrong ------------------------------------------------------------------------------


def blurred(frame: Frame, spread: float) -> Frame:
    """Out of focus; `spread` in pixels."""
    return cv2.GaussianBlur(frame, (0, 0), spread).astype(np.uint8)


def shaken(frame: Frame, length: int) -> Frame:
    """Moved while the picture was taken, sideways."""
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2, :] = 1 / length
    return cv2.filter2D(frame, -1, kernel).astype(np.uint8)


def lit(frame: Frame, light: float) -> Frame:
    """Brighter or darker; 1 leaves it alone."""
    return _picture(frame.astype(np.float32) * light)


def glaring(
    frame: Frame, at: tuple[float, float], spread: float = 0.09, strength: float = 260
) -> Frame:
    """The reflection of a lamp in the plastic, around `at`."""
    height, width = frame.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    far = ((x - at[0] * width) ** 2 + ((y - at[1] * height) * 1.4) ** 2) / (spread * width) ** 2
    lamp = strength * np.exp(-far)
    return _picture(frame + lamp[..., None])


def noisy(frame: Frame, spread: float, seed: int = 0) -> Frame:
    """The grain of a cheap sensor."""
    grain = np.random.default_rng(seed).standard_normal(frame.shape, np.float32)
    return _picture(frame + spread * grain)


def held(frame: Frame, outline: Outline) -> Frame:
    """Two fingers over the right edge of the card."""
    height, width = frame.shape[:2]
    edge = np.array(outline) * (width, height)
    middle, away = (edge[1] + edge[2]) / 2, edge[1] - edge[0]
    away = away / np.linalg.norm(away)
    seen = frame.copy()
    for skin, shift in (((96, 130, 178), -0.06), ((110, 146, 196), 0.07)):
        tip = middle - away * 0.02 * width + np.array((0, shift * width))
        root = tip + away * 0.5 * width
        start, end = ([round(float(part)) for part in point] for point in (tip, root))
        cv2.line(seen, start, end, skin, round(0.085 * width), cv2.LINE_AA)
    return seen


# --- four qualities, for those who read -----------------------------------------------------------


class Quality(StrEnum):
    CLEAN = "clean"  # as it was drawn, edge to edge
    WEBCAM = "webcam"  # a good camera, a little tilted
    POOR = "poor"  # uneven light, a reflection, a soft lens
    BAD = "bad"  # small, dim and turned


def photographed(card: cards.Card, quality: Quality, seed: int = 0) -> bytes:
    """A JPEG of a card, as somebody might bring it."""
    rng = Random(f"{quality} {card.nik} {seed}")
    print_ = cards.drawn(card)
    if quality is Quality.CLEAN:
        return jpeg(print_, 93)
    if quality is Quality.WEBCAM:
        frame = laid(print_, _pose(rng, 2.5, 0.03), size=(1180, 742), seed=seed).frame
        return jpeg(noisy(blurred(frame, 1.0), 7, seed), 82)
    if quality is Quality.POOR:
        frame = laid(print_, _pose(rng, 5, 0.07), size=(900, 613), seed=seed).frame
        return jpeg(noisy(_uneven(blurred(frame, 1.3), rng), 12, seed), 65)
    frame = laid(print_, _pose(rng, 8, 0.08), size=(640, 436), seed=seed).frame
    return jpeg(noisy(lit(blurred(frame, 1.2), 0.8), 10, seed), 55)


def _pose(rng: Random, turn: float, lean: float) -> Pose:
    at = (0.5 + rng.uniform(-0.02, 0.02), 0.5 + rng.uniform(-0.02, 0.02))
    return Pose(0.8, rng.uniform(-turn, turn), rng.uniform(-lean, lean), at)


def _uneven(frame: Frame, rng: Random) -> Frame:
    shade = (0.55 + 0.5 * np.linspace(0, 1, frame.shape[1]))[None, :, None]
    dimmed = (frame * shade).astype(np.uint8)
    return glaring(dimmed, (rng.uniform(0.3, 0.8), rng.uniform(0.3, 0.8)), 0.1, 150)


def jpeg(frame: Frame, quality: int = 92) -> bytes:
    done, packed = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done
    return packed.tobytes()


def opened(data: bytes) -> Frame:
    return np.asarray(cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR), np.uint8)
