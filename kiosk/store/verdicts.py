"""Writes down what was heard of each record: the latest on the record, all of it beside."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, bindparam, func, insert, select, update

from kiosk.domain.verdict import Verdict
from kiosk.store.packing import pack_verdict
from kiosk.store.tables import card, verdict

Told = tuple[int, Verdict]  # of the registration with this id

# A batch's own answer is repeated whenever the batch is sent again; what a contact told came later
# and stands. A verdict's cursor says which it was.
OF_THE_BATCH: Final = 0

_c = card.c
_ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_HELD = select(_c.registration, _c.verdict, _c.verdict_cursor).where(_c.registration.in_(_ids))
_HEARD = insert(verdict).inline()
_LATEST = (
    update(card)
    .where(_c.registration == bindparam("which"))
    .values(
        verdict_kind=bindparam("kind"),
        verdict=bindparam("packed"),
        verdict_at=bindparam("at"),
    )
)
_CAME_LATER = update(card).where(_c.registration.in_(_ids)).values(verdict_cursor=bindparam("to"))


def tell(connection: Connection, told: Iterable[Told], at: int, cursor: int = OF_THE_BATCH) -> int:
    """In the order it was told; returns how many records stand differently now."""
    told = list(told)
    ids = json.dumps([which for which, _ in told])
    held = {row[0]: row[1:] for row in connection.execute(_HELD, {"ids": ids})}
    news: list[tuple[int, str, str]] = []
    for which, what in told:
        packed, since = pack_verdict(what), held.get(which)
        if since is None or since[0] == packed or since[1] > cursor:
            continue
        held[which] = (packed, cursor)
        news.append((which, what.kind.value, packed))
    if cursor != OF_THE_BATCH:
        connection.execute(_CAME_LATER, {"ids": ids, "to": cursor})
    if news:
        _write(connection, news, at)
    return len({which for which, _, _ in news})


def _write(connection: Connection, news: list[tuple[int, str, str]], at: int) -> None:
    heard = [
        {"registration": which, "heard_at": at, "kind": kind, "verdict": packed}
        for which, kind, packed in news
    ]
    latest = [
        {"which": which, "at": at, "kind": kind, "packed": packed} for which, kind, packed in news
    ]
    connection.execute(_HEARD, heard)
    connection.execute(_LATEST, latest)
