"""A day closed without a window, and its record told, written and checked."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from tests.usecases.test_collective import HEADER, line
from ui.__main__ import main
from ui.commands.speech import Exit

PASSWORD = "kata sandi penyelia"
Run = Callable[..., tuple[int, list[dict[str, Any]], str]]


@pytest.fixture
def kiosk(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    qapp: QApplication,
) -> Run:
    """Run a command; gives its exit code, its JSON lines and what it said."""

    def run(*words: str) -> tuple[int, list[dict[str, Any]], str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n"))
        code = main([*words, "--password-stdin", "--home", str(tmp_path / "home")])
        told = capsys.readouterr()
        answers = [json.loads(one) for one in told.out.splitlines() if one.startswith("{")]
        return code, answers, told.out + told.err

    run("setup", "--office", "Disnaker Ende", "--regency", "5308")
    people = tmp_path / "people.csv"
    people.write_text("\n".join([HEADER, line(1), line(2)]), encoding="utf-8")
    run("register", str(people), "--json")
    return run


def test_a_day_is_closed_once_and_told(kiosk: Run) -> None:
    code, (told,), _ = kiosk("close-day", "--json")
    assert code == Exit.LOOK  # nothing was sent: no centre knows this kiosk
    assert (told["number"], told["people"], told["counts"]) == (1, 2, {"queued": 2})
    assert (told["unsent"], told["reason"], told["readable"]) == (2, "not_enrolled", 2)
    code, _, said = kiosk("close-day")
    assert code == Exit.LOOK
    assert "tidak ada yang baru" in said
    code, (listed,), _ = kiosk("handovers", "--json")
    assert code == Exit.DONE
    assert listed["handovers"] == [told]
    assert "1. " in kiosk("handovers")[2]


def test_what_is_left_is_said_in_words(kiosk: Run) -> None:
    _, _, said = kiosk("close-day", "--language", "en")
    assert "The day is closed. Record number 1: 2 people." in said
    assert "Not sealed: 2. Connect this machine to a centre." in said


def test_a_record_is_written_as_the_same_pdf_and_checked_by_its_bytes(
    kiosk: Run, tmp_path: Path
) -> None:
    kiosk("close-day")
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for file in files:
        code, _, said = kiosk("handovers", "1", "--pdf", str(file))
        assert code == Exit.DONE
        assert str(file) in said
    assert files[0].read_bytes() == files[1].read_bytes()
    record = tmp_path / "record.cose"
    kiosk("handovers", "1", "--record", str(record))
    code, (checked,), _ = kiosk("handovers", "--check", str(record), "--json")
    assert code == Exit.DONE
    assert checked == {"genuine": True, "own": True, "number": 1, "office": "Disnaker Ende"}
    record.write_bytes(record.read_bytes()[:-1] + b"\0")
    code, (checked,), _ = kiosk("handovers", "--check", str(record), "--json")
    assert (code, checked["genuine"], checked["problem"]) == (1, False, "handover.forged")


def test_a_number_that_was_never_given_is_said(kiosk: Run) -> None:
    code, _, said = kiosk("handovers", "7")
    assert code == Exit.LOOK
    assert "tidak ada di mesin ini" in said
    assert "Belum ada hari yang ditutup" in kiosk("handovers")[2]
