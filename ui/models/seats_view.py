"""How full the wave is, in one sentence: the last figure known here, with its age."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.domain.programme import Programme
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.domain.seats import Seats
    from kiosk.usecases.link import LinkState

_TALKS = frozenset({"online", "sending"})


def seats_sentence(state: LinkState, programme: Programme, words: Words, now: datetime) -> str:
    """Never a promise; nothing where no figure of the wave is known that is joined now."""
    figure = seats_figure(state.seats, programme, words, now)
    if not figure:
        return ""
    return f"{figure} {words.say('seats.moves' if state.kind in _TALKS else 'seats.offline')}"


def seats_figure(seats: Seats | None, programme: Programme, words: Words, now: datetime) -> str:
    """The same without what becomes of it, for where there is little room."""
    wave = programme.calendar.wave_for_arrival(now)
    if (
        seats is None
        or wave is None
        or (seats.programme, seats.wave) != (programme.id, wave.number)
    ):
        return ""
    when = words.near(seats.counted_at, now)
    if not seats.in_turn:
        return words.say("seats.draw", when=when, entered=seats.entered, quota=seats.quota)
    if seats.left:
        return words.say("seats.left", when=when, left=seats.left)
    return words.say("seats.full", when=when, waiting=seats.waiting)
