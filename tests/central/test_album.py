"""Where photographs are kept: a folder and an S3 over HTTP, with one behaviour."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.central.failures import PhotosAway, PhotosPlaceWrong
from kiosk.central.photos.album import ObjectAlbum
from tests.s3 import S3Server

SEALED = bytes(range(256)) * 400
DIGEST = sha256(SEALED).digest()


@pytest.fixture(params=["folder", "s3"])
def album(request: pytest.FixtureRequest, tmp_path: Path) -> ObjectAlbum:
    if request.param == "folder":
        return ObjectAlbum.at(str(tmp_path / "photos"))
    server: S3Server = request.getfixturevalue("s3")
    return ObjectAlbum.at(server.new_place())


def test_what_was_put_is_there_byte_for_byte(album: ObjectAlbum) -> None:
    assert album.get(DIGEST) is None
    assert not album.has(DIGEST, len(SEALED))
    for _ in range(2):  # the second time changes nothing
        album.put(DIGEST, SEALED)
        assert album.get(DIGEST) == SEALED
    assert album.has(DIGEST, len(SEALED))
    assert not album.has(DIGEST, len(SEALED) - 1)


def test_bytes_that_are_not_what_their_name_says_are_not_given_out(album: ObjectAlbum) -> None:
    album.put(DIGEST, SEALED[:-1])
    assert album.get(DIGEST) is None


def test_in_a_folder_a_photograph_is_on_the_disk_before_anybody_hears_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    fsync = os.fsync

    def note(handle: int) -> None:
        synced.append(Path(f"/proc/self/fd/{handle}").resolve().name)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", note)
    album = ObjectAlbum.at(str(tmp_path / "photos"))
    assert synced == ["photos", tmp_path.name]
    album.put(DIGEST, SEALED)
    assert synced[2:] == [DIGEST.hex(), DIGEST[:1].hex()]


def test_an_s3_that_is_away_is_waited_for(s3: S3Server) -> None:
    album = ObjectAlbum.at(s3.new_place())
    s3.stop()
    for ask in (
        lambda: album.put(DIGEST, SEALED),
        lambda: album.get(DIGEST),
        lambda: album.has(DIGEST, 1),
    ):
        with pytest.raises(PhotosAway):
            ask()
    s3.restart()
    album.put(DIGEST, SEALED)
    assert album.get(DIGEST) == SEALED


def test_a_bucket_that_is_not_there_is_away_and_nothing_is_said_to_be_kept(s3: S3Server) -> None:
    with pytest.raises(PhotosAway):
        ObjectAlbum.at("s3://none/kpk").put(DIGEST, SEALED)
    with pytest.raises(PhotosAway):
        ObjectAlbum.at("s3://none/kpk").try_out()
    ObjectAlbum.at(s3.new_place()).try_out()


def test_a_folder_that_cannot_be_made_is_away(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(PhotosAway):
        ObjectAlbum.at(str(tmp_path / "taken" / "photos"))


@pytest.mark.parametrize("place", ["ftp://x/y", "s3://", "https://bucket/x"])
def test_only_folders_and_s3_are_known(place: str) -> None:
    with pytest.raises(PhotosPlaceWrong):
        ObjectAlbum.at(place)
