"""When the next run is due: pure arithmetic over what the store knows and what was asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.sync import backoff

CONTACT_EVERY = timedelta(minutes=1)
VERDICTS_EVERY = timedelta(seconds=15)  # while the centre has records it has not judged
# Nothing here waits longer: a later moment was written while this machine's clock was wrong.
LONGEST_WAIT = backoff.CAP + backoff.LONGEST_RETRY_AFTER


@dataclass(frozen=True, slots=True)
class Outlook:
    """What decides when to try: the last tries and the work there is."""

    next_attempt_at: datetime | None = None
    last_success: datetime | None = None
    unsent: int = 0
    unjudged: int = 0


def next_try(outlook: Outlook, now: datetime) -> datetime:
    """The moment of the next run that nobody has to ask for; not after `now` means at once."""
    if outlook.next_attempt_at is not None:
        return _credible(outlook.next_attempt_at, now)
    if outlook.unsent or outlook.last_success is None or outlook.last_success > now:
        return now
    every = VERDICTS_EVERY if outlook.unjudged else CONTACT_EVERY
    return outlook.last_success + every


def _credible(moment: datetime, now: datetime) -> datetime:
    return moment if moment - now <= LONGEST_WAIT else now
