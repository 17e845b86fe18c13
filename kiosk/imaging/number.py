"""Whether sixteen digits on a card are believed to be its number: a wrong one looks right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.nik import LENGTH, Nik, region_problem
from kiosk.domain.regions import RegionLookup
from kiosk.errors import Invalid
from kiosk.imaging import printed
from kiosk.imaging.card_rows import Value
from kiosk.imaging.seen import DIGITS, Seen

# How much less likely than its best reading, as a logarithm, the printed day may be the one in the
# number: one smudged digit, not two other ones.
_SMUDGED = -6.0
# Of digits that nothing else on the card confirms: all but those of the day. A doubtful digit of
# the day must be printed just so.
_SURE = 0.8


@dataclass(frozen=True, slots=True, repr=False)
class Believed:
    """A number, and the day of birth with its century."""

    nik: Nik
    born: date


def believed(
    values: Sequence[Value], day: Seen | None, sex: str | None, regions: RegionLookup
) -> Believed | None:
    """Only digits that pass every check and say the same as the printed day and sex."""
    if day is None or sex is None:
        return None
    for value in values:
        for start in _starts(len(sure := value.seen.certainties(DIGITS))):
            if min(*sure[start : start + 6], *sure[start + 12 :]) < _SURE:
                continue
            nik = _nik(value.seen.text(DIGITS)[start:], regions)
            if nik is None or nik.sex.value != sex:
                continue
            is_sure = min(sure[start + 6 : start + 12]) >= _SURE
            if (born := _same_day(nik, day, _SMUDGED if is_sure else 0.0)) is not None:
                return Believed(nik, born)
    return None


def _starts(count: int) -> tuple[int, ...]:
    """Where sixteen digits begin; a colon in front may have been taken for one."""
    return (count - LENGTH,) if count in (LENGTH, LENGTH + 1) else ()


def _nik(digits: str, regions: RegionLookup) -> Nik | None:
    try:
        nik = Nik(digits)
    except Invalid:
        return None
    regency = digits[:4]
    known = regions.regency_name(regency) or regions.retired_regency(regency)
    return nik if known and region_problem(nik, regions) is None else None


def _same_day(nik: Nik, seen: Seen, forgiven: float) -> date | None:
    """The day of birth, if that is what is printed, or nearly."""
    read = printed.day(seen)
    days = [nik.birth_date(date(century + 99, 12, 31)) for century in (1900, 2000)]
    if read in days:
        return read
    best = seen.likelihood(f"{read:%d-%m-%Y}" if read else seen.text())
    likely = {day: seen.likelihood(f"{day:%d-%m-%Y}") - best for day in days}
    day = max(likely, key=lambda one: likely[one])
    return day if likely[day] > forgiven else None
