"""The close of a day: what was done since the last one, and the signed records of it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, case, func, insert, select

from kiosk.domain.standing import Standing
from kiosk.store.batches import ASIDE
from kiosk.store.known import Transaction
from kiosk.store.packing import micros, moment, moment_or_none
from kiosk.store.tables import (
    batch,
    card,
    handover,
    incarnation,
    outbox,
    registration,
    setting,
)

_r, _b, _h = registration.c, batch.c, handover.c
_standing = func.coalesce(card.c.standing, Standing.QUEUED.value)
_after = _r.id > bindparam("after")

_TAKEN = (
    select(_r.operator, _standing, func.count())
    .join_from(registration, card, isouter=True)
    .where(_after)
    .group_by(_r.operator, _standing)
    .order_by(_r.operator, _standing)
)
_THROUGH = select(func.coalesce(func.max(_r.id), 0))
_BEGUN = select(func.min(_r.captured_at)).where(_after)
_WAITING = select(func.count()).select_from(outbox)
_ASIDE = select(func.count()).where(setting.c.name.startswith(ASIDE))
_CUT = (
    select(
        _b.id,
        incarnation.c.incarnation,
        _b.number,
        _b.first_seq,
        _b.last_seq,
        _b.digest,
        func.coalesce(func.length(_b.body), 0),
        case((_b.epoch.is_(None), 0), else_=1),
    )
    .join_from(batch, incarnation)
    .where(_b.id > bindparam("after"))
    .order_by(_b.id)
)
_CUT_THROUGH = select(func.coalesce(func.max(_b.id), 0))

_records = select(_h.number, _h.closed_at, _h.record)
_ONE = _records.where(_h.number == bindparam("which"))
_LAST = _records.order_by(_h.number.desc()).limit(1)
_NEWEST = _records.order_by(_h.number.desc()).limit(bindparam("limit"))
_KEEP = insert(handover).inline()


class Taken(NamedTuple):
    """How many one operator took down that stand alike."""

    operator: str
    standing: Standing
    people: int


class CutBatch(NamedTuple):
    """A batch, and how many bytes of it are still here; `id` counts all of this file's."""

    id: int
    incarnation: bytes
    number: int
    first_seq: int
    last_seq: int
    digest: bytes
    size: int
    received: bool


class HandoverRow(NamedTuple):
    """A closed day, and the signed record of it."""

    number: int
    closed_at: datetime
    record: bytes


class ClosingReading(Transaction):
    def taken_since(self, registration_id: int) -> list[Taken]:
        """Of those taken down after that one, by its id: who took how many, and how they stand."""
        rows = self._connection.execute(_TAKEN, {"after": registration_id})
        return [Taken(operator, Standing(standing), people) for operator, standing, people in rows]

    def begun_since(self, registration_id: int) -> datetime | None:
        """When the first of those was taken down."""
        began = self._connection.execute(_BEGUN, {"after": registration_id}).scalar_one()
        return moment_or_none(began)

    def taken_through(self) -> int:
        """The id of the newest registration: how many this file has."""
        newest: int = self._connection.execute(_THROUGH).scalar_one()
        return newest

    def cut_since(self, batch_id: int) -> list[CutBatch]:
        """Oldest first."""
        rows = self._connection.execute(_CUT, {"after": batch_id})
        return [CutBatch(*row[:-1], received=bool(row[-1])) for row in rows]

    def cut_through(self) -> int:
        """How many batches this file has."""
        newest: int = self._connection.execute(_CUT_THROUGH).scalar_one()
        return newest

    def readable(self) -> int:
        """How many claims are here as they were written: waiting, or set aside for good."""
        found = (self._connection.execute(each).scalar_one() for each in (_WAITING, _ASIDE))
        return sum(found)

    def last_handover(self) -> HandoverRow | None:
        row = self._connection.execute(_LAST).one_or_none()
        return _record(*row) if row else None

    def handover(self, number: int) -> HandoverRow:
        """LookupError for a number that was never given."""
        row = self._connection.execute(_ONE, {"which": number}).one_or_none()
        if row is None:
            raise LookupError("no such handover record in this store")
        return _record(*row)

    def handovers(self, limit: int = 200) -> tuple[HandoverRow, ...]:
        """Newest first."""
        rows = self._connection.execute(_NEWEST, {"limit": limit})
        return tuple(_record(*row) for row in rows)


class ClosingWriting(ClosingReading):
    def keep_handover(self, number: int, closed_at: datetime, record: bytes) -> None:
        """ValueError unless it is the next one."""
        last = self.last_handover()
        if number != (last.number if last else 0) + 1:
            raise ValueError("the record does not follow the last one")
        values = {"number": number, "closed_at": micros(closed_at), "record": record}
        self._connection.execute(_KEEP, values)


def _record(number: int, closed_at: int, record: bytes) -> HandoverRow:
    return HandoverRow(number, moment(closed_at), record)
