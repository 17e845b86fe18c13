"""Where a person lives: street, neighbourhood numbers, village."""

from __future__ import annotations

import re
import unicodedata

from kiosk.domain.digits import first_not_digit, strip_separators
from kiosk.domain.regions import RegionLookup
from kiosk.errors import Invalid, Problem

LONGEST_STREET = 120


def parse_text(text: str, longest: int = LONGEST_STREET) -> str:
    """One line of free text, tidied; control and direction characters are nobody's address."""
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    if len(plain) > longest:
        raise Invalid(Problem("text.long", facts={"most": longest, "length": len(plain)}))
    if any(unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"} for char in plain):
        raise Invalid(Problem("text.character"))
    return plain


def parse_neighbourhood(text: str) -> str:
    """An RT or RW number as three digits: "3" is "003"."""
    digits = re.sub(r"(?i)^r[tw]", "", strip_separators(text))
    if not digits or first_not_digit(digits) >= 0 or len(digits) > 3:
        raise Invalid(Problem("neighbourhood.format"))
    return digits.zfill(3)


def parse_village(text: str, regions: RegionLookup) -> str:
    """A village by its ten-digit code; names are looked up by the gazetteer before this."""
    code = strip_separators(text)
    if len(code) != 10 or first_not_digit(code) >= 0 or not regions.village_known(code):
        raise Invalid(Problem("village.unknown"))
    return code
