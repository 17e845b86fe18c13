"""What a scanner read from a card: its sixteen-digit numbers, and which question they answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, Self

from kiosk.domain.digits import is_ascii_digits, strip_separators
from kiosk.domain.family_card import FamilyCard
from kiosk.domain.nik import Nik, mask, region_problem
from kiosk.domain.regions import RegionLookup
from kiosk.errors import Invalid

LONGEST = 8_000  # more than any QR code holds
Question = Literal["nik", "kk"]
_NUMBER = re.compile(r"(?<![0-9])[0-9]{16}(?![0-9])")


@dataclass(frozen=True, slots=True, repr=False)
class CardNumber:
    """Sixteen digits, and what they could be; the number of a man's NIK often fits both."""

    digits: str
    may_be_nik: bool
    may_be_kk: bool

    @classmethod
    def of(cls, digits: str, regions: RegionLookup) -> Self:
        return cls(digits, _may_be_nik(digits, regions), not FamilyCard(digits).findings())

    @property
    def questions(self) -> tuple[Question, ...]:
        """What it can answer, the likelier first; a number that fits nothing may be shown in
        either, so that the field can say what is wrong with it."""
        fits: dict[Question, bool] = {"nik": self.may_be_nik, "kk": self.may_be_kk}
        return tuple(name for name, fit in fits.items() if fit) or ("nik", "kk")

    def __repr__(self) -> str:
        return f"CardNumber({mask(self.digits)})"


def card_numbers(text: str, regions: RegionLookup) -> tuple[CardNumber, ...]:
    """Every number of sixteen digits in a text, in order, each once."""
    whole = strip_separators(text[:LONGEST])
    found = [whole] if _is_number(whole) else _NUMBER.findall(text[:LONGEST])
    return tuple(CardNumber.of(digits, regions) for digits in dict.fromkeys(found))


def question_for(number: CardNumber, nik: str, kk: str) -> Question | None:
    """Which field takes the number, given what stands in both; None when there is no room.

    A field with something else in it keeps it. One in which the same number was begun by hand is
    as good as empty.
    """
    held: dict[Question, str] = {"nik": nik, "kk": kk}
    if number.digits in held.values():
        return None
    for question in number.questions:
        if number.digits.startswith(held[question]):
            return question
        if len(held[question]) < len(number.digits):
            return None  # somebody is typing there; the other field is not a way out
    return None


def _is_number(text: str) -> bool:
    return len(text) == 16 and is_ascii_digits(text)


def _may_be_nik(digits: str, regions: RegionLookup) -> bool:
    try:
        return region_problem(Nik(digits), regions) is None
    except Invalid:
        return False
