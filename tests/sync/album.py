"""The photographs of the centre on paper, and people with photographs at its kiosks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from kiosk.domain.photo import PhotoKind
from kiosk.domain.registration import Registration
from kiosk.store.records import SealedPhoto
from kiosk.wire import photos
from kiosk.wire.photos import Ask, Chunk, Name, Reply, State
from tests.fakes import Kiosk


@dataclass
class PaperAlbum:
    """Keeps what comes in order; every field is what the next answer says."""

    epoch: int = 1
    durable_through: int = 0
    twist: Callable[[State], State] = lambda state: state
    parts: dict[bytes, bytes] = field(default_factory=dict)
    kept: dict[bytes, int] = field(default_factory=dict)  # and as which of all it took
    asked: list[Ask] = field(default_factory=list)
    chunks: list[Chunk] = field(default_factory=list)

    def reply(self, body: bytes) -> Reply:
        request = photos.peek_request(body)
        if isinstance(request, Ask):
            self.asked.append(request)
            names = list(request.photos)
        else:
            self.chunks.append(request)
            self._put(request)
            names = [request.photo]
        states = [self.twist(self._state(name)) for name in names]
        return Reply(photos.digest(body), self.epoch, self.durable_through, states)

    def _put(self, chunk: Chunk) -> None:
        there = self.parts.get(chunk.photo.digest, b"")
        if chunk.offset == len(there):
            self.parts[chunk.photo.digest] = there + chunk.data

    def _state(self, name: Name) -> State:
        there = self.parts.get(name.digest, b"")
        if len(there) < name.size:
            return State(name.digest, len(there))
        if photos.digest(there) != name.digest:
            del self.parts[name.digest]
            return State(name.digest, 0, code="hash")
        number = self.kept.setdefault(name.digest, 100 + len(self.kept))
        return State(name.digest, name.size, number)

    def forget(self, epoch: int) -> None:
        """Restored from a backup that knows nothing of all this."""
        self.epoch, self.durable_through = epoch, 0
        self.parts.clear()
        self.kept.clear()


def taken(kiosk: Kiosk, name: str, kind: PhotoKind, size: int) -> SealedPhoto:
    """Nobody here opens it: what is sealed in it does not matter."""
    sealed = Random(name).randbytes(size)
    return SealedPhoto(photos.mark(kind, sealed), sealed, kiosk.clock())


def photographed(kiosk: Kiosk, number: int, *sizes: int) -> tuple[Registration, list[SealedPhoto]]:
    """Made-up person `number` with up to two photographs, as the desk takes them down."""
    shots = [
        taken(kiosk, f"{number} {kind}", kind, size)
        for kind, size in zip(PhotoKind, sizes, strict=False)
    ]
    new = replace(kiosk.draft(number), photos=tuple(one.mark for one in shots))
    with kiosk.store.write() as tx:
        tx.put_photos(shots)
        return tx.register(new), shots
