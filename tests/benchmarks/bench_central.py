"""How fast the centre stores and judges, against bare rows in the same PostgreSQL.

The floor, measured in the same runs: the rows of the ledger by COPY into a temporary table and
INSERT ... SELECT ... ON CONFLICT DO NOTHING, 500 to a commit. Ours also opens, unpacks, checks and
signs, commits twice, and, first come, gives each person a place. Sealing the batches is not timed.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
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
Rows = list[list[tuple[Any, ...]]]


def measure(runs: int = 5, batches: int = BATCHES) -> list[Measured]:
    """Claims a second: custody committed, then verdicts committed, batch after batch."""
    floor: list[float] = []
    ours: dict[str, list[float]] = {"draw": [], "first_come": []}
    bodies: dict[str, list[bytes]] = {}
    rows = _rows(batches)
    with _postgres() as server:
        for number in range(runs):
            with _database(server, f"floor_{number}") as url:
                floor.append(batches * CLAIMS / _bare(url, rows))
            for one, rates in ours.items():
                with _database(server, f"{one}_{number}") as url, closing(_centre(url)) as centre:
                    if one not in bodies:
                        bodies[one] = _bodies(centre, batches, one)
                    rates.append(batches * CLAIMS / _stored_and_judged(centre, bodies[one]))
    return [
        _measured("the centre stores and judges a week's 164,000 claims", ours["draw"], floor),
        _measured("the same, first come: a place to each", ours["first_come"], floor, aim=""),
    ]


def _measured(
    name: str, ours: list[float], floor: list[float], aim: str = "at least 0.4"
) -> Measured:
    bare = "the same rows by COPY into a temporary table and INSERT ... SELECT, 500 a commit"
    return Measured(name, "claims/s", ours, floor, bare, aim, more_is_better=True)


def _stored_and_judged(centre: Centre, bodies: Sequence[bytes]) -> float:
    start = time.perf_counter()
    for body in bodies:
        centre.take_batch(body)
    seconds = time.perf_counter() - start
    status = centre.status()
    judged = status.records.get("in_draw", 0) + status.records.get("placed", 0)
    if judged != len(bodies) * CLAIMS or status.counted_twice:
        raise AssertionError(status)
    return seconds


def _bare(url: str, rows: Rows) -> float:
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE bare (LIKE record INCLUDING ALL)")
        connection.execute("CREATE TEMPORARY TABLE brought (LIKE record) ON COMMIT DELETE ROWS")
        connection.commit()
        start = time.perf_counter()
        for some in rows:
            with connection.cursor() as cursor:
                with cursor.copy("COPY brought FROM STDIN (FORMAT binary)") as copy:
                    copy.set_types(list(ledger._TYPES.values()))
                    for row in some:
                        copy.write_row(row)
                cursor.execute("INSERT INTO bare SELECT * FROM brought ON CONFLICT DO NOTHING")
            connection.commit()
        return time.perf_counter() - start


def _rows(batches: int) -> Rows:
    random = Random(2020)
    return [[_row(random, batch, at) for at in range(CLAIMS)] for batch in range(batches)]


def _row(random: Random, batch: int, at: int) -> tuple[Any, ...]:
    person, household, content = (random.randbytes(16) for _ in range(3))
    entry = Entry(batch * CLAIMS + at + 1, batch, content, 1, 1, person, household, "in_draw", 71)
    return ledger._row(1, entry)


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


def _bodies(centre: Centre, batches: int, selection: str) -> list[bytes]:
    made_under = VOCATION if selection == "first_come" else PRAKERJA
    desks = [Desk(centre, seed) for seed in range(DESKS)]
    code = centre.enrolment_code("Disnaker").code
    trust = Desk(centre, DESKS).enrol(code).trust
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
