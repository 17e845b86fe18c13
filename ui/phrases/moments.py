"""Dates, times, durations and numbers, the way they are read aloud at a desk."""

from datetime import date, datetime, timedelta, tzinfo

from ui.phrases.both import Both, Language

_MONTHS = (
    Both("Januari", "January"),
    Both("Februari", "February"),
    Both("Maret", "March"),
    Both("April", "April"),
    Both("Mei", "May"),
    Both("Juni", "June"),
    Both("Juli", "July"),
    Both("Agustus", "August"),
    Both("September", "September"),
    Both("Oktober", "October"),
    Both("November", "November"),
    Both("Desember", "December"),
)
_TODAY = Both("Hari ini", "Today")
_YESTERDAY = Both("Kemarin", "Yesterday")
_UNDER_A_MINUTE = Both("kurang dari 1 menit", "under 1 minute")
_UNITS = (
    (86_400, Both("hari", "day")),
    (3_600, Both("jam", "hour")),
    (60, Both("menit", "minute")),
    (1, Both("detik", "second")),
)
_SHORT_UNITS = (
    (3_600, Both("j", "h")),
    (60, Both("mnt", "min")),
    (1, Both("dtk", "s")),
)
_SIZES = ((10**12, "TB"), (10**9, "GB"), (10**6, "MB"), (10**3, "kB"))


def number(value: int, language: Language) -> str:
    """1.234 in Indonesian, 1,234 in English."""
    text = f"{value:,}"
    return text if language == "en" else text.replace(",", ".")


def day(value: date, language: Language) -> str:
    """11 April 2020."""
    return f"{value.day} {_month(value, language)} {value.year}"


def short_day(value: date, language: Language) -> str:
    """11 Apr."""
    return f"{value.day} {_month(value, language)[:3]}"


def clock(value: datetime, zone: tzinfo, language: Language) -> str:
    """19.05 in Indonesian, 19:05 in English."""
    return value.astimezone(zone).strftime("%H:%M" if language == "en" else "%H.%M")


def moment(value: datetime, now: datetime, zone: tzinfo, language: Language) -> str:
    """Hari ini 10.52 · Kemarin 16.40 · 20 Nov 09.12 · 20 Nov 2024."""
    then, today = value.astimezone(zone).date(), now.astimezone(zone).date()
    if then.year != today.year:
        return f"{short_day(then, language)} {then.year}"
    return f"{_day_from(then, today, language)} {clock(value, zone, language)}"


def near(value: datetime, now: datetime, zone: tzinfo, language: Language) -> str:
    """As short as it can be, inside a sentence: 08.12 · kemarin · 20 Nov."""
    then, today = value.astimezone(zone).date(), now.astimezone(zone).date()
    if then == today:
        return clock(value, zone, language)
    if then == today - timedelta(days=1):
        return _YESTERDAY.in_(language).lower()
    return short_day(then, language)


def _month(value: date, language: Language) -> str:
    return _MONTHS[value.month - 1].in_(language)


def _day_from(then: date, today: date, language: Language) -> str:
    if then == today:
        return _TODAY.in_(language)
    if then == today - timedelta(days=1):
        return _YESTERDAY.in_(language)
    return short_day(then, language)


def duration(seconds: float, language: Language) -> str:
    """The two largest parts: 3 hari 4 jam · 1 menit 12 detik · 58 detik."""
    parts = _parts(int(seconds), tuple(size for size, _ in _UNITS))
    said = [
        f"{count} {_unit(name, count, language)}"
        for count, (_, name) in zip(parts, _UNITS, strict=True)
        if count
    ]
    return " ".join(said[:2]) or f"0 {_unit(_UNITS[-1][1], 0, language)}"


def short_duration(seconds: float, language: Language) -> str:
    """58 dtk · 1 mnt 21 dtk · 2 j 5 mnt, for a column of a table."""
    parts = _parts(int(seconds), tuple(size for size, _ in _SHORT_UNITS))
    said = [
        f"{count} {name.in_(language)}"
        for count, (_, name) in zip(parts, _SHORT_UNITS, strict=True)
        if count
    ]
    return " ".join(said[:2]) or f"0 {_SHORT_UNITS[-1][1].in_(language)}"


def age(seconds: float, language: Language) -> str:
    """How long something has lasted; nobody counts the seconds of an outage."""
    if seconds < 60:
        return _UNDER_A_MINUTE.in_(language)
    return duration(seconds - seconds % 60, language)


def size(count: int, language: Language) -> str:
    """41 GB; 1,4 GB below ten, with the language's own comma."""
    unit_size, unit = next((pair for pair in _SIZES if count >= pair[0]), (1, "B"))
    value = count / unit_size
    if value >= 10 or unit == "B":
        return f"{int(value)} {unit}"
    text = f"{value:.1f}"
    return f"{text if language == 'en' else text.replace('.', ',')} {unit}"


def _parts(seconds: int, sizes: tuple[int, ...]) -> list[int]:
    counts = []
    for unit_size in sizes:
        count, seconds = divmod(seconds, unit_size)
        counts.append(count)
    return counts


def _unit(name: Both, count: int, language: Language) -> str:
    return f"{name.en}s" if language == "en" and count != 1 else name.in_(language)
