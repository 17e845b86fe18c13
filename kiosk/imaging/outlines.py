"""Where a card lies in a picture: four straight sides in the shape of a bank card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.imaging.frames import Frame, Outline, shrunk

RATIO = 85.60 / 53.98  # of every identity card, ISO/IEC 7810 ID-1

_SIDE = 400  # the longer side of the picture that is searched
_SLANTED = 32  # degrees a side may be off the upright or the level
_LINES = 13  # of each direction, the longest
_QUADS = 100
_REFINED = 4
_SURE = 0.9
_SEEN = 0.72  # share of a side with an edge under it that makes it a side
_ENDS = 0.7
_CLEAR = 0.78
_COVERED = 0.2  # the same of one that a hand may cover

_Floats = NDArray[np.float64]

# Along a side, from its first corner to its second, without the round corners; and beyond both.
_ALONG: _Floats = np.linspace(0.07, 0.93, 28)
_START: _Floats = np.linspace(0.08, 0.16, 6)
_END: _Floats = np.linspace(0.84, 0.92, 6)
_AFTER: _Floats = np.linspace(1.04, 1.14, 7)
_BEFORE: _Floats = np.linspace(-0.14, -0.04, 7)


@dataclass(frozen=True, slots=True)
class Found:
    """Corners clockwise from the top left, as shares of the picture; `cut`: some of it is not in
    the picture."""

    corners: Outline
    cut: bool = False


def find_card(frame: Frame) -> Found | None:
    """The largest thing shaped like a card; None when there is none."""
    scale = _SIDE / max(frame.shape[:2])
    size = (max(8, round(frame.shape[1] * scale)), max(8, round(frame.shape[0] * scale)))
    small = shrunk(frame, size)
    slopes = _slopes(small)
    level, upright = _lines(small, size)
    whole = _best_whole(level, upright, slopes, size)
    # Where a side is hard to see, or the figure is small, it may be a part of a card that leaves
    # the picture.
    if whole is None or _doubtful(whole, slopes, size):
        cut = _best_cut(level, upright, slopes, size)
        if cut is not None and (whole is None or _three_sided(cut, slopes)):
            return Found(_shares(cut, size), True)
    if whole is None:
        return None
    outside = (whole < 0).any() or (whole > np.array(size) - 1).any()
    return Found(_shares(whole, size), bool(outside))


# --- edges and lines ------------------------------------------------------------------------------


def _slopes(small: Frame) -> tuple[_Floats, _Floats]:
    """How steeply the light changes to the right and downward, in the colour where it does most."""
    soft = cv2.GaussianBlur(small, (3, 3), 0)
    right = cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=0.25)
    down = cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=0.25)
    steepest = np.argmax(right * right + down * down, axis=2)[..., None]
    return (
        np.take_along_axis(right, steepest, 2)[..., 0].astype(np.float64),
        np.take_along_axis(down, steepest, 2)[..., 0].astype(np.float64),
    )


def _lines(small: Frame, size: tuple[int, int]) -> tuple[_Floats, _Floats]:
    """Lines that are nearly level, and nearly upright: each as a point and a direction of length
    one, longest first."""
    found = [_segments(small[..., channel]) for channel in (1, 2)]
    segments = np.concatenate(found)
    segments = segments[np.hypot(*(segments[:, 2:] - segments[:, :2]).T) > 0.045 * max(size)]
    along = segments[:, 2:] - segments[:, :2]
    slant = np.abs(np.degrees(np.arctan2(along[:, 1], along[:, 0])))
    level = np.minimum(slant, 180 - slant) < _SLANTED
    upright = np.abs(slant - 90) < _SLANTED
    return _merged(segments[level], 0), _merged(segments[upright], 1)


def _segments(grey: NDArray[np.uint8]) -> _Floats:
    found: Any = cv2.createLineSegmentDetector().detect(np.ascontiguousarray(grey))[0]
    return np.zeros((0, 4)) if found is None else found.reshape(-1, 4).astype(np.float64)


def _merged(segments: _Floats, axis: int) -> _Floats:
    """Pieces of one line joined; the lines with the most and longest pieces under them."""
    lengths = np.hypot(*(segments[:, 2:] - segments[:, :2]).T)
    lines: list[tuple[float, _Floats]] = []
    left = np.ones(len(segments), bool)
    for index in np.argsort(-lengths):
        if not left[index]:
            continue
        start, end = segments[index, :2], segments[index, 2:]
        along = (end - start) / lengths[index]
        along = along if along[axis] > 0 else -along
        across = np.array((-along[1], along[0]))
        near = np.abs((segments[:, :2] - start) @ across) < 2.5
        near &= np.abs((segments[:, 2:] - start) @ across) < 2.5
        total = float((lengths[near & left] ** 1.5).sum())
        left &= ~near
        lines.append((total, np.concatenate((start, along))))
    lines.sort(key=lambda line: -line[0])
    return np.array([line for _, line in lines[:_LINES]]).reshape(-1, 4)


# --- four of them ---------------------------------------------------------------------------------


def _best_whole(
    level: _Floats, upright: _Floats, slopes: tuple[_Floats, _Floats], size: tuple[int, int]
) -> _Floats | None:
    quads = _quads(level, upright)
    if not len(quads):
        return None
    width, height, straight = _shape(quads)
    ratio = np.maximum(width, height) / np.maximum(1, np.minimum(width, height))
    area = width * height / (size[0] * size[1])
    fit = straight & (np.abs(np.log(ratio / RATIO)) < 0.14) & (area > 0.03) & (area < 1.25)
    fit &= (np.abs(quads / np.array(size) - 0.5) < 0.62).all(axis=(1, 2))
    quads, area = quads[fit], area[fit]
    largest = np.argsort(-area)[:_QUADS]
    quads, area = quads[largest], area[largest]
    if not len(quads):
        return None
    best = np.argsort(-_worth(quads, slopes, area))[:_REFINED]
    closer = np.array([_refined(quads[index], slopes) for index in best])
    worth = _worth(closer, slopes, area[best])
    return _refined(closer[int(np.argmax(worth))], slopes) if worth.max() > 0 else None


def _worth(quads: _Floats, slopes: tuple[_Floats, _Floats], area: _Floats) -> _Floats:
    """The larger and the clearer, the better; 0 for what is no card. A hand may hide one side."""
    seen = _seen(quads, slopes)
    weakest, second = np.sort(seen, axis=1)[:, :2].T
    # One side may be covered by a hand, but then the others are clear.
    good = ((weakest > _SEEN) | (second > _SURE)) & (weakest > _COVERED)
    going_on = np.clip(_going_on(quads, slopes) - 0.5, 0, None) * 0.5
    return np.where(good, seen.mean(axis=1) ** 2 + 0.5 * np.sqrt(area) - going_on, 0)


def _going_on(quads: _Floats, slopes: tuple[_Floats, _Floats]) -> _Floats:
    """How much of a side there is beyond its corners: a card ends where its corners are."""
    beyond = np.maximum(_seen(quads, slopes, _AFTER), _seen(quads, slopes, _BEFORE))
    return np.asarray(beyond.max(axis=1))


def _best_cut(
    level: _Floats, upright: _Floats, slopes: tuple[_Floats, _Floats], size: tuple[int, int]
) -> _Floats | None:
    """A large corner of something whose other sides are beyond the edge of the picture."""
    right, bottom = size[0] - 1.0, size[1] - 1.0
    level_too = np.array(((0, 0, 1, 0), (0, bottom, 1, 0)), float)
    upright_too = np.array(((0, 0, 0, 1), (right, 0, 0, 1)), float)
    quads = _quads(np.concatenate((level, level_too)), np.concatenate((upright, upright_too)))
    if not len(quads):
        return None
    width, height, straight = _shape(quads)
    area = width * height / (size[0] * size[1])
    leaves = ((quads < 1) | (quads > np.array(size) - 2)).any(axis=(1, 2))
    fit = straight & leaves & (area > 0.2) & (area < 1.05)
    quads, area = quads[fit], area[fit]
    seen = _seen(quads, slopes)
    good = np.minimum(seen, np.roll(seen, -1, axis=1)).max(axis=1) > _SEEN  # a corner
    if not good.any():
        return None
    worth = np.where(good, seen.mean(axis=1) + 0.35 * np.sqrt(area), 0)
    return np.asarray(quads[int(np.argmax(worth))])


def _doubtful(quad: _Floats, slopes: tuple[_Floats, _Floats], size: tuple[int, int]) -> bool:
    width, height, _ = _shape(quad[None])
    small = float(width[0] * height[0]) < 0.25 * size[0] * size[1]
    return small or bool(_seen(quad[None], slopes).min() < _CLEAR)


def _three_sided(quad: _Floats, slopes: tuple[_Floats, _Floats]) -> bool:
    """Whether all but one of the sides are seen from end to end."""
    stretches = [_seen(quad[None], slopes, where)[0] for where in (_START, _ALONG, _END)]
    return bool(np.sort(np.min(stretches, axis=0))[1] > _CLEAR)


def _quads(level: _Floats, upright: _Floats) -> _Floats:
    """Every four-sided figure of two level and two upright lines, clockwise from the top left."""
    if len(level) < 2 or len(upright) < 2:
        return np.zeros((0, 4, 2))
    crossing = _crossings(level, upright)
    pairs, columns = (np.triu_indices(len(lines), 1) for lines in (level, upright))
    first, second = (np.repeat(one, len(columns[0])) for one in pairs)
    left, right = (np.tile(one, len(pairs[0])) for one in columns)
    swap = crossing[first, left, 1] > crossing[second, left, 1]
    top, bottom = np.where(swap, second, first), np.where(swap, first, second)
    swap = crossing[top, left, 0] > crossing[top, right, 0]
    left, right = np.where(swap, right, left), np.where(swap, left, right)
    return np.stack(
        (
            crossing[top, left],
            crossing[top, right],
            crossing[bottom, right],
            crossing[bottom, left],
        ),
        axis=1,
    )


def _crossings(level: _Floats, upright: _Floats) -> _Floats:
    apart = upright[None, :, :2] - level[:, None, :2]
    one, two = level[:, None, 2:], upright[None, :, 2:]
    cross = one[..., 0] * two[..., 1] - one[..., 1] * two[..., 0]
    cross = np.where(np.abs(cross) < 1e-6, 1e-6, cross)
    far = (apart[..., 0] * two[..., 1] - apart[..., 1] * two[..., 0]) / cross
    return np.asarray(level[:, None, :2] + far[..., None] * one)


def _shape(quads: _Floats) -> tuple[_Floats, _Floats, NDArray[np.bool_]]:
    """Mean width and height, and whether opposite sides are alike and corners near to square."""
    sides = np.roll(quads, -1, axis=1) - quads
    length = np.maximum(np.hypot(sides[..., 0], sides[..., 1]), 1e-6)
    unlike = np.abs(np.log(length[:, :2] / length[:, 2:])) < 0.35
    unit = sides / length[..., None]
    bend = np.abs((unit * np.roll(unit, -1, axis=1)).sum(axis=2)) < 0.42
    straight = unlike.all(axis=1) & bend.all(axis=1)
    return length[:, ::2].mean(axis=1), length[:, 1::2].mean(axis=1), straight


def _seen(quads: _Floats, slopes: tuple[_Floats, _Floats], where: _Floats = _ALONG) -> _Floats:
    """Of each side, the share with an edge under it that runs the same way."""
    steps = where[None, None, :, None]
    ends = np.roll(quads, -1, axis=1)
    on = quads[:, :, None] * (1 - steps) + ends[:, :, None] * steps
    sides = ends - quads
    across = np.stack((-sides[..., 1], sides[..., 0]), axis=2)
    across = across / np.maximum(np.hypot(across[..., 0], across[..., 1]), 1e-6)[..., None]
    most = np.zeros(on.shape[:3])
    for shift in (-1.5, 0, 1.5):
        at = on + shift * across[:, :, None]
        most = np.maximum(most, np.abs(_across(slopes, at, across[:, :, None])))
    return np.asarray(np.clip(most / _edge(slopes), 0, 1).mean(axis=2))


def _across(slopes: tuple[_Floats, _Floats], at: _Floats, across: _Floats) -> _Floats:
    """How steep it is across a line, at points on it where it is steepest that way: letters are
    steep in all directions. Beyond the picture it is flat."""
    right, down = slopes
    x, y = np.rint(at[..., 0]).astype(int), np.rint(at[..., 1]).astype(int)
    inside = (x >= 0) & (y >= 0) & (x < right.shape[1]) & (y < right.shape[0])
    x, y = np.where(inside, x, 0), np.where(inside, y, 0)
    rightward, downward = right[y, x], down[y, x]
    steep = rightward * across[..., 0] + downward * across[..., 1]
    aside = downward * across[..., 0] - rightward * across[..., 1]
    return np.where(inside & (np.abs(steep) > 2 * np.abs(aside)), steep, 0)


def _edge(slopes: tuple[_Floats, _Floats]) -> float:
    """How steep a sure edge is in this picture; a card stands out from most of what is near it."""
    steep = np.abs(slopes[0][::2, ::2]) + np.abs(slopes[1][::2, ::2])
    return float(np.clip(0.5 * np.percentile(steep, 97), 4, 22))


def _refined(quad: _Floats, slopes: tuple[_Floats, _Floats]) -> _Floats:
    """Corners moved to where the steepest points along the sides say they are."""
    lines = []
    shifts = np.arange(-3, 3.01, 0.5)
    for start, end in zip(quad, np.roll(quad, -1, axis=0), strict=True):
        along = (end - start) / np.hypot(*(end - start))
        across = np.array((-along[1], along[0]))
        steps = np.linspace(0.08, 0.92, 40)[:, None]
        on = start * (1 - steps) + end * steps
        at = on[:, None] + shifts[None, :, None] * across
        steep = np.abs(_across(slopes, at, across))
        rows = steep.max(axis=1) > _edge(slopes) / 2
        best = at[np.arange(len(at)), steep.argmax(axis=1)][rows]
        if len(best) < 12:
            lines.append(np.concatenate((start, along)))
            continue
        fitted = cv2.fitLine(best.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
        lines.append(np.array((fitted[2], fitted[3], fitted[0], fitted[1]), float))
    level, upright = np.array((lines[0], lines[2])), np.array((lines[3], lines[1]))
    cross = _crossings(level, upright)
    return np.array((cross[0, 0], cross[0, 1], cross[1, 1], cross[1, 0]))


def _shares(quad: _Floats, size: tuple[int, int]) -> Outline:
    """Pixel 0 is half a pixel wide to either side of its middle."""
    return tuple((float((x + 0.5) / size[0]), float((y + 0.5) / size[1])) for x, y in quad)
