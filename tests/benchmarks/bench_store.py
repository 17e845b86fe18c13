"""How long the store takes: a registration until it is safe, and the queue at 100,000 rows.

A registration and its floor take turns. What is looked for is looked for in a store just opened:
nothing is in memory yet but what the system keeps of the file.
"""

from __future__ import annotations

import secrets
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store import opening
from kiosk.store.records import BatchRow, NewRegistration
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from tests import builders
from tests.benchmarks.measured import Measured

ROWS = 100_000
REGISTRATIONS = 400  # of a run
PAGE = 200
_SIZE = 380  # bytes of a readable claim
_BATCH = 500
_CUT, _SETTLED = 190, 180  # batches: 5,000 registrations wait, 5,000 more are sealed and unanswered
_KINDS = (VerdictKind.IN_DRAW,) * 16 + (
    VerdictKind.PLACED,
    VerdictKind.WAITING,
    VerdictKind.DUPLICATE,
    VerdictKind.REFUSED,
)


def measure(runs: int = 5) -> list[Measured]:
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as folder:
        key = secrets.token_bytes(32)
        with _new_store(Path(folder, "fresh.db"), key) as store:
            found = _registering("new file", store, Path(folder, "bare.db"), key, runs)
        full = Path(folder, "full.db")
        with _new_store(full, key) as store:
            _fill(store)
        found += _looking(full, key, runs)
        with Store.open(full, key) as store:
            found += _registering("100,000 rows", store, Path(folder, "bare2.db"), key, runs)
        return found


# --- registering ----------------------------------------------------------------------------------


def _registering(where: str, store: Store, beside: Path, key: bytes, runs: int) -> list[Measured]:
    beside.touch()
    ours: list[list[float]] = []
    floor: list[list[float]] = []
    people = varied_people(10 * ROWS)
    with closing(opening.connect(beside, key)) as bare:
        bare.execute("CREATE TABLE claim (id INTEGER PRIMARY KEY, body BLOB NOT NULL)")
        for _ in range(runs):
            pairs = [_pair(store, bare, new) for new in islice(people, REGISTRATIONS)]
            ours.append([pair[0] for pair in pairs])
            floor.append([pair[1] for pair in pairs])
    floor_is = "one INSERT of a row of that size into a bare SQLCipher file, same pragmas"
    return [
        _told(f"register to durable, {name}, {where}", share, ours, floor, floor_is, aim)
        for name, share, aim in (("p50", 0.5, "under 2 times"), ("p99", 0.99, ""))
    ]


def _pair(store: Store, bare: Any, new: NewRegistration) -> tuple[float, float]:
    body = secrets.token_bytes(_SIZE)

    def ours() -> None:
        with store.write() as tx:
            tx.register(new)

    def floor() -> None:
        bare.execute("INSERT INTO claim (body) VALUES (?)", (body,))

    if body[0] % 2:
        return _timed(ours), _timed(floor)
    bare_first = _timed(floor)
    return _timed(ours), bare_first


# --- looking --------------------------------------------------------------------------------------


def _looking(path: Path, key: bytes, runs: int) -> list[Measured]:
    times: dict[str, list[list[float]]] = {
        name: [] for name in ("queue", "cases", "search", "person")
    }
    floors: dict[str, list[list[float]]] = {name: [] for name in times}
    for run in range(runs):
        with Store.open(path, key) as store:
            times["queue"].append(_times(_open_queue, [store]))
            times["cases"].append(_times(_open_cases, [store]))
            times["search"].append(_times(partial(_search, store), _texts(store, run)))
            times["person"].append(
                _times(partial(_recognise, store), range(run, ROWS, ROWS // 200))
            )
        with closing(opening.connect(path, key)) as bare:
            floors["queue"].append(_times(_count_and_page, [bare]))
            floors["cases"].append(_times(_count_and_page, [bare]))
            floors["search"].append(_times(_newest, [bare] * 200))
            floors["person"].append(_times(partial(_by_key, bare), range(run, ROWS, ROWS // 200)))
    page = "the newest page by rowid, bare"
    told = (
        ("queue opening", "queue", 0.5, f"SELECT count(*) and {page}", "under 100 ms"),
        ("what was sent back, opening", "cases", 0.5, f"SELECT count(*) and {page}", "under 50 ms"),
        ("search, p50", "search", 0.5, page, "under 30 ms"),
        ("search, p99", "search", 0.99, page, "under 30 ms"),
        ("same NIK, phone, answers, p99", "person", 0.99, "one row by its key, bare", "50 ms"),
    )
    return [
        _told(f"{name}, 100,000 rows", share, times[what], floors[what], floor_is, aim)
        for name, what, share, floor_is, aim in told
    ]


def _open_queue(store: Store) -> None:
    with store.read() as tx:
        assert sum(tx.counts().values()) == ROWS
        assert len(tx.rows(limit=PAGE)) == PAGE


def _open_cases(store: Store) -> None:
    """A tenth of all that the centre judged."""
    with store.read() as tx:
        assert tx.to_check() == _SETTLED * _BATCH // 10
        assert len(tx.cases(limit=PAGE)) == PAGE
        tx.wanted(50)


def _search(store: Store, text: str) -> None:
    with store.read() as tx:
        tx.search(text, PAGE)


def _recognise(store: Store, number: int) -> None:
    answers = builders.answers(number + 1)
    with store.read() as tx:
        tx.of_nik(answers["nik"])
        tx.of_phone(answers["phone"])
        tx.by_content(answers)


def _texts(store: Store, run: int) -> list[str]:
    """What people look for: beginnings of one name or two, the ends of a NIK, a receipt."""
    random = Random(run)
    with store.read() as tx:
        rows = [tx.stub(random.randint(1, ROWS)) for _ in range(60)]
    texts = []
    for row in rows:
        words = row.name.split()
        texts += [words[0][: random.randint(1, 4)], f"{words[0][:3]} {words[-1][:2]}"]
        texts += [row.masked_nik, row.masked_nik[-4:], row.receipt_code, row.name]
    return texts


def _count_and_page(bare: Any) -> None:
    bare.execute("SELECT count(*) FROM registration").fetchall()
    _newest(bare)


def _newest(bare: Any) -> None:
    bare.execute("SELECT * FROM registration ORDER BY id DESC LIMIT ?", (PAGE,)).fetchall()


def _by_key(bare: Any, number: int) -> None:
    bare.execute("SELECT * FROM registration WHERE id = ?", (number + 1,)).fetchall()


# --- a kiosk after some years ---------------------------------------------------------------------


def _new_store(path: Path, key: bytes) -> Store:
    store = Store.create(path, key)
    with store.write() as tx:
        tx.enter_incarnation(b"kiosk-01")
    return store


def varied_people(start: int = 1) -> Iterator[NewRegistration]:
    """People whose names are as varied as names are: a few common, many rare."""
    random = Random(start)
    number = start
    syllables = ("a", "di", "ka", "li", "ma", "na", "pu", "ra", "ri", "sa", "si", "ti", "wa", "yu")
    names = ["".join(random.choices(syllables, k=random.randint(2, 4))) for _ in range(3000)]
    while True:
        chosen = [names[min(int(random.expovariate(1 / 300)), 2999)] for _ in range(3)]
        made = builders.registration(number, changes={"name": " ".join(chosen).upper()})
        yield NewRegistration(
            secret=made.secret,
            answers=made.answers,
            programme=made.programme,
            programme_version=made.programme_version,
            captured_at=made.captured_at + timedelta(seconds=number),
            operator=made.operator,
            consent=made.consent,
        )
        number += 1


def _fill(store: Store) -> None:
    people = varied_people()
    for _ in range(ROWS // 2000):
        with store.write() as tx:
            for new in islice(people, 2000):
                tx.register(new)
    for number in range(1, _CUT + 1):
        with store.write() as tx:
            _cut(tx, number)
    for number in range(1, _SETTLED + 1):
        with store.write() as tx:
            _settle(tx, number)


def _cut(tx: Writing, number: int) -> None:
    last = number * _BATCH
    body = secrets.token_bytes(40_000)
    tx.keep_batch(
        BatchRow(number, last - _BATCH + 1, last, body[:32], body[:32], body, builders.NOW)
    )


def _settle(tx: Writing, number: int) -> None:
    last = number * _BATCH
    verdicts = {
        seq: Verdict(_KINDS[seq % len(_KINDS)], wave=number) for seq in range(last - 499, last + 1)
    }
    tx.settle(number, epoch=1, server_seq=number, verdicts=verdicts, at=builders.NOW)
    tx.purge_batches(1, number)


# --- telling --------------------------------------------------------------------------------------


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _times(work: Callable[[Any], object], each: Iterable[Any]) -> list[float]:
    return [_timed(partial(work, one)) for one in each]


def _told(
    name: str,
    share: float,
    ours: Sequence[Sequence[float]],
    floor: Sequence[Sequence[float]],
    floor_is: str,
    aim: str,
) -> Measured:
    return Measured(
        name=f"store: {name}",
        unit="ms",
        ours=[percentile(run, share) for run in ours],
        floor=[percentile(run, share) for run in floor],
        floor_is=floor_is,
        aim=aim,
    )


def percentile(run: Sequence[float], share: float) -> float:
    return sorted(run)[min(len(run) - 1, int(len(run) * share))]
