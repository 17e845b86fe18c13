"""Answers that go back: what was typed of a record that the centre sent back, to its own kiosk."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection

from kiosk.central.database import driver, octets
from kiosk.central.inbox import Desk
from kiosk.central.keys import Keys
from kiosk.central.quiet import complain
from kiosk.domain.standing import NEEDS_CHECK
from kiosk.errors import ReplyUnreadable
from kiosk.wire import batch as batches
from kiosk.wire import returned
from kiosk.wire.claims import Claim
from kiosk.wire.contact import BATCH_BYTES, RETURNED_BYTES, Returned, Wanted
from kiosk.wire.returned import Origin

MOST_BATCHES: Final = 8  # opened for one contact: what is left is asked for at the next
_BACK: Final = frozenset(standing.value for standing in NEEDS_CHECK)
_log = logging.getLogger(__name__)

# Each by its keys, so that it costs the same however much a kiosk has sent. Whoever asks is asked
# for the batch as well: two copies of a disk may have given one number to two people. What was
# taken down under keys that were revoked stays here.
_FIND = f"""SELECT asked.at, server_seq, digest, signing_key, sealing_key, quarantine, aside.reason,
        record.verdict
    FROM unnest(%s::bytea[], %s::bigint[], %s::bigint[], %s::bytea[]) WITH ORDINALITY
        AS asked (incarnation, seq, number, name, at)
    JOIN kiosk ON kiosk.device_id = %s AND kiosk.incarnation = asked.incarnation
        AND kiosk.revoked_at IS NULL
    JOIN batch ON batch.kiosk_id = kiosk.id AND batch.number = asked.number
        AND substr(batch.digest, 1, {BATCH_BYTES}) = asked.name
        AND asked.seq BETWEEN first_seq AND last_seq AND judged_at IS NOT NULL
    LEFT JOIN aside ON aside.batch = server_seq AND aside.seq = asked.seq
    LEFT JOIN record ON record.kiosk_id = kiosk.id AND record.seq = asked.seq"""  # noqa: S608

_BODY = "SELECT body FROM batch WHERE server_seq = %s"


class _Place(NamedTuple):
    """Where a record's answers are, and what was said of the number that it bears."""

    server_seq: int
    digest: bytes
    signing_key: bytes
    sealing_key: bytes
    quarantine: str | None
    aside: str | None
    verdict: str | None

    @property
    def is_back(self) -> bool:
        """Whether this very record was sent back: what bears another one's number is set aside."""
        return bool(self.quarantine or self.aside) or self.verdict in _BACK


def answers(
    connection: Connection, keys: Keys, desk: Desk, wanted: Sequence[Wanted]
) -> tuple[Returned, ...]:
    """Of each that is wanted, from the first on, until the reply is full; empty where none go back.

    The desk is not revoked. To another device, to revoked keys, or of a record that was not sent
    back, nothing is given.
    """
    if not wanted:
        return ()
    places, opened = _places(connection, desk, wanted), _Opened(connection, keys)
    given: list[Returned] = []
    size = 0
    for at, one in enumerate(wanted, 1):
        place = places.get(at)
        if place is not None and opened.is_too_many(place):
            break
        sealed = b"" if place is None else _sealed(opened, place, desk, one)
        size += len(sealed)
        if given and size > RETURNED_BYTES:
            break
        given.append(Returned(one.incarnation, one.seq, one.batch, sealed))
    _log.info("answers of %d records went back", sum(bool(one.sealed) for one in given))
    return tuple(given)


def _places(connection: Connection, desk: Desk, wanted: Sequence[Wanted]) -> dict[int, _Place]:
    """Of those that were sent back, by where they stand in the question."""
    incarnations, seqs, numbers, names = zip(*wanted, strict=True)
    asked = (octets(incarnations), list(seqs), list(numbers), octets(names), desk.device_id)
    rows: list[Any] = driver(connection).execute(_FIND, asked).fetchall()
    found = {at: _Place(*row) for at, *row in rows}
    return {at: place for at, place in found.items() if place.is_back}


def _sealed(opened: _Opened, place: _Place, desk: Desk, one: Wanted) -> bytes:
    if (claim := opened.claim(place, one.seq)) is None:
        return b""
    origin = Origin(desk.device, one.incarnation, one.seq, place.digest)
    try:
        return returned.seal(claim, origin, place.sealing_key)
    except ReplyUnreadable:  # it was enrolled with a key that is none
        return b""


class _Opened:
    """Batches opened for one contact, each once."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self._connection, self._keys = connection, keys
        self._claims: dict[int, dict[int, Claim]] = {}

    def is_too_many(self, place: _Place) -> bool:
        return len(self._claims) >= MOST_BATCHES and place.server_seq not in self._claims

    def claim(self, place: _Place, seq: int) -> Claim | None:
        """None where it cannot be read; it was never judged then, either."""
        if place.server_seq not in self._claims:
            self._claims[place.server_seq] = self._open(place)
        return self._claims[place.server_seq].get(seq)

    def _open(self, place: _Place) -> dict[int, Claim]:
        row: Any = driver(self._connection).execute(_BODY, (place.server_seq,)).fetchone()
        try:
            _, found = batches.open(row[0], place.signing_key, self._keys.intake_private)
        except Exception as error:  # noqa: BLE001 - one poisoned batch must not end all contact
            complain(_log, f"batch {place.server_seq} could not be opened", error)
            return {}
        return {one.seq: one for one in found if isinstance(one, Claim)}
