"""`kiosk settings`, without a window."""

from __future__ import annotations

import io
import json
import sys

import pytest

from ui.__main__ import main
from ui.commands import speech


@pytest.fixture
def kiosk(tmp_path, monkeypatch, capsys):
    """Run a command in one folder; gives its exit code, its JSON answer and what it said."""

    def run(*words, more=""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"kata sandi penyelia\n{more}"))
        code = main([*words, "--home", str(tmp_path / "home"), "--password-stdin"])
        told = capsys.readouterr()
        answers = [json.loads(one) for one in told.out.splitlines() if one.startswith("{")]
        return code, answers[0] if answers else {}, told

    run("setup", "--office", "Disnaker Ende", "--regency", "5308", "--supervisor", "Agus")
    return run


def test_settings_are_told_changed_and_found_in_the_status(kiosk):
    assert kiosk("settings", "--json")[1]["paper"] == "auto"
    code, told, _ = kiosk("settings", "paper=80mm", "contact=Jl. Melati 5", "--json")
    assert code == speech.Exit.DONE
    assert (told["paper"], told["contact"]) == ("80mm", "Jl. Melati 5")
    assert kiosk("status", "--json")[1]["settings"] == told
    assert "contact=Jl. Melati 5\n" in kiosk("settings")[2].out


@pytest.mark.parametrize("wish", ["paper=wax", "paper", "colour=red", "data_days=400"])
def test_a_wish_that_cannot_be_is_explained(kiosk, wish):
    code, _, told = kiosk("settings", wish)
    assert code == speech.Exit.LOOK
    assert told.err


def test_a_pin_is_never_written_into_the_command(kiosk):
    code, told, _ = kiosk("settings", "staff_pin=-", "--json", more="270519\n")
    assert (code, told["staff_pin"]) == (speech.Exit.DONE, "set")
    assert kiosk("settings", "staff_pin=270518")[0] == speech.Exit.LOOK
    assert "270519" not in kiosk("status", "--json")[2].out
    assert kiosk("settings", "staff_pin=", "--json")[1]["staff_pin"] == "none"
