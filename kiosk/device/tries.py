"""How often a person's password was typed wrong, and how long the next try has to wait for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Final

from kiosk.device import files
from kiosk.errors import DiskFailing, DiskFull, TooManyTries

FREE: Final = 5
LONGEST: Final = timedelta(seconds=60)
_LONGEST_FILE = 1 << 16


@dataclass(frozen=True, slots=True)
class Missed:
    """Wrong passwords in a row, and when the last of them was."""

    count: int
    last: datetime

    @property
    def pause(self) -> timedelta:
        """Nothing after the first few, then 1, 2, 4 ... seconds."""
        over = self.count - FREE
        return timedelta(0) if over < 0 else min(LONGEST, timedelta(seconds=2 ** min(over, 10)))

    def left(self, now: datetime) -> float:
        """Seconds until the next try."""
        return max(0.0, (self.last + self.pause - now).total_seconds())


class Tries:
    """One small file beside the slots; what a restart must not forget.

    It slows down hands at this machine, not somebody who has carried the files away: against those
    stands what a guess at a slot costs. A file that cannot be read, or a disk that cannot be
    written, keeps nobody out.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._path = folder / "tries"
        self._clock = clock

    def begin(self, people: Iterable[str]) -> Mapping[str, Missed]:
        """Count a try at these people's passwords as a wrong one, before it is known to be; gives
        back what was counted until then.

        Raises `TooManyTries`, and then counts nothing.
        """
        now, people = self._clock(), tuple(people)
        found = self._read(now)
        before = dict(found)
        if (seconds := _pause(found, people, now)) > 0:
            self._keep(found)  # a moment that a later clock wrote has been mended
            raise TooManyTries(seconds=seconds)
        for one in people:
            found[one] = Missed(found[one].count + 1 if one in found else 1, now)
        self._keep(found)
        return before

    def forgive(self, person: str) -> None:
        """The password was right."""
        found = self._read(self._clock())
        if found.pop(person, None) is not None:
            self._keep(found)

    def take_back(self, people: Iterable[str], before: Mapping[str, Missed]) -> None:
        """The password was right, and another's: it was no try at these people's."""
        found = self._read(self._clock())
        others = tuple(one for one in people if one in found)
        for one in others:
            found.pop(one)
            if one in before:
                found[one] = before[one]
        if others:
            self._keep(found)

    def pause(self, people: Iterable[str]) -> int:
        """Seconds until the next try."""
        now = self._clock()
        return _pause(self._read(now), people, now)

    def _read(self, now: datetime) -> dict[str, Missed]:
        try:
            with self._path.open("rb") as file:
                kept = json.loads(file.read(_LONGEST_FILE))
            return {one: _missed(told, now) for one, told in kept.items()}
        except (OSError, AttributeError, KeyError, TypeError, ValueError, OverflowError):
            return {}

    def _keep(self, found: Mapping[str, Missed]) -> None:
        told = {
            one: {"count": missed.count, "last": missed.last.isoformat()}
            for one, missed in found.items()
        }
        with suppress(DiskFull, DiskFailing):
            files.write_whole(self._path, json.dumps(told, sort_keys=True).encode())


def _pause(found: Mapping[str, Missed], people: Iterable[str], now: datetime) -> int:
    return ceil(max((found[one].left(now) for one in people if one in found), default=0))


def _missed(told: Mapping[str, object], now: datetime) -> Missed:
    """Not later than now: a clock that was set back makes nobody wait longer than the pause."""
    last = datetime.fromisoformat(str(told["last"])).astimezone(UTC)
    return Missed(int(str(told["count"])), min(last, now))
