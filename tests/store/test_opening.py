import errno
import stat
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlcipher3 import dbapi2

from kiosk.errors import (
    DiskFailing,
    StoreDamaged,
    StoreExists,
    StoreInUse,
    StoreMissing,
)
from kiosk.store import faults, files, opening
from kiosk.store.records import Draft
from kiosk.store.store import Store
from tests.store import desk


def test_every_connection_is_set_up_as_the_protocol_says(store: Store) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "temp_store": 2,  # MEMORY
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "busy_timeout": 5000,
        "cipher_memory_security": "1",
    }
    with store.write() as writing, store.read() as reading:
        for tx in (writing, reading):
            line = desk.line_of(tx)
            found = {name: line.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
            assert found == wanted
            assert line.isolation_level is None
            assert line.in_transaction


def test_a_new_store_belongs_to_its_user_alone_and_leaves_nothing_beside_it(path: Path) -> None:
    with Store.create(path, desk.KEY) as store:
        desk_files = {one.name for one in path.parent.iterdir()}
        assert desk_files <= {"kiosk.db", "kiosk.db-wal", "kiosk.db-shm"}
        store.read()
        for one in path.parent.iterdir():
            assert stat.S_IMODE(one.stat().st_mode) == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["kiosk.db"]


def test_a_store_in_the_way_is_never_replaced(store: Store, path: Path) -> None:
    store.close()
    before = path.read_bytes()
    with pytest.raises(StoreExists):
        Store.create(path, desk.KEY)
    assert path.read_bytes() == before


def test_an_attempt_that_was_cut_off_is_swept_away_by_the_next(path: Path) -> None:
    for left in ("kiosk.db.new", "kiosk.db.new-wal", "kiosk.db.new-shm"):
        (path.parent / left).write_bytes(b"half a file")
    Store.create(path, desk.KEY).close()
    assert [one.name for one in path.parent.iterdir()] == ["kiosk.db"]


def test_a_missing_store_is_missing_and_is_not_made_by_looking(path: Path) -> None:
    with pytest.raises(StoreMissing):
        Store.open(path, desk.KEY)
    assert not path.exists()


@pytest.mark.parametrize(
    "content, part",
    [
        (b"", "empty"),
        (b"SQLite format 3\0" + bytes(8192), "not_encrypted"),
        (b"x" * 100, "database"),
        (bytes(16384), "database"),
    ],
)
def test_a_file_that_is_no_store_is_damaged_and_stays_as_it_is(
    path: Path, content: bytes, part: str
) -> None:
    path.write_bytes(content)
    with pytest.raises(StoreDamaged) as caught:
        Store.open(path, desk.KEY)
    assert caught.value.facts == {"part": part}
    assert path.read_bytes() == content


def test_an_encrypted_file_without_our_tables_is_damaged(path: Path) -> None:
    path.touch()
    line = opening.connect(path, desk.KEY)
    line.execute("CREATE TABLE other (id)")
    line.close()
    with pytest.raises(StoreDamaged) as caught:
        Store.open(path, desk.KEY)
    assert caught.value.facts == {"part": "schema"}


def test_a_wrong_key_opens_nothing_and_harms_nothing(store: Store, path: Path) -> None:
    desk.register(store, [1])
    store.close()
    with pytest.raises(StoreDamaged):
        Store.open(path, bytes(32))
    with Store.open(path, desk.KEY) as again:
        assert again.integrity() == ()


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_a_bug(store: Store, path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Store.open(path, bytes(length))


def test_a_library_that_does_not_encrypt_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    path.touch()
    monkeypatch.setattr(opening, "dbapi2", sqlite3)
    with pytest.raises(RuntimeError, match="does not encrypt"):
        opening.connect(path, desk.KEY)
    assert path.read_bytes() == b""


def test_a_library_older_than_the_mended_log_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.touch()
    monkeypatch.setattr(dbapi2, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(RuntimeError, match="too old"):
        opening.connect(path, desk.KEY)


def test_a_closed_store_stays_closed(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(ValueError, match="closed"), store.read():
        pass
    with pytest.raises(ValueError, match="closed"), store.write():
        pass


def test_a_store_may_be_moved_between_two_openings(store: Store, path: Path) -> None:
    desk.register(store, [1])
    store.close()
    moved = path.with_name("a folder?&#%20").with_suffix(".db")
    path.rename(moved)
    with Store.open(moved, desk.KEY) as again, again.read() as tx:
        assert len(tx.rows()) == 1


def test_another_program_may_look_while_this_one_writes(store: Store, path: Path) -> None:
    desk.register(store, [1])
    with store.write() as tx:
        tx.register(desk.new(2))
        with Store.open(path, desk.KEY) as visitor, visitor.read() as look:
            assert len(look.rows()) == 1
    with Store.open(path, desk.KEY) as visitor, visitor.read() as look:
        assert len(look.rows()) == 2


def test_a_store_held_by_another_program_is_in_use(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_PRAGMAS", (*opening._PRAGMAS, "busy_timeout = 1"))
    with Store.open(path, desk.KEY) as other, other.write() as held:
        held.register(desk.new(1))
        with pytest.raises(StoreInUse), Store.open(path, desk.KEY).write():
            pass


def test_readers_see_one_moment_and_wait_for_nobody(store: Store) -> None:
    desk.register(store, [1])
    writing, may_end = Event(), Event()

    def write_slowly() -> None:
        with store.write() as tx:
            tx.register(desk.new(2))
            writing.set()
            assert may_end.wait(10)

    writer = Thread(target=write_slowly)
    with store.read() as early:
        assert len(early.rows()) == 1
        writer.start()
        assert writing.wait(10)
        with store.read() as meanwhile:  # would wait for ever if readers waited: nobody ends it
            assert len(meanwhile.rows()) == 1
        may_end.set()
        writer.join()
        assert len(early.rows()) == 1
        assert sum(early.counts().values()) == 1
    with store.read() as late:
        assert len(late.rows()) == 2


def test_four_threads_add_up_without_losing_one(store: Store) -> None:
    def count() -> None:
        for _ in range(100):
            with store.write() as tx:
                tx.put_setting("n", str(int(tx.setting("n") or b"0") + 1).encode())

    threads = [Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as tx:
        assert tx.setting("n") == b"400"


def test_a_write_takes_its_turn_before_it_looks(store: Store, path: Path) -> None:
    """Two programs: a transaction that began with a look could not be kept by both."""
    with Store.open(path, desk.KEY) as other:
        first, second = Thread(target=_add, args=(store,)), Thread(target=_add, args=(other,))
        first.start()
        second.start()
        first.join()
        second.join()
    with store.read() as tx:
        assert tx.setting("n") == b"100"


def _add(store: Store) -> None:
    for _ in range(50):
        with store.write() as tx:
            tx.put_setting("n", str(int(tx.setting("n") or b"0") + 1).encode())


def test_a_block_that_raises_has_done_nothing(store: Store) -> None:
    desk.in_vain(
        store,
        lambda tx: tx.register(desk.new(1)),
        lambda tx: tx.keep_draft(Draft("d", {}, "nik", desk.NOW)),
    )
    with store.read() as tx:
        assert (tx.rows(), tx.drafts()) == ([], [])


def test_opening_loads_no_migrations() -> None:
    code = "import sys, kiosk.store.store; print(sorted(set(sys.modules) & {'alembic', 'mako'}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=desk.ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_trouble_with_files_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(DiskFailing) as caught, faults.on_disk():
        raise OSError(errno.EIO, "pulled out")
    assert caught.value.facts == {"errno": errno.EIO}
    with pytest.raises(DiskFailing), faults.on_disk():
        files.make_empty(tmp_path / "missing" / "kiosk.db")
