"""The card index: files registrations, many at a time, and finds them by their words.

A registration is on disk and complete when it is confirmed; its card is made later, together with
those that came with it. Until then it is in the tail: newer than the last card, in no index, among
few enough to be looked through one by one. Filing each alone would touch a dozen pages of the file
and cost more than the registration itself.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, func, insert, select, text

from kiosk.store.tables import card, registration
from kiosk.store.words import Wanted, of_registration

LONGEST_TAIL: Final = 256

_r = registration.c
through = select(func.coalesce(func.max(card.c.registration), 0)).scalar_subquery()
in_tail = _r.id > through

_TAIL = select(_r.id, _r.name, _r.masked_nik, _r.receipt).where(in_tail).order_by(_r.id.desc())
_FILE = insert(card).from_select(
    ["registration", "nik_mark", "phone_mark"],
    select(_r.id, _r.nik_mark, _r.phone_mark).where(in_tail),
)
# The index of words numbers downwards: it is many times quicker at going up, and the newest are
# asked for first. It also wants to be given its rows going up.
_WORDS = text("INSERT INTO card_words (rowid, words) VALUES (-:id, :words)")
_FIND = text(
    "SELECT -rowid FROM card_words WHERE card_words MATCH :match ORDER BY rowid LIMIT :limit"
)


def file(connection: Connection) -> None:
    """Makes the cards of the whole tail."""
    words = [
        {"id": row[0], "words": " ".join(of_registration(*row[1:]))}
        for row in connection.execute(_TAIL)
    ]
    if words:
        connection.execute(_WORDS, words)
        connection.execute(_FILE)


def filed_through(connection: Connection) -> int:
    """The newest registration that has a card."""
    newest: int = connection.execute(select(through)).scalar_one()
    return newest


def find(connection: Connection, wanted: Wanted, limit: int) -> list[int]:
    """The ids of the newest that fit, newest first."""
    tail = connection.execute(_TAIL)
    found = [row[0] for row in tail if wanted.fits(of_registration(*row[1:]))][:limit]
    if len(found) < limit:
        page = {"match": wanted.as_match(), "limit": limit - len(found)}
        found += connection.execute(_FIND, page).scalars()
    return found
