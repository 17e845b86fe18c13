"""The family card number (KK): sixteen digits, and little else that can be known of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Self

from kiosk.domain.digits import first_not_digit, strip_separators
from kiosk.errors import Invalid, Problem, Severity

LENGTH = 16


@dataclass(frozen=True, slots=True, repr=False)
class FamilyCard:
    """Region of issue (6), date of recording ddmmyy, serial (4)."""

    digits: str

    def __post_init__(self) -> None:
        if problem := _problem(self.digits):
            raise Invalid(problem)

    @classmethod
    def parse(cls, text: str) -> Self:
        return cls(strip_separators(text))

    def findings(self) -> tuple[Problem, ...]:
        """Only unusual, never wrong: cards carry odd dates."""
        day, month, year = (int(self.digits[at : at + 2]) for at in (6, 8, 10))
        try:
            date(2000 + year, month, day)
        except ValueError:
            return (Problem("kk.date", severity=Severity.SOFT, span=(6, 12)),)
        return ()

    def __repr__(self) -> str:
        return f"FamilyCard({self.digits[:4]}********{self.digits[-4:]})"


def same_as_nik(family_card: str, nik: str) -> Problem | None:
    """The number of the card is never the number of a person; desks mistake one for the other."""
    return Problem("kk.same_as_nik") if family_card == nik else None


def _problem(digits: str) -> Problem | None:
    if (place := first_not_digit(digits)) >= 0:
        return Problem("kk.not_digits", facts={"place": place + 1}, span=(place, place + 1))
    if len(digits) < LENGTH:
        return Problem("kk.short", facts={"digits": len(digits), "missing": LENGTH - len(digits)})
    if len(digits) > LENGTH:
        return Problem("kk.long", facts={"digits": len(digits), "extra": len(digits) - LENGTH})
    return None
