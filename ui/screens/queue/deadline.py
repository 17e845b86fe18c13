"""When the wave closes, in the programme's time and in the desk's own, and how full it is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.wave import WIB
from ui.models.forecast_view import estimate_sentence
from ui.models.seats_view import seats_sentence
from ui.screens.queue.numbers import Numbers
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.link import LinkState


def deadline(
    numbers: Numbers, state: LinkState | None, words: Words, now: datetime
) -> tuple[str, str]:
    """The sentences, and the part of them that is the date; two empty texts when none is to come.

    How full the wave is follows where the centre has told it, and how long sending will take.
    """
    programme, counts = numbers.programme, numbers.counts
    wave = programme.calendar.wave_for_arrival(now)
    if wave is None:
        return "", ""
    closes = words.deadline(wave.closes, WIB)
    if counts.waiting:
        key = "queue.deadline"
    else:
        key = "queue.deadline_done" if counts.total else "queue.deadline_only"
    said = words.say(key, wave=wave.number, closes=closes, count=counts.waiting)
    seats = seats_sentence(state, programme, words, now) if state else ""
    estimate = estimate_sentence(numbers.forecast, words)
    return " ".join(filter(None, (said, seats, estimate))), closes
