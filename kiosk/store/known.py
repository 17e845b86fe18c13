"""What an open store keeps in mind between transactions, all of it also in the file."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from kiosk.store import tables
from kiosk.store.cards import filed_through
from kiosk.store.marks import Marks
from kiosk.store.numbering import Incarnation, Numbering

MARK_KEY = "mark_key"  # the setting

_INCARNATIONS = select(
    tables.incarnation.c.number, tables.incarnation.c.incarnation, tables.incarnation.c.base
).order_by(tables.incarnation.c.base, tables.incarnation.c.number)


@dataclass(frozen=True, slots=True, repr=False)
class Known:
    """A transaction that changes any of it has its own; the store takes it over when it is kept."""

    marks: Marks
    numbering: Numbering
    filed_through: int

    @classmethod
    def of(cls, connection: Connection) -> Known:
        setting = tables.setting
        key = connection.execute(select(setting.c.value).where(setting.c.name == MARK_KEY))
        numbering = numbering_of(connection)
        return cls(Marks(key.scalar_one()), numbering, filed_through(connection))


def numbering_of(connection: Connection) -> Numbering:
    rows = connection.execute(_INCARNATIONS)
    return Numbering(tuple(Incarnation(*row) for row in rows))


class Transaction:
    """What every part of a transaction stands on."""

    def __init__(self, connection: Connection, known: Known) -> None:
        self._connection = connection
        self._known = known

    @property
    def known(self) -> Known:
        return self._known

    def _seq_now(self, which: int) -> int | None:
        """The number of a record under the current incarnation; None if it counts under another."""
        life = self._known.numbering.incarnation_of(which)
        return which - life.base if life is self._known.numbering.current else None
