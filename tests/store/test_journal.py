import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import StoreDamaged
from kiosk.store import journal
from kiosk.store.journal import Log
from kiosk.store.store import Store
from tests.store import desk

HEADER, FRAME = 32, 24 + 4096
LAST = 40


@pytest.fixture
def killed(store: Store, path: Path, tmp_path: Path) -> Path:
    """What is on disk when a program is killed after forty registrations."""
    store.close()
    with Store.open(path, desk.KEY) as running:
        for number in range(1, LAST + 1):
            desk.register(running, [number])
        copy = tmp_path / "killed" / "kiosk.db"
        copy.parent.mkdir()
        for name in ("kiosk.db", "kiosk.db-wal"):
            shutil.copy(path.with_name(name), copy.with_name(name))
    return copy


def change_log(path: Path, change: Callable[[bytearray], None]) -> None:
    log = path.with_name("kiosk.db-wal")
    content = bytearray(log.read_bytes())
    change(content)
    log.write_bytes(content)


def flip(place: int) -> Callable[[bytearray], None]:
    def change(content: bytearray) -> None:
        content[place] ^= 1

    return change


def cut_to(length: int) -> Callable[[bytearray], None]:
    def change(content: bytearray) -> None:
        del content[length:]

    return change


def registered(path: Path) -> int:
    with Store.open(path, desk.KEY) as store, store.read() as tx:
        return tx.last_sound()


def test_the_log_of_a_killed_program_brings_everything_back(killed: Path) -> None:
    assert journal.look(killed) is Log.WHOLE
    assert registered(killed) == LAST


@pytest.mark.parametrize("frame", [0, 1, 7, 30, 60])
@pytest.mark.parametrize("place", [0, 8, 16, 24, 2000, FRAME - 1])
def test_a_spoiled_log_is_damage_and_not_a_shorter_story(
    killed: Path, frame: int, place: int
) -> None:
    change_log(killed, flip(HEADER + frame * FRAME + place))
    before = [one.read_bytes() for one in sorted(killed.parent.iterdir())]
    with pytest.raises(StoreDamaged) as caught:
        Store.open(killed, desk.KEY)
    assert caught.value.facts == {"part": "log"}
    assert [one.read_bytes() for one in sorted(killed.parent.iterdir())] == before


@pytest.mark.parametrize("place", [0, 3, 10, 17, 25, 31])
def test_a_spoiled_head_of_the_log_is_damage(killed: Path, place: int) -> None:
    change_log(killed, flip(place))
    with pytest.raises(StoreDamaged):
        Store.open(killed, desk.KEY)


def test_a_last_commit_that_was_cut_off_was_never_confirmed(killed: Path) -> None:
    length = killed.with_name("kiosk.db-wal").stat().st_size
    for less in (1, FRAME // 2, FRAME, FRAME + 100):
        change_log(killed, cut_to(length - less))
        assert journal.look(killed) is not Log.SPOILED
    assert registered(killed) == LAST - 1


def test_a_last_commit_whose_pages_came_to_disk_in_another_order_was_never_confirmed(
    killed: Path,
) -> None:
    length = killed.with_name("kiosk.db-wal").stat().st_size
    change_log(killed, flip(length - FRAME - 5))  # the last but one: of the same commit
    assert journal.look(killed) is Log.TORN
    with Store.open(killed, desk.KEY) as store:
        assert journal.look(killed) is Log.WHOLE  # nothing torn is left for the next power cut
        assert desk.register(store, [99])[0].seq == LAST


def test_a_head_that_was_being_written_over_a_finished_log_is_no_damage(
    store: Store, path: Path
) -> None:
    """All of the log is in the file already; the power went while it was being begun anew."""
    desk.register(store, range(1, 20))
    log = path.with_name("kiosk.db-wal")
    content = bytearray(log.read_bytes())
    store.close()
    content[12:32] = bytes(20)
    log.write_bytes(content)
    assert journal.look(path) is Log.TORN
    assert registered(path) == 19


def test_remains_of_an_earlier_round_of_the_log_are_no_damage(
    store: Store, path: Path, tmp_path: Path
) -> None:
    """The log is written from its beginning again and again without being shortened."""
    with store.write() as tx:
        line = desk.line_of(tx)
        tx.register(desk.new(1))
    desk.register(store, range(2, 200))
    line.execute("PRAGMA wal_checkpoint(RESTART)")
    length = path.with_name("kiosk.db-wal").stat().st_size
    desk.register(store, [200])
    assert path.with_name("kiosk.db-wal").stat().st_size == length
    for name in ("kiosk.db", "kiosk.db-wal"):
        shutil.copy(path.with_name(name), tmp_path / f"killed-{name}")
    (tmp_path / "killed-kiosk.db").rename(tmp_path / "copy.db")
    (tmp_path / "killed-kiosk.db-wal").rename(tmp_path / "copy.db-wal")
    assert journal.look(tmp_path / "copy.db") is Log.WHOLE
    assert registered(tmp_path / "copy.db") == 200
