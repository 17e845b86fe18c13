"""A small desk: people to register, batches to cut, and a child process that can be killed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kiosk.domain.receipt import ReceiptCode
from kiosk.domain.registration import Registration
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.store import opening
from kiosk.store.reading import Reading
from kiosk.store.records import BatchRow, NewRegistration, StubRow
from kiosk.store.store import Store
from kiosk.store.writing import Writing
from tests import builders

KEY = bytes(range(32))
LIFE = b"kiosk-01"
NOW = builders.NOW
ROOT = Path(__file__).parents[2]


def new(number: int = 1, at: datetime | None = None, **changes: str) -> NewRegistration:
    """Made-up person `number`, taken down `number` seconds after the desk opened."""
    made = builders.registration(number, at=at or NOW + timedelta(seconds=number), changes=changes)
    return NewRegistration(
        secret=made.secret,
        answers=made.answers,
        programme=made.programme,
        programme_version=made.programme_version,
        captured_at=made.captured_at,
        operator=made.operator,
        consent=made.consent,
    )


def open_desk(path: Path, key: bytes = KEY, life: bytes = LIFE) -> Store:
    """A new store that counts under `life`."""
    store = Store.create(path, key)
    with store.write() as tx:
        tx.enter_incarnation(life)
    return store


def register(store: Store, numbers: Iterable[int]) -> list[Registration]:
    """In one transaction."""
    with store.write() as tx:
        return [tx.register(new(number)) for number in numbers]


def next_batch(tx: Writing, claims: int) -> BatchRow:
    """The batch of the oldest waiting claims; what is in it is not the store's business."""
    last = tx.last_batch()
    number, seq = (last.number, last.last_seq) if last else (0, 0)
    return BatchRow(
        number=number + 1,
        first_seq=seq + 1,
        last_seq=seq + claims,
        digest=bytes([number + 1]) * 32,
        previous=last.digest if last else bytes(32),
        body=b"sealed" * 1000,
        cut_at=NOW,
    )


def cut(store: Store, claims: int) -> BatchRow:
    with store.write() as tx:
        row = next_batch(tx, claims)
        tx.keep_batch(row)
    return row


def settle(
    store: Store,
    number: int,
    verdicts: dict[int, Verdict] | None = None,
    *,
    epoch: int = 1,
    at: datetime = NOW,
) -> bool:
    with store.write() as tx:
        return tx.settle(number, epoch=epoch, server_seq=number, verdicts=verdicts, at=at)


def said(kind: VerdictKind, wave: int = 1) -> Verdict:
    return Verdict(kind, wave=wave)


class ChangedMind(Exception):
    """Raised in a transaction when everything has been done."""


def in_vain(store: Store, *work: Callable[[Writing], object]) -> None:
    """Does all of it in one transaction that is then given up."""
    with pytest.raises(ChangedMind):
        _and_raise(store, work)


def _and_raise(store: Store, work: Iterable[Callable[[Writing], object]]) -> None:
    with store.write() as tx:
        for each in work:
            each(tx)
        raise ChangedMind


def stub(store: Store, seq: int) -> StubRow:
    with store.read() as tx:
        return tx.stub(seq)


def receipt(secret: str) -> str:
    return ReceiptCode.from_secret(bytes.fromhex(secret)).text


def line_of(tx: Reading) -> dbapi2.Connection:
    """The driver's own connection, for what no transaction of ours can do."""
    return opening.driver_of(tx._connection)


def child(code: str, *arguments: str, under: Sequence[str] = ()) -> subprocess.Popen[str]:
    """Another program at the same store, with its own memory and its own end."""
    return subprocess.Popen(
        [*under, sys.executable, "-u", "-W", "error", "-c", code, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
