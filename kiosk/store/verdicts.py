"""Writes down what was heard of each record: the latest on the record, all of it beside."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, bindparam, func, insert, select, tuple_, update

from kiosk.domain.verdict import Verdict
from kiosk.store.cases import reconsider
from kiosk.store.packing import pack_verdict
from kiosk.store.tables import card, verdict

Told = tuple[int, Verdict]  # of the registration with this id

# A batch's own answer is repeated whenever the batch is sent again; what a contact told came later
# and stands. A verdict's cursor says which it was.
OF_THE_BATCH: Final = 0

_c, _v = card.c, verdict.c
_ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_HELD = select(_c.registration, _c.verdict, _c.verdict_cursor).where(_c.registration.in_(_ids))
_CAME_LATER = update(card).where(_c.registration.in_(_ids)).values(verdict_cursor=bindparam("to"))

# One statement for all of them: with foreign keys and a cipher, each statement costs ten rows.
_news = func.json_each(bindparam("news")).table_valued("key", "value").c
_HEARD = insert(verdict).from_select(
    ["registration", "heard_at", "kind", "verdict"],
    select(
        func.json_extract(_news.value, "$[0]"),
        bindparam("at"),
        func.json_extract(_news.value, "$[1]"),
        func.json_extract(_news.value, "$[2]"),
    ).order_by(_news.key),
)
_latest = (
    select(_v.kind, _v.verdict, _v.heard_at)
    .where(_v.registration == _c.registration)
    .order_by(_v.id.desc())
    .limit(1)
)
_LATEST = (
    update(card)
    .where(_c.registration.in_(_ids))
    .values({tuple_(_c.verdict_kind, _c.verdict, _c.verdict_at): _latest.scalar_subquery()})
)


def tell(connection: Connection, told: Iterable[Told], at: int, cursor: int = OF_THE_BATCH) -> int:
    """In the order it was told; returns how many records stand differently now."""
    told = list(told)
    ids = json.dumps([which for which, _ in told])
    held = {row[0]: row[1:] for row in connection.execute(_HELD, {"ids": ids})}
    packed = {what: pack_verdict(what) for what in {what for _, what in told}}
    news: list[tuple[int, str, str]] = []
    for which, what in told:
        said, since = packed[what], held.get(which)
        if since is None or since[0] == said or since[1] > cursor:
            continue
        held[which] = (said, cursor)
        news.append((which, what.kind.value, said))
    if cursor != OF_THE_BATCH:
        connection.execute(_CAME_LATER, {"ids": ids, "to": cursor})
    changed = {one[0] for one in news}
    if news:
        latest = dict(told)
        reconsider(connection, {which: latest[which] for which in changed})
        connection.execute(_HEARD, {"news": json.dumps(news), "at": at})
        connection.execute(_LATEST, {"ids": json.dumps(list(changed))})
    return len(changed)
