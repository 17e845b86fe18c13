"""Whether somebody who was registered here before may be registered again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timezone

from kiosk.errors import Invalid, Problem
from kiosk.store.records import StubRow


def demand_free(earlier: Iterable[StubRow], zone: timezone) -> None:
    """Raises `Invalid` when one of these registrations keeps its person from another."""
    for stub in earlier:
        if not stub.standing.frees_person:
            day = stub.captured_at.astimezone(zone).date().isoformat()
            raise Invalid(Problem("nik.registered_here", "nik", facts={"day": day}))
