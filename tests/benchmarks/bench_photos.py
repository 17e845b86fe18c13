"""Photographs from the desk to the centre's album: sealing, keeping, and a field office's line.

The line is one of 256 kbit/s with 300 ms of round trip and 1 % of loss. 2,000 people with two
photographs, 120 KB one with another, are over four hours on it. Here `PEOPLE` are sent, and time
runs `HASTE` times as fast: the line carries as many times more and is as many times nearer, so that
as much is on its way as on the real one, and the kiosk's own clock runs with it. What kiosk, centre
and relay take of the processor counts `HASTE`-fold: ours is told too slow, never too quick.
The physical limit: the sealed bytes over the rate, and what is lost of them once more.
"""

from __future__ import annotations

import json
import os
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk.device.identity import Identity
from kiosk.domain.photo import PhotoKind
from kiosk.store.records import NewRegistration, SealedPhoto
from kiosk.store.store import Store
from kiosk.sync import engine, kept
from kiosk.sync.enrol import enrol
from kiosk.sync.transport import HttpTransport
from kiosk.wire import hpke, photos
from kiosk.wire.photos import Source
from kiosk.wire.trust import SealKey
from tests.benchmarks import bench_uploads
from tests.benchmarks.measured import Measured
from tests.benchmarks.slow_link import SlowLink, slow_link
from tests.central.running import Server, ask, serving
from tests.fakes import OFFICE
from tests.store import desk

SIZE = 120_000
SIZES = (90_000, 150_000)
PEOPLE, HASTE = 25, 8
RATE, ROUND_TRIP, LOSS = 32_000, 0.3, 0.01  # 256 kbit/s
SEALED, QUICK = 200, 60

Clock = Callable[[], datetime]


def measure(runs: int = 5) -> list[Measured]:
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as folder:
        here = Path(folder)
        with serving(here / "centre") as centre:
            told = [_over_the_line(centre, here, run) for run in range(runs)]
            quick = [_full_speed(centre, here, run) for run in range(runs)]
        with bench_uploads._bare(here / "bare") as bare:
            puts = [_bare_puts(bare) for _ in range(runs)]
    ours, limit, claims = zip(*told, strict=True)
    named = f"{PEOPLE} people with two photographs over 256 kbit/s, 300 ms, 1 % lost"
    return [
        _sealing(runs),
        _keeping(runs),
        Measured(
            "a kiosk brings photographs of 120 KB over a quick line",
            "MB/s",
            quick,
            puts,
            "the same bytes by PUT, one after the other, a synced file each",
            more_is_better=True,
        ),
        Measured(named, "s", ours, limit, "the bytes over the rate", "ratio under 1.15"),
        Measured(
            "somebody registered meanwhile in the centre's custody",
            "s",
            claims,
            [3 * ROUND_TRIP] * runs,
            "three round trips: what was asked before, and the claim",
            "under 10 s",
        ),
    ]


# --- at the desk ----------------------------------------------------------------------------------


def _sealing(runs: int) -> Measured:
    """One photograph after the other, as they are confirmed."""
    jpeg, box = os.urandom(SIZE), hpke.new_keypair()
    source = Source(PhotoKind.CARD, bytes(16), bytes(8))
    evidence, bare = SealKey(b"evidence", box.public), ChaCha20Poly1305(os.urandom(32))

    def rate(once: Callable[[], object]) -> float:
        began = time.perf_counter()
        for _ in range(SEALED):
            once()
        return SEALED * SIZE / 1e6 / (time.perf_counter() - began)

    def ours() -> object:
        return photos.mark(source.kind, photos.seal(jpeg, source, evidence))

    return Measured(
        "sealing photographs of 120 KB, named by hash",
        "MB/s",
        [rate(ours) for _ in range(runs)],
        [rate(lambda: bare.encrypt(bytes(12), jpeg, None)) for _ in range(runs)],
        "ChaCha20-Poly1305 alone",
        more_is_better=True,
    )


def _keeping(runs: int) -> Measured:
    """A person with two photographs on disk, against the same person without."""
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as folder:
        store = desk.open_desk(Path(folder) / "kiosk.db")
        with closing(store):
            random, turns = Random(3), iter(range(1, 1 << 20))

            def register(sizes: tuple[int, ...]) -> float:
                taken = []
                for _ in range(30):
                    shots = _shots(random, sizes)
                    new = _person(next(turns), shots)
                    began = time.perf_counter()
                    with store.write() as tx:
                        tx.put_photos(shots)
                        tx.register(new)
                    taken.append(time.perf_counter() - began)
                return 1000 * sorted(taken)[len(taken) // 2]

            pairs = [(register((SIZE, SIZE)), register(())) for _ in range(runs)]
    ours, floor = zip(*pairs, strict=True)
    name = "a person with two photographs of 120 KB to durable, p50"
    return Measured(name, "ms", ours, floor, "the same without photographs")


def _shots(random: Random, sizes: tuple[int, ...]) -> list[SealedPhoto]:
    found = []
    for kind, size in zip(PhotoKind, sizes, strict=False):
        sealed = random.randbytes(size)
        found.append(SealedPhoto(photos.mark(kind, sealed), sealed, desk.NOW))
    return found


def _person(number: int, shots: list[SealedPhoto]) -> NewRegistration:
    return replace(desk.new(number), photos=tuple(one.mark for one in shots))


# --- over the line --------------------------------------------------------------------------------


def _over_the_line(centre: Server, folder: Path, run: int) -> tuple[float, float, float]:
    """Seconds of the real line: ours, the physical limit, and how long a claim took in between."""
    random, began = Random(run), time.monotonic()

    def clock() -> datetime:
        since = timedelta(seconds=(time.monotonic() - began) * HASTE)
        return datetime(2026, 11, 24, 3, tzinfo=UTC) + since

    store = _enrolled(centre, folder / f"{run}.db", clock)
    first = run * 2 * PEOPLE
    with closing(store):
        size = sum(_register(store, first + n, random, *_sizes(random)) for n in range(PEOPLE))
        with slow_link(centre.url, RATE * HASTE, ROUND_TRIP / HASTE, LOSS) as line:
            took, waited = _drain(store, line, clock, first + PEOPLE)
    return took, size / RATE * (1 + LOSS), waited


def _full_speed(centre: Server, folder: Path, run: int) -> float:
    """Megabytes a second from the store to the last custody, contact and claims included."""
    store = _enrolled(centre, folder / f"quick-{run}.db", _now)
    with closing(store):
        first = 100_000 + run * QUICK
        size = sum(_register(store, first + n, Random(run + n), SIZE, SIZE) for n in range(QUICK))
        ready = engine.ready(store, lambda _: HttpTransport(centre.url), _now, os.urandom)
        assert ready is not None
        began = time.perf_counter()
        assert ready.run_once().photos == 2 * QUICK
        return size / 1e6 / (time.perf_counter() - began)


def _bare_puts(url: str) -> float:
    bodies = [Random(n).randbytes(SIZE) for n in range(2 * QUICK)]
    work = [[bench_uploads._put(one)] for one in bodies]
    began = time.perf_counter()
    bench_uploads._send(url, work)
    return sum(map(len, bodies)) / 1e6 / (time.perf_counter() - began)


def _now() -> datetime:
    return datetime.now(UTC)


def _sizes(random: Random) -> tuple[int, int]:
    return random.randint(*SIZES), random.randint(*SIZES)


def _drain(store: Store, line: SlowLink, clock: Clock, number: int) -> tuple[float, float]:
    """From the first contact to the last custody; and of somebody who comes after 20 seconds."""
    ready = engine.ready(store, lambda _: HttpTransport(line.url), clock, os.urandom)
    assert ready is not None
    came: list[datetime] = []

    def come() -> None:
        _register(store, number, Random(9))
        came.append(clock())

    begun, meanwhile = clock(), threading.Timer(20 / HASTE, come)
    meanwhile.start()
    report = ready.run_once()
    took = (clock() - begun).total_seconds()
    assert (report.sent, report.photos) == (PEOPLE + 1, 2 * PEOPLE), report
    with store.read() as tx:
        taken = tx.batch(2).acknowledged
    assert taken is not None
    return took, (taken.at - came[0]).total_seconds()


def _enrolled(centre: Server, path: Path, clock: Clock) -> Store:
    store = Store.create(path, os.urandom(32))
    identity = Identity.new(os.urandom)
    with store.write() as tx:
        tx.enter_incarnation(identity.incarnation)
        tx.put_setting(kept.IDENTITY, identity.to_bytes())
    data = path.parent / "centre"
    code = ask("enrolment-code", "--office", OFFICE, "--data", data)["code"]
    with closing(HttpTransport(centre.url)) as line:
        enrol(store, line, centre.url, code, OFFICE, clock, os.urandom)
    return store


def _register(store: Store, number: int, random: Random, *sizes: int) -> int:
    """How many bytes of photographs that were."""
    shots = _shots(random, sizes)
    with store.write() as tx:
        tx.put_photos(shots)
        tx.register(_person(1 + number, shots))
    return sum(one.mark.size for one in shots)


if __name__ == "__main__":
    print(
        json.dumps([one.to_data() for one in measure(int(os.environ.get("RUNS", "5")))], indent=2)
    )
