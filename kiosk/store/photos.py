"""Photographs: sealed bytes, kept from the shot until the centre cannot lose them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import BindParameter, Row, bindparam, delete, exists, func, insert, select, update
from sqlalchemy.dialects import sqlite

from kiosk.domain.photo import PhotoKind, PhotoMark
from kiosk.store.known import Transaction
from kiosk.store.packing import micros, moment
from kiosk.store.records import PhotoCounts, PhotoRow, SealedPhoto
from kiosk.store.tables import PHOTO_KEPT, PHOTO_WAITS, photo, photo_body, photo_held, photo_of

DRAFT: Final = "draft/"
SUBMISSION: Final = "submission/"

_p, _o, _h = photo.c, photo_of.c, photo_held.c
_which: BindParameter[int] = bindparam("which")
_holder: BindParameter[str] = bindparam("holder")
_digest: BindParameter[bytes] = bindparam("digest_")

_OF = select(photo).join(photo_of).where(_o.registration == _which).order_by(_o.kind)
_HELD = select(photo).join(photo_held).where(_h.holder == _holder).order_by(_h.kind)
_is_of_somebody = exists().where(_o.photo == _p.id)
_WAITING = (
    select(photo)
    .where(PHOTO_WAITS, _is_of_somebody, _p.id > bindparam("after"))
    .order_by(_p.id)
    .limit(bindparam("limit"))
)
_BODY = select(photo_body.c.body).join(photo).where(_p.digest == _digest)
_PIECE = select(func.substr(photo_body.c.body, bindparam("first"), bindparam("size"))).where(
    photo_body.c.photo == _which
)
_ID_OF = select(_p.id).where(_p.digest == _digest)
_COUNTS = (
    select(
        func.count(func.distinct(_p.id)),
        func.count(func.distinct(_o.registration)),
    )
    .select_from(photo.join(photo_of))
    .where(PHOTO_WAITS)
)
_BYTES = select(func.coalesce(func.sum(_p.size - _p.there), 0)).where(PHOTO_WAITS, _is_of_somebody)

# What is held belongs to no registration yet, and is never on its way.
_ON_THEIR_WAY = select(
    select(func.count()).select_from(photo).where(PHOTO_WAITS).scalar_subquery()
    - select(func.count()).select_from(photo_held).scalar_subquery()
)

_KEEP = insert(photo).inline()
_KEEP_BODY = insert(photo_body).inline()
_LINK = insert(photo_of).inline()
_hold = sqlite.insert(photo_held)
_HOLD = _hold.on_conflict_do_update(
    index_elements=["holder", "kind"], set_={"photo": _hold.excluded.photo}
)
_LET_GO = delete(photo_held).where(_h.holder == _holder)
_LET_GO_ONE = _LET_GO.where(_h.kind == bindparam("kind_"))
_unwanted = _p.id.in_(bindparam("ids", expanding=True)) & ~(
    _is_of_somebody | exists().where(_h.photo == _p.id)
)
_DROP_BODIES = delete(photo_body).where(photo_body.c.photo.in_(select(_p.id).where(_unwanted)))
_DROP = delete(photo).where(_unwanted)

_THERE = update(photo).where(_p.digest == _digest, _p.epoch.is_(None))
_NOTE_THERE = _THERE.values(there=bindparam("bytes"))
_REFUSE = _THERE.values(code=bindparam("why"))
_TAKE = _THERE.values(
    there=_p.size,
    epoch=bindparam("of_epoch"),
    server_seq=bindparam("as_seq"),
    acknowledged_at=bindparam("at"),
)
FORGET: Final = (
    update(photo)
    .where(_p.is_here == 1, func.coalesce(_p.epoch, 0) < bindparam("of_epoch"))
    .values(there=0, epoch=None, server_seq=None, acknowledged_at=None)
)
_safe = (PHOTO_KEPT, _p.epoch == bindparam("of_epoch"), _p.server_seq <= bindparam("through"))
PURGE: Final = (
    delete(photo_body).where(photo_body.c.photo.in_(select(_p.id).where(*_safe))),
    update(photo).where(*_safe).values(is_here=0),
)


class PhotoReading(Transaction):
    def photos_of(self, which: int) -> list[PhotoRow]:
        """Those of the registration with that id."""
        return [_photo(row) for row in self._connection.execute(_OF, {"which": which})]

    def held_photos(self, holder: str) -> list[PhotoRow]:
        """Those of an entry without a number: `DRAFT` or `SUBMISSION` and its id."""
        return [_photo(row) for row in self._connection.execute(_HELD, {"holder": holder})]

    def photos_waiting(self, limit: int, after: int = 0) -> list[PhotoRow]:
        """Those of registrations that the centre has not acknowledged, oldest first, by their ids
        the next after that one."""
        page = {"limit": limit, "after": after}
        return [_photo(row) for row in self._connection.execute(_WAITING, page)]

    def photo_counts(self) -> PhotoCounts:
        """What waits of all photographs."""
        photos, records = self._connection.execute(_COUNTS).one()
        return PhotoCounts(photos, records, self._connection.execute(_BYTES).scalar_one())

    def photos_on_their_way(self) -> int:
        """How many of `photo_counts` that are, quick enough to be asked every second."""
        found: int = self._connection.execute(_ON_THEIR_WAY).scalar_one()
        return found

    def photo_piece(self, which: int, offset: int, size: int) -> bytes:
        """Some of its sealed bytes; none where they are not here any more."""
        wanted = {"which": which, "first": offset + 1, "size": size}
        return self._connection.execute(_PIECE, wanted).scalar_one_or_none() or b""

    def is_sound(self, digest: bytes) -> bool:
        """Whether its bytes come back as they went in."""
        body = self._connection.execute(_BODY, {"digest_": digest}).scalar_one_or_none()
        return sha256(body or b"").digest() == digest

    def _photo_id(self, digest: bytes) -> int | None:
        return self._connection.execute(_ID_OF, {"digest_": digest}).scalar_one_or_none()


class PhotoWriting(PhotoReading):
    def hold_photo(self, holder: str, taken: SealedPhoto) -> None:
        """Kept beside an entry without a number, in place of an earlier one of its kind."""
        before = [one.id for one in self.held_photos(holder) if one.mark.kind is taken.mark.kind]
        self._hold(holder, taken.mark.kind, self._keep(taken))
        self._drop_unwanted(before)

    def hold_again(self, holder: str, marks: Sequence[PhotoMark]) -> None:
        """What is here already, kept for another entry, too: LookupError for what is not."""
        for mark in marks:
            self._hold(holder, mark.kind, self._here(mark))

    def drop_held(self, holder: str, kind: PhotoKind | None = None) -> None:
        """Gone with the entry, unless a registration or another entry has them by now."""
        gone = [one for one in self.held_photos(holder) if kind in (None, one.mark.kind)]
        if not gone:
            return
        if kind is None:
            self._connection.execute(_LET_GO, {"holder": holder})
        else:
            self._connection.execute(_LET_GO_ONE, {"holder": holder, "kind_": kind.value})
        self._drop_unwanted([one.id for one in gone])

    def put_photos(self, taken: Sequence[SealedPhoto]) -> None:
        """Their bytes; the registration that names them follows in the same transaction."""
        for one in taken:
            self._keep(one)

    def _attach(self, which: int, marks: Sequence[PhotoMark]) -> None:
        """To a registration that names them: LookupError for one that is not here."""
        for mark in marks:
            values = {"registration": which, "kind": mark.kind.value, "photo": self._here(mark)}
            self._connection.execute(_LINK, values)

    # --- what the centre said ---------------------------------------------------------------------

    def note_there(self, digest: bytes, size: int) -> None:
        """The centre has so many bytes of it."""
        self._connection.execute(_NOTE_THERE, {"digest_": digest, "bytes": size})

    def refuse_photo(self, digest: bytes, code: str) -> None:
        """The centre will never take it, and says why: it is not offered again."""
        self._connection.execute(_REFUSE, {"digest_": digest, "why": code})

    def take_photo(self, digest: bytes, epoch: int, server_seq: int, at: datetime) -> None:
        """It is in the centre's custody; of the epoch that is known, see `settle`."""
        taken = {"digest_": digest, "of_epoch": epoch, "as_seq": server_seq, "at": micros(at)}
        self._connection.execute(_TAKE, taken)

    # --- parts ------------------------------------------------------------------------------------

    def _keep(self, taken: SealedPhoto) -> int:
        mark = taken.mark
        if (known := self._photo_id(mark.digest)) is not None:
            return known
        values = {
            "digest": mark.digest,
            "kind": mark.kind.value,
            "size": mark.size,
            "taken_at": micros(taken.taken_at),
        }
        made: int = self._connection.execute(_KEEP, values).lastrowid
        self._connection.execute(_KEEP_BODY, {"photo": made, "body": taken.sealed})
        return made

    def _here(self, mark: PhotoMark) -> int:
        if (found := self._photo_id(mark.digest)) is None:
            raise LookupError("no such photograph in this store")
        return found

    def _hold(self, holder: str, kind: PhotoKind, which: int) -> None:
        values = {"holder": holder, "kind": kind.value, "photo": which}
        self._connection.execute(_HOLD, values)

    def _drop_unwanted(self, ids: list[int]) -> None:
        if ids:
            for statement in (_DROP_BODIES, _DROP):
                self._connection.execute(statement, {"ids": ids})


def _photo(row: Row[Any]) -> PhotoRow:
    return PhotoRow(
        id=row.id,
        mark=PhotoMark(PhotoKind(row.kind), row.digest, row.size),
        taken_at=moment(row.taken_at),
        there=row.there,
        is_received=row.epoch is not None,
        is_here=bool(row.is_here),
        code=row.code,
    )
