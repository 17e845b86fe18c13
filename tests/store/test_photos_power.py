"""Killed, or the power cut at any write: a confirmed registration has its photographs, whole."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from random import Random

from kiosk.errors import StoreDamaged
from kiosk.store.reading import Reading
from kiosk.store.records import PhotoRow
from kiosk.store.store import Store
from tests.store import desk
from tests.store.disk import Disk, confirmed, record
from tests.store.test_power import needs_strace

MOMENTS = 30

REGISTER = """
import os, sys
from pathlib import Path
from kiosk.domain.photo import PhotoKind
from kiosk.store.store import Store
from tests.store import desk
from tests.store.test_photos import taken, with_photos

store = Store.open(Path(sys.argv[1]), desk.KEY)
with store.write() as tx:
    desk.line_of(tx).execute("PRAGMA wal_autocheckpoint = 25")  # the log begins anew several times
for number in range({first}, {last}):
    shots = [taken(number, kind, 7_000) for kind in PhotoKind]
    with store.write() as tx:
        for shot in shots:
            tx.hold_photo("draft/d", shot)
    with store.write() as tx:
        made = tx.register(with_photos(desk.new(number), *shots))
        tx.drop_draft("d")
    os.write(1, f"saved {{made.seq}};\\n".encode())
    if number % 5 == 0:
        with store.write() as tx:
            tx.forget_acknowledgements(1)
            tx.take_photo(shots[0].mark.digest, 1, number, desk.NOW)
            tx.purge_batches(1, number)
store.close()
"""


def what_is_wrong(store: Store, last: int) -> list[str]:
    """Every registration up to that one, with both photographs: sound, or purged as they should."""
    wrong = list(store.integrity())
    with store.read() as tx:
        newest = tx.last_sound()
        if newest < last:
            wrong.append("lost")
        for which in range(1, newest + 1):
            rows = tx.photos_of(which)
            if len(rows) != 2:
                wrong.append("a photograph less")
            wrong += ["half a photograph" for row in rows if not _is_whole(tx, row)]
    return wrong


def _is_whole(tx: Reading, row: PhotoRow) -> bool:
    return tx.is_sound(row.mark.digest) if row.is_here else row.is_received


def test_killed_at_any_moment_each_has_its_photographs(store: Store, path: Path) -> None:
    store.close()
    last, random = 0, Random(5)
    for turn in range(3):
        code = REGISTER.format(first=1 + 1000 * turn, last=1000 * (turn + 1))
        running = desk.child(code, str(path))
        assert running.stdout is not None
        for _ in range(random.randint(10, 30)):
            last = int(running.stdout.readline().split()[1].rstrip(";"))
        os.kill(running.pid, signal.SIGKILL)
        rest, errors = running.communicate()
        assert errors == ""
        last = max([last, *(int(line.split()[1].rstrip(";")) for line in rest.splitlines())])
        with Store.open(path, desk.KEY) as again:
            assert what_is_wrong(again, last) == []
    assert last > 20


@needs_strace
def test_whenever_the_power_goes_each_confirmed_person_has_them(
    store: Store, path: Path, tmp_path: Path
) -> None:
    store.close()
    before = path.read_bytes()
    events = record(REGISTER.format(first=1, last=21), path, tmp_path)
    assert confirmed(events) == 20
    random, wrong = Random(7), []
    for number, moment in enumerate([len(events), *random.sample(range(len(events)), MOMENTS)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        disk = Disk.after(before, events[:moment], random)
        try:
            with Store.open(disk.put(folder), desk.KEY) as again:
                wrong += what_is_wrong(again, confirmed(events[:moment]))
        except StoreDamaged:
            wrong.append("damaged")
    assert wrong == []
