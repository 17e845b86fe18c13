"""Killed, or on a full or failing disk: what was confirmed is there, and nothing else is said."""

import contextlib
import os
import resource
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.errors import DiskFailing, DiskFull
from kiosk.store.records import Draft
from kiosk.store.store import Store
from tests.store import desk

REGISTER_FOR_EVER = """
import sys
from pathlib import Path
from kiosk.store.store import Store
from tests.store import desk

store = Store.open(Path(sys.argv[1]), desk.KEY)
number = int(sys.argv[2])
while True:
    with store.write() as tx:
        made = tx.register(desk.new(number))
    print(made.seq, made.secret.hex(), flush=True)
    number += 1
    if number % 20 == 0:
        desk.cut(store, 15)
"""


def is_all_there(store: Store, confirmed: dict[int, str]) -> None:
    """Every confirmed number with the person it was confirmed for, no gap, and a sound file."""
    assert store.integrity() == ()
    with store.read() as tx:
        newest = tx.last_sound()
        assert newest >= max(confirmed)
        for seq, secret in confirmed.items():
            assert tx.stub(seq).receipt_code == desk.receipt(secret)
        waiting = tx.waiting_claims(100_000)
        last = tx.last_batch()
    cut_through = last.last_seq if last else 0
    assert [claim.seq for claim in waiting] == list(range(cut_through + 1, newest + 1))


def test_killed_at_any_moment_nothing_confirmed_is_lost(store: Store, path: Path) -> None:
    store.close()
    confirmed: dict[int, str] = {}
    for round_ in range(4):
        running = desk.child(REGISTER_FOR_EVER, str(path), str(1000 * round_))
        assert running.stdout is not None
        for _ in range(Random(round_).randint(30, 90)):
            seq, secret = running.stdout.readline().split()
            confirmed[int(seq)] = secret
        os.kill(running.pid, signal.SIGKILL)
        rest, errors = running.communicate()
        confirmed |= {int(line.split()[0]): line.split()[1] for line in rest.splitlines()}
        assert errors == ""
        with Store.open(path, desk.KEY) as again:
            is_all_there(again, confirmed)
    assert len(confirmed) > 100


# --- a full disk ----------------------------------------------------------------------------------


def until_full(store: Store, number: int) -> int:
    """How many were confirmed before the disk was full."""
    for saved in range(2000):
        try:
            desk.register(store, [number + saved])
        except DiskFull:
            return saved
    raise AssertionError("the disk was never full")


def test_on_a_full_disk_nothing_is_called_saved_and_all_goes_on_when_there_is_room(
    store: Store,
) -> None:
    desk.register(store, range(1, 40))
    draft = Draft("d", {"name": "SITI"}, "kk", desk.NOW)
    with store.write() as tx:
        tx.keep_draft(draft)
        line = desk.line_of(tx)
    pages = line.execute("PRAGMA page_count").fetchone()[0]
    line.execute(f"PRAGMA max_page_count = {pages}")
    saved = 39 + until_full(store, 40)
    with store.read() as tx:
        assert tx.last_sound() == saved
        assert tx.drafts() == [draft]
    line.execute("PRAGMA max_page_count = 1000000")
    assert desk.register(store, [500])[0].seq == saved + 1
    assert desk.cut(store, 10).claims == 10
    assert store.integrity() == ()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes, where this user may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path) -> Path:
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 512):
            with contextlib.suppress(OSError):
                while True:
                    file.write(bytes(size))
    assert shutil.disk_usage(folder).free == 0
    return ballast


def test_a_real_disk_may_fill_up_and_be_freed_again(small_disk: Path) -> None:
    path = small_disk / "kiosk.db"
    with desk.open_desk(path) as store:
        desk.register(store, range(1, 20))
        ballast = fill(small_disk)
        saved = 19 + until_full(store, 20)
        with store.read() as tx:
            assert tx.last_sound() == saved
            assert len(tx.rows(limit=5000)) == saved
        ballast.unlink()
        assert desk.register(store, [5000])[0].seq == saved + 1
    with Store.open(path, desk.KEY) as again, again.read() as tx:
        assert tx.last_sound() == saved + 1


def test_a_store_on_a_full_disk_is_not_made_by_halves(small_disk: Path) -> None:
    ballast = fill(small_disk)
    with pytest.raises((DiskFull, DiskFailing)):
        Store.create(small_disk / "kiosk.db", desk.KEY)
    assert not (small_disk / "kiosk.db").exists()
    ballast.unlink()
    Store.create(small_disk / "kiosk.db", desk.KEY).close()


AT_A_LIMIT = """
import resource, sys
from pathlib import Path
from kiosk.errors import DiskFailing, DiskFull
from kiosk.store.store import Store
from tests.store import desk

store = Store.open(Path(sys.argv[1]), desk.KEY)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
for number in range(1, 1000):
    try:
        print(desk.register(store, [number])[0].seq)
    except (DiskFull, DiskFailing) as failure:
        print(failure.code, failure.facts.get("last"))
        break
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(desk.register(store, [1000])[0].seq)
"""


def test_a_file_that_may_not_grow_is_told_and_the_store_opens_itself_anew(
    store: Store, path: Path
) -> None:
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] == resource.RLIM_INFINITY
    store.close()
    told, errors = desk.child(AT_A_LIMIT, str(path)).communicate(timeout=60)
    assert errors == ""
    *saved, failure, after = told.splitlines()
    assert [int(seq) for seq in saved] == list(range(1, len(saved) + 1))
    assert failure == f"disk_failing {len(saved)}"
    assert int(after) == len(saved) + 1


# --- a failing disk -------------------------------------------------------------------------------


def _may_trace() -> bool:
    strace = shutil.which("strace")
    tried = subprocess.run([strace or "false", "true"], capture_output=True, check=False)
    return tried.returncode == 0


needs_strace = pytest.mark.skipif(not _may_trace(), reason="strace makes the disk fail")

ON_A_FAILING_DISK = """
import sys
from pathlib import Path
from kiosk.errors import DiskFailing, DiskFull
from kiosk.store.store import Store
from tests.store import desk

store = Store.open(Path(sys.argv[1]), desk.KEY)
for number in range(1, 31):
    try:
        made = desk.register(store, [number])[0]
        print(made.seq, made.secret.hex(), flush=True)
    except (DiskFailing, DiskFull) as failure:
        print(failure.code, failure.facts.get("last", "-"), flush=True)
"""


@needs_strace
@pytest.mark.parametrize(
    "fault, failures",
    [
        ("fsync:error=EIO:when=5", ["disk_failing"]),
        ("fsync:error=EIO:when=5..7", ["disk_failing"] * 2),  # one of them while opening anew
        ("pwrite64:error=EIO:when=40", ["disk_failing"]),
        ("pwrite64:error=ENOSPC:when=41", ["disk_full"]),
        ("pwrite64:retval=100:when=41", []),  # a short write is gone on with
    ],
)
def test_after_an_error_of_the_disk_what_was_confirmed_is_there_and_work_goes_on(
    store: Store, path: Path, fault: str, failures: list[str]
) -> None:
    store.close()
    call = fault.partition(":")[0]
    running = desk.child(
        ON_A_FAILING_DISK,
        str(path),
        under=("strace", "-f", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={fault}"),
    )
    told, errors = running.communicate(timeout=60)
    assert errors == ""
    lines = [line.split() for line in told.splitlines()]
    assert [line[0] for line in lines if not line[0].isdigit()] == failures
    confirmed = {int(line[0]): line[1] for line in lines if line[0].isdigit()}
    assert len(confirmed) == 30 - len(failures)
    with Store.open(path, desk.KEY) as again:
        is_all_there(again, confirmed)


@needs_strace
def test_on_a_disk_that_is_gone_for_good_nothing_more_is_called_saved(
    store: Store, path: Path
) -> None:
    store.close()
    fault = "inject=pwrite64:error=EIO:when=40+"
    under = ("strace", "-f", "-o", os.devnull, "-e", "trace=pwrite64", "-e", fault)
    told, errors = desk.child(ON_A_FAILING_DISK, str(path), under=under).communicate(timeout=60)
    assert errors == ""
    lines = [line.split() for line in told.splitlines()]
    confirmed = {int(line[0]): line[1] for line in lines if line[0].isdigit()}
    assert 0 < len(confirmed) < 30
    assert [line[0] for line in lines[len(confirmed) :]] == ["disk_failing"] * (30 - len(confirmed))
    with Store.open(path, desk.KEY) as again:
        is_all_there(again, confirmed)
