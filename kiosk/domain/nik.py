"""The population number (NIK): what makes sixteen digits one, and what in them is only unusual."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Self

from kiosk.domain.digits import first_not_digit, strip_separators
from kiosk.domain.person import Sex
from kiosk.domain.regions import RegionLookup
from kiosk.errors import Invalid, Problem, Severity

LENGTH = 16
_WOMEN_ADD = 40


@dataclass(frozen=True, slots=True, repr=False)
class Nik:
    """A population number: 16 digits that say where and when it was issued and to whom.

    `PPRRDD ddmmyy ssss`: Kemendagri code of the place of first registration, birth date (day + 40
    for women), serial. There is no check digit, and it is never issued anew.
    """

    digits: str

    def __post_init__(self) -> None:
        if problem := _problem(self.digits):
            raise Invalid(problem)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what a person typed; the spaces and dots are theirs, not ours."""
        return cls(strip_separators(text))

    @property
    def region(self) -> str:
        """Six digits: the district in which the number was first issued."""
        return self.digits[:6]

    @property
    def sex(self) -> Sex:
        return Sex.FEMALE if int(self.digits[6:8]) > _WOMEN_ADD else Sex.MALE

    @property
    def masked(self) -> str:
        return f"{self.digits[:4]}{'*' * 8}{self.digits[-4:]}"

    def birth_date(self, today: date, typed: date | None = None) -> date:
        """The typed date decides the century; without it, the latest year not in the future."""
        day, month, year = _birth_parts(self.digits)
        centuries = [
            date(c + year, month, day) for c in (1900, 2000) if _exists(c + year, month, day)
        ]
        if typed in centuries:
            return typed
        past = [born for born in centuries if born <= today]
        return max(past) if past else min(centuries)

    def __repr__(self) -> str:
        return f"Nik({self.masked})"


def mask(digits: str) -> str:
    """The form of a number that may stand in a list or a log."""
    return f"{digits[:4]}{'*' * max(0, len(digits) - 8)}{digits[-4:]}"


def findings(
    nik: Nik, regions: RegionLookup, birth_date: date | None = None, sex: Sex | None = None
) -> tuple[Problem, ...]:
    """What must be asked once more but never stops a registration."""
    return tuple(_findings(nik, regions, birth_date, sex))


def region_problem(nik: Nik, regions: RegionLookup) -> Problem | None:
    """The one hard rule that needs the region table: the province must exist or have existed."""
    province = nik.digits[:2]
    known = regions.province_known(province) or regions.retired_regency(nik.digits[:4])
    return None if known else Problem("nik.province", facts={"province": province}, span=(0, 2))


def _findings(
    nik: Nik, regions: RegionLookup, birth_date: date | None, sex: Sex | None
) -> Iterator[Problem]:
    if birth_date and (birth_date.day, birth_date.month, birth_date.year % 100) != _birth_parts(
        nik.digits
    ):
        yield _soft("nik.birth_date_differs", (6, 12))
    if sex and sex is not nik.sex:
        yield _soft("nik.sex_differs", (6, 8))
    regency = nik.digits[:4]
    if living := regions.retired_regency(regency):
        yield _soft("nik.regency_retired", (0, 4), regency=regency, now=living)
    elif regions.regency_name(regency) is None:
        yield _soft("nik.regency_unknown", (0, 4), regency=regency)
    elif regions.district_name(nik.region) is None:
        yield _soft("nik.district_unknown", (4, 6), district=nik.region)


def _soft(code: str, span: tuple[int, int], **facts: str) -> Problem:
    return Problem(code, severity=Severity.SOFT, facts=facts, span=span)


def _problem(digits: str) -> Problem | None:
    if (place := first_not_digit(digits)) >= 0:
        return Problem("nik.not_digits", facts={"place": place + 1}, span=(place, place + 1))
    if len(digits) < LENGTH:
        return Problem("nik.short", facts={"digits": len(digits), "missing": LENGTH - len(digits)})
    if len(digits) > LENGTH:
        return Problem("nik.long", facts={"digits": len(digits), "extra": len(digits) - LENGTH})
    return _date_problem(digits) or _serial_problem(digits)


def _date_problem(digits: str) -> Problem | None:
    written, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    if not (1 <= written <= 31 or 41 <= written <= 71):
        return Problem("nik.day", facts={"day": written}, span=(6, 8))
    if not 1 <= month <= 12:
        return Problem("nik.month", facts={"month": month}, span=(8, 10))
    day = written - _WOMEN_ADD if written > _WOMEN_ADD else written
    if not any(_exists(century + year, month, day) for century in (1900, 2000)):
        return Problem(
            "nik.no_such_day", facts={"day": day, "month": month, "year": year}, span=(6, 12)
        )
    return None


def _serial_problem(digits: str) -> Problem | None:
    return Problem("nik.serial", span=(12, 16)) if digits[12:] == "0000" else None


def _birth_parts(digits: str) -> tuple[int, int, int]:
    day = int(digits[6:8])
    return day - _WOMEN_ADD if day > _WOMEN_ADD else day, int(digits[8:10]), int(digits[10:12])


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
