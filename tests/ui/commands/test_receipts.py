"""Receipts without a window: the same file each time, and a verdict on what is shown."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.wire.receipts import PREFIX
from tests.usecases.test_collective import HEADER, line
from ui.__main__ import main
from ui.commands import speech

PASSWORD = "kata sandi penyelia"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def kiosk(home, monkeypatch, capsys, qapp):
    """Run a command; gives its exit code, its JSON lines and what it said."""

    def run(*words):
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n"))
        code = main([*words, "--password-stdin", "--home", str(home)])
        told = capsys.readouterr()
        answers = [json.loads(one) for one in told.out.splitlines() if one.startswith("{")]
        return code, answers, told

    return run


@pytest.fixture
def code(kiosk, tmp_path):
    """One person's receipt code."""
    kiosk("setup", "--office", "Disnaker Ende", "--regency", "5308")
    people = tmp_path / "people.csv"
    people.write_text("\n".join([HEADER, line(1)]), encoding="utf-8")
    _, (row,), _ = kiosk("register", str(people), "--json")
    return row["receipt"]


def test_a_receipt_is_told_and_its_code_is_found_genuine(kiosk, code):
    exit_code, (told,), _ = kiosk("receipt", code.lower(), "--json")
    assert exit_code == speech.Exit.DONE
    assert told["receipt"] == code
    assert told["standing"] == "queued"
    assert told["office"] == "Disnaker Ende"
    assert len(told["nik_end"]) == 4
    assert told["pdf"] is None

    exit_code, (checked,), _ = kiosk("check-receipt", told["qr"], "--json")
    assert exit_code == speech.Exit.DONE
    assert checked["genuine"] is True
    assert checked["proof"] == "own"
    assert checked["receipt"] == code
    assert checked["standing"] == "queued"
    whole = datetime.fromisoformat(told["captured_at"])
    assert abs(datetime.fromisoformat(checked["captured_at"]) - whole) < timedelta(seconds=1)


@pytest.fixture
def elsewhere(tmp_path):
    """The same program, installed at another place."""
    place = tmp_path / "elsewhere"
    for room in ("kiosk", "ui", "resources"):
        shutil.copytree(ROOT / room, place / room, ignore=shutil.ignore_patterns("__pycache__"))
    return place


@pytest.mark.parametrize("paper", ["80mm", "a4"])
def test_the_same_receipt_is_the_same_file_however_often_and_wherever_the_program_lies(
    kiosk, code, home, tmp_path, elsewhere, paper
):
    first, second = tmp_path / "one.pdf", tmp_path / "later" / "two.pdf"
    assert kiosk("receipt", code, "--pdf", str(first), "--paper", paper)[0] == speech.Exit.DONE
    words = ["receipt", code, "--pdf", str(second), "--paper", paper, "--password-stdin"]
    subprocess.run(
        [sys.executable, "-m", "ui", *words, "--home", str(home)],
        cwd=elsewhere,
        env={**os.environ, "PYTHONPATH": str(elsewhere)},
        input=f"{PASSWORD}\n",
        text=True,
        check=True,
        capture_output=True,
    )
    assert first.read_bytes() == second.read_bytes()
    assert first.stat().st_mode & 0o077 == 0


def test_what_is_not_genuine_asks_for_a_look(kiosk, code):
    _, (told,), _ = kiosk("receipt", code, "--json")
    changed = told["qr"][:-5] + ("00000" if told["qr"][-5:] != "00000" else "11111")
    exit_code, (checked,), _ = kiosk("check-receipt", changed, "--json")
    assert exit_code == speech.Exit.LOOK
    assert checked == {"genuine": False, "problem": "receipt.forged"}
    exit_code, _, told_to_a_person = kiosk("check-receipt", f"{PREFIX}ABC")
    assert exit_code == speech.Exit.LOOK
    assert "tidak sah" in told_to_a_person.err


def test_a_person_is_told_by_whom_and_when_and_how_it_stands(kiosk, code):
    _, (told,), _ = kiosk("receipt", code, "--json")
    _, _, said = kiosk("check-receipt", told["qr"])
    assert "Asli" in said.out
    assert "Disnaker Ende" in said.out
    assert "WITA" in said.out
    assert "Menunggu dikirim" in said.out
    _, _, said = kiosk("check-receipt", code)
    assert "antrean mesin ini" in said.out


def test_a_code_that_is_not_here_and_a_folder_that_cannot_be_written(kiosk, code, tmp_path):
    assert kiosk("receipt", "0000-0000-0000", "--json")[0] == speech.Exit.LOOK
    (tmp_path / "file").touch()
    exit_code, _, told = kiosk("receipt", code, "--pdf", str(tmp_path / "file" / "x.pdf"))
    assert exit_code == speech.Exit.SITE
    assert "PDF tidak tersimpan" in told.err
