"""The outbox and what is cut from it: claims, batches, and what the centre answered to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import BindParameter, Row, Text, bindparam, delete, func, insert, select, update

from kiosk.domain.registration import Registration
from kiosk.domain.verdict import Verdict
from kiosk.store import cards
from kiosk.store.known import Transaction
from kiosk.store.packing import claim_or_spoiled, micros, moment
from kiosk.store.photos import FORGET as FORGET_PHOTOS
from kiosk.store.photos import PURGE as PURGE_PHOTOS
from kiosk.store.records import Acknowledgement, BatchRow, Spoiled, VerdictChange
from kiosk.store.tables import batch, card, correction, incarnation, outbox, setting, state
from kiosk.store.verdicts import tell

_b, _c = batch.c, card.c
_limit: BindParameter[int] = bindparam("limit")
_first: BindParameter[int] = bindparam("first")
_last: BindParameter[int] = bindparam("last")
_covered = _c.registration.between(_first, _last)

_WAITING = select(outbox).order_by(outbox.c.registration).limit(_limit)
_ONE_WAITING = select(outbox.c.claim).where(outbox.c.registration == bindparam("which"))
_CORRECTING = select(correction).where(correction.c.registration.between(_first, _last))
_batches = select(batch, incarnation.c.incarnation.label("name")).join_from(batch, incarnation)
_UNANSWERED = _batches.where(_b.epoch.is_(None)).order_by(_b.id).limit(_limit)
_UNCUT = select(func.count()).select_from(outbox)
_CUT_BYTES = select(func.coalesce(func.sum(func.length(_b.body)), 0)).where(_b.epoch.is_(None))
_of_incarnation = _batches.where(_b.incarnation == bindparam("incarnation"))
_ONE = _of_incarnation.where(_b.number == bindparam("number"))
_LAST = _of_incarnation.order_by(_b.number.desc()).limit(1)

_KEEP = insert(batch).inline()
ASIDE: Final = "aside/"  # a setting for each claim that no batch can carry, by the record's id
_SET_ASIDE = insert(setting).from_select(
    ["name", "value"],
    select(bindparam("aside", type_=Text), outbox.c.claim).where(
        outbox.c.registration == bindparam("which")
    ),
)
_CUT = delete(outbox).where(outbox.c.registration.between(_first, _last))
_COVER = update(card).where(_covered).values(batch=bindparam("into"))

_HEARD_OF = select(state.c.epoch, state.c.cursor)
_ACKNOWLEDGE = (
    update(batch)
    .where(_b.id == bindparam("which"), _b.epoch.is_(None))
    .values(
        epoch=bindparam("of_epoch"), server_seq=bindparam("as_seq"), acknowledged_at=bindparam("at")
    )
)
_TAKE = update(card).where(_covered, _c.in_custody == 0).values(in_custody=1)

# What was said of a batch that is still here may be news to a restored centre.
_kept = _b.body.is_not(None)
_FORGET_RECORDS = (
    update(card)
    .where(_c.batch.in_(select(_b.id).where(_kept)))
    .values(in_custody=0, verdict_kind=None, verdict=None, verdict_at=None, verdict_cursor=0)
)
_FORGET = (
    update(batch)
    .where(_kept, _b.epoch < bindparam("of_epoch"))
    .values(epoch=None, server_seq=None, acknowledged_at=None)
)
_RISE = update(state).values(epoch=bindparam("to"), cursor=0, durable_through=0)
_HEARD_TO = update(state).values(cursor=bindparam("to"))
_DURABLE = update(state).values(
    durable_through=func.max(state.c.durable_through, bindparam("through"))
)
_PURGE = (
    update(batch)
    .where(
        _b.body.is_not(None),
        _b.epoch == bindparam("of_epoch"),
        _b.server_seq <= bindparam("through"),
    )
    .values(body=None)
)


class BatchReading(Transaction):
    def incarnation(self) -> bytes | None:
        """The one under which registrations count now."""
        lives = self._known.numbering.incarnations
        return lives[-1].incarnation if lives else None

    def waiting_claims(self, limit: int) -> list[Registration | Spoiled]:
        """Those not cut yet, oldest first; one that cannot be read keeps its place."""
        rows = self._connection.execute(_WAITING, {"limit": limit}).all()
        if not rows:
            return []
        ids = {"first": rows[0].registration, "last": rows[-1].registration}
        old = {new: self._seq_now(old) for new, old in self._connection.execute(_CORRECTING, ids)}
        base = self._known.numbering.current.base
        return [claim_or_spoiled(claim, which - base, old.get(which)) for which, claim in rows]

    def waiting_claim(self, which: int) -> Registration | Spoiled | None:
        """The readable claim of the registration with that id, until it is cut."""
        claim = self._connection.execute(_ONE_WAITING, {"which": which}).scalar_one_or_none()
        if claim is None:
            return None
        return claim_or_spoiled(claim, which - self._known.numbering.incarnation_of(which).base)

    def unanswered_batches(self, limit: int) -> list[BatchRow]:
        """Cut and not acknowledged, oldest first, whichever incarnation cut them."""
        rows = self._connection.execute(_UNANSWERED, {"limit": limit})
        return [_batch(row) for row in rows]

    def uncut(self) -> int:
        """How many wait to be cut."""
        count: int = self._connection.execute(_UNCUT).scalar_one()
        return count

    def cut_bytes(self) -> int:
        """What the batches weigh together that are cut and not acknowledged."""
        size: int = self._connection.execute(_CUT_BYTES).scalar_one()
        return size

    def last_batch(self) -> BatchRow | None:
        """The newest of the current incarnation."""
        wanted = {"incarnation": self._known.numbering.current.number}
        row = self._connection.execute(_LAST, wanted).one_or_none()
        return _batch(row) if row else None

    def batch(self, number: int, incarnation: bytes | None = None) -> BatchRow:
        """LookupError for a batch that was never cut."""
        return _batch(self._batch(number, incarnation))

    def _batch(self, number: int, incarnation: bytes | None) -> Row[Any]:
        life = self._known.numbering.named(incarnation)
        wanted = {"incarnation": life.number, "number": number}
        row = self._connection.execute(_ONE, wanted).one_or_none()
        if row is None:
            raise LookupError("no such batch in this store")
        return row


class BatchWriting(BatchReading):
    def keep_batch(self, cut: BatchRow) -> None:
        """Keeps the sealed bytes and deletes the readable claims they were made of.

        ValueError unless the batch is the next one and takes up where the last one ended.
        """
        life = self._known.numbering.current
        self._check_order(cut)
        ids = {"first": life.base + cut.first_seq, "last": life.base + cut.last_seq}
        self._file()
        kept = self._connection.execute(_KEEP, _values(cut, life.number)).lastrowid
        if self._connection.execute(_CUT, ids).rowcount != cut.claims:
            raise ValueError("the batch does not cover claims that wait")
        self._connection.execute(_COVER, {**ids, "into": kept})

    def set_aside(self, seq: int) -> None:
        """Keeps the claim of a waiting record, as a setting, when the batch that names it is cut.

        For what no batch can carry: a person must look at it. LookupError where nothing waits.
        """
        which = self._known.numbering.id_of(seq)
        wanted = {"which": which, "aside": f"{ASIDE}{which}"}
        if self._connection.execute(_SET_ASIDE, wanted).rowcount != 1:
            raise LookupError("no such claim waits")

    def _file(self) -> None:
        cards.file(self._connection)
        self._known = replace(self._known, filed_through=cards.filed_through(self._connection))

    def _check_order(self, cut: BatchRow) -> None:
        last = self.last_batch()
        number, seq = (last.number, last.last_seq) if last else (0, 0)
        if cut.incarnation not in {b"", self.incarnation()}:
            raise ValueError("batches are cut under the current incarnation only")
        if (cut.number, cut.first_seq) != (number + 1, seq + 1) or cut.claims < 1:
            raise ValueError("the batch does not follow the last one")

    def settle(
        self,
        number: int,
        *,
        epoch: int,
        server_seq: int,
        verdicts: Mapping[int, Verdict] | None,
        at: datetime,
        incarnation: bytes | None = None,
    ) -> bool:
        """Writes down the centre's answer to a batch: custody, and verdicts once it has judged.

        The same answer again changes nothing. False for an answer of an epoch that is over. Numbers
        that are not in the batch are no concern of its answer.
        """
        row = self._batch(number, incarnation)
        known_epoch, _ = self._heard_of()
        if epoch < known_epoch:
            return False
        if epoch > known_epoch:
            self.forget_acknowledgements(epoch)
        when = micros(at)
        taken = {"which": row.id, "of_epoch": epoch, "as_seq": server_seq, "at": when}
        self._connection.execute(_ACKNOWLEDGE, taken)
        base = self._known.numbering.named(row.name).base
        told = [
            (base + seq, verdict)
            for seq, verdict in (verdicts or {}).items()
            if row.first_seq <= seq <= row.last_seq
        ]
        tell(self._connection, told, when)  # before `_TAKE`: a standing then changes once
        self._connection.execute(
            _TAKE, {"first": base + row.first_seq, "last": base + row.last_seq}
        )
        return True

    def change_verdicts(
        self, changes: Iterable[VerdictChange | tuple[int, Verdict]], cursor: int, at: datetime
    ) -> int:
        """What a contact told; returns how many records stand differently now.

        Nothing happens unless `cursor` is above the one known: it was heard before. Records this
        store does not know are no concern of it.
        """
        if cursor <= self._heard_of()[1]:
            return 0
        self._connection.execute(_HEARD_TO, {"to": cursor})
        told = (VerdictChange(*change) for change in changes)
        known = [(which, one.verdict) for one in told if (which := self._find(one))]
        return tell(self._connection, known, micros(at), cursor)

    def _find(self, change: VerdictChange) -> int | None:
        try:
            return self._known.numbering.id_of(change.seq, change.incarnation)
        except LookupError:
            return None

    def forget_acknowledgements(self, epoch: int) -> int:
        """The centre was restored: what it may not have any more waits again, as it was cut, and
        every photograph that is still here is offered again.

        Returns how many batches. Nothing happens unless the epoch is above the one known. What was
        durable at the centre and purged here is not forgotten.
        """
        if epoch <= self._heard_of()[0]:
            return 0
        self._connection.execute(_RISE, {"to": epoch})
        self._connection.execute(_FORGET_RECORDS)
        self._connection.execute(FORGET_PHOTOS, {"of_epoch": epoch})
        return self._connection.execute(_FORGET, {"of_epoch": epoch}).rowcount

    def purge_batches(self, epoch: int, durable_through: int) -> int:
        """Deletes the bytes of batches, and of photographs, that the centre cannot lose any more;
        returns how many batches.
        """
        if epoch != self._heard_of()[0]:
            return 0
        self._connection.execute(_DURABLE, {"through": durable_through})
        safe = {"of_epoch": epoch, "through": durable_through}
        for statement in PURGE_PHOTOS:
            self._connection.execute(statement, safe)
        return self._connection.execute(_PURGE, safe).rowcount

    def _heard_of(self) -> tuple[int, int]:
        """The epoch and the cursor as far as this kiosk has heard."""
        epoch, cursor = self._connection.execute(_HEARD_OF).one()
        return epoch, cursor


def _values(cut: BatchRow, incarnation: int) -> dict[str, object]:
    return {
        "incarnation": incarnation,
        "number": cut.number,
        "first_seq": cut.first_seq,
        "last_seq": cut.last_seq,
        "digest": cut.digest,
        "previous": cut.previous,
        "body": cut.body,
        "cut_at": micros(cut.cut_at),
    }


def _batch(row: Row[Any]) -> BatchRow:
    acknowledged = None
    if row.epoch is not None:
        at = moment(row.acknowledged_at)
        acknowledged = Acknowledgement(row.epoch, row.server_seq, at)
    return BatchRow(
        number=row.number,
        first_seq=row.first_seq,
        last_seq=row.last_seq,
        digest=row.digest,
        previous=row.previous,
        body=row.body or b"",
        cut_at=moment(row.cut_at),
        incarnation=row.name,
        acknowledged=acknowledged,
    )
