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

    def run(*words):
        monkeypatch.setattr(sys, "stdin", io.StringIO("kata sandi penyelia\n"))
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
