"""Reduces a registration to a stub that tells nobody who it was: code, marks, standing, times."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, exists, func, select, text, update

from kiosk.store.batches import ASIDE
from kiosk.store.known import Transaction
from kiosk.store.packing import micros
from kiosk.store.tables import (
    TO_CHECK,
    batch,
    card,
    photo,
    photo_body,
    photo_of,
    registration,
    returned,
    setting,
)
from kiosk.store.words import of_registration

_r, _c, _b = registration.c, card.c, batch.c
_ids = select(func.json_each(bindparam("ids")).table_valued("value").c.value)

_open = select(_c.registration).where(TO_CHECK).correlate(None)
_photo_on_its_way = (
    exists()
    .where(photo_of.c.registration == _r.id, photo_of.c.photo == photo.c.id)
    .where(photo.c.is_here == 1, photo.c.code == "")
)
# The centre cannot lose it or its photographs (the bytes are purged), nobody need look at it, and
# there is something. What the centre will never take of it does not count.
_erasable = (
    select(_r.id)
    .select_from(registration)
    .join(card)
    .join(batch, _b.id == _c.batch)
    .where(_b.body.is_(None), _r.masked_nik != "", _r.id.not_in(_open), ~_photo_on_its_way)
)
_DUE = _erasable.where(
    _b.acknowledged_at < bindparam("acknowledged"),
    _r.captured_at >= bindparam("since"),
    _r.captured_at < bindparam("until"),
).order_by(_r.id)
_STILL_DUE = (
    select(_r.id, _r.name, _r.masked_nik, _r.receipt)
    .where(_r.id.in_(_erasable.where(_r.id.in_(_ids))))
    .order_by(_r.id.desc())  # the index of words wants its rows going up, and counts downwards
)

# Without this the index only writes down that words are gone, and still holds them.
_FORGET_FOR_GOOD = text("INSERT INTO card_words (card_words, rank) VALUES ('secure-delete', 1)")
_DROP_WORDS = text(
    "INSERT INTO card_words (card_words, rowid, words) VALUES ('delete', -:id, :before)"
)
_WORDS = text("INSERT INTO card_words (rowid, words) VALUES (-:id, :after)")
_ERASE = update(registration).where(_r.id.in_(_ids)).values(name="", masked_nik="", village="")
_DROP_ANSWERS = delete(returned).where(returned.c.registration.in_(_ids))
_photos = select(photo_of.c.photo).where(photo_of.c.registration.in_(_ids))
_DROP_PHOTOS = delete(photo_body).where(photo_body.c.photo.in_(_photos))
_NOT_HERE = update(photo).where(photo.c.id.in_(_photos)).values(is_here=0)
_DROP_ASIDE = delete(setting).where(setting.c.name == bindparam("aside"))


class ErasingReading(Transaction):
    def due(self, acknowledged: datetime, since: datetime, until: datetime) -> list[int]:
        """Who was taken down from `since` until before `until`, and is in the centre's custody
        since before `acknowledged`: durable there, nothing open here; oldest first, by their ids.
        """
        bounds = {"acknowledged": acknowledged, "since": since, "until": until}
        wanted = {name: micros(moment) for name, moment in bounds.items()}
        return list(self._connection.execute(_DUE, wanted).scalars())


class ErasingWriting(ErasingReading):
    def erase(self, ids: Sequence[int]) -> int:
        """Name, masked NIK, village, the words they are found by, answers that were given back,
        and photographs that the centre would not take; returns how many. Who is not to be erased
        (any more) is left.

        It takes some milliseconds for each: a few in one transaction, and `sweep` at the end.
        """
        due = self._connection.execute(_STILL_DUE, {"ids": json.dumps(list(ids))}).all()
        if not due:
            return 0
        words = [
            {
                "id": which,
                "before": " ".join(of_registration(name, masked, receipt)),
                "after": " ".join(of_registration("", "", receipt)),
            }
            for which, name, masked, receipt in due
        ]
        self._connection.execute(_FORGET_FOR_GOOD)
        self._connection.execute(_DROP_WORDS, words)
        self._connection.execute(_WORDS, words)
        erased = {"ids": json.dumps([row.id for row in due])}
        for statement in (_ERASE, _DROP_ANSWERS, _DROP_PHOTOS, _NOT_HERE):
            self._connection.execute(statement, erased)
        self._connection.execute(_DROP_ASIDE, [{"aside": f"{ASIDE}{row.id}"} for row in due])
        return len(due)
