"""Who a person is: name, place and date of birth, sex."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from kiosk.domain.digits import first_not_digit
from kiosk.errors import Invalid, Problem

LONGEST_NAME = 60
_LETTER_MARKS = " '.-"
_TYPED_MARKS = str.maketrans("\u2019\u2018`\u00b4\u2013\u2014", "''''--")


class Sex(StrEnum):
    """As the identity card says it."""

    MALE = "L"
    FEMALE = "P"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read L/P, laki-laki/perempuan, pria/wanita, male/female, in any case."""
        try:
            return cls(_SEX_WORDS[re.sub(r"[\s.\-]", "", text).lower()])
        except KeyError:
            raise Invalid(Problem("sex.unknown")) from None


_SEX_WORDS = {
    **dict.fromkeys(("l", "laki", "lakilaki", "lk", "pria", "m", "male"), "L"),
    **dict.fromkeys(("p", "perempuan", "pr", "wanita", "f", "female"), "P"),
}


@dataclass(frozen=True, slots=True, repr=False)
class PersonName:
    """A full name as on the card: capitals, one to sixty characters, one word is a name too."""

    text: str

    def __post_init__(self) -> None:
        if problem := _name_problem(self.text):
            raise Invalid(problem)

    @classmethod
    def parse(cls, text: str) -> Self:
        plain = unicodedata.normalize("NFKC", text).translate(_TYPED_MARKS)
        return cls(" ".join(plain.split()).upper())

    def __repr__(self) -> str:
        return f"PersonName(<{len(self.text)} letters>)"


def _name_problem(text: str) -> Problem | None:
    if not any(char.isalpha() for char in text):
        return Problem("name.empty")
    if len(text) > LONGEST_NAME:
        return Problem("name.long", facts={"most": LONGEST_NAME, "length": len(text)})
    for place, char in enumerate(text):
        if not (_is_latin_letter(char) or char in _LETTER_MARKS):
            code = "name.digit" if char.isdigit() else "name.character"
            return Problem(code, facts={"place": place + 1}, span=(place, place + 1))
    return None


def _is_latin_letter(char: str) -> bool:
    # Right-to-left and other scripts are never on a KTP; accents are, for a few families.
    return char.isalpha() and ord(char) < 0x250


def parse_birth_date(text: str, today: date) -> date:
    """Read dd-mm-yyyy as people type it (also 15051998, 15/5/1998, 1998-05-15, 15 Mei 1998)."""
    day, month, year = _date_parts(text)
    try:
        born = date(year, month, day)
    except ValueError:
        raise Invalid(_date_problem(day, month, year)) from None
    if born > today:
        raise Invalid(Problem("birth_date.future"))
    if today.year - born.year > OLDEST_AGE:
        raise Invalid(Problem("birth_date.too_old", facts={"most": OLDEST_AGE}))
    return born


OLDEST_AGE = 120
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari feb february",
            "maret mar march",
            "april apr",
            "mei may",
            "juni jun june",
            "juli jul july",
            "agustus agu agt aug august ags",
            "september sep sept",
            "oktober okt oct october",
            "november nov nop",
            "desember des dec december",
        ),
        start=1,
    )
    for name in names.split()
}


def _date_parts(text: str) -> tuple[int, int, int]:
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    parts = [part for part in re.split(r"[\s.\-/,]+", plain) if part]
    if len(parts) == 1 and first_not_digit(parts[0]) < 0 and len(parts[0]) == 8:
        digits = parts[0]
        parts = [digits[:2], digits[2:4], digits[4:]]
    if len(parts) != 3:
        raise Invalid(Problem("birth_date.format"))
    if len(parts[0]) == 4:
        parts.reverse()
    return _number(parts[0], 2), _month(parts[1]), _number(parts[2], 4)


def _month(text: str) -> int:
    return _MONTHS[text] if text in _MONTHS else _number(text, 2)


def _number(text: str, longest: int) -> int:
    year_is_short = longest == 4 and len(text) != 4
    if first_not_digit(text) >= 0 or len(text) > longest or year_is_short:
        raise Invalid(Problem("birth_date.format"))
    return int(text)


def _date_problem(day: int, month: int, year: int) -> Problem:
    if not 1 <= month <= 12:
        return Problem("birth_date.month", facts={"month": month})
    if not 1 <= day <= 31:
        return Problem("birth_date.day", facts={"day": day})
    return Problem("birth_date.no_such_day", facts={"day": day, "month": month, "year": year})


def age_on(born: date, day: date) -> int:
    """Full years lived on that day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
