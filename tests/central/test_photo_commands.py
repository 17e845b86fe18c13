"""Photographs as the operator of a centre meets them: real processes, a folder, an S3, a kill."""

from __future__ import annotations

import os
import signal
from contextlib import closing, suppress
from pathlib import Path

import obstore
import psutil  # type: ignore[import-untyped]
import pytest
import requests
from obstore.store import S3Store

from kiosk.central import commands, embedded
from kiosk.central.centre import Centre
from kiosk.central.photos.album import ObjectAlbum
from kiosk.domain.photo import PhotoKind
from kiosk.domain.receipt import ReceiptCode
from kiosk.domain.verdict import VerdictKind
from kiosk.wire import paths, photos
from kiosk.wire.batch import digest
from tests import builders
from tests.central.desks import Desk
from tests.central.running import Server, ask, serving
from tests.clock import Clock
from tests.s3 import S3Server

CODE = ReceiptCode.from_secret(builders.secret(1)).text
LOOK = ("--by", "Rahayu", "--why", "the card is disputed")


def person_with_photos(desk: Desk) -> list[bytes]:
    sealed = [desk.photo(), desk.photo(PhotoKind.FACE)]
    (claim,) = desk.claims([1])
    desk.post(desk.seal([desk.with_photos(claim, *sealed)]))
    return sealed


def test_a_photograph_on_its_way_through_the_centre(data: Path, tmp_path: Path) -> None:
    """Killed in the middle, gone on with, opened, asked for again; the commands need no server."""
    with serving(data, end=signal.SIGKILL) as server:
        desk = server.desk(data)
        card, face = person_with_photos(desk)
        assert desk.put(card, 0).offset == photos.CHUNK
    with serving(data) as server:
        desk.centre = server  # type: ignore[assignment]
        assert desk.ask(card, face)[0].offset == photos.CHUNK
        assert desk.upload(card).server_seq is not None
    status = ask("status", "--data", data)
    assert status["photos"] == {
        "here": 1, "under_way": 0, "to_come": 1, "records_waiting": 1,
    }  # fmt: skip
    out = tmp_path / "looked at"
    opened, awaited = ask("photo", CODE, *LOOK, "--out", out, "--data", data)
    assert (awaited["finding"], awaited["file"]) == ("to come", None)
    file = Path(opened["file"])
    assert file == out / f"{CODE}-ktp.jpg"
    assert file.read_bytes()[:2] == b"\xff\xd8"
    assert (file.stat().st_mode & 0o777, out.stat().st_mode & 0o777) == (0o600, 0o700)
    asked = ("retake", CODE, "--photo", "ktp", "--why", "blurred", "--by", "Rahayu")
    assert ask(*asked, "--data", data) == {"record": CODE, "photo": "ktp", "why": "blurred"}
    looks = ask("photo-looks", "--data", data)
    assert [(one["act"], one["photo"]) for one in looks] == [
        ("asked again", "ktp"), ("opened", "ktp"),
    ]  # fmt: skip
    with serving(data) as server:
        desk.centre = server  # type: ignore[assignment]
        (change,) = desk.contact().verdicts
        assert change.verdict.kind is VerdictKind.NEEDS_CORRECTION


def test_photographs_in_an_s3_outlive_the_server_and_the_s3(
    data: Path, tmp_path: Path, s3: S3Server
) -> None:
    place = s3.new_place()
    with serving(data, "--photos", place, end=signal.SIGKILL) as server:
        desk = server.desk(data)
        card, face = person_with_photos(desk)
        desk.put(card, 0)
        s3.stop()
        last = server_answer(server, desk.piece(card, photos.CHUNK))
        assert (last.status_code, last.headers["Retry-After"]) == (503, "5")
    s3.restart()
    with serving(data) as server:  # where photographs are is remembered
        desk.centre = server  # type: ignore[assignment]
        assert desk.ask(card)[0].offset == photos.CHUNK
        assert desk.upload(card).server_seq is not None
        assert desk.upload(face).server_seq is not None
    kept = S3Store.from_url(place, client_options={"allow_http": True})
    assert (
        bytes(obstore.get(kept, f"{digest(card)[:1].hex()}/{digest(card).hex()}").bytes()) == card
    )
    found = ask("photo", CODE, *LOOK, "--out", tmp_path, "--data", data)
    assert [one["finding"] for one in found] == ["opened", "opened"]
    assert not (data / "photos").exists()


def test_a_database_that_crashes_asks_only_for_what_was_under_way(
    data: Path, clock: Clock, album: ObjectAlbum
) -> None:
    with embedded.running(data) as url:
        with closing(Centre.open(url, clock=clock, random_bytes=os.urandom, album=album)) as centre:
            centre.publish(builders.programme_data())
            desk = Desk.enrolled(centre)
            kept, under_way = desk.photo(), desk.photo()
            custody = desk.upload(kept)
            desk.put(under_way, 0)
        lines = (data / "postgres" / "postmaster.pid").read_text().splitlines()
        crashed = psutil.Process(int(lines[0]))
        crashed.send_signal(signal.SIGQUIT)  # nothing is written any more, as in a power cut
        crashed.wait(20)
    with embedded.running(data) as url:
        again = Centre.open(url, clock=clock, random_bytes=os.urandom, album=album)
        with closing(again) as desk.centre:
            assert desk.ask(kept, under_way) == [custody, photos.State(digest(under_way), 0)]
            assert desk.upload(under_way).server_seq is not None


def server_answer(server: Server, body: bytes) -> requests.Response:
    headers = {"Content-Type": paths.COSE}
    return requests.post(server.url + paths.PHOTOS, data=body, headers=headers, timeout=60)


@pytest.mark.parametrize(
    "asked, sentence",
    [
        (["photo", CODE, *LOOK, "--out", "x"], "Tidak ada pendaftaran dengan nomor bukti"),
        (
            ["retake", "?", "--photo", "face", "--why", "dark", "--by", "x"],
            "nomor bukti ? di pusat",
        ),
    ],
)
def test_what_cannot_be_done_is_said(
    postgres_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path, asked: list[str], sentence: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert commands.main([*asked, "--database", postgres_url]) == commands.SITE_FAILURE
    assert sentence in capsys.readouterr().err


def test_a_place_for_photographs_that_is_none_is_said_before_anything_starts(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["serve", "--data", str(data), "--listen", "127.0.0.1:0", "--photos", "ftp://x/y"]
    with suppress(SystemExit):
        assert commands.main(asked) == commands.SITE_FAILURE
    assert "Tempat foto ftp://x/y tidak dikenal" in capsys.readouterr().err
