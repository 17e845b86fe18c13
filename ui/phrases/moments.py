"""Dates, times, durations and numbers, the way they are read aloud at a desk."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from typing import Protocol

_UNITS = ((86_400, "unit.day"), (3_600, "unit.hour"), (60, "unit.minute"), (1, "unit.second"))
_SHORT_UNITS = ((3_600, "unit.hour.short"), (60, "unit.minute.short"), (1, "unit.second.short"))
_SIZES = ((10**12, "TB"), (10**9, "GB"), (10**6, "MB"), (10**3, "kB"))
_SHORT_MONTH = 3


class Say(Protocol):
    """Says the sentence of a name in one language."""

    def __call__(self, key: str, /, **facts: object) -> str: ...


def number(value: int, say: Say) -> str:
    """1.234 in Indonesian, 1,234 in English."""
    return f"{value:,}".replace(",", say("number.thousands"))


def day(value: date, say: Say) -> str:
    """11 April 2020."""
    return say("day", day=value.day, month=_month(value, say), year=value.year)


def short_day(value: date, say: Say) -> str:
    """11 Apr."""
    return say("day.short", day=value.day, month=_month(value, say)[:_SHORT_MONTH])


def clock(value: datetime, zone: tzinfo, say: Say) -> str:
    """19.05 in Indonesian, 19:05 in English."""
    there = value.astimezone(zone)
    return say("clock", hour=there.hour, minute=there.minute)


def moment(value: datetime, now: datetime, zone: tzinfo, say: Say) -> str:
    """Hari ini 10.52 · Kemarin 16.40 · 20 Nov 09.12 · 20 Nov 2024."""
    then, today = value.astimezone(zone).date(), now.astimezone(zone).date()
    if then.year != today.year:
        return f"{short_day(then, say)} {then.year}"
    return f"{_day_from(then, today, say)} {clock(value, zone, say)}"


def near(value: datetime, now: datetime, zone: tzinfo, say: Say) -> str:
    """As short as it can be, inside a sentence: 08.12 · kemarin · 20 Nov."""
    then, today = value.astimezone(zone).date(), now.astimezone(zone).date()
    if then == today:
        return clock(value, zone, say)
    if then == today - timedelta(days=1):
        return say("day.yesterday").lower()
    return short_day(then, say)


def _month(value: date, say: Say) -> str:
    return say(f"month.{value.month}")


def _day_from(then: date, today: date, say: Say) -> str:
    if then == today:
        return say("day.today")
    if then == today - timedelta(days=1):
        return say("day.yesterday")
    return short_day(then, say)


def duration(seconds: float, say: Say) -> str:
    """The two largest parts: 3 hari 4 jam · 1 menit 12 detik · 58 detik."""
    return _two_largest(int(seconds), _UNITS, say)


def short_duration(seconds: float, say: Say) -> str:
    """58 dtk · 1 mnt 21 dtk · 2 j 5 mnt, for a column of a table."""
    return _two_largest(int(seconds), _SHORT_UNITS, say)


def _two_largest(seconds: int, units: tuple[tuple[int, str], ...], say: Say) -> str:
    parts = _parts(seconds, tuple(size for size, _ in units))
    counted = zip(parts, units, strict=True)
    said = [say(name, count=count) for count, (_, name) in counted if count]
    return " ".join(said[:2]) or say(units[-1][1], count=0)


def age(seconds: float, say: Say) -> str:
    """How long something has lasted; nobody counts the seconds of an outage."""
    if seconds < 60:
        return say("age.under_a_minute")
    return duration(seconds - seconds % 60, say)


def size(count: int, say: Say) -> str:
    """41 GB; 1,4 GB below ten, with the language's own comma."""
    unit_size, unit = next((pair for pair in _SIZES if count >= pair[0]), (1, "B"))
    value = count / unit_size
    if value >= 10 or unit == "B":
        return f"{int(value)} {unit}"
    return f"{value:.1f} {unit}".replace(".", say("number.decimal"))


def _parts(seconds: int, sizes: tuple[int, ...]) -> list[int]:
    counts = []
    for unit_size in sizes:
        count, seconds = divmod(seconds, unit_size)
        counts.append(count)
    return counts
