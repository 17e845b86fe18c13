"""From the command line: a centre and kiosks as real processes, offline first, then verdicts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.usecases.site import Site
from tests import builders
from tests.usecases.test_collective import HEADER, line
from ui.demo import programme
from ui.demo.centre import DemoCentre, free_address

PASSWORD = "kata sandi penyelia"
OFFICE = "Disnaker Kota Bandung"


def kiosk(home: Path, *words: str):
    """Run `kiosk` as a person would; gives exit code, JSON lines and complaints."""
    done = subprocess.run(
        [sys.executable, "-m", "ui", *words, "--home", str(home), "--password-stdin", "--json"],
        input=f"{PASSWORD}\n",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, [json.loads(one) for one in done.stdout.splitlines()], done.stderr


@pytest.fixture
def centre(tmp_path):
    file = programme.write(tmp_path, "first_come", quota=3)
    running = DemoCentre(tmp_path / "centre", file, free_address())
    running.start()
    yield running
    running.stop()


def people(folder: Path, *numbers: int) -> str:
    path = folder / f"people-{numbers[0]}.csv"
    path.write_text("\n".join([HEADER, *map(line, numbers)]), encoding="utf-8")
    return str(path)


def ready(centre, home: Path) -> None:
    code, _, complaint = kiosk(home, "setup", "--office", OFFICE, "--regency", "3273")
    assert code == 0, complaint
    code, (told,), complaint = kiosk(home, "enrol", centre.url, centre.enrolment_code(OFFICE))
    assert code == 0, complaint
    assert told["office"] == OFFICE


def test_two_kiosks_register_offline_and_learn_who_has_a_place(centre, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    ready(centre, first)
    ready(centre, second)
    centre.stop()

    code, rows, _ = kiosk(first, "register", people(tmp_path, 1, 2, 3))
    assert code == 0
    assert all(row["receipt"] for row in rows)
    kiosk(second, "register", people(tmp_path, 3, 4))  # person 3 came to both desks
    code, (told,), _ = kiosk(first, "sync", "--once")
    assert code == 4
    assert (told["sent"], told["waiting"], told["problem"]) == (0, 3, "centre_unreachable")
    _, (status,), _ = kiosk(first, "status")
    assert status["waiting"] == 3
    assert status["next_try"] is not None

    centre.start()
    code, (told,), complaint = kiosk(first, "sync", "--once")
    assert code == 0, complaint
    assert (told["sent"], told["waiting"]) == (3, 0)
    assert told["verdicts"] == {"placed": 3}
    code, (told,), _ = kiosk(second, "sync", "--once")
    assert told["verdicts"] == {"duplicate": 1, "waiting": 1}

    again, (told,), _ = kiosk(first, "sync", "--once")
    assert again == 0
    assert told["sent"] == 0
    status = centre.status()
    (wave,) = [wave for wave in status["waves"] if wave["entered"]]
    assert (wave["taken"], wave["waiting"], wave["quota"]) == (3, 1, 3)
    assert status["counted_twice"] == 0
    _, rows, _ = kiosk(first, "register", people(tmp_path, 1, 2, 3))
    assert all(row["again"] for row in rows)


def test_a_code_serves_one_kiosk_only(centre, tmp_path):
    ready(centre, tmp_path / "first")
    code = centre.enrolment_code(OFFICE)
    kiosk(tmp_path / "second", "setup", "--office", OFFICE)
    assert kiosk(tmp_path / "second", "enrol", centre.url, code)[0] == 0
    kiosk(tmp_path / "third", "setup", "--office", OFFICE)
    refused, _, complaint = kiosk(tmp_path / "third", "enrol", centre.url, code)
    assert refused == 3
    assert complaint


def test_looking_at_a_kiosk_seals_nothing(centre, tmp_path):
    ready(centre, tmp_path / "first")
    workplace = Site(tmp_path / "first").sign_in(None, PASSWORD)
    workplace.desk.register(builders.typed(1), "id")
    workplace._store.close()  # killed: nothing was sealed on the way out
    workplace._hold.lock.release()
    for _ in range(2):
        _, (status,), _ = kiosk(tmp_path / "first", "status")
        assert (status["counts"]["queued"], status["counts"]["batched"]) == (1, 0)
