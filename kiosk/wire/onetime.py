"""The one-time code that enrols a kiosk: said over a telephone, typed once, never sent."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Self

from kiosk.domain import receipt
from kiosk.errors import Invalid, Problem

SECRET_BYTES = 16
ID_BYTES = 8
_LETTERS, _CHECKS = 26, 2
_PRIME = 1021  # below 32 * 32, so that one wrong or two swapped letters always show
_HEARD_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """128 secret bits as 26 letters and two that check them; its repr shows none of them."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != SECRET_BYTES:
            raise ValueError("a one-time code has 16 bytes")

    @classmethod
    def new(cls, random_bytes: Callable[[int], bytes]) -> Self:
        return cls(random_bytes(SECRET_BYTES))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what was typed or heard: any case, spaces, dashes, I and L for 1, O for 0.

        Raises `Invalid`: `code.length`, `code.letter` or `code.check`.
        """
        letters = re.sub(r"[\s\-.]", "", text).upper().translate(_HEARD_AS)
        if len(letters) != _LETTERS + _CHECKS:
            facts = {"letters": len(letters), "expected": _LETTERS + _CHECKS}
            raise Invalid(Problem("code.length", facts=facts))
        if any(letter not in receipt.ALPHABET for letter in letters):
            raise Invalid(Problem("code.letter"))
        value, check = receipt.decode(letters[:_LETTERS]), receipt.decode(letters[_LETTERS:])
        if value % _PRIME != check or value >> (8 * SECRET_BYTES):
            raise Invalid(Problem("code.check"))
        return cls(value.to_bytes(SECRET_BYTES, "big"))

    @property
    def text(self) -> str:
        """Seven groups of four letters."""
        value = int.from_bytes(self.secret, "big")
        letters = receipt.encode(value, _LETTERS) + receipt.encode(value % _PRIME, _CHECKS)
        return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))

    @property
    def id(self) -> bytes:
        """Names the code without telling it."""
        return sha256(b"kpk-code-id" + self.secret).digest()[:ID_BYTES]
