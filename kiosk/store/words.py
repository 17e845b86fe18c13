"""Which words a registration is found by, and what a search text asks for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.domain.nik import LENGTH as NIK_LENGTH
from kiosk.domain.receipt import ALPHABET

# The first sign of a word says what it is: a receipt code, the ends of a NIK, or (none) a name or
# the last digits of a NIK. Both signs are letters to the index, and never part of a name.
_RECEIPT, _ENDS = "#", "$"
_SHORTEST_RECEIPT: Final = 4  # its first group; less would find one row in thirty by accident
_APOSTROPHES: Final = "'`\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
_LONGEST: Final = 200
_HEARD_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})

Way = tuple[str, ...]  # beginnings of words, all of which must be there


def of_registration(name: str, masked_nik: str, receipt: str) -> tuple[str, ...]:
    code = _RECEIPT + receipt.lower()
    if not masked_nik:  # whoever it was has been erased
        return (code,)
    first, last = masked_nik[:4], masked_nik[-4:]
    return (*name_words(name), last, f"{_ENDS}{first}{last}", code)


def name_words(name: str) -> tuple[str, ...]:
    """Small letters without their marks; an apostrophe does not divide a name, a dash does."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(
        sign for sign in plain if not unicodedata.combining(sign) and sign not in _APOSTROPHES
    )
    return tuple(re.findall(r"[^\W_]+", kept))


@dataclass(frozen=True, slots=True, repr=False)
class Wanted:
    """A search text, read in every way it may be meant; one way that fits is enough."""

    ways: tuple[Way, ...]

    @classmethod
    def parse(cls, text: str) -> Wanted:
        short = text[:_LONGEST]
        return cls(tuple(way for way in (_as_words(short), _as_receipt(short)) if way))

    def fits(self, words: Iterable[str]) -> bool:
        there = tuple(words)
        return any(
            all(any(word.startswith(beginning) for word in there) for beginning in way)
            for way in self.ways
        )

    def as_match(self) -> str:
        """The same in the language of the full-text index."""
        return " OR ".join(
            "(" + " AND ".join(f'"{beginning}"*' for beginning in way) + ")" for way in self.ways
        )


def _as_words(text: str) -> Way:
    """Names, and the digits of a NIK: its last four, or as it is shown, or all of it."""
    if digits := _digits(text):
        return (_of_nik(digits),)
    found: list[str] = []
    for chunk in text.split():
        digits = _digits(chunk)
        found.extend((_of_nik(digits),) if digits else name_words(chunk))
    return tuple(found)


def _digits(text: str) -> str:
    """What was typed, if it is digits and what stands between or for digits; else nothing."""
    digits = re.sub(r"[\s*•.\-]", "", text)
    return digits if re.fullmatch(r"[0-9]+", digits) else ""


def _of_nik(digits: str) -> str:
    if len(digits) <= 4:
        return digits
    if len(digits) <= 8:
        return _ENDS + digits
    return _ENDS + digits[:4] + (digits[-4:] if len(digits) == NIK_LENGTH else "")


def _as_receipt(text: str) -> Way:
    letters = re.sub(r"[\s\-.]", "", text).upper().translate(_HEARD_AS)
    if len(letters) < _SHORTEST_RECEIPT or any(letter not in ALPHABET for letter in letters):
        return ()
    return (_RECEIPT + letters.lower(),)
