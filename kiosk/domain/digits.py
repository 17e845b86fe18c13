"""Reading digits the way people type them."""

from __future__ import annotations

import re
import unicodedata

_SEPARATORS = re.compile(r"[\s.\-/·•_]+")


def strip_separators(text: str) -> str:
    """Drop the spaces, dots and dashes people type; full-width digits become plain ones."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text))


def is_ascii_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def first_not_digit(text: str) -> int:
    """The place of the first character that is no digit, or -1."""
    return next((i for i, char in enumerate(text) if not ("0" <= char <= "9")), -1)
