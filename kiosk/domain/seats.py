"""How full a wave is, as the centre counted it at one moment: a figure, never a promise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Seats:
    """`entered` people stand in the wave, `taken` of them have a place, `waiting` wait for one.

    `in_turn`: places go by the order of arrival; else they are drawn after the wave.
    """

    programme: str
    wave: int
    quota: int
    entered: int
    taken: int
    waiting: int
    in_turn: bool
    counted_at: datetime

    @property
    def left(self) -> int:
        """Places that nobody has or waits for; in a draw it says nothing of anybody's chance."""
        return 0 if self.waiting else max(0, self.quota - self.taken)
