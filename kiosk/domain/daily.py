"""A stretch of the day by the clock on the wall: from 18.00 to 06.00, say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone
from typing import Final, Self

_DAY: Final = timedelta(days=1)
_WRITTEN: Final = re.compile(r"([0-9]{1,2})[.:]([0-9]{2})-([0-9]{1,2})[.:]([0-9]{2})")


@dataclass(frozen=True, slots=True)
class DailyWindow:
    """Open from `opens` until just before `closes`, over midnight where the second is earlier."""

    opens: time
    closes: time

    def __post_init__(self) -> None:
        if self.opens == self.closes:
            raise ValueError("a window that is never shut, or never open")

    @classmethod
    def parse(cls, text: str) -> Self:
        """18.00-06.00, also with colons and spaces; ValueError for anything else."""
        found = _WRITTEN.fullmatch("".join(text.split()))
        if found is None:
            raise ValueError("not two times of the day")
        first, second, third, fourth = (int(digits) for digits in found.groups())
        return cls(time(first, second), time(third, fourth))

    @property
    def text(self) -> str:
        return f"{self.opens:%H.%M}-{self.closes:%H.%M}"

    def holds(self, moment: datetime, zone: timezone) -> bool:
        now = moment.astimezone(zone).time()
        if self.opens < self.closes:
            return self.opens <= now < self.closes
        return now >= self.opens or now < self.closes

    def next_open(self, moment: datetime, zone: timezone) -> datetime:
        """The first moment from this one on at which it is open."""
        if self.holds(moment, zone):
            return moment
        here = moment.astimezone(zone)
        today = datetime.combine(here.date(), self.opens, zone)
        opens = today if today > here else today + _DAY
        return opens.astimezone(moment.tzinfo)
