"""A spell of photographs within a run: they may take hours, and a run should not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from kiosk.sync.schedule import CONTACT_EVERY

_TELL_EVERY: Final = timedelta(seconds=1)


class Spell:
    """Ends after a minute, so that a run tells what it did and the centre is asked what is new (the
    next run goes on at once), or after so many pieces, where each byte is paid for.
    """

    def __init__(self, clock: Callable[[], datetime], pieces: int | None) -> None:
        self._clock, self._pieces = clock, pieces
        self._begun: datetime | None = None
        self._told: datetime | None = None
        self.is_over = False  # by the clock

    def allows(self) -> bool:
        """Asked before each piece; the first one begins it."""
        now = self._clock()
        self._begun = self._begun or now
        self.is_over = not timedelta() <= now - self._begun < CONTACT_EVERY
        if self._pieces is not None:
            self._pieces -= 1
        return not self.is_over and (self._pieces is None or self._pieces >= 0)

    def tells(self) -> bool:
        """Whether it is time to tell how far it is."""
        now = self._clock()
        if self._told is not None and timedelta() <= now - self._told < _TELL_EVERY:
            return False
        self._told = now
        return True
