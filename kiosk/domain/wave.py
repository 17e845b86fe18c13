"""Waves: periods in which people register, each with its quota and its rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
WITA = timezone(timedelta(hours=8), "WITA")
WIT = timezone(timedelta(hours=9), "WIT")
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Wave:
    """Open from `opens` until just before `closes` (both aware, UTC)."""

    number: int
    opens: datetime
    closes: datetime
    quota: int
    rule_set: str

    @property
    def year(self) -> int:
        """The programme year, by the calendar of Jakarta."""
        return self.opens.astimezone(WIB).year

    def is_open(self, moment: datetime) -> bool:
        return self.opens <= moment < self.closes


@dataclass(frozen=True, slots=True)
class Weekly:
    """A wave every week: opens on the same weekday and hour, closes when the next one opens."""

    first_number: int
    first_opens: datetime
    quota: int
    rule_set: str

    def wave(self, index: int) -> Wave:
        opens = self.first_opens + index * _WEEK
        number = self.first_number + index
        return Wave(number, opens, opens + _WEEK, self.quota, self.rule_set)

    def closing_after(self, moment: datetime) -> Wave:
        return self.wave(max(0, (moment - self.first_opens) // _WEEK))


@dataclass(frozen=True, slots=True)
class Calendar:
    """Waves listed one by one, then, where the programme has one, a weekly rule."""

    listed: tuple[Wave, ...] = ()
    weekly: Weekly | None = None

    def wave_for_arrival(self, moment: datetime) -> Wave | None:
        """The first wave that closes after this moment: nobody arrives too late."""
        for wave in self.listed:
            if moment < wave.closes:
                return wave
        return self.weekly.closing_after(moment) if self.weekly else None

    def numbered(self, number: int) -> Wave | None:
        for wave in self.listed:
            if wave.number == number:
                return wave
        if self.weekly and number >= self.weekly.first_number:
            return self.weekly.wave(number - self.weekly.first_number)
        return None

    def after(self, wave: Wave) -> Wave | None:
        """The wave that people who got no place join next."""
        return self.wave_for_arrival(wave.closes)

    def started(self, moment: datetime) -> tuple[Wave, ...]:
        """Every wave that has opened by now, oldest first."""
        weekly: list[Wave] = []
        if self.weekly and moment >= self.weekly.first_opens:
            last = (moment - self.weekly.first_opens) // _WEEK
            weekly = [self.weekly.wave(index) for index in range(last + 1)]
        return (*(wave for wave in self.listed if wave.opens <= moment), *weekly)


def weekly_opening(moment: datetime, weekday: int, at: time) -> datetime:
    """The latest such weekday and hour of Jakarta that is not after `moment`, in UTC."""
    local = moment.astimezone(WIB)
    day = local.date() - timedelta(days=(local.weekday() - weekday) % 7)
    opens = datetime.combine(day, at, WIB)
    return (opens if opens <= local else opens - _WEEK).astimezone(UTC)


def in_jakarta(moment: datetime) -> date:
    """The day by which the programme counts."""
    return moment.astimezone(WIB).date()
