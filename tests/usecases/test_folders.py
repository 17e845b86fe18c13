"""Looking for a table: what is shown of a folder, and where sticks are found."""

from __future__ import annotations

import pytest

from kiosk.errors import FileUnreadable, Invalid
from kiosk.usecases.folders import PICTURES, look_in, read_picture, sticks


def test_folders_then_tables_by_name_and_nothing_else(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("z.csv", "A.xlsx", "foto.png", "x.TSV"):
        (tmp_path / name).write_bytes(b"12345")
    (tmp_path / "nowhere.csv").symlink_to(tmp_path / "gone")
    found = look_in(tmp_path)
    assert [entry.path.name for entry in found] == ["b", "A.xlsx", "x.TSV", "z.csv"]
    assert [entry.size for entry in found] == [0, 5, 5, 5]


def test_pictures_are_looked_for_in_the_same_way_and_read_within_bounds(tmp_path):
    (tmp_path / "foto.JPG").write_bytes(b"12345")
    (tmp_path / "z.csv").write_bytes(b"12345")
    assert [entry.path.name for entry in look_in(tmp_path, PICTURES)] == ["foto.JPG"]
    assert read_picture(tmp_path / "foto.JPG") == b"12345"
    with pytest.raises(FileUnreadable):
        read_picture(tmp_path / "gone.jpg")
    with (tmp_path / "bomb.png").open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(Invalid):
        read_picture(tmp_path / "bomb.png")


def test_a_folder_that_is_not_there_says_so(tmp_path):
    with pytest.raises(FileUnreadable) as found:
        look_in(tmp_path / "none")
    assert found.value.facts == {"reason": "missing"}


def test_only_what_is_mounted_is_a_stick(tmp_path):
    (tmp_path / "media" / "rina" / "no stick").mkdir(parents=True)
    assert sticks((tmp_path / "media", tmp_path / "none")) == ()
