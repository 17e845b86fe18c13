"""Keyed hashes: they tell that two people gave the same number, and to nobody what number."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

KEY_BYTES: Final = 32
_MARK_BYTES: Final = 16  # of HMAC-SHA256: no two of a kiosk's marks meet by chance


@dataclass(frozen=True, slots=True, repr=False)
class Marks:
    """Makes the marks of one store; without its key nobody can try out numbers."""

    key: bytes

    def of_nik(self, digits: str) -> bytes:
        return self._mark(b"nik\0", digits.encode())

    def of_phone(self, digits: str) -> bytes:
        return self._mark(b"phone\0", digits.encode())

    def of_content(self, answers: Mapping[str, str]) -> bytes:
        """The same for the same canonical answers, in whatever order they were given."""
        parts = [f"{len(name)}:{name}{len(text)}:{text}" for name, text in sorted(answers.items())]
        return self._mark(b"content\0", "".join(parts).encode())

    def _mark(self, purpose: bytes, what: bytes) -> bytes:
        return hmac.digest(self.key, purpose + what, "sha256")[:_MARK_BYTES]

    def __repr__(self) -> str:
        return "Marks()"
