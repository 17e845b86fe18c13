"""How long sending will take, and who has waited too long, in words that promise nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.forecast import Estimate, Forecast

_MINUTE: Final = 60


def estimate_sentence(forecast: Forecast, words: Words) -> str:
    """A range by what this kiosk has sent before; that there is none where it never sent."""
    if forecast.size == 0:
        return ""
    if forecast.size is None or forecast.estimate is None:
        return words.say("queue.estimate.none")
    size, time = words.size(forecast.size), range_of(forecast.estimate, words)
    return words.say("queue.estimate", size=size, time=time)


def range_of(estimate: Estimate, words: Words) -> str:
    """Whole minutes: nobody waits by the second, and no line keeps to one."""
    low, high = estimate.low // _MINUTE, -(-estimate.high // _MINUTE)
    if high <= 1:
        return words.say("age.under_a_minute")
    latest = words.duration(high * _MINUTE)
    if low < 1:
        return words.say("queue.estimate.at_most", time=latest)
    if low == high:
        return latest
    return words.say("queue.estimate.range", low=words.duration(low * _MINUTE), high=latest)


def overdue_notice(forecast: Forecast, words: Words) -> tuple[str, str, str]:
    """What, why it is not lost, what to do; empty texts where nobody has waited past a close."""
    late = forecast.overdue
    if late is None:
        return "", "", ""
    return (
        words.say("queue.overdue", count=late.count, wave=late.wave),
        words.say("queue.overdue.why"),
        words.say("queue.overdue.remedy"),
    )
