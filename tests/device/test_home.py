from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.device.home import Home, default_home
from kiosk.errors import DiskFailing, StoreInUse

HOLDER = """
import sys
from pathlib import Path
from kiosk.device.home import Home

lock = Home(Path(sys.argv[1])).lock()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def home(tmp_path):
    home = Home(tmp_path / "some" / "where" / "kiosk")
    home.make()
    return home


@pytest.fixture
def other_program(home):
    """Another program that holds the lock, and can be killed."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(home.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"held\n"
        yield program
        program.kill()


def test_everything_in_it_is_for_its_owner_only(home):
    home.lock().release()
    assert stat.S_IMODE(home.path.stat().st_mode) == 0o700
    assert stat.S_IMODE(home.slots.stat().st_mode) == 0o700
    assert stat.S_IMODE((home.path / "lock").stat().st_mode) == 0o600


def test_a_folder_that_was_open_to_all_is_closed(tmp_path):
    open_to_all = tmp_path / "kiosk"
    open_to_all.mkdir(mode=0o755)
    Home(open_to_all).make()
    assert stat.S_IMODE(open_to_all.stat().st_mode) == 0o700


def test_a_second_program_is_told_who_has_it(home, other_program):
    with pytest.raises(StoreInUse) as caught:
        home.lock()
    assert caught.value.facts == {"pid": other_program.pid}


def test_a_killed_program_locks_nobody_out(home, other_program):
    other_program.send_signal(signal.SIGKILL)
    other_program.wait()
    with home.lock():
        assert (home.path / "lock").read_text() == str(os.getpid())


def test_a_second_window_of_the_same_program_is_a_second_program(home):
    with home.lock(), pytest.raises(StoreInUse) as caught:
        home.lock()
    assert caught.value.facts == {"pid": os.getpid()}


def test_a_released_lock_is_free_and_may_be_released_again(home):
    lock = home.lock()
    lock.release()
    with home.lock():
        lock.release()  # the file's number may be somebody else's by now
        with pytest.raises(StoreInUse):
            home.lock()


def test_a_lock_file_full_of_anything_still_names_nobody_wrong(home):
    (home.path / "lock").write_bytes(b"\xff not a number")
    with home.lock():
        pass
    (home.path / "lock").write_bytes(b"99999999999999999999999999")
    with home.lock():
        assert (home.path / "lock").read_text() == str(os.getpid())


def test_a_place_where_nothing_can_be_made_is_a_failing_disk(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(DiskFailing):
        Home(tmp_path / "file" / "kiosk").make()
    with pytest.raises(DiskFailing):
        Home(tmp_path / "missing").lock()


@pytest.mark.skipif(sys.platform == "win32", reason="the standard of other systems")
def test_the_default_is_where_the_system_keeps_such_things():
    assert default_home({"XDG_DATA_HOME": "/data/ani"}) == Path("/data/ani/loket-prakerja")
    usual = Path.home() / ".local" / "share" / "loket-prakerja"
    assert default_home({}) == usual
    assert default_home({"XDG_DATA_HOME": "relative"}) == usual


def test_what_a_killed_program_was_writing_is_gone_with_the_next_lock(home):
    """Else the password of somebody who was removed since could still be tried on it."""
    old, fresh, whole = (home.slots / name for name in ("slots.1.7.new", "tries.8.new", "slots.1"))
    for file in (old, fresh, whole):
        file.write_bytes(b"{}")
    an_hour_ago = old.stat().st_mtime - 3600
    for file in (old, whole):
        os.utime(file, (an_hour_ago, an_hour_ago))
    home.lock().release()
    assert sorted(one.name for one in home.slots.iterdir()) == ["slots.1", "tries.8.new"]
