"""How long a village search takes, against fetching one row of the same file by its key."""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from kiosk.gazetteer import spelling
from kiosk.gazetteer.regions import Regions
from tests.benchmarks.measured import Measured

FILE = Path(__file__).parents[2] / "resources" / "regions.sqlite"
QUESTIONS = 400  # a run

FLOOR = "one row of the same file by its primary key"
AIM = "under 5 ms"


def measure(runs: int = 5) -> Iterator[Measured]:
    """What a person waits for at each key: one search, eight villages with their parents."""
    random = Random(2020)
    ours, floor = [], []
    with closing(sqlite3.connect(FILE.as_uri() + "?immutable=1", uri=True)) as db:
        rows = db.execute("SELECT name, code / 1000000, rank FROM village").fetchall()
        with Regions.open(FILE) as regions:
            for _ in range(runs):
                asked = random.choices(rows, k=QUESTIONS)
                ours.append(
                    _times(regions.search_villages, [_typed(random, *row) for row in asked])
                )
                floor.append(_times(db.execute, [_by_key(row[2]) for row in asked]))
    for what, pick in (("median", statistics.median), ("99th percentile", _percentile_99)):
        yield Measured(
            name=f"village search, {what} of {QUESTIONS}",
            unit="ms",
            ours=[pick(run) for run in ours],
            floor=[pick(run) for run in floor],
            floor_is=FLOOR,
            aim=AIM,
        )


def _typed(random: Random, name: str, regency: int, rank: int) -> tuple[str, str]:
    """A village that somebody has begun to type, half of them far from the desk."""
    words = spelling.words(name)[: random.randint(1, 2)]
    return " ".join(words)[: random.randint(1, 12)], str(regency) if rank % 2 else "3273"


def _by_key(rank: int) -> tuple[str, tuple[int]]:
    return "SELECT * FROM village WHERE rank = ?", (rank,)


def _times(work: Callable[..., object], calls: Sequence[tuple[Any, ...]]) -> list[float]:
    """Milliseconds of processor time of each call: the file is in memory, nothing is waited for."""
    times = []
    for arguments in calls:
        start = time.thread_time()
        work(*arguments)
        times.append((time.thread_time() - start) * 1000)
    return times


def _percentile_99(times: Sequence[float]) -> float:
    return sorted(times)[len(times) * 99 // 100]
