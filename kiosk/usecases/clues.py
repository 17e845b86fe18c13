"""What can be told at the desk from little: sixteen digits, or the times of a day."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from kiosk.domain.nik import Nik, region_problem
from kiosk.domain.person import age_on, parse_birth_date
from kiosk.errors import Invalid
from kiosk.gazetteer.regions import Regions
from kiosk.usecases.facts import DaySoFar, NikFacts

_PAUSE = timedelta(minutes=10)  # a longer gap between two people is a break, not a slow person


def nik_facts(
    text: str, texts: Mapping[str, str], today: date, regions: Regions
) -> NikFacts | None:
    """Birth date, age, sex and region; a typed birth date decides the century."""
    try:
        nik = Nik.parse(text)
    except Invalid:
        return None
    if region_problem(nik, regions):
        return None
    born = nik.birth_date(today, _typed_birth_date(texts, today))
    region, retired = _region_of(nik, regions)
    town = _town_of(nik, regions)
    return NikFacts(born, age_on(born, today), nik.sex, region, retired, town)


def _typed_birth_date(texts: Mapping[str, str], today: date) -> date | None:
    try:
        return parse_birth_date(texts.get("birth_date", ""), today)
    except Invalid:
        return None


def _region_of(nik: Nik, regions: Regions) -> tuple[str, bool]:
    """Its name, and whether the code is one that lives on in old numbers only."""
    regency = nik.digits[:4]
    if living := regions.retired_regency(regency):
        return regions.regency_name(living) or living, True
    names = (regions.district_name(nik.region), regions.regency_name(regency))
    return ", ".join(name for name in names if name), False


def _town_of(nik: Nik, regions: Regions) -> str:
    """As people say it: Bandung for Kota Bandung and for Kabupaten Bandung."""
    regency = nik.digits[:4]
    name = regions.regency_name(regions.retired_regency(regency) or regency) or ""
    town = re.sub(r"^(?:Kota|Kabupaten) ", "", name)
    return "Jakarta" if town.startswith("Jakarta ") else town


def day_so_far(times: Sequence[datetime]) -> DaySoFar:
    """From the times at which people were registered, oldest first."""
    gaps = [later - earlier for earlier, later in pairwise(times)]
    worked = [gap.total_seconds() for gap in gaps if gap <= _PAUSE]
    return DaySoFar(len(times), round(sum(worked) / len(worked)) if worked else None)
