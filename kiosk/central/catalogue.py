"""The programmes the centre has published, and how a new version becomes one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, text, update

from kiosk.central.assessing import KnownForm
from kiosk.central.database import driver
from kiosk.central.failures import ProgrammeWrong, SelectionChanged
from kiosk.central.keys import Keys
from kiosk.central.tables import batch, programme, record
from kiosk.domain.programme import Programme
from kiosk.errors import Invalid, ProgrammeUnreadable
from kiosk.wire import programmes


@dataclass(frozen=True, slots=True)
class Published:
    """A version of a programme as it is handed out; `key` is its id and version."""

    key: tuple[str, int]
    signed: bytes


class Catalogue:
    """Published versions never change: each is read once and kept. Safe from any thread."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._read: dict[tuple[str, int], Programme] = {}
        self._forms: dict[tuple[str, int], KnownForm] = {}

    def version(self, connection: Connection, name: str, version: int) -> Programme | None:
        """A programme as it was in that version; None if it was never published here."""
        if (known := self._read.get((name, version))) is not None:
            return known
        asked = select(programme.c.signed).where(
            programme.c.id == name, programme.c.version == version
        )
        signed = connection.execute(asked).scalar()
        return None if signed is None else self._keep(signed)

    def form(self, connection: Connection, name: str, version: int) -> KnownForm | None:
        """The form of that version, ready to check thousands of answers with."""
        if (known := self._forms.get((name, version))) is not None:
            return known
        if (made_under := self.version(connection, name, version)) is None:
            return None
        return self._forms.setdefault((name, version), KnownForm(made_under.form))

    def newest(self, connection: Connection, name: str) -> Programme | None:
        """Whose waves and rules count today."""
        asked = "SELECT max(version) FROM programme WHERE id = %s"
        row: Any = driver(connection).execute(asked, (name,)).fetchone()
        return None if row[0] is None else self.version(connection, name, row[0])

    def current(self, connection: Connection) -> Published | None:
        """What a kiosk is given: the programme that was published last."""
        columns = (programme.c.id, programme.c.version, programme.c.signed)
        asked = select(*columns).order_by(programme.c.turn.desc()).limit(1)
        row = connection.execute(asked).one_or_none()
        return None if row is None else Published((row.id, row.version), row.signed)

    def all_newest(self, connection: Connection) -> list[Programme]:
        """Every programme in its newest version, the one published last at the end."""
        asked = (
            select(programme.c.id, func.max(programme.c.version))
            .group_by(programme.c.id)
            .order_by(func.max(programme.c.turn))
        )
        found = (self.version(connection, *row) for row in connection.execute(asked).all())
        return [one for one in found if one is not None]

    def lock(self, connection: Connection) -> None:
        """Wait for every judge who reads the programmes, and let none read until this is done."""
        connection.execute(text("LOCK TABLE programme IN ACCESS EXCLUSIVE MODE"))

    def publish(self, connection: Connection, data: Mapping[str, Any], now: datetime) -> Programme:
        """The next version of the programme that `data` describes, signed; its weeks are dates.

        Records that waited for a wave are put back into the judge's tray. Raises `ProgrammeWrong`
        and `SelectionChanged`.
        """
        self.lock(connection)
        draft = _read_file(data, now, None)
        before = self.newest(connection, draft.id)
        if before is not None:
            draft = _read_file(data, now, before)
        version = 1 if before is None else before.version + 1
        signed = self._sign(draft, version)
        row = {"id": draft.id, "version": version, "signed": signed, "published_at": now}
        connection.execute(insert(programme), row)
        _reopen(connection)
        return self._keep(signed)

    def _sign(self, draft: Programme, version: int) -> bytes:
        try:
            return programmes.publish(draft.data, version, self._keys.sign, self._keys.kid)
        except ProgrammeUnreadable as error:
            raise ProgrammeWrong(problem=str(error)) from error

    def _keep(self, signed: bytes) -> Programme:
        name, version, data = programmes.read(signed, self._keys.trust)
        made = Programme.from_data(data, version)
        self._read[name, version] = made
        return made


def _read_file(data: Mapping[str, Any], now: datetime, before: Programme | None) -> Programme:
    since = None
    if before is not None and before.calendar.weekly is not None:
        since = before.calendar.weekly.first_opens  # a wave keeps its number
    try:
        draft = Programme.from_data(data).resolved(now, since)
    except Invalid as error:
        told = {str(name): str(fact) for name, fact in error.problem.facts.items()}
        raise ProgrammeWrong(problem=error.problem.code, **told) from error
    if before is not None and before.selection is not draft.selection:
        raise SelectionChanged(programme=draft.id, selection=before.selection.value)
    return draft


def _reopen(connection: Connection) -> None:
    waiting = select(record.c.batch).where(record.c.verdict == "received").distinct()
    # Owed: their kiosks have been answered, and hear of a new verdict at their next contact.
    again = update(batch).where(batch.c.server_seq.in_(waiting)).values(judged_at=None, owed=True)
    connection.execute(again)
