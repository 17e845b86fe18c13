"""One registration in detail: what happened to it, and its data for whoever says why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import Fact
from kiosk.gazetteer.regions import Regions
from kiosk.store.reading import Reading
from kiosk.store.records import BatchRow, Deed, StubRow
from kiosk.store.store import Store
from kiosk.usecases.facts import OperatorLabel, PhotoProgress, QueueRow
from kiosk.usecases.machine import Machine
from kiosk.usecases.photos import progress
from kiosk.usecases.rows import queue_row
from kiosk.usecases.typed_answers import typed_answers
from kiosk.usecases.why import good_reason


class Readable(StrEnum):
    """Where a person's answers can be read."""

    HERE = "here"  # they wait on this machine, not sealed yet
    RETURNED = "returned"  # they were sealed, and the centre sent them back to be looked at
    SEALED = "sealed"  # only the centre can


@dataclass(frozen=True, slots=True)
class Happening:
    """`what` is captured, corrected (captured as a new version), cut, acknowledged, verdict, or the
    code of a deed of the journal."""

    at: datetime
    what: str
    by: str = ""  # a name
    why: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Detail:
    """One registration, masked; the history is told newest first."""

    row: QueueRow
    operator: str  # the name of whoever took the person down
    batch: int | None
    readable: Readable
    older: QueueRow | None  # the version before, and the one after
    newer: QueueRow | None
    history: tuple[Happening, ...]
    photos: tuple[PhotoProgress, ...] = ()


class Details:
    """Masked unless somebody says why: that is written down first. For background threads."""

    def __init__(
        self,
        store: Store,
        machine: Machine,
        regions: Regions,
        operator: OperatorLabel,
        names: Callable[[], Mapping[str, str]],
    ) -> None:
        self._store, self._machine, self._regions = store, machine, regions
        self._operator, self._names = operator, names

    def of(self, row: QueueRow) -> Detail:
        """LookupError for a registration that is not in this store."""
        names = self._names()
        with self._store.read() as tx:
            stub = tx.stub(row.seq, row.incarnation)
            story = sorted(_story(tx, stub, names), key=lambda one: one.at)
            readable = _readable(tx, stub)
            older, newer = tx.older(stub.id), tx.newer(stub.id)
            photos = progress(tx.photos_of(stub.id))
        return Detail(
            row=queue_row(stub, self._regions),
            operator=names.get(stub.operator, ""),
            batch=stub.batch,
            readable=readable,
            older=queue_row(older, self._regions) if older else None,
            newer=queue_row(newer, self._regions) if newer else None,
            history=tuple(reversed(story)),
            photos=photos,
        )

    def reveal(self, row: QueueRow, why: str) -> Mapping[str, str] | None:
        """The answers as they were taken down; None once they are sealed for the centre.

        That they are looked at, and why, is on disk before they are told. Raises `Invalid` without
        a reason.
        """
        reason = good_reason(why)
        with self._store.write() as tx:
            stub = tx.stub(row.seq, row.incarnation)
            answers, _ = typed_answers(tx, stub)
            if answers is not None:
                at, by = self._machine.clock(), self._operator.id
                tx.note(Deed(at, by, "data.shown", stub.id, reason))
        return answers

    def note_receipt(self, row: QueueRow, how: str) -> None:
        """Somebody was given a receipt again: "printed" or "saved"."""
        with self._store.write() as tx:
            stub = tx.stub(row.seq, row.incarnation)
            tx.note(Deed(self._machine.clock(), self._operator.id, f"receipt.{how}", stub.id))


def _readable(tx: Reading, stub: StubRow) -> Readable:
    answers, _ = typed_answers(tx, stub)
    if answers is None:
        return Readable.SEALED
    return Readable.HERE if tx.waiting_claim(stub.id) else Readable.RETURNED


def _story(tx: Reading, stub: StubRow, names: Mapping[str, str]) -> Iterator[Happening]:
    """In the order in which things of the same moment happened."""
    by, older = names.get(stub.operator, ""), tx.older(stub.id)
    if older is None:
        yield Happening(stub.captured_at, "captured", by)
    else:
        facts = {"receipt": older.receipt_code}
        yield Happening(stub.captured_at, "corrected", by, facts=facts)
    batch = tx.batch(stub.batch, stub.incarnation) if stub.batch is not None else None
    if batch is not None:
        yield from _way(batch)
    for at, verdict in tx.verdicts_of(stub.seq, stub.incarnation):
        if verdict.kind is not VerdictKind.RECEIVED:  # that is what its batch's answer said
            yield Happening(at, "verdict", verdict=verdict)
    for deed in reversed(tx.deeds(stub.id)):
        yield Happening(deed.at, deed.what, names.get(deed.by, ""), deed.why, deed.facts)


def _way(batch: BatchRow) -> Iterator[Happening]:
    yield Happening(batch.cut_at, "cut", facts={"batch": batch.number})
    if batch.acknowledged is not None:
        yield Happening(batch.acknowledged.at, "acknowledged")
