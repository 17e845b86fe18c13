"""The power cut at any write, with whatever that leaves of the writes not flushed yet."""

from pathlib import Path
from random import Random

from kiosk.errors import StoreDamaged
from kiosk.store.store import Store
from tests.store import desk
from tests.store.disk import Disk, Event, confirmed, record
from tests.store.test_power import needs_strace

MOMENTS = 100

A_DAY = """
import os, sys
from pathlib import Path
from kiosk.store.store import Store
from tests.store import desk

store = Store.open(Path(sys.argv[1]), desk.KEY)
with store.write() as tx:
    line = desk.line_of(tx)
line.execute("PRAGMA wal_autocheckpoint = 25")  # the log begins anew several times
line.execute("PRAGMA synchronous = {synchronous}")
for number in range(1, 61):
    made = desk.register(store, [number])[0]
    os.write(1, f"saved {{made.seq}};".encode())
    if number % 20 == 0:
        desk.settle(store, desk.cut(store, 15).number)
    if number == 40:
        store.sweep()
store.close()
"""


def cut_the_power(store: Store, path: Path, tmp_path: Path, synchronous: str) -> list[str]:
    """What went wrong at some of the moments; a few of them are the first and the last."""
    store.close()
    before = path.read_bytes()
    events = record(A_DAY.format(synchronous=synchronous), path, tmp_path)
    assert confirmed(events) == 60
    random = Random(synchronous)
    moments = [0, 1, len(events), *random.sample(range(len(events)), MOMENTS)]
    wrong = []
    for number, moment in enumerate(moments):
        folder = tmp_path / str(number)
        folder.mkdir()
        disk = Disk.after(before, events[:moment], random)
        try:
            wrong += _what_is_wrong(disk.put(folder), events[:moment])
        except StoreDamaged:
            wrong.append("lost")
    return wrong


def _what_is_wrong(path: Path, happened: list[Event]) -> list[str]:
    with Store.open(path, desk.KEY) as store:
        with store.read() as tx:
            last = tx.last_sound()
            rows = tx.rows(limit=100)
        found = list(store.integrity())
    if [row.id for row in rows] != list(range(last, 0, -1)):
        found.append("a gap")
    if last < confirmed(happened):
        found.append("lost")
    return found


@needs_strace
def test_whenever_the_power_goes_every_confirmed_registration_is_there(
    store: Store, path: Path, tmp_path: Path
) -> None:
    assert cut_the_power(store, path, tmp_path, "FULL") == []


@needs_strace
def test_with_less_care_registrations_would_be_lost(
    store: Store, path: Path, tmp_path: Path
) -> None:
    """The control: the test above can fail."""
    assert "lost" in cut_the_power(store, path, tmp_path, "NORMAL")
