"""The commands without a window: what they answer, and what their exit codes mean."""

from __future__ import annotations

import io
import json
import sys

import pytest

from tests.usecases.test_collective import HEADER, line
from ui.__main__ import main
from ui.commands import speech

PASSWORD = "kata sandi penyelia"


@pytest.fixture
def kiosk(tmp_path, monkeypatch, capsys):
    """Run a command in one folder; gives its exit code, its JSON lines and its complaints."""

    def run(*words, password=PASSWORD, home=tmp_path / "home"):
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{password}\n"))
        code = main([*words, "--home", str(home)])
        told = capsys.readouterr()
        answers = [json.loads(one) for one in told.out.splitlines() if one.startswith("{")]
        return code, answers, told

    return run


@pytest.fixture
def ready(kiosk):
    code, answers, _ = kiosk(
        "setup", "--office", "Disnaker Ende", "--regency", "5308", "--password-stdin", "--json"
    )
    assert code == 0
    assert answers[0]["office"] == "Disnaker Ende"
    return kiosk


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "people.csv"
    rows = [HEADER, line(1), line(2, phone="123"), line(3)]
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def test_status_tells_an_empty_kiosk(ready):
    code, (told,), _ = ready("status", "--password-stdin", "--json")
    assert code == 0
    assert told["total"] == told["waiting"] == 0
    assert told["oldest_unsent"] is None
    assert told["enrolled"] is False
    assert told["seats"] is None


def test_a_list_is_answered_row_by_row_and_exit_one_asks_for_a_look(ready, people):
    code, rows, _ = ready("register", str(people), "--password-stdin", "--json")
    assert code == speech.Exit.LOOK
    assert [row["row"] for row in rows] == [1, 2, 3]
    assert [bool(row["receipt"]) for row in rows] == [True, False, True]
    assert rows[1]["problems"] == ["phone.start"]
    _, (told,), _ = ready("status", "--password-stdin", "--json")
    assert told["counts"]["queued"] == 2


def test_without_json_people_are_told_in_words(ready, people):
    _, _, told = ready("register", str(people), "--password-stdin", "--language", "en")
    assert "2 rows saved on this machine, 1 to be mended." in told.out
    assert "Mobile number" in told.out


def test_sending_before_enrolment_says_whose_move_it_is(ready):
    code, _, told = ready("sync", "--once", "--password-stdin", "--json")
    assert code == speech.Exit.SITE
    assert len(told.err.splitlines()) == 2  # once in each language


def test_a_wrong_password_and_a_second_set_up_are_sentences(ready):
    code, _, told = ready("status", "--password-stdin", "--json", password="bukan ini")
    assert code == speech.Exit.SITE
    assert "Kata sandi tidak cocok" in told.err
    again = ready("setup", "--office", "Lain", "--password-stdin")
    assert again[0] == speech.Exit.SITE


def test_a_short_password_is_the_persons_to_mend(kiosk):
    code, _, told = kiosk("setup", "--office", "X", "--password-stdin", password="pendek")
    assert code == speech.Exit.LOOK
    assert told.err


def test_a_password_that_could_be_longer_is_taken_with_a_word(kiosk):
    code, _, told = kiosk("setup", "--office", "X", "--password-stdin", password="tiga sandi")
    assert code == speech.Exit.DONE
    assert "lebih panjang lebih aman" in told.err


def test_a_mistyped_code_is_found_before_anything_is_sent(ready):
    code, _, told = ready("enrol", "http://127.0.0.1:9", "ABCD-EFGH", "--password-stdin")
    assert code == speech.Exit.LOOK
    assert told.err


def test_a_folder_that_was_never_set_up_says_so(kiosk):
    code, _, _ = kiosk("status", "--password-stdin", "--json")
    assert code == speech.Exit.SITE


def test_a_file_that_is_not_there_is_named(ready, tmp_path):
    code, _, told = ready("register", str(tmp_path / "none.csv"), "--password-stdin")
    assert code == speech.Exit.SITE
    assert told.err


@pytest.mark.parametrize("words", [["fly"], ["sync"], ["setup"], ["demo", "--quota", "0"]])
def test_words_that_are_off_exit_with_two(kiosk, words, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == speech.Exit.USAGE


@pytest.mark.parametrize(
    "command", ["setup", "enrol", "register", "sync", "status", "people", "settings", "demo"]
)
def test_every_command_explains_itself(command, capsys):
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    told = capsys.readouterr().out
    assert stopped.value.code == 0
    assert "--home" in told
    assert "kode keluar" in told


def test_without_json_the_status_is_told_in_words(ready, people):
    ready("register", str(people), "--password-stdin")
    _, _, told = ready("status", "--password-stdin")
    assert "Belum terhubung ke pusat" in told.out
    assert "Menunggu dikirim: 2" in told.out
    assert "Menunggu paling lama sejak: Hari ini" in told.out


def test_a_preview_answers_like_the_run_and_registers_nobody(ready, people):
    code, rows, _ = ready("register", str(people), "--preview", "--password-stdin", "--json")
    assert code == speech.Exit.LOOK
    assert [row["problems"] for row in rows] == [[], ["phone.start"], []]
    assert all(set(row) == {"row", "receipt", "problems", "again"} for row in rows)
    _, _, told = ready("register", str(people), "--preview", "--password-stdin")
    assert "2 baris siap, 0 sudah tersimpan, 1 perlu diperbaiki" in told.out
    _, (status,), _ = ready("status", "--password-stdin", "--json")
    assert status["total"] == 0


def test_the_result_is_handed_back_with_the_commas_it_came_with(ready, people, tmp_path):
    result = tmp_path / "hasil.csv"
    _, rows, _ = ready(
        "register", str(people), "--result", str(result), "--password-stdin", "--json"
    )
    lines = result.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("orang ke-,nama,nomor bukti,")
    assert rows[0]["receipt"] in lines[1]
    assert "3273" not in "".join(lines[1:])


def test_a_result_never_overwrites_the_table(ready, people):
    before = people.read_bytes()
    code, _, told = ready("register", str(people), "--result", str(people), "--password-stdin")
    assert code == speech.Exit.SITE
    assert "menimpa" in told.err
    assert people.read_bytes() == before


def test_an_empty_table_can_be_asked_for_and_then_read(ready, tmp_path):
    path = tmp_path / "kosong.xlsx"
    assert ready("register", "--template", str(path), "--password-stdin")[0] == speech.Exit.DONE
    assert ready("register", str(path), "--preview", "--password-stdin")[0] == speech.Exit.DONE
    assert ready("register", "--template", str(path), "--password-stdin")[0] == speech.Exit.SITE


def test_a_command_without_a_table_is_not_understood(kiosk):
    with pytest.raises(SystemExit) as stopped:
        main(["register", "--password-stdin"])
    assert stopped.value.code == speech.Exit.USAGE
