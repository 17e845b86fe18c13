"""When the next run is due: pure arithmetic over what the store knows and what was asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.sync import backoff
from kiosk.sync.plan import ALWAYS, Plan

CONTACT_EVERY = timedelta(minutes=1)
METERED_CONTACT_EVERY = timedelta(hours=1)
METERED_SENDS_EVERY = timedelta(minutes=15)  # whoever comes meanwhile goes together
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
    photos: int = 0


def next_try(outlook: Outlook, now: datetime, plan: Plan = ALWAYS) -> datetime | None:
    """The moment of the next run that nobody has to ask for; not after `now` means at once, None
    that somebody has to ask."""
    due = max(_due(outlook, now, plan), now)
    return plan.first_from(due)


def _due(outlook: Outlook, now: datetime, plan: Plan) -> datetime:
    """By what happened so far, whatever the hour."""
    if outlook.next_attempt_at is not None:
        return _credible(outlook.next_attempt_at, now)
    if outlook.last_success is None or outlook.last_success > now:
        return now
    return outlook.last_success + _usually(outlook, plan)


def _credible(moment: datetime, now: datetime) -> datetime:
    return moment if moment - now <= LONGEST_WAIT else now


def _usually(outlook: Outlook, plan: Plan) -> timedelta:
    """From a run that went well to the next one."""
    if plan.is_metered:
        waits = outlook.unsent or outlook.photos
        return METERED_SENDS_EVERY if waits else METERED_CONTACT_EVERY
    if outlook.unsent:
        return timedelta()
    return VERDICTS_EVERY if outlook.unjudged else CONTACT_EVERY
