"""Where somebody lives, found by name or from the province down: what there is to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.gazetteer.places import Village
from kiosk.gazetteer.regions import Regions
from kiosk.gazetteer.spelling import key


@dataclass(frozen=True, slots=True)
class Place:
    """A village, or a region on the way to one."""

    code: str
    name: str
    lies_in: str = ""


@dataclass(frozen=True, slots=True)
class Leaf:
    """What is seen at once."""

    places: tuple[Place, ...]
    has_more: bool


class Places:
    """The office's own regency comes first."""

    def __init__(self, regions: Regions, near: str) -> None:
        self._regions, self._near = regions, near or None

    def named(self, text: str, chosen: str, seats: int) -> tuple[Place, ...]:
        """The one that was chosen stands first, whatever else has its name."""
        own = self.of(chosen)
        villages = self._regions.search_villages(text, self._near, seats) if text.strip() else ()
        others = [_place(village) for village in villages if village.code != chosen]
        return (*((own,) if own else ()), *others)[:seats]

    def leaf_of(self, code: str, text: str, at: int, seats: int) -> Leaf:
        """So many of what lies in a region; the last seat is for the way to the others."""
        places = self.inside(code, text)
        if len(places) <= seats:
            return Leaf(places, has_more=False)
        leaves = -(-len(places) // (seats - 1))
        first = at % leaves * (seats - 1)
        return Leaf(places[first : first + seats - 1], has_more=True)

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
