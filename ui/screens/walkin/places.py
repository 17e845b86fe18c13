"""Where somebody lives, found by name or from the province down: what there is to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.gazetteer.places import Village
from kiosk.gazetteer.regions import Regions
from kiosk.gazetteer.spelling import key

VILLAGE_DIGITS = 10


@dataclass(frozen=True, slots=True)
class Place:
    """A village, or a region on the way to one."""

    code: str
    name: str
    lies_in: str = ""

    @property
    def is_village(self) -> bool:
        return len(self.code) == VILLAGE_DIGITS


class Places:
    """The office's own regency comes first."""

    def __init__(self, regions: Regions, near: str) -> None:
        self._regions, self._near = regions, near or None

    def named(self, text: str, limit: int) -> tuple[Place, ...]:
        found = self._regions.search_villages(text, self._near, limit)
        return tuple(_place(village) for village in found)

    def inside(self, code: str, text: str = "") -> tuple[Place, ...]:
        """What lies in a region, or in the country, as far as its name begins so."""
        wanted = key(text)
        children = self._regions.children(code)
        return tuple(
            Place(child.code, child.name)
            for child in children
            if any(word.startswith(wanted) for word in _beginnings(child.name))
        )

    def of(self, code: str) -> Place | None:
        village = self._regions.village(code)
        return _place(village) if village is not None else None

    def name_of(self, code: str) -> str:
        """Of a region on the way."""
        lookups = {2: self._regions.province, 4: self._regions.regency, 6: self._regions.district}
        region = lookups[len(code)](code) if len(code) in lookups else None
        return region.name if region is not None else ""


def _place(village: Village) -> Place:
    lies_in = f"{village.district.name}, {village.regency.name}"
    return Place(village.code, village.name, lies_in)


def _beginnings(name: str) -> tuple[str, ...]:
    """Of the whole name, and of each of its words: Kota Bandung is looked for under B too."""
    words = name.split()
    return (key(name), *(key(" ".join(words[at:])) for at in range(1, len(words))))
