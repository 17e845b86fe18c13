"""How many pieces of photographs are under way at once, and how large: by how the line does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from kiosk.wire.photos import CHUNK

LINES: Final = 3  # at once, at most: a far centre is waited for by none of them
_QUICK: Final = timedelta(seconds=0.7)  # a piece alone on the line
_SLOW: Final = timedelta(seconds=10)
_SMALL: Final = CHUNK // 4


@dataclass(slots=True)
class Flow:
    """Enough on the way to fill the line while an answer is awaited, and no more: whoever is
    registered meanwhile waits for what is on the way, and a piece must not take for ever.

    `most` is a bound for who wants fewer.
    """

    most: int = LINES
    at_once: int = 2
    piece: int = CHUNK

    def note(self, size: int, took: timedelta, beside: int) -> None:
        """A piece of `size` bytes was answered, with so many under way, itself included."""
        alone = took * CHUNK / (size * max(beside, 1))
        if alone <= _QUICK:
            self.at_once, self.piece = LINES, CHUNK
        elif alone <= _SLOW:
            self.at_once, self.piece = 2, CHUNK
        else:
            self.at_once, self.piece = 1, _SMALL

    @property
    def lines(self) -> int:
        return min(self.at_once, self.most)
