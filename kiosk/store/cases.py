"""Records that the centre sent back: which are to be looked at, what was decided, versions."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import BindParameter, Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import sqlite

from kiosk.domain.decision import Decision
from kiosk.domain.standing import NEEDS_CHECK
from kiosk.domain.verdict import Verdict
from kiosk.store.packing import micros, moment, pack_verdict
from kiosk.store.records import Cursor, Decided, StubRow
from kiosk.store.stubs import NEWEST, StubReading
from kiosk.store.tables import TO_CHECK, card, correction, decision, returned, verdict

_c, _d, _v = card.c, decision.c, verdict.c
_which: BindParameter[int] = bindparam("which")
_ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)

_COUNT = select(func.count()).select_from(card).where(TO_CHECK)
_CASES = (
    select(_c.registration)
    .where(TO_CHECK, _c.registration < bindparam("before"))
    .order_by(_c.registration.desc())
    .limit(bindparam("limit"))
)
_DECIDED = select(_d.decision, _d.decided_at, _d.by).where(_d.registration == _which)
_OLDER = select(correction.c.corrects).where(correction.c.registration == _which)
_NEWER = select(correction.c.registration).where(correction.c.corrects == _which)

_LINK = insert(correction).inline()
_put = sqlite.insert(decision)
_DECIDE = _put.on_conflict_do_update(
    index_elements=["registration"],
    set_={name: _put.excluded[name] for name in ("decision", "decided_at", "by")},
)
_MARK = update(card).where(_c.registration == _which).values(decided=bindparam("closed"))
_FORGET_ANSWERS = delete(returned).where(returned.c.registration == _which)

_last_heard = (
    select(_v.verdict).where(_v.registration == _d.registration).order_by(_v.id.desc()).limit(1)
)
_DECIDED_UPON = select(_d.registration, _last_heard.scalar_subquery()).where(
    _d.registration.in_(_ids)
)
_REOPEN = (
    delete(decision).where(_d.registration.in_(_ids)),
    update(card).where(_c.registration.in_(_ids)).values(decided=0),
)
_FORGET_ALL_ANSWERS = delete(returned).where(returned.c.registration.in_(_ids))
_BACK: frozenset[str] = frozenset(standing.value for standing in NEEDS_CHECK)


class CaseReading(StubReading):
    """Quick with any number of records: what is still to be looked at has an index of its own."""

    def to_check(self) -> int:
        """How many records were sent back of which nothing is decided yet."""
        count: int = self._connection.execute(_COUNT).scalar_one()
        return count

    def cases(self, after: Cursor | None = None, limit: int = 50) -> list[StubRow]:
        """Those, newest first, the next `limit` after `after`."""
        page = {"before": NEWEST if after is None else after, "limit": limit}
        return self._of_ids(self._connection.execute(_CASES, page).scalars())

    def decision(self, which: int) -> Decided | None:
        row = self._connection.execute(_DECIDED, {"which": which}).one_or_none()
        return None if row is None else Decided(Decision(row[0]), moment(row[1]), row[2])

    def older(self, which: int) -> StubRow | None:
        """The registration that this one is a new version of."""
        return self._other(self._connection.execute(_OLDER, {"which": which}).scalar())

    def newer(self, which: int) -> StubRow | None:
        """Its new version."""
        return self._other(self._connection.execute(_NEWER, {"which": which}).scalar())

    def versions(self, which: int) -> frozenset[int]:
        """It and every older version of it."""
        found = [which]
        while (
            older := self._connection.execute(_OLDER, {"which": found[-1]}).scalar()
        ) is not None:
            found.append(older)
        return frozenset(found)

    def _other(self, which: int | None) -> StubRow | None:
        return None if which is None else self.by_id(which)


class CaseWriting(CaseReading):
    def decide(self, which: int, decided: Decided) -> None:
        """In place of what was decided before; what the centre gave back of it is deleted.

        Handed over, it is still to be looked at, and its answers stay.
        """
        values = {"decision": decided.what.value, "decided_at": micros(decided.at)}
        self._connection.execute(_DECIDE, {**values, "registration": which, "by": decided.by})
        self._connection.execute(_MARK, {"which": which, "closed": int(decided.what.closes)})
        if decided.what.closes:
            self._connection.execute(_FORGET_ANSWERS, {"which": which})

    def _link(self, new: int, old: int) -> None:
        """ValueError for a record that has a new version: the newest is the one to correct."""
        if self.newer(old) is not None:
            raise ValueError("this registration has a newer version")
        self._connection.execute(_LINK, {"registration": new, "corrects": old})


def reconsider(connection: Connection, news: Mapping[int, Verdict]) -> None:
    """Before other verdicts are written down: what was decided upon the last ones is open again.

    The same verdict once more, as a restored centre tells it, changes nothing.
    """
    ids = {"ids": json.dumps(list(news))}
    upon = {row[0]: row[1] for row in connection.execute(_DECIDED_UPON, ids)}
    changed = [which for which, last in upon.items() if last != pack_verdict(news[which])]
    if changed:
        for statement in _REOPEN:
            connection.execute(statement, {"ids": json.dumps(changed)})
    settled = [which for which, what in news.items() if what.kind.value not in _BACK]
    if settled:
        connection.execute(_FORGET_ALL_ANSWERS, {"ids": json.dumps(settled)})
