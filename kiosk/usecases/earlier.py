"""Whether somebody who was registered here before may be registered again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timezone

from kiosk.domain.nik import Nik
from kiosk.errors import Invalid, Problem
from kiosk.store.reading import Reading
from kiosk.store.records import StubRow
from kiosk.store.submissions import Submission


def demand_free(earlier: Iterable[StubRow], zone: timezone) -> None:
    """Raises `Invalid` when one of these registrations keeps its person from another."""
    for stub in earlier:
        if not stub.standing.frees_person:
            day = stub.captured_at.astimezone(zone).date().isoformat()
            raise Invalid(Problem("nik.registered_here", "nik", facts={"day": day}))


def demand_new(tx: Reading, nik: str, zone: timezone) -> None:
    """The same of everybody who is here, and of entries that wait for the supervisor."""
    demand_free(tx.of_nik(nik), zone)
    demand_unsubmitted(tx.submitted_of_nik(nik), zone)


def registered(tx: Reading, nik_text: str) -> list[StubRow]:
    """The same person's registrations, newest first; nobody's for what is no NIK (yet)."""
    try:
        return tx.of_nik(Nik.parse(nik_text).digits)
    except Invalid:
        return []


def demand_unsubmitted(waiting: Iterable[Submission], zone: timezone) -> None:
    """Raises `Invalid` where an entry of this person waits already."""
    for one in waiting:
        raise Invalid(_waits(one, zone))


def submitted_problem(tx: Reading, nik_text: str, zone: timezone) -> Problem | None:
    """The same told instead of raised; nothing of what is no NIK (yet)."""
    try:
        waiting = tx.submitted_of_nik(Nik.parse(nik_text).digits)
    except Invalid:
        return None
    return next((_waits(one, zone) for one in waiting), None)


def _waits(one: Submission, zone: timezone) -> Problem:
    day = one.submitted_at.astimezone(zone).date().isoformat()
    return Problem("nik.submitted_here", "nik", facts={"day": day})


def same_receipt(tx: Reading, answers: Mapping[str, str]) -> str | None:
    """The receipt code of exactly these answers, registered or waiting for the supervisor."""
    if stub := tx.by_content(answers):
        return stub.receipt_code
    waiting = tx.submitted_of_nik(answers.get("nik", ""))
    return next((one.id for one in waiting if dict(one.new.answers) == dict(answers)), None)
