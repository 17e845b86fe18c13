"""The regencies and cities of Indonesia, found by the beginning of any word of their names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ui.widgets.suggestions import Suggestion

if TYPE_CHECKING:
    from kiosk.gazetteer.places import Region
    from kiosk.gazetteer.regions import Regions

_SHOWN: Final = 8


class RegencyList:
    """514 of them: few enough to look through at every key."""

    def __init__(self, regencies: Sequence[Region]) -> None:
        self._all = [
            (region.name.lower().split(), Suggestion(region.code, region.name))
            for region in sorted(regencies, key=lambda region: region.name)
        ]

    def search(self, text: str) -> list[Suggestion]:
        """Those of whose words each typed word begins one."""
        wanted = text.lower().split()
        found = (one for words, one in self._all if _fits(wanted, words))
        return [one for one, _ in zip(found, range(_SHOWN), strict=False)]


def all_regencies(regions: Regions) -> tuple[Region, ...]:
    """Reads the table of regions; not for the UI thread."""
    provinces = regions.children()
    return tuple(regency for one in provinces for regency in regions.children(one.code))


def _fits(wanted: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(word.startswith(beginning) for word in words) for beginning in wanted)
