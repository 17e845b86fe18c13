"""When the wave closes, in the programme's time and in the desk's own."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.wave import WIB, Calendar
from ui.words import Words


def deadline(calendar: Calendar, waiting: int, words: Words, now: datetime) -> tuple[str, str]:
    """The sentence, and the part of it that is the date; two empty texts when none is to come."""
    wave = calendar.wave_for_arrival(now)
    if wave is None:
        return "", ""
    closes = words.deadline(wave.closes, WIB)
    key = "queue.deadline" if waiting else "queue.deadline_done"
    return words.say(key, wave=wave.number, closes=closes, count=waiting), closes
