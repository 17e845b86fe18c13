"""A second pair of eyes: a supervisor approves what somebody else took down, or gives it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.nik import mask
from kiosk.errors import Invalid, NotPermitted, Problem
from kiosk.store.photos import DRAFT
from kiosk.store.reading import Reading
from kiosk.store.records import Deed
from kiosk.store.records import Draft as KeptDraft
from kiosk.store.store import Store
from kiosk.store.submissions import Submission
from kiosk.usecases.desk import Desk
from kiosk.usecases.earlier import demand_free
from kiosk.usecases.facts import RETURNED_BY, RETURNED_WHY, Office, OperatorLabel, Registered
from kiosk.usecases.machine import Machine
from kiosk.usecases.rows import queue_row, village_name
from kiosk.usecases.why import good_reason

_OPENED, _APPROVED, _GIVEN_BACK = "entry.opened", "entry.approved", "entry.given_back"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One entry as a list shows it: masked. `is_own`: taken down by whoever looks."""

    id: str
    name: str
    masked_nik: str
    village_name: str
    submitted_at: datetime
    operator: str
    is_own: bool


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """One entry to be judged: the answers, and what the desk finds in them now."""

    waiting: Waiting
    answers: Mapping[str, str]
    problems: tuple[Problem, ...]

    def __repr__(self) -> str:
        return f"Entry({self.waiting.id})"


@dataclass(frozen=True, slots=True)
class Approved:
    """How many were approved at once; how many are one's own; and who could not be, why."""

    count: int
    own: int
    refused: Mapping[str, Problem]


class Approval:
    """Supervisors only, and nobody their own entry; for background threads."""

    def __init__(
        self,
        store: Store,
        machine: Machine,
        office: Office,
        operator: OperatorLabel,
        desk: Desk,
        names: Callable[[], Mapping[str, str]],
        on_registered: Callable[[], None],
    ) -> None:
        self._store, self._machine, self._office = store, machine, office
        self._me, self._desk, self._names = operator, desk, names
        self._on_registered = on_registered

    @property
    def is_asked(self) -> bool:
        """Whether the programme in use wants it."""
        return self._desk.programme.second_look

    def count(self) -> int:
        """How many wait, whatever programme they were taken down under."""
        with self._store.read() as tx:
            return tx.to_approve()

    def waiting(self, limit: int = 200) -> tuple[Waiting, ...]:
        """Oldest first; everybody may see that they wait."""
        names = self._names()
        with self._store.read() as tx:
            found = tx.submissions(limit)
        return tuple(self._masked(one, names) for one in found)

    def entry(self, which: str) -> Entry:
        """That its answers were looked at is written down before they are told.

        Raises `Invalid` (`entry.gone`) where somebody was quicker.
        """
        self._demand_supervisor()
        with self._store.write() as tx:
            found = _demand(tx, which)
            tx.note(self._deed(_OPENED, found))
        answers = found.new.answers
        problems = self._desk.check(answers).problems
        return Entry(self._masked(found, self._names()), answers, problems)

    # --- judging ----------------------------------------------------------------------------------

    def approve(self, which: str) -> Registered:
        """It gets its number now, in the transaction that writes down who approved it.

        Raises `NotPermitted`, and `Invalid` (`entry.gone`, or `nik.registered_here` where the same
        person was registered meanwhile): then it waits on.
        """
        self._demand_supervisor()
        with self._store.write() as tx:
            found = _demand(tx, which)
            self._demand_others(found)
            demand_free(tx.of_nik(found.new.answers["nik"]), self._office.zone)
            made = tx.register(found.new)
            tx.drop_submission(found.id)
            stub = tx.stub(made.seq)
            tx.note(self._deed(_APPROVED, found, registration_id=stub.id))
        self._on_registered()
        return Registered(made.receipt, queue_row(stub, self._desk.regions))

    def approve_all(self) -> Approved:
        """Each on its own: what cannot be approved keeps nobody else waiting."""
        self._demand_supervisor()
        waiting = self.waiting(limit=100_000)
        others = [one for one in waiting if not one.is_own]
        refused: dict[str, Problem] = {}
        for one in others:
            try:
                self.approve(one.id)
            except Invalid as error:
                refused[one.id] = error.problem
        return Approved(len(others) - len(refused), len(waiting) - len(others), refused)

    def give_back(self, which: str, why: str) -> None:
        """A draft again, of whoever made it, with the reason: nothing of it is lost.

        Raises `NotPermitted`, and `Invalid` without a reason or where it does not wait any more.
        """
        self._demand_supervisor()
        reason, now = good_reason(why), self._machine.clock()
        with self._store.write() as tx:
            found = _demand(tx, which)
            self._demand_others(found)
            said = {RETURNED_WHY: reason, RETURNED_BY: self._me.name}
            tx.keep_draft(
                KeptDraft(
                    id=found.id,
                    texts={**found.new.answers, **said},
                    at_field="nik",
                    kept_at=now,
                    programme=found.new.programme,
                    programme_version=found.new.programme_version,
                    operator=found.by,
                )
            )
            tx.hold_again(f"{DRAFT}{found.id}", found.new.photos)
            tx.drop_submission(found.id)
            tx.note(self._deed(_GIVEN_BACK, found, reason))

    # --- demands ----------------------------------------------------------------------------------

    def _demand_supervisor(self) -> None:
        if not self._me.is_supervisor:
            raise NotPermitted(reason="role")

    def _demand_others(self, found: Submission) -> None:
        if found.by == self._me.id:
            raise NotPermitted(reason="own_entry")

    def _deed(
        self, what: str, found: Submission, why: str = "", registration_id: int | None = None
    ) -> Deed:
        facts = {"receipt": found.id}
        return Deed(self._machine.clock(), self._me.id, what, registration_id, why, facts)

    def _masked(self, one: Submission, names: Mapping[str, str]) -> Waiting:
        answers = one.new.answers
        return Waiting(
            id=one.id,
            name=answers.get("name", ""),
            masked_nik=mask(answers["nik"]),
            village_name=village_name(answers.get("village", ""), self._desk.regions),
            submitted_at=one.submitted_at,
            operator=names.get(one.by, ""),
            is_own=one.by == self._me.id,
        )


def _demand(tx: Reading, which: str) -> Submission:
    try:
        return tx.submission(which)
    except LookupError as error:
        raise Invalid(Problem("entry.gone")) from error
