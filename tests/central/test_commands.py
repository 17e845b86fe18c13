"""`kiosk-central` as an operator meets it: real processes, while the server runs and after."""

from __future__ import annotations

import json
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
import psycopg
import pytest
import requests
from sqlalchemy import make_url

from kiosk.central import commands, embedded, words
from kiosk.central.failures import CentreFailure
from kiosk.domain.verdict import VerdictKind
from tests import builders
from tests.central.desks import VOCATION
from tests.central.running import PROGRAMME, ask, run, serving

VOCATION_FILE = builders.PROGRAMMES / "pelatihan-vokasi.toml"


def test_a_day_at_the_centre(data: Path) -> None:
    """Every command, while the server runs and after it has stopped."""
    with serving(data) as server:
        issued = ask("enrolment-code", "--office", "Disnaker", "--data", data)
        assert issued["url"] == server.url
        assert set(issued) == {"url", "code", "expires"}
        desk = server.desk(data)
        assert desk.send(1, 2).kinds == [VerdictKind.IN_DRAW] * 2
        published = ask("programme", "publish", VOCATION_FILE, "--data", data)
        assert published == {"programme": VOCATION[0], "version": 1}
        assert desk.contact().programme is not None
        assert desk.send(3, made_under=VOCATION).kinds == [VerdictKind.PLACED]
        status = ask("status", "--data", data)
        assert status["records"] == {"in_draw": 2, "placed": 1}
        (device,) = ask("device", "list", "--data", data)
        assert (device["device"], device["records"]) == (desk.device.hex(), 3)
        assert ask("device", "revoke", device["device"], "--data", data)
        assert desk.send(4).kinds == [VerdictKind.QUARANTINED]
        assert run("status", "--data", data).stdout.count("pelatihan-vokasi") == 1
    assert not (data / "postgres" / "postmaster.pid").exists()
    after = json.loads(run("status", "--data", data, "--json").stdout)
    assert (after["records"]["quarantined"], after["revoked"], after["counted_twice"]) == (1, 1, 0)
    waves = {one["programme"]: one for one in ask("wave", "list", "--data", data)}
    assert (waves[VOCATION[0]]["taken"], waves[VOCATION[0]]["quota"]) == (1, 25)
    assert [one["version"] for one in ask("programme", "list", "--data", data)] == [1, 1]
    assert ask("restored", "--data", data) == {"epoch": 2, "photographs_found": 0}
    assert not (data / "postgres" / "postmaster.pid").exists()


def test_two_workers_are_one_centre(data: Path) -> None:
    with serving(data, "--workers", "2", "--programme", VOCATION_FILE, end=signal.SIGINT) as server:
        desk = server.desk(data)
        for person in range(1, 13):
            assert desk.send(person, made_under=VOCATION).verdicts[person].number == person


# The judge of every record waits for whoever holds the lock 42.
HELD_JUDGE = """CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_advisory_xact_lock_shared(42); RETURN NULL; END $$;
    CREATE TRIGGER hold BEFORE INSERT ON record FOR EACH STATEMENT EXECUTE FUNCTION hold()"""
WAITS = "SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"


def test_a_centre_killed_between_custody_and_reply_answers_as_if_nothing_had_been(
    data: Path,
) -> None:
    with serving(data, "--programme", VOCATION_FILE, end=signal.SIGKILL) as server:
        desk = server.desk(data)
        body = desk.seal(desk.claims([1, 2], VOCATION))
        with operator(data) as sql, ThreadPoolExecutor(1) as kiosk:
            sql.execute(HELD_JUDGE)
            sql.execute("SELECT pg_advisory_lock(42)")
            reply = kiosk.submit(server.take_batch, body)
            wait_until(lambda: sql.execute(WAITS).fetchone() is not None)
            server.process.kill()
            with pytest.raises(requests.ConnectionError):
                reply.result()
            assert sql.execute("SELECT count(*) FROM batch").fetchone() == (1,)
            sql.execute("SELECT pg_advisory_unlock(42)")
            sql.execute("DROP TRIGGER hold ON record")
    with serving(data, "--listen", server.url.removeprefix("http://")) as again:
        desk.centre = again  # type: ignore[assignment]
        sent = desk.post(body)
        assert [sent.verdicts[seq].number for seq in (1, 2)] == [1, 2]
        assert desk.post(body) == sent
        assert desk.send(3, made_under=VOCATION).verdicts[3].number == 3
    status = ask("status", "--data", data)
    assert (status["records"], status["counted_twice"]) == ({"placed": 3}, 0)


@contextmanager
def operator(data: Path) -> Iterator[psycopg.Connection[Any]]:
    with embedded.running(data) as url:
        plain = make_url(url).set(drivername="postgresql").render_as_string()
        with psycopg.connect(plain, autocommit=True) as connection:
            yield connection


def wait_until(holds: Callable[[], bool]) -> None:
    until, pause = time.monotonic() + 20, threading.Event()
    while not holds():
        assert time.monotonic() < until
        pause.wait(0.02)


def test_a_worker_that_dies_ends_the_server_with_a_sentence(data: Path) -> None:
    command = [*PROGRAMME, "serve", "--data", str(data), "--listen", "127.0.0.1:0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as up:
        assert up.stdout is not None
        assert "url" in up.stdout.readline()
        workers = [
            one for one in psutil.Process(up.pid).children() if "spawn_main" in str(one.cmdline())
        ]
        for worker in workers:
            worker.kill()
        _, said = up.communicate(timeout=30)
        assert up.returncode == commands.SITE_FAILURE
        assert "jalankan lagi" in said
    assert not (data / "postgres" / "postmaster.pid").exists()


# --- what goes wrong ------------------------------------------------------------------------------


def test_a_centre_on_a_database_of_its_own(postgres_url: str) -> None:
    assert ask("status", "--database", postgres_url)["counted_twice"] == 0


@pytest.mark.parametrize(
    "asked, sentence",
    [
        (["status", "--database", "mysql://x"], "Alamat basis data salah"),
        (["status", "--database", "postgresql://x@/y?host=/nowhere"], "tidak menjawab"),
        (["programme", "publish", "/no/such.toml"], "tidak dapat dibaca"),
    ],
)
def test_what_the_operator_must_mend_is_said_in_both_languages(
    asked: list[str], sentence: str
) -> None:
    said = run(*asked, status=commands.SITE_FAILURE).stderr
    indonesian, english = said.strip().splitlines()
    assert sentence in indonesian
    assert english


def test_a_programme_that_is_not_right_says_where(
    postgres_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "half.toml"
    file.write_text('id = "x"\nselection = "draw"\n')
    asked = ["programme", "publish", str(file), "--database", postgres_url]
    assert commands.main(asked) == commands.SITE_FAILURE
    assert "programme.missing programme names" in capsys.readouterr().err


@pytest.mark.parametrize(
    "asked",
    [
        [],
        ["serve", "--listen", "8620"],
        ["serve", "--listen", "127.0.0.1:99999"],
        ["device", "revoke", "xyz"],
        ["status", "--data", "x", "--database", "y"],
    ],
)
def test_wrong_questions_are_told_from_broken_sites(
    asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        commands.main(asked)
    assert end.value.code == 2
    assert "usage: kiosk-central" in capsys.readouterr().err


def test_the_help_tells_a_newcomer_what_to_do_first(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        commands.main(["--help"])
    assert end.value.code == 0
    told = capsys.readouterr().out
    for command in ("serve --data", "enrolment-code --office", "status --data", "Exit codes"):
        assert command in told


def test_every_failure_has_its_sentences() -> None:
    codes = {failure.code for failure in CentreFailure.__subclasses__()}
    assert codes == set(words.SENTENCES)
    for failure in CentreFailure.__subclasses__():
        indonesian, english = words.told(failure()).splitlines()
        assert indonesian != english
