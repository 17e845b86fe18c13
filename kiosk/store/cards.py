"""The card index: files registrations, many at a time, and finds them by their words.

A registration is on disk and complete when it is confirmed; it is filed later, together with those
that came with it. Until then it is in the tail: after `filed_through`, in no index, few enough to
be looked through one by one. Filing each alone would touch a dozen pages of the file and cost more
than the registration itself.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, bindparam, select, text, update

from kiosk.store.tables import registration, state
from kiosk.store.words import Wanted, of_registration

LONGEST_TAIL: Final = 256

_r = registration.c
_tail = _r.id > select(state.c.filed_through).scalar_subquery()
_TAIL = select(_r.id, _r.name, _r.masked_nik, _r.receipt).where(_tail).order_by(_r.id.desc())
_FILE = text("INSERT INTO card (rowid, words) VALUES (:id, :words)")
_FILED = update(registration).where(_tail).values(filed=1)
_THROUGH = update(state).values(filed_through=bindparam("through"))
_FIND = text("SELECT rowid FROM card WHERE card MATCH :match ORDER BY rowid DESC LIMIT :limit")


def file(connection: Connection) -> int:
    """All of the tail; returns the id through which everything is filed now."""
    tail = connection.execute(_TAIL).all()
    if tail:
        # Oldest first: the index writes everything it holds to the file when ids fall.
        cards = [
            {"id": row[0], "words": " ".join(of_registration(*row[1:]))} for row in reversed(tail)
        ]
        connection.execute(_FILE, cards)
        connection.execute(_FILED)
        connection.execute(_THROUGH, {"through": tail[0][0]})
    through: int = connection.execute(select(state.c.filed_through)).scalar_one()
    return through


def find(connection: Connection, wanted: Wanted, limit: int) -> list[int]:
    """The ids of the newest that fit, newest first."""
    tail = connection.execute(_TAIL)
    found = [row[0] for row in tail if wanted.fits(of_registration(*row[1:]))][:limit]
    if len(found) < limit:
        page = {"match": wanted.as_match(), "limit": limit - len(found)}
        found += connection.execute(_FIND, page).scalars()
    return found
