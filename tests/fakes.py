"""A centre and kiosks that are real, in surroundings that are not: line, clock and chance."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from random import Random
from typing import Any

from litestar.testing import TestClient

from kiosk.central import asgi
from kiosk.central.centre import Centre
from kiosk.central.photos.album import ObjectAlbum
from kiosk.device.identity import Identity
from kiosk.device.slots import Cost
from kiosk.domain.registration import Registration
from kiosk.domain.standing import Standing
from kiosk.errors import CentreUnreachable
from kiosk.store.records import NewRegistration
from kiosk.store.store import Store
from kiosk.sync import engine, kept
from kiosk.sync.engine import Engine
from kiosk.sync.enrol import Enrolled, enrol
from kiosk.sync.reports import RunReport
from kiosk.sync.transport import Answer
from tests import builders
from tests.clock import Clock

CHEAP = Cost(memory_kib=8, passes=1, lanes=1)  # for key slots that guard nothing
DB_KEY = bytes(range(32))
OFFICE = "Disnaker Kota Bandung"
URL = "http://pusat.invalid"
PORTAL_PAGE = b"<!DOCTYPE html><html><body>Selamat datang di WiFi Gratis</body></html>"

Deliver = Callable[[str, bytes], Answer]


class Weather(StrEnum):
    """What happens to one request and its reply."""

    FAIR = "fair"
    SLOW = "slow"  # answered after forty seconds
    REQUEST_LOST = "request lost"
    REPLY_LOST = "reply lost"
    REPEATED = "repeated"  # arrives twice; the second answer comes back
    LATE = "late"  # given up by the kiosk, and arrives after its next request
    TRUNCATED = "truncated"
    GARBAGE = "garbage"
    FLIPPED = "flipped"  # one bit of the reply
    PORTAL = "portal"
    REDIRECT = "redirect"
    BUSY_429 = "busy 429"
    BUSY_503 = "busy 503"
    TOO_LARGE_413 = "too large 413"
    FORBIDDEN_403 = "a proxy's 403"
    BROKEN_502 = "a proxy's 502"


@dataclass
class Sky:
    """The weather over one kiosk: `forecast` is used up first, then it is `always`."""

    clock: Clock
    random: Random
    forecast: list[Weather] = field(default_factory=list)
    always: Weather = Weather.FAIR
    sent: list[tuple[str, bytes]] = field(
        default_factory=list
    )  # by the kiosk, whatever became of it
    late: list[tuple[str, bytes]] = field(default_factory=list)

    def next(self) -> Weather:
        return self.forecast.pop(0) if self.forecast else self.always

    def sent_to(self, path: str) -> list[bytes]:
        return [body for where, body in self.sent if where == path]


@dataclass
class InProcessTransport:
    """Brings requests to a centre in this process, as well as the weather allows."""

    deliver: Deliver
    sky: Sky

    def post(self, path: str, body: bytes) -> Answer:
        self.sky.sent.append((path, body))
        late, self.sky.late = self.sky.late, []
        try:
            return self._through(self.sky.next(), path, body)
        finally:
            for one in late:
                self.deliver(*one)

    def is_dropped(self) -> bool:
        return False

    def close(self) -> None:
        """Nothing is held."""

    def _through(self, weather: Weather, path: str, body: bytes) -> Answer:
        if (instead := _INSTEAD.get(weather)) is not None:
            return instead
        match weather:
            case Weather.REQUEST_LOST:
                raise CentreUnreachable(reason="timeout")
            case Weather.LATE:
                self.sky.late.append((path, body))
                raise CentreUnreachable(reason="timeout")
            case Weather.SLOW:
                self.sky.clock.move(seconds=40)
            case Weather.REPEATED:
                self.deliver(path, body)
        answer = self.deliver(path, body)
        if weather is Weather.REPLY_LOST:
            raise CentreUnreachable(reason="dropped")
        return self._spoilt(weather, answer)

    def _spoilt(self, weather: Weather, answer: Answer) -> Answer:
        said, random = answer.body, self.sky.random
        match weather:
            case Weather.TRUNCATED:
                said = said[: random.randrange(len(said))]
            case Weather.GARBAGE:
                said = random.randbytes(len(said))
            case Weather.FLIPPED:
                at = random.randrange(len(said))
                said = said[:at] + bytes([said[at] ^ (1 << random.randrange(8))]) + said[at + 1 :]
        return Answer(answer.status, answer.headers, said)


_HTML = {"content-type": "text/html; charset=utf-8"}
_INSTEAD = {
    Weather.PORTAL: Answer(200, _HTML, PORTAL_PAGE),
    Weather.REDIRECT: Answer(302, {"location": "http://login.wifi.invalid/"}, b""),
    Weather.BUSY_429: Answer(429, {"retry-after": "20"}, b""),
    Weather.BUSY_503: Answer(503, {"retry-after": "20"}, b"{}"),
    Weather.TOO_LARGE_413: Answer(413, _HTML, b"<html>413</html>"),
    Weather.FORBIDDEN_403: Answer(403, _HTML, b"<html>blocked by policy</html>"),
    Weather.BROKEN_502: Answer(502, _HTML, b"<html>bad gateway</html>"),
}


@dataclass
class Kiosk:
    """A desk: its folder, its store, and the engine that empties it."""

    world: Surroundings
    folder: Path
    store: Store
    sky: Sky
    clock: Clock
    lines: int = 1  # for photographs: with more of them, who is first is chance

    @property
    def identity(self) -> Identity:
        with self.store.read() as tx:
            return Identity.from_bytes(tx.setting(kept.IDENTITY) or b"")

    @property
    def engine(self) -> Engine:
        """A new one each time: nothing it knows is only in memory."""
        made = engine.ready(
            self.store, lambda _: self.line, self.clock, self.world.random.randbytes, self.lines
        )
        assert made is not None
        return made

    @property
    def line(self) -> InProcessTransport:
        return InProcessTransport(self.world.deliver, self.sky)

    def register(self, number: int = 1, **changes: str) -> Registration:
        """Made-up person `number`, as the desk takes them down."""
        with self.store.write() as tx:
            return tx.register(self.draft(number, changes))

    def register_all(self, numbers: range) -> None:
        with self.store.write() as tx:
            for number in numbers:
                tx.register(self.draft(number))

    def run(self) -> RunReport:
        return self.engine.run_once()

    def standings(self) -> dict[Standing, int]:
        with self.store.read() as tx:
            return {standing: count for standing, count in tx.counts().items() if count}

    def standing(self, seq: int, incarnation: bytes | None = None) -> Standing:
        with self.store.read() as tx:
            return tx.stub(seq, incarnation).standing

    def restart(self) -> None:
        """An orderly end, and a new beginning."""
        self.store.close()
        self.store = Store.open(self.folder / "kiosk.db", DB_KEY)

    def snapshot(self) -> Path:
        """The folder as a backup or a power cut would find it, at this very moment."""
        return _copy(self.folder, self.world.new_folder())

    def resume(self, folder: Path) -> None:
        """Go on from a snapshot, forgetting whatever happened since."""
        self.store.close()
        self.folder = _copy(folder, self.world.new_folder())
        self.store = Store.open(self.folder / "kiosk.db", DB_KEY)

    def crash(self) -> None:
        """Lose everything that is not on disk."""
        self.resume(self.snapshot())

    def clone(self, folder: Path | None = None) -> Kiosk:
        """Another machine with the same disk."""
        copy = _copy(folder or self.folder, self.world.new_folder())
        return self.world.adopt(copy)

    def draft(self, number: int, changes: dict[str, str] | None = None) -> NewRegistration:
        """What is to be registered of made-up person `number`."""
        made = builders.registration(number, at=self.clock(), changes=changes)
        programme, version = self.world.programme
        return NewRegistration(
            secret=self.world.random.randbytes(16),
            answers=made.answers,
            programme=programme,
            programme_version=version,
            captured_at=made.captured_at,
            operator=made.operator,
            consent=made.consent,
        )


@dataclass
class Surroundings:
    """Any number of kiosks under one clock; the same seed, the same world."""

    deliver: Deliver  # straight to the centre, in fair weather
    folder: Path
    clock: Clock = field(default_factory=Clock)
    random: Random = field(default_factory=lambda: Random(0))
    programme: tuple[str, int] = ("", 0)
    kiosks: list[Kiosk] = field(default_factory=list)

    def set_up(self) -> Kiosk:
        """A desk that no centre knows yet."""
        folder = self.new_folder()
        store = Store.create(folder / "kiosk.db", DB_KEY, random_bytes=self.random.randbytes)
        identity = Identity.new(self.random.randbytes)
        with store.write() as tx:
            tx.enter_incarnation(identity.incarnation)
            tx.put_setting(kept.IDENTITY, identity.to_bytes())
        return self._seat(folder, store)

    def adopt(self, folder: Path) -> Kiosk:
        return self._seat(folder, Store.open(folder / "kiosk.db", DB_KEY))

    def new_folder(self) -> Path:
        folder = self.folder / f"kiosk-{self.random.randbytes(4).hex()}"
        folder.mkdir()
        return folder

    def close(self) -> None:
        for kiosk in self.kiosks:
            kiosk.store.close()

    def _seat(self, folder: Path, store: Store) -> Kiosk:
        kiosk = Kiosk(self, folder, store, Sky(self.clock, self.random), self.clock)
        self.kiosks.append(kiosk)
        return kiosk


class World:
    """The real centre and kiosks that may be enrolled there."""

    def __init__(self, centre: Centre, database: str, around: Surroundings) -> None:
        self.centre = centre
        self.database = database
        self.around = around
        self.clock = around.clock
        self.deliver = around.deliver

    def publish(self, data: Mapping[str, Any]) -> None:
        published = self.centre.publish(data)
        self.around.programme = (published.id, published.version)

    def new_kiosk(self) -> Kiosk:
        kiosk = self.around.set_up()
        self.enrol(kiosk)
        return kiosk

    def new_code(self) -> str:
        return self.centre.enrolment_code(OFFICE).code.text

    def enrol(self, kiosk: Kiosk, code: str | None = None) -> Enrolled:
        random = self.around.random.randbytes
        code = code or self.new_code()
        line = InProcessTransport(self.deliver, kiosk.sky)
        return enrol(kiosk.store, line, URL, code, OFFICE, self.clock, random)

    def places_taken(self) -> int:
        return sum(wave.taken for wave in self.centre.waves())


@contextmanager
def a_world(
    postgres_url: str, folder: Path, *, seed: int = 0, data: Mapping[str, Any] | None = None
) -> Iterator[World]:
    """The real centre behind its real HTTP application, on a real database of its own."""
    random, clock = Random(seed), Clock()
    album = ObjectAlbum.at(str(folder / "photos-of-the-centre"))
    centre = Centre.open(postgres_url, clock=clock, random_bytes=random.randbytes, album=album)
    with closing(centre), TestClient(asgi.create(centre, rounds=False)) as client:
        around = Surroundings(through(client), folder, clock, random)
        with closing(around):
            world = World(centre, postgres_url, around)
            world.publish(data or builders.first_come(quota=25).data)
            yield world


def through(client: TestClient[Any]) -> Deliver:
    def deliver(path: str, body: bytes) -> Answer:
        said = client.post(path, content=body, headers={"content-type": "application/cose"})
        return Answer(said.status_code, dict(said.headers), said.content)

    return deliver


def _copy(source: Path, into: Path) -> Path:
    """Without the shared memory: after a power cut it is not there either."""
    for name in ("kiosk.db", "kiosk.db-wal"):
        if (source / name).exists():
            shutil.copy(source / name, into / name)
    return into
