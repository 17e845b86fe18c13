"""Where the rows of a card are: fitted through the lines whose row is known, and moved by them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


class Ladder:
    """Each row at its own height: where its label stands, otherwise as far off as its neighbour.

    A long address takes two lines and pushes down all that follows.
    """

    def __init__(self, ruler: Ruler, labels: Mapping[int, float], rows: Sequence[int]) -> None:
        self.pitch = ruler.pitch
        off = {row: middle - ruler.start - ruler.pitch * row for row, middle in labels.items()}
        self._heights = {row: ruler.start + ruler.pitch * row + _nearest(off, row) for row in rows}

    def row(self, middle: float) -> int | None:
        """The row of a line; for one between two rows that lie apart, the upper."""
        row = min(self._heights, key=lambda row: abs(self._heights[row] - middle))
        below = middle - self._heights[row]
        if abs(below) < 0.5 * self.pitch:
            return row
        upper = row if below > 0 else row - 1
        gap = self._heights.get(upper + 1, float("-inf")) - self._heights.get(upper, float("inf"))
        return upper if gap > 1.5 * self.pitch else None


def rising(marks: Sequence[Mark]) -> list[Mark]:
    """The heaviest of those that stand below each other in the order of their rows."""
    chains: list[tuple[float, list[Mark]]] = []
    for mark in sorted(marks, key=lambda mark: mark.row):
        ahead = [c for c in chains if c[1][-1].row < mark.row and c[1][-1].middle < mark.middle]
        weight, chain = max(ahead, key=lambda c: c[0], default=(0.0, []))
        chains.append((weight + mark.weight, [*chain, mark]))
    return max(chains, key=lambda c: c[0], default=(0.0, []))[1]


def _nearest(off: Mapping[int, float], row: int) -> float:
    """By the row itself, then those above, then those below."""
    above = [known for known in off if known <= row]
    if above:
        return off[max(above)]
    return off[min(off)] if off else 0.0
