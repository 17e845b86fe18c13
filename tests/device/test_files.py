from __future__ import annotations

import errno

import pytest

from kiosk.device.files import disk_errors, make_private, write_whole
from kiosk.errors import DiskFailing, DiskFull


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "file"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_and_a_failing_one_are_told_apart():
    for number, failure in (
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EIO, DiskFailing),
        (errno.EROFS, DiskFailing),
    ):
        with pytest.raises(failure), disk_errors():
            raise OSError(number, "as the system would say")


def test_a_full_disk_leaves_the_old_content(tmp_path, monkeypatch):
    path = tmp_path / "file"
    write_whole(path, b"old")

    def no_room(file: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.write", no_room)
    with pytest.raises(DiskFull):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


def test_a_short_write_is_continued(tmp_path, monkeypatch):
    import os

    real = os.write
    monkeypatch.setattr("os.write", lambda file, data: real(file, bytes(data)[:3]))
    write_whole(tmp_path / "file", b"more than three bytes")
    assert (tmp_path / "file").read_bytes() == b"more than three bytes"


def test_a_folder_is_made_with_its_parents(tmp_path):
    make_private(tmp_path / "a" / "b")
    make_private(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


@pytest.mark.parametrize("code", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_that_may_not_be_written_is_not_called_a_failing_disk(code):
    with pytest.raises(DiskFailing) as caught, disk_errors():
        raise OSError(code, "not here")
    assert caught.value.facts == {"errno": code, "reason": "read_only"}
