"""Registrations that the centre sent back: seen beside what was typed, and decided on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kiosk.domain.decision import Decision
from kiosk.domain.photo import PhotoKind, PhotoMark, asked_again
from kiosk.domain.standing import Standing
from kiosk.errors import Invalid, NotPermitted, Problem
from kiosk.store.reading import Reading
from kiosk.store.records import (
    Cursor,
    Decided,
    Deed,
    NewRegistration,
    PhotoRow,
    SealedPhoto,
    StubRow,
)
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from kiosk.usecases.desk import Desk
from kiosk.usecases.earlier import demand_free, demand_unsubmitted
from kiosk.usecases.facts import Office, OperatorLabel, QueueRow, Registered
from kiosk.usecases.machine import Machine
from kiosk.usecases.photos import demand_sound, with_photos
from kiosk.usecases.rows import queue_row
from kiosk.usecases.typed_answers import is_open, typed_answers
from kiosk.usecases.why import good_reason

__all__ = ["PAGE", "Case", "CasePage", "Decided", "Decision", "Review"]

PAGE = 200
_OPENED, _CORRECTED = "case.opened", "case.corrected"
_DEEDS = {Decision.ACCEPTED: "case.accepted", Decision.HANDED_OVER: "case.handed_over"}


@dataclass(frozen=True, slots=True)
class CasePage:
    """Newest first, and where the next page begins (None: there is none).

    The `decision` of a row is HANDED_OVER where it waits for the supervisor, else None.
    """

    cases: tuple[QueueRow, ...]
    after: Cursor | None


@dataclass(frozen=True, slots=True, repr=False)
class Case:
    """One registration that was sent back, with everything there is to decide it by.

    typed: the canonical answers; None while they have not come back, and again once it is decided.
    asked_for: they will be asked for at the next contact. False with no answers: they never come
    (this kiosk is not enrolled, or the centre cannot read them either).
    wrong_field: the one the centre could not take. problems: what the desk finds in them now.
    earlier: for a duplicate, the same person's other registration on this machine.
    older, newer: the versions before and after; only the newest may be corrected.
    """

    row: QueueRow
    typed: Mapping[str, str] | None
    asked_for: bool
    wrong_field: str | None
    problems: tuple[Problem, ...]
    earlier: QueueRow | None
    older: QueueRow | None
    newer: QueueRow | None
    decision: Decided | None  # `by` is a name
    may_correct: bool
    may_accept: bool

    @property
    def photo_wanted(self) -> PhotoKind | None:
        """Which photograph the centre asks for again."""
        return asked_again(self.wrong_field)

    def __repr__(self) -> str:
        return f"Case(seq={self.row.seq}, {self.row.standing.value})"


class Review:
    """Every decision is in the journal, with its reason; all methods are for background threads."""

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

    def count(self) -> int:
        """How many are to be looked at."""
        with self._store.read() as tx:
            return tx.to_check()

    def cases(self, after: Cursor | None = None, limit: int = PAGE) -> CasePage:
        with self._store.read() as tx:
            stubs = tx.cases(after, limit)
        rows = tuple(self._row(stub) for stub in stubs)
        return CasePage(rows, stubs[-1].cursor if len(stubs) == limit else None)

    def case(self, row: QueueRow) -> Case:
        """Everything of one; that its answers were looked at is written down before they are told.

        LookupError for a registration that is not in this store.
        """
        with self._store.read() as tx:
            stub = tx.stub(row.seq, row.incarnation)
            typed, asked_for = typed_answers(tx, stub)
        if typed is not None:
            self._note_look(stub)
        with self._store.read() as tx:
            return self._case(tx, tx.by_id(stub.id), typed, asked_for)

    def _case(
        self, tx: Reading, stub: StubRow, typed: Mapping[str, str] | None, asked_for: bool
    ) -> Case:
        newer = tx.newer(stub.id)
        return Case(
            row=self._row(stub),
            typed=typed,
            asked_for=asked_for,
            wrong_field=stub.verdict.field if stub.verdict is not None else None,
            problems=self._desk.check(typed).problems if typed else (),
            earlier=self._maybe(_earlier(tx, stub)),
            older=self._maybe(tx.older(stub.id)),
            newer=self._maybe(newer),
            decision=self._named(tx.decision(stub.id)),
            may_correct=stub.standing.needs_check and newer is None and self._may_correct,
            may_accept=is_open(stub) and self._may_accept(stub),
        )

    # --- deciding ---------------------------------------------------------------------------------

    def correct(
        self,
        row: QueueRow,
        texts: Mapping[str, str],
        language: str,
        draft_id: str | None = None,
        photos: Sequence[SealedPhoto] = (),
    ) -> Registered:
        """A new version, linked to the old: a registration of its own, with a receipt of its own.

        Safe on disk when this returns; of the old one nothing is changed. Photographs that were not
        taken again (`photos`, or beside the draft) are those of the old version. The caller has the
        person's consent in `language` anew. Raises `Invalid` like `Desk.register`, `case.corrected`
        where there is a newer version already, `case.closed` where the centre takes it as it is,
        `photo.wanted` where it asked for a photograph and there is no other; `NotPermitted` for an
        officer where the programme asks for a second pair of eyes.
        """
        if not self._may_correct:
            raise NotPermitted(reason="role")
        new = self._desk.take_down(texts, language)
        with self._store.write() as tx:
            demand_unsubmitted(tx.submitted_of_nik(new.answers["nik"]), self._office.zone)
            old = tx.stub(row.seq, row.incarnation)
            _demand_correctable(tx, old)
            versions = tx.versions(old.id)
            others = (one for one in tx.of_nik(new.answers["nik"]) if one.id not in versions)
            demand_free(others, self._office.zone)
            new = _with_photos(tx, new, photos, draft_id, old)
            made = tx.register(new, corrects=old.id)
            tx.decide(old.id, Decided(Decision.CORRECTED, new.captured_at, self._me.id))
            facts = {"receipt": made.receipt.text}
            tx.note(Deed(new.captured_at, self._me.id, _CORRECTED, old.id, facts=facts))
            stub = tx.stub(made.seq)
            if draft_id is not None:
                tx.drop_draft(draft_id)
        self._on_registered()
        demand_sound(self._store, [one.mark for one in photos])
        return Registered(made.receipt, self._row(stub))

    def accept(self, row: QueueRow, why: str) -> None:
        """The centre's word stands, and the person was told.

        Raises `Invalid` without a reason, or `case.closed`; `NotPermitted` for one in quarantine,
        which only a supervisor may let go.
        """
        self._decide(row, Decision.ACCEPTED, why)

    def hand_over(self, row: QueueRow, why: str) -> None:
        """To the supervisor: it stays among those to be looked at, marked."""
        self._decide(row, Decision.HANDED_OVER, why)

    def _decide(self, row: QueueRow, what: Decision, why: str) -> None:
        reason, now = good_reason(why), self._machine.clock()
        with self._store.write() as tx:
            stub = tx.stub(row.seq, row.incarnation)
            if not is_open(stub):
                raise Invalid(Problem("case.closed"))
            if what.closes and not self._may_accept(stub):
                raise NotPermitted(reason="role")
            tx.decide(stub.id, Decided(what, now, self._me.id))
            tx.note(Deed(now, self._me.id, _DEEDS[what], stub.id, reason))

    @property
    def _may_correct(self) -> bool:
        """A correction is looked at by two people like an entry: the second is the supervisor."""
        return self._me.is_supervisor or not self._desk.programme.second_look

    def _may_accept(self, stub: StubRow) -> bool:
        return self._me.is_supervisor or stub.standing is not Standing.QUARANTINED

    def _note_look(self, stub: StubRow) -> None:
        """Once, however often a page asks again, until something else happens or a day is over."""
        now = self._machine.clock()
        with self._store.write() as tx:
            for last in tx.deeds(stub.id, limit=1):
                same_day = self._day(last) == now.astimezone(self._office.zone).date()
                if (last.what, last.by) == (_OPENED, self._me.id) and same_day:
                    return
            tx.note(Deed(now, self._me.id, _OPENED, stub.id))

    def _day(self, deed: Deed) -> date:
        return deed.at.astimezone(self._office.zone).date()

    def _named(self, decided: Decided | None) -> Decided | None:
        return decided and replace(decided, by=self._names().get(decided.by, ""))

    def _row(self, stub: StubRow) -> QueueRow:
        return queue_row(stub, self._desk.regions)

    def _maybe(self, stub: StubRow | None) -> QueueRow | None:
        return None if stub is None else self._row(stub)


def _demand_correctable(tx: Reading, old: StubRow) -> None:
    if tx.newer(old.id) is not None:
        raise Invalid(Problem("case.corrected"))
    if not old.standing.needs_check:
        raise Invalid(Problem("case.closed"))


def _with_photos(
    tx: Writing,
    new: NewRegistration,
    taken: Sequence[SealedPhoto],
    draft_id: str | None,
    old: StubRow,
) -> NewRegistration:
    """Those of the old version where they were not taken again; `Invalid` where one should be."""
    before = tx.photos_of(old.id)
    made = with_photos(tx, new, taken, draft_id, before)
    wanted = asked_again(old.verdict.field) if old.verdict is not None else None
    if wanted and not any(mark.kind is wanted for mark in set(made.photos) - _marks(before)):
        raise Invalid(Problem("photo.wanted", wanted.field))
    return made


def _marks(rows: Sequence[PhotoRow]) -> set[PhotoMark]:
    return {row.mark for row in rows}


def _earlier(tx: Reading, stub: StubRow) -> StubRow | None:
    """The registration for which this one is a duplicate, if it was taken down here."""
    if stub.standing is not Standing.DUPLICATE:
        return None
    others = (one for one in tx.same_person(stub.id) if not one.standing.frees_person)
    return next(others, None)
