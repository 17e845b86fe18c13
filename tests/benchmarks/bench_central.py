"""How fast the centre stores and judges, against bare rows in the same PostgreSQL.

The floor, measured in the same runs: the same claims, readable and unjudged, as rows by COPY into
a temporary table and INSERT ... SELECT ... ON CONFLICT DO NOTHING, 500 to a commit. Beside it the
barest floor there is: the ledger's own narrow rows the same way, in binary. Ours also verifies,
opens, unpacks, checks, hashes and signs, commits twice, and keeps the sealed batches; first come,
it gives each person a place as well. Sealing the batches is not timed.
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from kiosk.central import embedded, ledger
from kiosk.central.centre import Centre
from kiosk.central.entries import Entry
from tests import builders
from tests.benchmarks.measured import Measured
from tests.central.desks import PRAKERJA, VOCATION, Desk

BATCHES, CLAIMS, DESKS = 328, 500, 8  # 164,000 claims: the quota of a week
FIELDS = [field.id for field in builders.programme().form.fields]
Rows = list[list[tuple[Any, ...]]]


def measure(runs: int = 5, batches: int = BATCHES) -> list[Measured]:
    """Claims a second: custody committed, then verdicts committed, batch after batch."""
    rates: dict[str, list[float]] = {"claims": [], "ledger": [], "draw": [], "first_come": []}
    claims, narrow = _claim_rows(batches), _ledger_rows(batches)
    bodies: dict[str, list[bytes]] = {}
    with _postgres() as server:
        for number in range(runs):
            with _database(server, f"claims_{number}") as url:
                rates["claims"].append(_bare(url, CLAIM_TABLE, claims))
            with _database(server, f"ledger_{number}") as url:
                rates["ledger"].append(_bare(url, LEDGER_TABLE, narrow, _TYPES))
            for selection, count in (("draw", batches), ("first_come", max(1, batches // 4))):
                database = _database(server, f"{selection}_{number}")
                with database as url, closing(_centre(url)) as centre:
                    if selection not in bodies:
                        bodies[selection] = _bodies(centre, selection, count)
                        gc.freeze()  # nothing of what is prepared is garbage
                    rates[selection].append(_stored_and_judged(centre, bodies[selection]))
    name = "the centre stores and judges a week's 164,000 claims"
    return [
        _measured(name, rates["draw"], rates["claims"], "the same claims as bare rows", "0.4"),
        _measured(name, rates["draw"], rates["ledger"], "the ledger's narrow rows, in binary"),
        _measured(
            "41,000 of them first come, a place to each",
            rates["first_come"], rates["claims"], "the same claims as bare rows",
        ),
    ]  # fmt: skip


def _measured(
    name: str, ours: list[float], floor: list[float], floor_is: str, aim: str = ""
) -> Measured:
    told = f"at least {aim}" if aim else ""
    how = f"{floor_is} by COPY and INSERT ... SELECT, 500 a commit"
    return Measured(name, "claims/s", ours, floor, how, told, more_is_better=True)


def _stored_and_judged(centre: Centre, bodies: Sequence[bytes]) -> float:
    start = time.perf_counter()
    for body in bodies:
        centre.take_batch(body)
    seconds = time.perf_counter() - start
    status = centre.status()
    judged = status.records.get("in_draw", 0) + status.records.get("placed", 0)
    if judged != len(bodies) * CLAIMS or status.counted_twice:
        raise AssertionError(status)
    return judged / seconds


# --- the floors -----------------------------------------------------------------------------------

_TYPES = ledger._TYPES
LEDGER_TABLE = "CREATE TABLE bare (LIKE record INCLUDING ALL)"
CLAIM_TABLE = f"""CREATE TABLE bare (kiosk integer, seq bigint, programme text, version integer,
    {", ".join(f"{name} text" for name in FIELDS)}, captured_at timestamptz, operator text,
    secret bytea, PRIMARY KEY (kiosk, seq), UNIQUE (programme, nik))"""


def _bare(url: str, table: str, rows: Rows, binary: Mapping[str, str] | None = None) -> float:
    """`binary` names the columns of a row, which are in an order of their own, and their types."""
    columns = f" ({', '.join(binary)})" if binary else ""
    form = " (FORMAT binary)" if binary else ""
    with psycopg.connect(url) as connection:
        connection.execute(table.encode())
        connection.execute("CREATE TEMPORARY TABLE brought (LIKE bare) ON COMMIT DELETE ROWS")
        connection.commit()
        start = time.perf_counter()
        for some in rows:
            with connection.cursor() as cursor:
                with cursor.copy(f"COPY brought{columns} FROM STDIN{form}".encode()) as copy:
                    if binary:
                        copy.set_types(list(binary.values()))
                    for row in some:
                        copy.write_row(row)
                cursor.execute("INSERT INTO bare SELECT * FROM brought ON CONFLICT DO NOTHING")
            connection.commit()
        return len(rows) * CLAIMS / (time.perf_counter() - start)


def _claim_rows(batches: int) -> Rows:
    people = [range(batch * CLAIMS + 1, (batch + 1) * CLAIMS + 1) for batch in range(batches)]
    return [[_claim_row(person) for person in some] for some in people]


def _claim_row(person: int) -> tuple[Any, ...]:
    answers = builders.answers(person)
    said = [answers.get(name) for name in FIELDS]
    return (1, person, *PRAKERJA, *said, builders.NOW, "penyelia", builders.secret(person))


def _ledger_rows(batches: int) -> Rows:
    random = Random(2020)
    return [[_ledger_row(random, batch, at) for at in range(CLAIMS)] for batch in range(batches)]


def _ledger_row(random: Random, batch: int, at: int) -> tuple[Any, ...]:
    person, household, identity = (random.randbytes(16) for _ in range(3))
    entry = Entry(batch * CLAIMS + at + 1, batch, identity, 1, 1, person, household, "in_draw", 71)
    return ledger._row(1, entry)


# --- ours -----------------------------------------------------------------------------------------


def _centre(url: str) -> Centre:
    """Always with the same keys, so that the batches can be sealed once for all runs."""
    centre = Centre.open(url, clock=lambda: builders.NOW, random_bytes=Random(2020).randbytes)
    vocation = builders.programme_data("pelatihan-vokasi")
    vocation["weekly"]["quota"] = BATCHES * CLAIMS
    centre.publish(vocation)
    centre.publish(builders.programme_data())
    for seed in range(DESKS):
        Desk.enrolled(centre, seed)
    return centre


def _bodies(centre: Centre, selection: str, batches: int) -> list[bytes]:
    made_under = VOCATION if selection == "first_come" else PRAKERJA
    trust = Desk.enrolled(centre, DESKS).trust
    desks = [Desk(centre, seed) for seed in range(DESKS)]
    sealed = []
    for batch in range(batches):
        desk = desks[batch % DESKS]
        people = range(batch * CLAIMS + 1, (batch + 1) * CLAIMS + 1)
        sealed.append(desk.seal(desk.claims(people, made_under), trust))
    return sealed


@contextmanager
def _postgres() -> Iterator[str]:
    """With the settings of a centre in service: durable."""
    folder = Path(tempfile.mkdtemp(prefix="loket-bench-"))
    try:
        with embedded.running(folder) as url:
            yield url
    finally:
        shutil.rmtree(folder)


@contextmanager
def _database(server: str, name: str) -> Iterator[str]:
    plain = make_url(server).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(), autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        url = plain.set(database=name).render_as_string()
        Centre.open(url, clock=lambda: builders.NOW, random_bytes=Random(2020).randbytes).close()
        yield url
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


if __name__ == "__main__":
    chosen = int(os.environ.get("BATCHES", BATCHES))
    runs = int(os.environ.get("RUNS", "5"))
    print(json.dumps([one.to_data() for one in measure(runs, chosen)], indent=2))
