"""`kiosk people`, without a window."""

from __future__ import annotations

import io
import json
import sys

import pytest

from ui.__main__ import main
from ui.commands import speech

RINAS = "kata sandi penyelia"
DEWIS = "sepatu biru lari kencang"
NEW = "payung basah di teras belakang"


@pytest.fixture
def kiosk(tmp_path, monkeypatch, capsys):
    """Run a command in one folder; gives its exit code, its JSON answer and what it said."""

    def run(*words, lines=(RINAS,)):
        monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines) + "\n"))
        code = main([*words, "--home", str(tmp_path / "home"), "--password-stdin"])
        told = capsys.readouterr()
        answers = [json.loads(one) for one in told.out.splitlines() if one.startswith("{")]
        return code, answers[0] if answers else {}, told

    run("setup", "--office", "Disnaker Ende", "--regency", "5308", "--supervisor", "Agus")
    return run


@pytest.fixture
def dewi(kiosk) -> str:
    code, told, _ = kiosk("people", "add", "Dewi Lestari", "--json", lines=(RINAS, DEWIS))
    assert code == speech.Exit.DONE
    assert (told["done"], told["name"], told["role"]) == ("add", "Dewi Lestari", "operator")
    return str(told["id"])


def test_somebody_is_added_listed_renamed_reset_and_removed(kiosk, dewi):
    assert kiosk("people", "rename", dewi, "Dewi A.", lines=(RINAS, DEWIS))[0] == 0
    assert kiosk("people", "reset", dewi, "--json", lines=(RINAS, NEW))[1]["name"] == "Dewi A."
    _, told, _ = kiosk("people", "list", "--json", "--operator", dewi, lines=(NEW,))
    assert told["people"] == [
        {"id": "penyelia", "name": "Agus", "role": "supervisor"},
        {"id": dewi, "name": "Dewi A.", "role": "operator"},
    ]
    code, _, said = kiosk("people", "remove", dewi, "--language", "en")
    assert code == speech.Exit.DONE
    assert said.out == f"Dewi A. ({dewi}) signs in no more.\n"
    assert kiosk("people", "list")[2].out == "penyelia  Agus  Penyelia\n"


def test_an_operator_is_told_whose_business_it_is(kiosk, dewi):
    code, _, said = kiosk("people", "add", "Budi", "--operator", dewi, lines=(DEWIS, NEW))
    assert code == speech.Exit.SITE
    assert "Ini hanya boleh dilakukan penyelia." in said.err


def test_a_guessable_password_and_an_unknown_id_are_for_the_person_typing(kiosk):
    code, _, said = kiosk("people", "add", "Budi", lines=(RINAS, "rahasia123"))
    assert code == speech.Exit.LOOK
    assert "mudah ditebak" in said.err
    assert kiosk("people", "remove", "petugas-0")[0] == speech.Exit.LOOK


def test_after_too_many_wrong_passwords_the_command_says_how_long_to_wait(kiosk):
    for _ in range(6):
        code, _, said = kiosk("people", "list", lines=("bukan ini",))
        assert code == speech.Exit.SITE
    assert "Tunggu" in said.err


@pytest.mark.parametrize("what", ["list", "add", "rename", "remove", "reset"])
def test_each_part_explains_itself(what, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["people", what, "--help"])
    assert stopped.value.code == 0
    assert "kode keluar" in capsys.readouterr().out
