"""The receipt code: what a person keeps, short enough to be read over a telephone."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import Self

from kiosk.errors import Invalid, Problem

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U
_LETTERS, _CHECKS = 10, 2
_PRIME = 1021  # below 32 * 32, so that one wrong or two swapped letters always show
_HEARD_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})


@dataclass(frozen=True, slots=True)
class ReceiptCode:
    """Ten letters from the record's secret and two that check them, `XXXX-XXXX-XXXX`."""

    text: str

    @classmethod
    def from_secret(cls, secret: bytes) -> Self:
        """The code does not reveal the secret: it is a part of a hash of it."""
        return cls._of(_value_of(secret))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what was typed or heard: any case, dashes or not, I and L for 1, O for 0."""
        letters = re.sub(r"[\s\-.]", "", text).upper().translate(_HEARD_AS)
        if len(letters) != _LETTERS + _CHECKS:
            raise Invalid(Problem("receipt.length", facts={"letters": len(letters)}))
        if any(letter not in ALPHABET for letter in letters):
            raise Invalid(Problem("receipt.letter"))
        code = cls._of(decode(letters[:_LETTERS]))
        if code.text.replace("-", "") != letters:
            raise Invalid(Problem("receipt.check"))
        return code

    @property
    def tagged(self) -> str:
        """What a keyed hash is made of, by which a centre finds the record again."""
        return _tagged(decode(self.text.replace("-", "")[:_LETTERS]))

    @classmethod
    def _of(cls, value: int) -> Self:
        letters = encode(value, _LETTERS) + encode(value % _PRIME, _CHECKS)
        return cls("-".join(letters[at : at + 4] for at in range(0, len(letters), 4)))

    def __str__(self) -> str:
        return self.text


def tagged_of(secret: bytes) -> str:
    """`ReceiptCode.from_secret(secret).tagged`, without spelling the code."""
    return _tagged(_value_of(secret))


def _value_of(secret: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"kpk-receipt" + secret).digest()[:7], "big") >> 6


def _tagged(value: int) -> str:
    return f"receipt {value}"


def encode(value: int, length: int) -> str:
    """A number as that many letters of the alphabet."""
    letters = []
    for _ in range(length):
        value, rest = divmod(value, 32)
        letters.append(ALPHABET[rest])
    return "".join(reversed(letters))


def decode(letters: str) -> int:
    value = 0
    for letter in letters:
        value = value * 32 + ALPHABET.index(letter)
    return value
