"""Where the rows of a card are: fitted through the lines whose row is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Mark:
    """A line whose row is believed to be known, and how much it is believed."""

    row: int
    middle: float
    weight: float


@dataclass(frozen=True, slots=True)
class Ruler:
    """Rows that are equally far apart: the row of a height, and how far off it lies, in rows."""

    start: float
    pitch: float

    def row(self, middle: float) -> int:
        return round((middle - self.start) / self.pitch)

    def off(self, row: int, middle: float) -> float:
        return abs(middle - self.start - self.pitch * row) / self.pitch


def fitted(marks: Sequence[Mark], line_height: float) -> Ruler | None:
    """The ruler that most marks agree on; None when fewer than three do.

    One label taken for another must not move the rows, so every pair of marks proposes a ruler
    and all marks vote.
    """
    best: tuple[float, list[Mark]] = (0.0, [])
    for one, other in combinations(marks, 2):
        if one.row == other.row:
            continue
        pitch = (other.middle - one.middle) / (other.row - one.row)
        if pitch < 0.7 * line_height:
            continue
        ruler = Ruler(one.middle - pitch * one.row, pitch)
        agreeing = [mark for mark in marks if ruler.off(mark.row, mark.middle) < 0.3]
        best = max(best, (sum(mark.weight for mark in agreeing), agreeing), key=lambda one: one[0])
    return _through(best[1]) if len({mark.row for mark in best[1]}) >= 3 else None


def _through(marks: Sequence[Mark]) -> Ruler:
    """Least squares."""
    total = sum(mark.weight for mark in marks)
    row = sum(mark.row * mark.weight for mark in marks) / total
    middle = sum(mark.middle * mark.weight for mark in marks) / total
    spread = sum(mark.weight * (mark.row - row) ** 2 for mark in marks)
    pitch = sum(mark.weight * (mark.row - row) * (mark.middle - middle) for mark in marks) / spread
    return Ruler(middle - pitch * row, pitch)
