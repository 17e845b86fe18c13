"""What a person had answered, as the centre gave it back, until it is decided on."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, exists, insert, select

from kiosk.domain.registration import Registration
from kiosk.store.batches import ASIDE
from kiosk.store.known import Transaction
from kiosk.store.packing import claim_or_spoiled, micros
from kiosk.store.records import Wanted
from kiosk.store.tables import TO_CHECK, batch, card, returned, setting

_c = card.c
_is_here = exists().where(returned.c.registration == _c.registration)
_WANTED = (
    select(_c.registration, batch.c.number, batch.c.digest)
    .join(batch, batch.c.id == _c.batch)
    .where(TO_CHECK, ~_is_here)
    .order_by(_c.registration.desc())
    .limit(bindparam("limit"))
)
_RETURNED = select(returned.c.sealed).where(returned.c.registration == bindparam("which"))
_KEEP = insert(returned).from_select(
    ["registration", "heard_at", "sealed"],
    select(_c.registration, bindparam("at"), bindparam("body")).where(
        TO_CHECK, _c.registration == bindparam("which"), ~_is_here
    ),
)
_ASIDE = select(setting.c.value).where(setting.c.name == bindparam("name"))


class ReturnedReading(Transaction):
    def wanted(self, limit: int) -> list[Wanted]:
        """Records still to be looked at whose answers are not here, newest first."""
        found = self._connection.execute(_WANTED, {"limit": limit})
        return [self._wanted(*row) for row in found]

    def _wanted(self, which: int, number: int, digest: bytes) -> Wanted:
        life = self._known.numbering.incarnation_of(which)
        return Wanted(life.incarnation, which - life.base, number, digest)

    def returned(self, which: int) -> bytes | None:
        """Sealed as they came; empty where the centre said that it has none to give."""
        return self._connection.execute(_RETURNED, {"which": which}).scalar_one_or_none()

    def set_aside_claim(self, which: int) -> Registration | None:
        """The claim that no batch could carry, where it can be read."""
        aside = {"name": f"{ASIDE}{which}"}
        claim = self._connection.execute(_ASIDE, aside).scalar_one_or_none()
        seq = which - self._known.numbering.incarnation_of(which).base
        found = None if claim is None else claim_or_spoiled(claim, seq)
        return found if isinstance(found, Registration) else None


class ReturnedWriting(ReturnedReading):
    def keep_returned(self, incarnation: bytes, seq: int, sealed: bytes, at: datetime) -> bool:
        """Once, and only while somebody is to look at the record; False where nothing was kept."""
        try:
            which = self._known.numbering.id_of(seq, incarnation)
        except LookupError:
            return False
        values = {"which": which, "at": micros(at), "body": sealed}
        return self._connection.execute(_KEEP, values).rowcount == 1
