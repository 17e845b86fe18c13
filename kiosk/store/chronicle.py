"""The journal: who did what, when and why; it is added to and never changed."""

from __future__ import annotations

from sqlalchemy import Row, bindparam, insert, select

from kiosk.store.known import Transaction
from kiosk.store.packing import micros, moment, pack_facts, unpack_facts
from kiosk.store.records import Deed
from kiosk.store.tables import journal

_j = journal.c
_NOTE = insert(journal).inline()
_newest = select(journal).order_by(_j.id.desc()).limit(bindparam("limit"))
_OF_ONE = _newest.where(_j.registration == bindparam("which"))


class ChronicleReading(Transaction):
    def deeds(self, registration_id: int | None = None, limit: int = 200) -> tuple[Deed, ...]:
        """Newest first; those of one registration, by its id in this file, or of all."""
        if registration_id is None:
            rows = self._connection.execute(_newest, {"limit": limit})
        else:
            rows = self._connection.execute(_OF_ONE, {"limit": limit, "which": registration_id})
        return tuple(_deed(row) for row in rows)


class ChronicleWriting(ChronicleReading):
    def note(self, deed: Deed) -> None:
        """Write a deed down, in the transaction that does it."""
        values = {
            "at": micros(deed.at),
            "by": deed.by,
            "what": deed.what,
            "registration": deed.registration_id,
            "why": deed.why,
            "facts": pack_facts(deed.facts),
        }
        self._connection.execute(_NOTE, values)


def _deed(row: Row[*tuple[object, ...]]) -> Deed:
    return Deed(
        at=moment(row.at),
        by=row.by,
        what=row.what,
        registration_id=row.registration,
        why=row.why,
        facts=unpack_facts(row.facts),
    )
