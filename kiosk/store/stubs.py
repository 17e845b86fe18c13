"""Finds registrations again: counts, pages, one of them, those of the same person, a search."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Executable, Row, bindparam, func, select, text, union_all

from kiosk.domain.decision import Decision
from kiosk.domain.standing import UNSENT, Standing
from kiosk.domain.verdict import Verdict
from kiosk.store import cards
from kiosk.store.cards import in_tail
from kiosk.store.known import Transaction
from kiosk.store.packing import micros, moment, moment_or_none, unpack_verdict
from kiosk.store.records import Cursor, StubRow
from kiosk.store.tables import batch, card, decision, photo, photo_of, registration, verdict
from kiosk.store.words import Wanted

NEWEST = 1 << 62
_STANDINGS = {standing.value: standing for standing in Standing}

_r, _c = registration.c, card.c
_photos = select(func.count()).where(photo_of.c.registration == _r.id).correlate(registration)
_received = (
    select(func.count(photo.c.epoch))
    .select_from(photo_of.join(photo))
    .where(photo_of.c.registration == _r.id)
    .correlate(registration)
)
_stubs = select(
    _r.id,
    _r.receipt,
    _r.name,
    _r.masked_nik,
    _r.village,
    _r.captured_at,
    _r.operator,
    _r.programme,
    _r.programme_version,
    func.coalesce(_c.standing, Standing.QUEUED.value).label("standing"),
    _c.verdict,
    _c.verdict_at,
    select(batch.c.number).where(batch.c.id == _c.batch).scalar_subquery().label("batch_number"),
    decision.c.decision,
    _photos.scalar_subquery().label("photos"),
    _received.scalar_subquery().label("photos_received"),
    _r.content_mark,
).select_from(registration.outerjoin(card).outerjoin(decision, decision.c.registration == _r.id))
_before: BindParameter[int] = bindparam("before")
_limit: BindParameter[int] = bindparam("limit")
_mark: BindParameter[bytes] = bindparam("mark")

_ALL = _stubs.where(_r.id < _before).order_by(_r.id.desc()).limit(_limit)
_TAIL = _stubs.where(in_tail, _r.id < _before).order_by(_r.id.desc()).limit(_limit)
_ONE = _stubs.where(_r.id == bindparam("id"))
_SOME = _stubs.where(_r.id.in_(bindparam("ids", expanding=True))).order_by(_r.id.desc())
_MARK_OF = select(_r.nik_mark).where(_r.id == bindparam("id"))
_OF_NIK = union_all(
    _stubs.where(in_tail, _r.nik_mark == _mark),
    _stubs.where(_r.id.in_(select(_c.registration).where(_c.nik_mark == _mark))),
)
_OF_PHONE = union_all(
    select(_r.id).where(in_tail, _r.phone_mark == _mark),
    select(_c.registration).where(_c.phone_mark == _mark),
)
_COUNTS = select(_c.standing, func.count()).group_by(_c.standing)
_UNFILED = select(func.count()).select_from(registration).where(in_tail)
_HEARD = (
    select(verdict.c.heard_at, verdict.c.verdict)
    .where(verdict.c.registration == bindparam("id"))
    .order_by(verdict.c.id)
)
_OLDEST = union_all(
    *(select(func.min(_c.registration)).where(_c.standing == each.value) for each in UNSENT),
    select(func.min(_r.id)).where(in_tail),
)
_moment: BindParameter[int] = bindparam("moment")
_EARLIER = _r.captured_at < _moment
_UNSENT_BEFORE = union_all(
    select(func.count())
    .select_from(card)
    .join(registration)
    .where(_c.standing.in_([each.value for each in UNSENT]), _EARLIER),
    select(func.count()).select_from(registration).where(in_tail, _EARLIER),
)
_since: BindParameter[int] = bindparam("since")
# An entry that waited for the supervisor has a later number than people taken down after it.
_WAITED = timedelta(days=7) // timedelta(microseconds=1)
_long_before = _r.captured_at < _since - _WAITED
_last_before = select(_r.id).where(_long_before).order_by(_r.id.desc()).limit(1)
_SINCE = (
    select(_r.captured_at)
    .where(_r.id > func.coalesce(_last_before.scalar_subquery(), 0), _r.captured_at >= _since)
    .order_by(_r.captured_at, _r.id)
)

# The newest of each standing wanted, found in the index without sorting any of the others.
_NEWEST_FILED = text(
    "SELECT c.registration FROM json_each(:standings) AS wanted JOIN card AS c "
    "ON c.registration IN (SELECT registration FROM card WHERE standing = wanted.value "
    "AND registration < :before ORDER BY registration DESC LIMIT :limit) "
    "ORDER BY c.registration DESC LIMIT :limit"
)


class StubReading(Transaction):
    """Everything here is answered from the stubs; none of it needs a readable claim."""

    def counts(self) -> Mapping[Standing, int]:
        """How many stand where; every standing is there, also with none."""
        found = dict.fromkeys(Standing, 0)
        for standing, count in self._connection.execute(_COUNTS):
            found[Standing(standing)] = count
        found[Standing.QUEUED] += self._connection.execute(_UNFILED).scalar_one()
        return found

    def rows(
        self,
        standings: Collection[Standing] | None = None,
        after: Cursor | None = None,
        limit: int = 50,
    ) -> list[StubRow]:
        """Newest first, the next `limit` after `after`."""
        before = NEWEST if after is None else after
        if standings is None:
            return self._list(_ALL, before=before, limit=limit)
        rows: list[StubRow] = []
        if Standing.QUEUED in standings:  # nothing else is unfiled, and all of it is newer
            rows = self._list(_TAIL, before=before, limit=limit)
        if len(rows) < limit:
            wanted = json.dumps(sorted(each.value for each in standings))
            page = {"standings": wanted, "before": before, "limit": limit - len(rows)}
            rows += self._of_ids(self._connection.execute(_NEWEST_FILED, page).scalars())
        return rows

    def search(self, text: str, limit: int = 50) -> list[StubRow]:
        """By the beginnings of a name's words, the digits of a NIK as shown, a receipt code."""
        wanted = Wanted.parse(text)
        return self._of_ids(cards.find(self._connection, wanted, limit)) if wanted.ways else []

    def stub(self, seq: int, incarnation: bytes | None = None) -> StubRow:
        """LookupError for a number that was never given."""
        return self.by_id(self._known.numbering.id_of(seq, incarnation))

    def by_id(self, which: int) -> StubRow:
        """LookupError for an id that was never given."""
        row = self._connection.execute(_ONE, {"id": which}).one_or_none()
        if row is None:
            raise LookupError("no such registration in this store")
        return self._stub(row)

    def verdicts_of(
        self, seq: int, incarnation: bytes | None = None
    ) -> tuple[tuple[datetime, Verdict], ...]:
        """When what was heard, oldest first."""
        wanted = {"id": self._known.numbering.id_of(seq, incarnation)}
        heard = self._connection.execute(_HEARD, wanted)
        return tuple((moment(at), Verdict.from_data(json.loads(said))) for at, said in heard)

    def of_nik(self, digits: str) -> list[StubRow]:
        """The same person's, newest first."""
        return self._of_mark(self._known.marks.of_nik(digits))

    def same_person(self, which: int) -> list[StubRow]:
        """Other registrations of the person that this one is of, newest first."""
        mark = self._connection.execute(_MARK_OF, {"id": which}).scalar_one()
        return [stub for stub in self._of_mark(mark) if stub.id != which]

    def _of_mark(self, mark: bytes) -> list[StubRow]:
        rows = self._list(_OF_NIK, mark=mark)
        return sorted(rows, key=lambda row: row.id, reverse=True)

    def of_phone(self, digits: str) -> int:
        """How many registrations gave this number."""
        mark = {"mark": self._known.marks.of_phone(digits)}
        return len(self._connection.execute(_OF_PHONE, mark).all())

    def by_content(self, answers: Mapping[str, str]) -> StubRow | None:
        """The newest registration with exactly these answers."""
        content = self._known.marks.of_content(answers)
        mark = {"mark": self._known.marks.of_nik(answers.get("nik", ""))}
        same = [
            self._stub(row)
            for row in self._connection.execute(_OF_NIK, mark)
            if row.content_mark == content
        ]
        return max(same, key=lambda stub: stub.id, default=None)

    def oldest_unsent(self) -> datetime | None:
        """When the oldest was taken down that the centre has not acknowledged."""
        oldest = [i for i in self._connection.execute(_OLDEST).scalars() if i is not None]
        if not oldest:
            return None
        return moment(self._connection.execute(_ONE, {"id": min(oldest)}).one().captured_at)

    def unsent_before(self, moment: datetime) -> int:
        """How many were taken down before then that the centre has not acknowledged."""
        found = self._connection.execute(_UNSENT_BEFORE, {"moment": micros(moment)})
        return sum(found.scalars())

    def captured_since(self, since: datetime) -> list[datetime]:
        """When each registration from that moment on was taken down, in their order."""
        found = self._connection.execute(_SINCE, {"since": micros(since)}).scalars()
        return [moment(at) for at in found]

    def _list(self, statement: Executable, **values: object) -> list[StubRow]:
        return [self._stub(row) for row in self._connection.execute(statement, values)]

    def _of_ids(self, ids: Iterable[int]) -> list[StubRow]:
        found = list(ids)
        return self._list(_SOME, ids=found) if found else []

    def _stub(self, row: Row[*tuple[Any, ...]]) -> StubRow:
        which, receipt, name, masked, village, at, *rest = row
        operator, programme, version, standing, verdict, heard_at, number, decided, *more = rest
        life = self._known.numbering.incarnation_of(which)
        return StubRow(
            id=which,
            incarnation=life.incarnation,
            seq=which - life.base,
            receipt_code=receipt_text(receipt),
            name=name,
            masked_nik=masked,
            village=village,
            captured_at=moment(at),
            operator=operator,
            programme=programme,
            programme_version=version,
            standing=_STANDINGS[standing],
            verdict=unpack_verdict(verdict),
            verdict_at=moment_or_none(heard_at),
            batch=number,
            decision=None if decided is None else Decision(decided),
            photos=more[0],
            photos_received=more[1],
        )


def receipt_text(letters: str) -> str:
    """As it is printed: XXXX-XXXX-XXXX."""
    return f"{letters[:4]}-{letters[4:8]}-{letters[8:]}"
