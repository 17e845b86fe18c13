"""The gazetteer: provinces, regencies, districts and villages by code, and villages by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.domain.digits import is_ascii_digits, strip_separators
from kiosk.gazetteer import envelope, spelling
from kiosk.gazetteer.places import Region, Village
from kiosk.gazetteer.search import VillageSearch
from kiosk.gazetteer.shelf import Shelf

# `resources` lies beside `kiosk` in a clone, in site-packages and in the bundle alike.
_BUNDLED = Path(__file__).parents[2] / "resources" / "regions.sqlite"

_VILLAGES = """
SELECT village.code, village.name, district.code, district.name, regency.code, regency.name,
       province.code, province.name, village.postal_code
FROM village
JOIN region district ON district.code = village.code / 10000
JOIN region regency ON regency.code = village.code / 1000000
JOIN region province ON province.code = village.code / 100000000
WHERE village.rank BETWEEN ? AND ? ORDER BY village.rank
"""
_REGIONS_INSIDE = "SELECT code, name FROM region WHERE code BETWEEN ? AND ?"
_VILLAGES_INSIDE = "SELECT code, name FROM village WHERE code BETWEEN ? AND ?"


class Regions:
    """Every answer comes from one read-only file; safe to ask from any thread.

    Codes are those of Kemendagri, digits only. Raises `RegionsMissing` when the file is not there
    or damaged: at the first question, because opening reads nothing.
    """

    def __init__(self, path: Path) -> None:
        self._shelf = Shelf(path)
        self._search = VillageSearch(self._shelf)

    @classmethod
    def open(cls, path: Path | None = None) -> Self:
        """The regions that come with the program, unless told otherwise."""
        return cls(path or _BUNDLED)

    def close(self) -> None:
        self._shelf.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def province(self, code: str) -> Region | None:
        return self._region(code, 2)

    def regency(self, code: str) -> Region | None:
        return self._region(code, 4)

    def district(self, code: str) -> Region | None:
        return self._region(code, 6)

    def village(self, code: str) -> Village | None:
        rank = self._rank(code)
        return None if rank is None else next(self._villages(rank, rank))

    def province_known(self, code: str) -> bool:
        """Whether a NIK can begin so: all retired regencies lay in provinces that still live."""
        return self.province(code) is not None

    def regency_name(self, code: str) -> str | None:
        return _name(self.regency(code))

    def district_name(self, code: str) -> str | None:
        return _name(self.district(code))

    def village_known(self, code: str) -> bool:
        return self._rank(code) is not None

    def retired_regency(self, code: str) -> str | None:
        """The living regency that a retired code became; district codes did not carry over."""
        if not _is_code(code, 4):
            return None
        found = self._shelf.row("SELECT living FROM retired WHERE code = ?", int(code))
        return str(found[0]) if found else None

    def children(self, code: str = "") -> tuple[Region, ...]:
        """What lies in a region, by name; without a code, the provinces."""
        if _is_code(code, 6):
            question, width = _VILLAGES_INSIDE, 10_000
        elif not code or _is_code(code, 4) or _is_code(code, 2):
            question, width = _REGIONS_INSIDE, 100
        else:
            return ()
        first = int(code or 0) * width
        inside = self._shelf.rows(question, first, first + width - 1)
        children = (Region(str(code), name) for code, name in inside)
        return tuple(sorted(children, key=lambda child: (spelling.key(child.name), child.code)))

    def search_villages(
        self, text: str, near: str | None = None, limit: int = 8
    ) -> tuple[Village, ...]:
        """Villages that a text may be the beginning of.

        Each word begins a word of the village's name or, after the first, of its parents' names.
        The villages of the regency `near` come first, then those of its province; then names that
        are just what was typed, names that begin so, and all others as in a dictionary. A 10-digit
        code finds its village, 5 digits those of a postal code. Nonsense finds nothing.
        """
        if exact := self.village(strip_separators(text)):
            return (exact,)[:limit]
        office = near if near and _is_code(near, 4) else None
        if office:
            office = self.retired_regency(office) or office
        ranks = self._search.ranks(text, office, limit)
        return tuple(village for rank in ranks for village in self._villages(rank, rank))

    def find_village(self, text: str) -> tuple[Village, ...]:
        """All villages that a cell of a spreadsheet can mean: a code, or names with commas
        ("Gegerkalong, Sukasari, Kota Bandung"); more than one when the text is ambiguous.
        """
        if exact := self.village(strip_separators(text)):
            return (exact,)
        return envelope.find(text, self._named)

    def _named(self, name_key: str) -> Iterator[Village]:
        ranks = self._search.named(name_key)
        return self._villages(ranks.start, ranks.stop - 1)

    def _region(self, code: str, length: int) -> Region | None:
        if not _is_code(code, length):
            return None
        found = self._shelf.row("SELECT name FROM region WHERE code = ?", int(code))
        return Region(code, found[0]) if found else None

    def _rank(self, code: str) -> int | None:
        if not _is_code(code, 10):
            return None
        found = self._shelf.row("SELECT rank FROM village WHERE code = ?", int(code))
        return found[0] if found else None

    def _villages(self, first: int, last: int) -> Iterator[Village]:
        for row in self._shelf.rows(_VILLAGES, first, last):
            code, name, *parents, postal_code = row
            district, regency, province = (
                Region(str(parents[i]), parents[i + 1]) for i in (0, 2, 4)
            )
            postal = str(postal_code) if postal_code else None
            yield Village(str(code), name, district, regency, province, postal)


def _is_code(code: str, length: int) -> bool:
    return len(code) == length and is_ascii_digits(code)


def _name(region: Region | None) -> str | None:
    return region.name if region else None
