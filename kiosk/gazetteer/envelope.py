"""Reads "village, district, regency, province" as it stands on an envelope or in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kiosk.gazetteer import spelling
from kiosk.gazetteer.places import Region, Village

_MOST_PARTS = 8


def find(text: str, named: Callable[[str], Iterable[Village]]) -> tuple[Village, ...]:
    """All villages that a text can mean; `named` gives those whose name has a certain key.

    A reading in which every part stands in its place wins over one that skips a parent, and
    "Desa Baru" is Desa Baru where there is one, and Baru elsewhere.
    """
    parts = [part for part in text.split(",") if spelling.key(part)]
    if len(parts) > _MOST_PARTS:
        return ()
    # A village's name may have commas of its own.
    readings = [(",".join(parts[:n]), parts[n:]) for n in range(1, len(parts) + 1)]
    for stand in (_in_place, _in_order):
        for spelt in (spelling.key, spelling.key_without_labels):
            found = tuple(
                village
                for name, parents in readings
                for village in named(spelt(name))
                if stand(parents, (village.district, village.regency, village.province))
            )
            if found:
                return found
    return ()


def _in_place(parts: Sequence[str], parents: Sequence[Region]) -> bool:
    return len(parts) <= len(parents) and all(map(_means, parts, parents))


def _in_order(parts: Sequence[str], parents: Sequence[Region]) -> bool:
    ahead = iter(parents)
    return all(any(_means(part, parent) for parent in ahead) for part in parts)


def _means(part: str, region: Region) -> bool:
    """ "Kab. Bandung", "Kabupaten Bandung" and plain "Bandung" all mean Kabupaten Bandung."""
    names = {spelling.key(region.name)}
    if len(region.code) == 4:
        _kind, _, bare = region.name.partition(" ")
        names.add(spelling.key(bare))
    typed = spelling.everyday(part)
    return spelling.key(typed) in names or spelling.key_without_labels(typed) in names
