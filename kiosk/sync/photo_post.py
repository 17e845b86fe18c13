"""Carries the messages of photographs over a few lines; believes what the centre signed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.device.identity import Identity
from kiosk.sync.answers import demand_signed, read_answer
from kiosk.sync.transport import Transport
from kiosk.wire import paths, photos
from kiosk.wire.photos import NONCE_BYTES, Ask, Chunk, Name, Reply
from kiosk.wire.trust import Trust, key_id


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came back for a piece, and how long that took."""

    reply: Reply
    size: int
    took: timedelta


class Post:
    """For any number of threads: each request has a line of its own, kept open for the next."""

    def __init__(
        self,
        identity: Identity,
        connect: Callable[[], Transport],
        clock: Callable[[], datetime],
        random: Callable[[int], bytes],
    ) -> None:
        self._identity, self._connect = identity, connect
        self._clock, self._random = clock, random
        self._idle: list[Transport] = []

    def now(self) -> datetime:
        return self._clock()

    def ask(self, names: Sequence[Name], believed: Trust) -> Reply:
        """How much the centre has of each."""
        me, nonce = self._identity, self._random(NONCE_BYTES)
        return self._send(Ask(me.device, me.incarnation, nonce, self._clock(), names), believed)

    def bring(self, name: Name, offset: int, data: bytes, believed: Trust) -> Delivered:
        me, nonce, begun = self._identity, self._random(NONCE_BYTES), self._clock()
        chunk = Chunk(me.device, me.incarnation, nonce, begun, name, offset, data)
        reply = self._send(chunk, believed)
        return Delivered(reply, len(data), self._clock() - begun)

    def _send(self, request: Ask | Chunk, believed: Trust) -> Reply:
        me = self._identity
        body = photos.write_request(request, me.sign, key_id(me.signing_public))
        about = photos.digest(body)
        with self._line() as line:
            answer = line.post(paths.PHOTOS, body)
        signed = demand_signed(read_answer(answer, self._clock(), believed, about))
        return photos.read_reply(signed, believed, about)

    @contextmanager
    def _line(self) -> Iterator[Transport]:
        line = self._idle.pop() if self._idle else self._connect()
        try:
            yield line
        finally:
            self._idle.append(line)
