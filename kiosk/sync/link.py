"""How this kiosk stands with the centre, said so that a chip on the screen can show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timezone
from enum import StrEnum
from typing import Final

from kiosk.domain.seats import Seats
from kiosk.domain.standing import UNSENT, Standing
from kiosk.errors import (
    CaptivePortal,
    CentreBusy,
    CentreUnreachable,
    ClockWrong,
    DeviceRevoked,
    Fact,
    NotEnrolled,
)
from kiosk.store.reading import Reading
from kiosk.store.records import SyncState
from kiosk.sync import kept, schedule
from kiosk.sync.plan import Mode, Plan
from kiosk.sync.schedule import Outlook

CLOCK_TOLERANCE_SECONDS: Final = 120


class LinkKind(StrEnum):
    """One word for the whole way to the centre."""

    NOT_ENROLLED = "not_enrolled"
    ONLINE = "online"
    SENDING = "sending"
    OFFLINE = "offline"
    PORTAL = "portal"
    BUSY = "busy"
    CLOCK_WRONG = "clock_wrong"
    REVOKED = "revoked"
    FAILING = "failing"
    RESTING = "resting"  # nothing is wrong; it is not the hour to send, or nobody asked


@dataclass(frozen=True, slots=True)
class LinkState:
    """Counts, times and a code: safe to log.

    since: when the first try failed that nothing has mended since. next_try: when it is tried
    unasked, unless that is as soon as there is something; None also where it never is. mode: how
    sending begins. photos: photographs that wait. seats: the last known figure of the wave, as old
    as it says.
    """

    kind: LinkKind
    since: datetime | None = None
    last_success: datetime | None = None
    next_try: datetime | None = None
    unsent: int = 0
    oldest_unsent: datetime | None = None
    problem_code: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    seats: Seats | None = None
    mode: Mode = Mode.AUTO
    photos: int = 0


_KIND_OF: Final[Mapping[str, LinkKind]] = {
    NotEnrolled.code: LinkKind.NOT_ENROLLED,
    CentreUnreachable.code: LinkKind.OFFLINE,
    CaptivePortal.code: LinkKind.PORTAL,
    CentreBusy.code: LinkKind.BUSY,
    DeviceRevoked.code: LinkKind.REVOKED,
}


@dataclass(frozen=True, slots=True)
class Known:
    """Everything in the store that the link is derived from."""

    is_enrolled: bool
    sync: SyncState
    counts: Mapping[Standing, int]
    oldest_unsent: datetime | None
    clock_off: int
    plan: Plan
    seats: Seats | None = None
    photos: int = 0

    @classmethod
    def of(cls, tx: Reading, zone: timezone = UTC) -> Known:
        return cls(
            kept.is_enrolled(tx),
            tx.sync_state(),
            tx.counts(),
            tx.oldest_unsent(),
            kept.clock_off(tx),
            Plan.of(tx, zone),
            kept.seats(tx),
            tx.photos_on_their_way(),
        )

    @property
    def unsent(self) -> int:
        return sum(self.counts[standing] for standing in UNSENT)

    @property
    def outlook(self) -> Outlook:
        return Outlook(
            self.sync.next_attempt_at,
            self.sync.last_success,
            self.unsent,
            self.counts[Standing.RECEIVED],
            self.photos,
        )

    def next_try(self, now: datetime) -> datetime | None:
        """The next run that nobody has to ask for, as far as there is one."""
        if not self.is_enrolled:
            return None
        return schedule.next_try(self.outlook, now, self.plan)

    def state(self, now: datetime, *, is_sending: bool = False) -> LinkState:
        kind, code, facts = self._kind(now, is_sending)
        waits = self.sync.next_attempt_at is not None or self.plan != Plan(zone=self.plan.zone)
        return LinkState(
            kind=kind,
            since=self.sync.offline_since,
            last_success=self.sync.last_success,
            next_try=self.next_try(now) if waits else None,
            unsent=self.unsent,
            oldest_unsent=self.oldest_unsent,
            problem_code=code,
            facts=facts,
            seats=self.seats,
            mode=self.plan.mode,
            photos=self.photos,
        )

    def _kind(self, now: datetime, is_sending: bool) -> tuple[LinkKind, str, Mapping[str, Fact]]:
        sync, off = self.sync, self.clock_off
        if not self.is_enrolled:
            return LinkKind.NOT_ENROLLED, NotEnrolled.code, {}
        code, facts = sync.last_failure_code, sync.last_failure_facts
        if not code and abs(off) > CLOCK_TOLERANCE_SECONDS:
            code, facts = ClockWrong.code, {"seconds": off}
        if is_sending:
            return LinkKind.SENDING, code, facts
        if sync.last_failure_code:
            return _KIND_OF.get(code, LinkKind.FAILING), code, facts
        if code:
            return LinkKind.CLOCK_WRONG, code, facts
        return (LinkKind.ONLINE if self.plan.allows(now) else LinkKind.RESTING), code, facts
