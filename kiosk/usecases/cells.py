"""What a cell that is no text would have been typed as."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_CERTAIN_DIGITS: Final = 10**15  # spreadsheets keep fifteen digits of a number, and then zeros
_CERTAIN_IN_BINARY: Final = 1 << 53  # from here on only even numbers can be kept
_SCIENTIFIC: Final = re.compile(r"\d(?:[.,]\d*)?[eE]\+?\d{1,3}")


def shown(value: object) -> str:
    """Dates as 15-05-1998, yes and no in Indonesian, whole numbers in all their digits; a number
    whose last digits may have been lost in scientific notation, as spreadsheets show it."""
    match value:
        case None:
            return ""
        case bool():
            return "ya" if value else "tidak"
        case int():
            return _whole(value)
        case float() if value.is_integer():
            return _whole(int(value))
        case date():  # a moment, too: a cell with a date has midnight in it
            return value.strftime("%d-%m-%Y")
    return str(value)


def is_rounded(text: str) -> bool:
    """Whether a text is a number that lost its last digits: 3.27302E+15."""
    return _SCIENTIFIC.fullmatch(text.strip()) is not None


def _whole(number: int) -> str:
    digits = str(number)
    lost = number % 10 == 0 or (number > _CERTAIN_IN_BINARY and number % 2 == 0)
    if number >= _CERTAIN_DIGITS and lost:
        return f"{digits[0]}.{digits[1:15]}E+{len(digits) - 1}"
    return digits
