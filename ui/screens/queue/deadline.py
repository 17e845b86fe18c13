"""When the wave closes, in the programme's time and in the desk's own."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.wave import WIB, Calendar
from kiosk.usecases.queue import QueueCounts
from ui.words import Words


def deadline(
    calendar: Calendar, counts: QueueCounts, words: Words, now: datetime
) -> tuple[str, str]:
    """The sentence, and the part of it that is the date; two empty texts when none is to come."""
    wave = calendar.wave_for_arrival(now)
    if wave is None:
        return "", ""
    closes = words.deadline(wave.closes, WIB)
    if counts.waiting:
        key = "queue.deadline"
    else:
        key = "queue.deadline_done" if counts.total else "queue.deadline_only"
    return words.say(key, wave=wave.number, closes=closes, count=counts.waiting), closes
