"""The centre's own PostgreSQL: there when somebody needs it, gone when nobody does."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from kiosk.central import embedded
from kiosk.central.failures import (
    DatabaseFromOlderPostgres,
    DatabaseMissing,
    DatabaseWontStart,
    FolderRefused,
)
from tests.postgres import SETTINGS

HOLD = """
import sys
from pathlib import Path
from kiosk.central import embedded
with embedded.running(Path(sys.argv[1])) as url:
    print(url, flush=True)
    sys.stdin.read()
"""


@contextmanager
def new_folder() -> Iterator[Path]:
    """Outside pytest's own folders, which are closed to the account that PostgreSQL runs as."""
    made = Path(tempfile.mkdtemp(prefix="loket-embedded-"))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def folder() -> Iterator[Path]:
    with new_folder() as made:
        yield made


@pytest.fixture(scope="module")
def lived_in() -> Iterator[Path]:
    """A folder that has its database already, at rest between the tests."""
    with new_folder() as made:
        with embedded.running(made, SETTINGS):
            pass
        yield made


def is_up(folder: Path) -> bool:
    return (folder / "postgres" / "postmaster.pid").exists()


def ask(url: str, question: str) -> object:
    plain = make_url(url).set(drivername="postgresql").render_as_string()
    with psycopg.connect(plain, autocommit=True) as connection:
        found = connection.execute(question.encode())
        return found.fetchone() if found.description else None


def hold(folder: Path) -> subprocess.Popen[str]:
    """Another program that uses the database until its stdin is closed."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    program = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ
    )
    assert program.stdout is not None
    assert program.stdout.readline().startswith("postgresql")
    return program


def test_what_was_written_is_there_the_next_time(folder: Path) -> None:
    with embedded.running(folder, SETTINGS) as url:
        ask(url, "CREATE TABLE note AS SELECT 7 AS number")
        assert is_up(folder)
    assert not is_up(folder)
    with embedded.running(folder, SETTINGS) as url:
        assert ask(url, "SELECT number FROM note") == (7,)


def test_what_is_acknowledged_is_on_the_disk_and_nobody_else_can_reach_it(lived_in: Path) -> None:
    with embedded.running(lived_in) as url:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            assert ask(url, f"SHOW {setting}") == ("on",)
        assert ask(url, "SHOW listen_addresses") == ("",)
        assert (lived_in / "postgres").stat().st_mode & 0o077 == 0


def test_the_last_one_out_stops_it(lived_in: Path) -> None:
    program = hold(lived_in)
    with embedded.running(lived_in):
        program.communicate("")
        assert program.returncode == 0
        assert is_up(lived_in)
    assert not is_up(lived_in)


def test_the_first_one_out_does_not_stop_it(lived_in: Path) -> None:
    program = hold(lived_in)
    with embedded.running(lived_in) as url:
        assert ask(url, "SELECT 1") == (1,)
    assert is_up(lived_in)
    program.communicate("")
    assert not is_up(lived_in)


def test_a_killed_program_leaves_nothing_that_keeps_it_running_for_ever(lived_in: Path) -> None:
    program = hold(lived_in)
    program.kill()
    program.communicate()
    assert is_up(lived_in)
    with embedded.running(lived_in) as url:
        assert ask(url, "SELECT 1") == (1,)
    assert not is_up(lived_in)


def test_it_survives_its_own_death(folder: Path) -> None:
    with embedded.running(folder) as url:
        ask(url, "CREATE TABLE note AS SELECT 7 AS number")
        pid = int((folder / "postgres" / "postmaster.pid").read_text().split()[0])
        os.kill(pid, signal.SIGKILL)
    with embedded.running(folder) as url:
        assert ask(url, "SELECT number FROM note") == (7,)


def test_a_process_that_took_over_its_number_is_not_mistaken_for_it(lived_in: Path) -> None:
    with embedded.running(lived_in, SETTINGS):
        notes = (lived_in / "postgres" / "postmaster.pid").read_text().splitlines()
    notes[0] = str(os.getpid())
    (lived_in / "postgres" / "postmaster.pid").write_text("\n".join(notes))
    with embedded.running(lived_in, SETTINGS) as url:
        assert ask(url, "SELECT 1") == (1,)


def test_a_start_that_was_cut_short_is_begun_anew(folder: Path) -> None:
    (folder / "postgres.new" / "base").mkdir(parents=True)
    with embedded.running(folder, SETTINGS) as url:
        assert ask(url, "SELECT 1") == (1,)


def test_a_folder_may_lie_as_deep_as_it_likes(folder: Path) -> None:
    deep = folder / ("d" * 60) / ("e" * 60)
    with embedded.running(deep, SETTINGS) as url:
        assert ask(url, "SELECT 1") == (1,)
        socket_folder = Path(str(make_url(url).query["host"]))
        assert not socket_folder.is_relative_to(deep)
        assert socket_folder.stat().st_mode & 0o077 == 0
    shutil.rmtree(socket_folder)


def test_a_folder_that_cannot_be_made_is_a_sentence_not_a_traceback(folder: Path) -> None:
    (folder / "file").write_text("")
    with pytest.raises(FolderRefused), embedded.running(folder / "file" / "data"):
        pass


def test_data_of_another_postgresql_are_left_alone(folder: Path) -> None:
    (folder / "postgres").mkdir()
    (folder / "postgres" / "PG_VERSION").write_text("16\n")
    with pytest.raises(DatabaseFromOlderPostgres), embedded.running(folder):
        pass


def test_a_damaged_folder_names_the_log(folder: Path) -> None:
    with embedded.running(folder, SETTINGS):
        pass
    (folder / "postgres" / "global" / "pg_control").unlink()
    with pytest.raises(DatabaseWontStart) as failure, embedded.running(folder):
        pass
    assert Path(str(failure.value.facts["log"])).is_file()


def test_an_installation_without_it_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.path", [])
    with pytest.raises(DatabaseMissing), embedded.running(folder):
        pass
