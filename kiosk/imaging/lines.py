"""Lines of text on a picture, and where they stand once the picture is level."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median
from typing import Self

from kiosk.imaging.seen import Seen

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """A line that was read: its four corners run clockwise from the top left of the letters."""

    seen: Seen
    corners: Corners
    text: str

    @classmethod
    def of(cls, seen: Seen, corners: Corners) -> Self:
        return cls(seen, corners, seen.text())


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a line is on the level picture; `middle` is how far down, seen from the left edge."""

    left: float
    right: float
    middle: float
    height: float


@dataclass(frozen=True, slots=True, repr=False)
class Placed:
    """A line and its spot."""

    line: Line
    spot: Spot

    @property
    def text(self) -> str:
        return self.line.text

    @property
    def left(self) -> float:
        return self.spot.left

    @property
    def middle(self) -> float:
        return self.spot.middle

    @property
    def height(self) -> float:
        return self.spot.height


def level(lines: Sequence[Line]) -> tuple[Placed, ...]:
    """All lines as they stand on a picture that is turned until most of them lie flat.

    A card seen from one side stays a fan of lines then: what is left of each slope depends on how
    far down the line is, and is taken out as well.
    """
    spots = level_spots([line.corners for line in lines])
    return tuple(Placed(line, spot) for line, spot in zip(lines, spots, strict=True))


def level_spots(places: Sequence[Corners]) -> tuple[Spot, ...]:
    if not places:
        return ()
    turned = [_turned(corners, -median(_slopes(places))) for corners in places]
    fan = _Fan([line for line in turned if _is_long(line)])
    edge = min(corners[0][0] for corners in turned)
    return tuple(_spot(corners, edge, fan) for corners in turned)


class _Fan:
    """How the slope of lines changes down the picture; straight where that cannot be told."""

    def __init__(self, lines: Sequence[Corners]) -> None:
        told = [(_middle(corners)[1], _slope(corners)) for corners in lines]
        changes = [
            (s2 - s1) / (y2 - y1)
            for (y1, s1), (y2, s2) in combinations(told, 2)
            if abs(y2 - y1) > 1
        ]
        self._change = median(changes) if changes else 0.0
        self._start = median(s - self._change * y for y, s in told) if told else 0.0

    def slope(self, down: float) -> float:
        return self._start + self._change * down


def _slopes(places: Sequence[Corners]) -> list[float]:
    """The angles of the long lines: short ones do not know theirs."""
    return [_slope(corners) for corners in places if _is_long(corners)] or [0.0]


def _is_long(corners: Corners) -> bool:
    top_left, top_right, _, bottom_left = corners
    return math.dist(top_left, top_right) > 4 * math.dist(top_left, bottom_left)


def _slope(corners: Corners) -> float:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    return math.atan2(y1 + y2 - y0 - y3, x1 + x2 - x0 - x3)


def _middle(corners: Corners) -> Point:
    return sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4


def _turned(corners: Corners, turn: float) -> Corners:
    cos, sin = math.cos(turn), math.sin(turn)
    a, b, c, d = ((cos * x - sin * y, sin * x + cos * y) for x, y in corners)
    return a, b, c, d


def _spot(corners: Corners, edge: float, fan: _Fan) -> Spot:
    across, down = _middle(corners)
    down -= math.tan(fan.slope(down)) * (across - edge)
    height = (math.dist(corners[0], corners[3]) + math.dist(corners[1], corners[2])) / 2
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    return Spot(left, right, down, height)
