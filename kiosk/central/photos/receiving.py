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
from kiosk.domain.photo import LARGEST
from kiosk.errors import ProtocolError, ReplyNotSigned
from kiosk.wire import photos as wire
from kiosk.wire.photos import Ask, Chunk, Name, Reply, State

UNTOUCHED: Final = timedelta(days=7)  # after which pieces of a photograph are not waited with
DAMAGED, TOO_LARGE, UNKNOWN = "hash", "too_large", "unknown_record"
_log = logging.getLogger(__name__)


class _RevokedMeanwhile(Exception):
    """The device, while its photograph was being put into the album."""


class Receiving:
    """Safe from any thread. Custody is told only once the bytes are in the album for good.

    Nothing holds a transaction open while the album is written to: a program that is killed there
    leaves the pieces, and the next question about them finishes the work.
    """

    def __init__(
        self, database: Database, keys: Keys, album: Album, clock: Callable[[], datetime]
    ) -> None:
        self._database, self._keys, self._album, self._clock = database, keys, album, clock

    def answer(self, body: bytes) -> Answer:
        """To an `Ask` or a `Chunk`; raises `DatabaseAway` or `PhotosAway`."""
        try:
            claimed = wire.peek_request(body)
            with self._database.transaction() as connection:
                desk = inbox.desk(connection, claimed.device, claimed.incarnation)
            if desk is None:
                return refusal(self._keys, STRANGER, "not_enrolled", body)
            request = wire.read_request(body, desk.signing_key)
        except ProtocolError as error:
            _log.info("no photograph: %s", error)
            code = "not_signed" if isinstance(error, ReplyNotSigned) else "unreadable"
            return refusal(self._keys, GARBAGE, code, body)
        if desk.is_revoked:
            return refusal(self._keys, REVOKED, "revoked", body)
        try:
            return self._told(desk, request, body)
        except _RevokedMeanwhile:
            return refusal(self._keys, REVOKED, "revoked", body)

    def _told(self, desk: Desk, request: Ask | Chunk, body: bytes) -> Answer:
        if isinstance(request, Ask):
            states = self._asked(desk, request)
        else:
            states = [self._piece(desk, request)]
        return Answer(OK, self._reply(desk, body, states))

    def tidy(self) -> int:
        """Throw away what nobody goes on with; how many photographs that were."""
        with self._database.transaction() as connection:
            return uploads.forget_untouched(connection, self._clock() - UNTOUCHED)

    def _reply(self, desk: Desk, body: bytes, states: Sequence[State]) -> bytes:
        with self._database.transaction() as connection:
            durable = inbox.durable_through(connection)
        reply = Reply(wire.digest(body), desk.epoch, durable, states)
        return wire.write_reply(reply, self._keys.sign, self._keys.kid)

    # --- what is asked about ---------------------------------------------------------------------

    def _asked(self, desk: Desk, asked: Ask) -> list[State]:
        names = [one for one in asked.photos if one.size <= LARGEST]
        digests = [one.digest for one in names]
        with self._database.transaction() as connection:
            kept = custody.kept(connection, digests)
            under_way = uploads.under_way(connection, desk.id, digests)
            unwelcome = custody.unwelcome(
                connection, desk.id, [one for one in digests if one not in kept]
            )
        states = []
        for name in asked.photos:
            if name.size > LARGEST:
                states.append(State(name.digest, 0, None, TOO_LARGE))
            elif (found := kept.get(name.digest)) is not None:
                states.append(self._again(desk, name, found))
            elif name.digest in unwelcome:
                states.append(State(name.digest, 0, None, UNKNOWN))
            else:
                size, reach = under_way.get(name.digest, (name.size, 0))
                states.append(self._at(desk, name, reach if size == name.size else 0))
        return states

    def _again(self, desk: Desk, name: Name, kept: custody.Kept) -> State:
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

    # --- what comes ------------------------------------------------------------------------------

    def _piece(self, desk: Desk, chunk: Chunk) -> State:
        name = chunk.photo
        if name.size > LARGEST:
            return State(name.digest, 0, None, TOO_LARGE)
        with self._database.transaction() as connection:
            if (found := _in_custody(connection, name)) is None:
                if custody.unwelcome(connection, desk.id, [name.digest]):
                    return State(name.digest, 0, None, UNKNOWN)
                reach = self._keep(connection, desk, chunk)
                # Another line may have finished it while this one waited for its turn.
                if (found := _in_custody(connection, name)) is not None:
                    uploads.forget(connection, desk.id, name.digest)
        return self._at(desk, name, reach) if found is None else self._again(desk, name, found)

    def _keep(self, connection: Connection, desk: Desk, chunk: Chunk) -> int:
        name = chunk.photo
        return uploads.keep(
            connection, desk.id, name.digest, name.size, chunk.offset, chunk.data, self._clock()
        )

    def _at(self, desk: Desk, name: Name, reach: int) -> State:
        return State(name.digest, reach) if reach < name.size else self._finish(desk, name)

    def _finish(self, desk: Desk, name: Name) -> State:
        """All pieces are here: into the album, and then into custody."""
        with self._database.transaction() as connection:
            sealed = uploads.whole(connection, desk.id, name.digest)
        if sha256(sealed).digest() != name.digest:
            return self._damaged(desk, name, sealed)
        self._album.put(name.digest, sealed)
        with self._database.transaction() as connection:
            if inbox.is_revoked(connection, desk.id):
                raise _RevokedMeanwhile
            server_seq = custody.enter(
                connection, desk.id, name.digest, name.size, desk.epoch, self._clock()
            )
            uploads.forget(connection, desk.id, name.digest)
        return State(name.digest, name.size, server_seq)

    def _damaged(self, desk: Desk, name: Name, sealed: bytes) -> State:
        """Thrown away; whoever was faster with the very same photograph has finished it."""
        with self._database.transaction() as connection:
            if (found := _in_custody(connection, name)) is not None:
                return State(name.digest, found.size, found.server_seq)
            uploads.forget(connection, desk.id, name.digest)
        _log.info("%d bytes of a photograph were not what they should be", len(sealed))
        return State(name.digest, 0, None, DAMAGED)


def _in_custody(connection: Connection, name: Name) -> custody.Kept | None:
    return custody.kept(connection, [name.digest]).get(name.digest)
