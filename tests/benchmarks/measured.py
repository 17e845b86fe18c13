"""One measure: ours against a floor that was measured in the same run on the same machine."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Measured:
    """`ours` and `floor` hold one figure a run, at least five of each.

    `more_is_better` for rates: then the ratio says which share of the floor is reached.
    """

    name: str
    unit: str
    ours: Sequence[float]
    floor: Sequence[float]
    floor_is: str
    aim: str = ""
    more_is_better: bool = False

    @property
    def ratio(self) -> float:
        return statistics.median(self.ours) / statistics.median(self.floor)

    def to_data(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "ours": _round(statistics.median(self.ours)),
            "floor": _round(statistics.median(self.floor)),
            "ratio": _round(self.ratio),
            "unit": self.unit,
            "floor_is": self.floor_is,
            "aim": self.aim,
            "more_is_better": self.more_is_better,
            "runs": {"ours": _spread(self.ours), "floor": _spread(self.floor)},
        }


def _spread(figures: Sequence[float]) -> dict[str, Any]:
    return {
        "min": _round(min(figures)),
        "median": _round(statistics.median(figures)),
        "max": _round(max(figures)),
        "count": len(figures),
    }


def _round(figure: float) -> float:
    return float(f"{figure:.4g}")
