"""Which keys a keyboard has, for each kind of answer; letters stand as on every keyboard here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class KeyboardKind(StrEnum):
    """What is typed."""

    NAME = "name"  # capitals, as on the card
    STREET = "street"
    EMAIL = "email"
    SEARCH = "search"
    TEXT = "text"
    PASSWORD = "password"  # noqa: S105


class Tool(StrEnum):
    """Keys that do not stand for what is written on them."""

    SPACE = "space"
    ERASE = "erase"
    AGAIN = "again"
    CAPITALS = "capitals"
    SIGNS = "signs"


class Case(StrEnum):
    """How letters are written."""

    UPPER = "upper"
    LOWER = "lower"
    CHOSEN = "chosen"  # by the key for capitals


Row = tuple[tuple[str, float], ...]
"""What each key writes, or its tool, and how many keys wide it is."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Rows of ten columns; the digits stand beside them or above."""

    rows: tuple[Row, ...]
    case: Case
    has_digits: bool


def _line(letters: str) -> Row:
    return tuple((letter, 1.0) for letter in letters)


_TOP: Final = _line("qwertyuiop")
_END: Final[Row] = ((Tool.AGAIN, 2), (Tool.SPACE, 5), (Tool.ERASE, 3))
_STREET_END: Final[Row] = ((Tool.AGAIN, 2), (",", 1), (Tool.SPACE, 4), (Tool.ERASE, 3))
_MAIL_END: Final[Row] = ((Tool.AGAIN, 2), ("@gmail.com", 3), ("@yahoo.com", 3), (Tool.ERASE, 2))
_SECRET_END: Final[Row] = ((Tool.SIGNS, 2), (Tool.AGAIN, 2), (Tool.SPACE, 3), (Tool.ERASE, 3))
_CAPITALS: Final[Row] = ((Tool.CAPITALS, 1),)

LAYOUTS: Final[Mapping[KeyboardKind, Layout]] = MappingProxyType(
    {
        KeyboardKind.NAME: Layout(
            (_TOP, _line("asdfghjkl'"), _line(",zxcvbnm.-"), _END), Case.UPPER, has_digits=False
        ),
        KeyboardKind.STREET: Layout(
            (_TOP, _line("asdfghjkl'"), _line("/zxcvbnm.-"), _STREET_END),
            Case.UPPER,
            has_digits=True,
        ),
        KeyboardKind.SEARCH: Layout(
            (_TOP, _line("asdfghjkl'"), _line(",zxcvbnm.-"), _END), Case.UPPER, has_digits=True
        ),
        KeyboardKind.EMAIL: Layout(
            (_TOP, _line("asdfghjkl@"), _line("-zxcvbnm._"), _MAIL_END),
            Case.LOWER,
            has_digits=True,
        ),
        KeyboardKind.TEXT: Layout(
            (_TOP, _line("asdfghjkl'"), (*_CAPITALS, *_line("zxcvbnm.-")), _STREET_END),
            Case.CHOSEN,
            has_digits=True,
        ),
        KeyboardKind.PASSWORD: Layout(
            (_TOP, _line("asdfghjkl@"), (*_CAPITALS, *_line("zxcvbnm.-")), _SECRET_END),
            Case.CHOSEN,
            has_digits=True,
        ),
    }
)

SIGNS: Final = Layout(
    (_line("!\"#$%&'()*"), _line("+,/:;<=>?["), _line("\\]^_`{|}~-"), _SECRET_END),
    Case.LOWER,
    has_digits=True,
)
"""The other side of the keyboard for passwords."""

DIGITS_BESIDE: Final = ("123", "456", "789", "0")
DIGITS_ABOVE: Final = "1234567890"
