"""The photographs' door: what has come is told, pieces are put together, whole ones are kept."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final

from sqlalchemy import Connection

from kiosk.central import inbox
from kiosk.central.answers import GARBAGE, OK, REVOKED, STRANGER, Answer, refusal
from kiosk.central.database import Database
from kiosk.central.inbox import Desk
from kiosk.central.keys import Keys
from kiosk.central.photos import custody, uploads
from kiosk.central.photos.album import Album
from kiosk.central.photos.custody import Kept
from kiosk.central.photos.uploads import Piece
from kiosk.domain.photo import LARGEST
from kiosk.errors import ProtocolError, ReplyNotSigned
from kiosk.wire import photos as wire
from kiosk.wire.photos import Ask, Chunk, Name, Reply, State

UNTOUCHED: Final = timedelta(days=7)  # after which pieces of a photograph are not waited with
DAMAGED, TOO_LARGE, UNKNOWN = "hash", "too_large", "unknown_record"
Come = State | Kept | bytes  # told at once; in custody already; or all of it, to be put away
_log = logging.getLogger(__name__)


class _Refused(Exception):
    """Nothing is told of photographs, only why not."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status, self.code = status, code


class Receiving:
    """Safe from any thread. Custody is told only once the bytes are in the album for good.

    Nothing holds a transaction open while the album is written to. The piece that makes a
    photograph whole is not kept beside the others: should the program be killed before the album
    has all of it, that piece is asked for again.
    """

    def __init__(
        self, database: Database, keys: Keys, album: Album, clock: Callable[[], datetime]
    ) -> None:
        self._database, self._keys, self._album, self._clock = database, keys, album, clock

    def answer(self, body: bytes) -> Answer:
        """To an `Ask` or a `Chunk`; raises `DatabaseAway` or `PhotosAway`."""
        try:
            reply = self._reply(body)
        except _Refused as refused:
            return refusal(self._keys, refused.status, refused.code, body)
        except ProtocolError as error:
            _log.info("no photograph: %s", error)
            code = "not_signed" if isinstance(error, ReplyNotSigned) else "unreadable"
            return refusal(self._keys, GARBAGE, code, body)
        return Answer(OK, wire.write_reply(reply, self._keys.sign, self._keys.kid))

    def tidy(self) -> int:
        """Throw away what nobody goes on with; how many photographs that were."""
        with self._database.transaction() as connection:
            return uploads.forget_untouched(connection, self._clock() - UNTOUCHED)

    def _reply(self, body: bytes) -> Reply:
        claimed = wire.peek_request(body)
        with self._database.transaction() as connection:
            desk = inbox.desk(connection, claimed.device, claimed.incarnation)
            if desk is None:
                raise _Refused(STRANGER, "not_enrolled")
            request = wire.read_request(body, desk.signing_key)
            if desk.is_revoked:
                raise _Refused(REVOKED, "revoked")
            if isinstance(request, Ask):
                names, come = request.photos, _asked(connection, desk, request.photos)
            else:
                names, come = [request.photo], [self._piece(connection, desk, request)]
            durable = inbox.durable_through(connection)
        states = [self._settle(desk, name, one) for name, one in zip(names, come, strict=True)]
        # What was put away just now is on the disk as well.
        durable = max(durable, *(state.server_seq or 0 for state in states))
        return Reply(wire.digest(body), desk.epoch, durable, states)

    def _piece(self, connection: Connection, desk: Desk, chunk: Chunk) -> Come:
        digest, size = chunk.photo
        if size > LARGEST:
            return State(digest, 0, None, TOO_LARGE)
        piece = Piece(digest, size, chunk.offset, chunk.data)
        # First the row that lines take turns by: what is found afterwards stays so.
        upload = uploads.hold(connection, desk.id, piece, self._clock())
        found = custody.known(connection, digest, upload)
        if found.kept is None and (found.is_named or _may_send_more(connection, desk)):
            come = uploads.put(connection, upload, piece, found.spans)
            return come if isinstance(come, bytes) else State(digest, come)
        uploads.forget(connection, desk.id, digest)
        return found.kept or State(digest, 0, None, UNKNOWN)

    def _settle(self, desk: Desk, name: Name, come: Come) -> State:
        if isinstance(come, Kept):
            return self._again(desk, name, come)
        return self._put_away(desk, name, come) if isinstance(come, bytes) else come

    def _again(self, desk: Desk, name: Name, kept: Kept) -> State:
        """Of a photograph in custody; after a restore, only if the album has it, too."""
        if kept.epoch < desk.epoch:
            is_there = self._album.has(name.digest, kept.size)
            with self._database.transaction() as connection:
                if not is_there:
                    _log.warning("a photograph of %s is not in the album", desk.office)
                    custody.lost(connection, name.digest, desk.epoch)
                    return State(name.digest, 0)
                custody.seen(connection, name.digest, desk.epoch)
        return State(name.digest, kept.size, kept.server_seq)

    def _put_away(self, desk: Desk, name: Name, sealed: bytes) -> State:
        """Into the album, and then into custody."""
        digest, size = name
        if sha256(sealed).digest() != digest:
            return self._throw_away(desk, digest)
        self._album.put(digest, sealed)
        try:
            with self._database.transaction() as connection:
                now = self._clock()
                server_seq = custody.enter(connection, desk.id, digest, size, desk.epoch, now)
        except custody.DeviceRevoked as error:
            raise _Refused(REVOKED, "revoked") from error
        return State(digest, size, server_seq)

    def _throw_away(self, desk: Desk, digest: bytes) -> State:
        _log.info("what came of a photograph was not what it should be")
        with self._database.transaction() as connection:
            uploads.forget(connection, desk.id, digest)
        return State(digest, 0, None, DAMAGED)


def _may_send_more(connection: Connection, desk: Desk) -> bool:
    return not custody.has_too_many_strays(connection, desk.id)


def _asked(connection: Connection, desk: Desk, names: Sequence[Name]) -> list[Come]:
    digests = [one.digest for one in names if one.size <= LARGEST]
    kept = custody.kept(connection, digests)
    under_way = uploads.under_way(connection, desk.id, digests)
    strange = [one for one in digests if one not in kept]
    unwelcome = custody.unwelcome(connection, desk.id, strange)
    come: list[Come] = []
    for digest, size in names:
        told, reach = under_way.get(digest, (size, 0))
        if size > LARGEST:
            come.append(State(digest, 0, None, TOO_LARGE))
        elif digest in unwelcome:
            come.append(State(digest, 0, None, UNKNOWN))
        else:
            come.append(kept.get(digest) or State(digest, reach if told == size else 0))
    return come
