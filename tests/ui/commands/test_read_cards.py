"""`kiosk read-card`: pictures of cards from files, for support and for tests."""

import json

import pytest

from kiosk.imaging import errand
from tests.imaging import stand_ins
from ui.__main__ import main
from ui.commands.speech import Exit

NIK = "3273011505989001"
READS = f"""
while (picture := hear()) is not None:
    known = {{"nik": "{NIK}", "name": "DEWI LESTARI", "birth_date": "15051998"}}
    send(json.dumps(known if picture == b"card" else {{}}).encode())
"""


@pytest.fixture
def files(tmp_path, monkeypatch):
    """A card, and something else."""
    monkeypatch.setattr(errand, "_program", lambda: stand_ins.program("send(b'')" + READS))
    card, desk = tmp_path / "card.png", tmp_path / "desk.jpg"
    card.write_bytes(b"card")
    desk.write_bytes(b"%PDF-1.7")
    return card, desk


def test_each_file_is_told_and_null_is_what_was_not_read(files, capsys):
    card, desk = files
    assert main(["read-card", str(card), str(desk), "--json"]) == Exit.LOOK
    told = capsys.readouterr()
    first, second = json.loads(told.out)
    assert "PDF" in told.err  # why the second is no picture
    assert min(first.pop("seconds"), second.pop("seconds")) >= 0
    unread = dict.fromkeys(
        ("birth_place", "sex", "street", "rt", "rw", "village", "district", "village_code")
    )
    known = {"nik": NIK, "name": "DEWI LESTARI", "birth_date": "1998-05-15"}
    assert first == {"file": str(card), **known, **unread}
    assert second == {"file": str(desk), **dict.fromkeys(known), **unread}


def test_a_person_is_told_in_words_and_the_number_is_masked(files, capsys):
    assert main(["read-card", *map(str, files)]) == Exit.LOOK
    said = capsys.readouterr().out
    assert "Nama: DEWI LESTARI" in said
    assert "NIK: 3273********9001" in said
    assert "Tidak ada yang terbaca." in said


def test_all_read_is_done(files, capsys):
    assert main(["read-card", str(files[0]), "--language", "en"]) == Exit.DONE
    assert "Birth date: 1998-05-15" in capsys.readouterr().out


def test_without_the_reader_it_says_so(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(errand, "_program", tuple)
    assert main(["read-card", str(tmp_path / "card.png")]) == Exit.SITE
    said = capsys.readouterr().err
    assert "Pembaca KTP tidak terpasang" in said
    assert "The card reader is not installed" in said


def test_a_file_that_is_not_there_does_not_stop_the_next(files, tmp_path, capsys):
    asked = ["read-card", str(tmp_path / "none.png"), str(files[0]), "--json"]
    assert main(asked) == Exit.LOOK
    told = capsys.readouterr()
    missing, found = json.loads(told.out)
    assert (missing["nik"], found["nik"]) == (None, NIK)
    assert told.err
