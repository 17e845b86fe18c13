"""How long a kiosk takes to get 10,000 waiting registrations to the centre and their verdicts back.

Ours: `Engine.run_once` over `HttpTransport` to the centre in a process of its own (granian), on
real PostgreSQL: claims read, sealed, kept, sent, stored, judged, answered, settled, 500 at a time.

Floor: the same durable work done barely, in as many turns, one after the other: on the kiosk 500
rows are read from a bare SQLCipher file and deleted, a blob of the size of the batch is inserted
(one commit), and later 500 rows are updated (another); a body of that size is POSTed over one kept
connection to a server of sixty lines, which COPYs 500 rows into PostgreSQL, INSERTs them ON
CONFLICT DO NOTHING, commits and answers as many bytes. Nothing is sealed, signed, judged or told.

Bytes: what went through a relay between the two, in both directions, HTTP and contacts included.
"""

from __future__ import annotations

import json
import secrets
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

import zstandard
from sqlalchemy import make_url

from kiosk.central import embedded
from kiosk.device.identity import Identity
from kiosk.store import opening
from kiosk.store.records import NewRegistration
from kiosk.store.store import Store
from kiosk.sync import engine, kept
from kiosk.sync.enrol import enrol
from kiosk.sync.transport import HttpTransport
from tests.benchmarks.measured import Measured
from tests.wire import people

RECORDS, AT_ONCE = 10_000, 500
OFFICE = "Disnaker Kota Bandung"
ROW_BYTES = 380  # of a readable claim in the store


def measure(runs: int = 5) -> list[Measured]:
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as folder:
        here = Path(folder)
        with embedded.running(here / "data") as database, _centre(database) as centre:
            told = [_run(centre, database, here / str(run), run) for run in range(runs)]
    ours, floor, wire, bare_wire = zip(*told, strict=True)
    return [
        Measured(
            "draining 10,000 registrations into the centre",
            "records/s",
            ours,
            floor,
            "bare rows and bytes through SQLCipher, HTTP and PostgreSQL, nothing sealed or judged",
            "5,000 or more",
            more_is_better=True,
        ),
        Measured(
            "bytes on the wire, both directions",
            "bytes/record",
            wire,
            bare_wire,
            "the answers as CSV under zstd -19, 500 at a time, and the 16 random bytes of a secret",
            "150 or fewer",
        ),
    ]


def _run(
    centre: Centre, database: str, folder: Path, run: int
) -> tuple[float, float, float, float]:
    """Ours, floor (records a second); ours, floor (bytes a record)."""
    folder.mkdir()
    crowd = list(_crowd(Random(run)))
    with _relay(centre.url) as (address, counted):
        _drain(address, _queued(centre, folder / "relayed", crowd))
    wire = sum(counted) / RECORDS
    other = list(_crowd(Random(-1 - run)))
    ours = _drain(centre.url, _queued(centre, folder / "kiosk", other))
    floor = _bare_drain(database, folder, int(wire * AT_ONCE))
    return ours, floor, wire, _squeezed(crowd)


# --- ours -----------------------------------------------------------------------------------------


def _crowd(random: Random) -> Iterator[NewRegistration]:
    for made in people.claims(RECORDS, random):
        yield NewRegistration(
            secret=made.secret,
            answers=made.answers,
            programme="kartu-prakerja-2020",
            programme_version=1,
            captured_at=made.captured_at,
            operator=made.operator,
            consent=made.consent,
        )


def _queued(centre: Centre, folder: Path, crowd: list[NewRegistration]) -> Store:
    """An enrolled kiosk with everybody waiting."""
    folder.mkdir()
    store = Store.create(folder / "kiosk.db", secrets.token_bytes(32))
    identity = Identity.new(secrets.token_bytes)
    with store.write() as tx:
        tx.enter_incarnation(identity.incarnation)
        tx.put_setting(kept.IDENTITY, identity.to_bytes())
        for new in crowd:
            tx.register(new)
    with closing(HttpTransport(centre.url)) as line:
        enrol(store, line, centre.url, centre.code(), OFFICE, _now, secrets.token_bytes)
    return store


def _drain(address: str, store: Store) -> float:
    """Records a second, from the first contact to the last verdict on disk."""
    with closing(store), closing(HttpTransport(address)) as line:
        ready = engine.ready(store, lambda _: line, _now, secrets.token_bytes)
        assert ready is not None
        began = time.perf_counter()
        report = ready.run_once()
        took = time.perf_counter() - began
    assert (report.sent, report.waiting, report.problem) == (RECORDS, 0, None), report
    assert sum(report.verdicts.values()) == RECORDS, report
    return RECORDS / took


def _now() -> datetime:
    return datetime.now(UTC)


# --- the centre -----------------------------------------------------------------------------------


@contextmanager
def _centre(database: str) -> Iterator[Centre]:
    command = [sys.executable, "-m", "kiosk.central"]
    given = ["--database", database, "--json"]
    serve = [*command, "serve", "--listen", "127.0.0.1:0", *given, "--photos"]
    with (
        tempfile.TemporaryDirectory(prefix="loket-bench-") as photos,
        subprocess.Popen([*serve, photos], stdout=subprocess.PIPE, text=True) as serving,
    ):
        assert serving.stdout
        try:
            yield Centre(json.loads(serving.stdout.readline())["url"], command, given)
        finally:
            serving.terminate()


@dataclass(frozen=True, slots=True)
class Centre:
    """Served by a process of its own."""

    url: str
    command: list[str]
    given: list[str]

    def code(self) -> str:
        asked = [*self.command, "enrolment-code", "--office", OFFICE, *self.given]
        done = subprocess.run(asked, check=True, capture_output=True, text=True)
        return str(json.loads(done.stdout)["code"])


@contextmanager
def _relay(url: str) -> Iterator[tuple[str, list[int]]]:
    """An address that leads to the centre, and the sizes of all that goes through."""
    parts = urlsplit(url)
    counted: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as door:

        def carry() -> None:
            with suppress(OSError):
                line, _ = door.accept()
                there = socket.create_connection((str(parts.hostname), parts.port or 80))
                back = threading.Thread(target=_pump, args=(there, line, counted), daemon=True)
                back.start()
                _pump(line, there, counted)
                back.join()

        carrying = threading.Thread(target=carry, daemon=True)
        carrying.start()
        yield f"http://127.0.0.1:{door.getsockname()[1]}", counted
        carrying.join(10)


def _pump(source: socket.socket, into: socket.socket, counted: list[int]) -> None:
    while piece := source.recv(1 << 16):
        counted.append(len(piece))
        into.sendall(piece)
    with suppress(OSError):
        into.shutdown(socket.SHUT_WR)


# --- floors ---------------------------------------------------------------------------------------


def _bare_drain(database: str, folder: Path, size: int) -> float:
    """Records a second of the same durable work, done barely; `size`: bytes of a batch."""
    plain = make_url(database).set(drivername="postgresql").render_as_string(hide_password=False)
    with (
        subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.bare_centre", plain, str(AT_ONCE), "2048"],
            stdout=subprocess.PIPE,
            text=True,
        ) as serving,
        closing(_bare_kiosk(folder / "bare.db")) as kiosk,
    ):
        assert serving.stdout
        line = HTTPConnection("127.0.0.1", int(serving.stdout.readline()))
        line.connect()
        began = time.perf_counter()
        for first in range(1, RECORDS, AT_ONCE):
            _bare_exchange(kiosk, line, first, size)
        took = time.perf_counter() - began
        line.close()
    return RECORDS / took


def _bare_kiosk(path: Path) -> Any:
    path.touch()
    bare = opening.connect(path, secrets.token_bytes(32))
    bare.execute("CREATE TABLE claim (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
    bare.execute("CREATE TABLE stub (id INTEGER PRIMARY KEY, name TEXT, verdict TEXT)")
    bare.execute("CREATE TABLE batch (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
    numbers = range(1, RECORDS + 1)
    bare.execute("BEGIN")
    bare.executemany("INSERT INTO claim VALUES (?, ?)", ((n, bytes(ROW_BYTES)) for n in numbers))
    bare.executemany("INSERT INTO stub VALUES (?, 'SITI NURHALIZA', NULL)", ((n,) for n in numbers))
    bare.execute("COMMIT")
    return bare


def _bare_exchange(kiosk: Any, line: HTTPConnection, first: int, size: int) -> None:
    covered = (first, first + AT_ONCE - 1)
    kiosk.execute("BEGIN IMMEDIATE")
    kiosk.execute("SELECT * FROM claim WHERE id BETWEEN ? AND ?", covered).fetchall()
    body = secrets.token_bytes(size)
    kiosk.execute("INSERT INTO batch (body) VALUES (?)", (body,))
    kiosk.execute("DELETE FROM claim WHERE id BETWEEN ? AND ?", covered)
    kiosk.execute("COMMIT")
    line.request("POST", "/", body)
    line.getresponse().read()
    kiosk.execute("BEGIN IMMEDIATE")
    kiosk.execute("UPDATE stub SET verdict = 'in_draw' WHERE id BETWEEN ? AND ?", covered)
    kiosk.execute("COMMIT")


def _squeezed(crowd: list[NewRegistration]) -> float:
    """Bytes a record of the plainest form that says the same, well compressed."""
    total = 0
    for first in range(0, len(crowd), AT_ONCE):
        batch = crowd[first : first + AT_ONCE]
        lines = "\n".join(",".join(new.answers.values()) for new in batch)
        total += len(zstandard.ZstdCompressor(level=19).compress(lines.encode()))
        total += sum(len(new.secret) for new in batch)
    return total / len(crowd)


if __name__ == "__main__":
    print(json.dumps([measured.to_data() for measured in measure()], indent=2))
