"""Where the person lives: printed names put right by the regions of Indonesia, and the village."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.gazetteer.places import Region
from kiosk.gazetteer.regions import Regions
from kiosk.imaging import printed
from kiosk.imaging.card_rows import Value
from kiosk.imaging.letters import letters, likeness
from kiosk.imaging.lines import Line
from kiosk.imaging.nearest import Known, nearest

_ALIKE = 0.8
_HEAD = re.compile(r"^(KABUPATEN|KOTA)")


@dataclass(frozen=True, slots=True, repr=False)
class Whereabouts:
    village_name: str | None
    district_name: str | None
    village_code: str | None


def whereabouts(
    village: Sequence[Value],
    district: Sequence[Value],
    regencies: Sequence[str],
    regions: Regions,
) -> Whereabouts:
    """`regencies` are the codes of those it may lie in, the likeliest first.

    A name no list knows stays as it was read; the code is told only when everything was found.
    """
    district_name, village_name = printed.place(district), printed.place(village)
    for regency in regencies:
        found = _of(district, district_name, regency, regions)
        if found is None:
            continue
        home = _of(village, village_name, found.code, regions)
        if home is None:
            return Whereabouts(village_name, found.name.upper(), None)
        return Whereabouts(home.name.upper(), found.name.upper(), home.code)
    return Whereabouts(village_name, district_name, None)


def _of(values: Sequence[Value], said: str | None, inside: str, regions: Regions) -> Known | None:
    if said is None or len(values) != 1:
        return None
    known = [Known(region.name, region.code) for region in regions.children(inside)]
    return nearest(said, values[0].seen, known)


def regencies(lines: Sequence[Line], nik_region: str | None, regions: Regions) -> tuple[str, ...]:
    """The one in the head of the card, then the one in which the number was given."""
    found = [*_in_head(lines, regions)]
    if nik_region is not None:
        code = nik_region[:4]
        found.append(regions.retired_regency(code) or code)
    return tuple(dict.fromkeys(found))


def _in_head(lines: Sequence[Line], regions: Regions) -> Iterator[str]:
    heads = [head for line in lines if _HEAD.match(head := letters(line.text))]
    if not heads:
        return
    for regency in _all_regencies(regions):
        name = letters(regency.name)
        if any(likeness(head, name) >= _ALIKE for head in heads if head[:4] == name[:4]):
            yield regency.code


def town(values: Sequence[Value], regions: Regions) -> str | None:
    """A place of birth: mostly a town or a regency, but any name may stand there."""
    said = printed.place(values)
    if said is None or len(values) != 1:
        return said
    towns = {_town_name(regency) for regency in _all_regencies(regions)}
    found = nearest(said, values[0].seen, [Known(name, name) for name in sorted(towns)])
    return found.name if found else said


def _town_name(regency: Region) -> str:
    return re.sub(r"^(Kabupaten|Kota) ", "", regency.name).upper()


def _all_regencies(regions: Regions) -> Iterator[Region]:
    for province in regions.children():
        yield from regions.children(province.code)
