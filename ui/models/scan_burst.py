"""Tells a scanner from a person by the rhythm of the keys."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

QUICK_MS: Final = 35  # from one character of a scanner to the next; fingers manage two or three so
FRAMED_MS: Final = 100  # the same for a scanner that says where its text begins
SHORTEST: Final = 8
LONGEST: Final = 8_000
STX: Final = "\x02"
ENDS: Final = frozenset("\n\t\x03")


class Move(Enum):
    """What to do with a key that was pressed."""

    BEGIN = auto()  # let it through; a scan may have begun, so remember what stood there
    PASS = auto()  # let it through
    HOLD = auto()  # keep it back until it is known who typed it


class Burst:
    """At least eight characters, less than 35 ms apart, then Enter or Tab; or STX ... CR.

    Times are those of the keys in milliseconds, not of when a busy program came to read them.
    """

    def __init__(self) -> None:
        self._text = ""
        self._last: int | None = None
        self._framed = self._ended = False

    @property
    def text(self) -> str:
        return self._text

    @property
    def is_complete(self) -> bool:
        """Only a scanner types so. More may come: a code can have several lines."""
        return self._ended

    @property
    def patience(self) -> int:
        """How long to wait for the next character (ms)."""
        return FRAMED_MS if self._framed else QUICK_MS

    def strike(self, character: str, at: int) -> Move:
        """One key; `character` is empty for a key that types nothing, or that repeats."""
        is_quick = self._last is not None and 0 <= at - self._last < self.patience
        if character == STX:
            self._start("", framed=True)
        elif is_quick and self._belongs(character):
            self._add(character)
        elif character and character not in ENDS:
            self._start(character)
            self._last = at
            return Move.BEGIN
        else:
            self.forget()
            return Move.PASS
        self._last = at
        return Move.HOLD

    def forget(self) -> None:
        """Whatever comes next begins anew."""
        self._start("")
        self._last = None

    def _start(self, text: str, *, framed: bool = False) -> None:
        self._text, self._framed, self._ended = text, framed, False

    def _belongs(self, character: str) -> bool:
        if character in ENDS:
            return self._ended or self._framed or len(self._text) >= SHORTEST
        return bool(character) and len(self._text) < LONGEST

    def _add(self, character: str) -> None:
        if character in ENDS:
            self._ended = True
            character = "\n"
        self._text += character
