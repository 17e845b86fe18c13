"""What each command of `kiosk-central` does, and how it tells what came of it."""

from __future__ import annotations

import os
import secrets
import sys
import tomllib
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from kiosk.central import arguments, embedded, telling, words
from kiosk.central.address import Address, reserved
from kiosk.central.centre import Centre
from kiosk.central.clock import now
from kiosk.central.failures import (
    CentreFailure,
    FileNotRead,
    FileNotWritten,
    PhotosAway,
    ProgrammeFileUnreadable,
)
from kiosk.central.photos.album import Album, ObjectAlbum
from kiosk.central.photos.records import Who
from kiosk.central.photos.retaking import Retake
from kiosk.central.recovering import Asked
from kiosk.domain.photo import PhotoKind
from kiosk.domain.receipt import ReceiptCode

DONE, SITE_FAILURE = 0, 3
FIRST_PROGRAMME = (
    Path(__file__).parents[2] / "resources" / "programmes" / "kartu-prakerja-2020.toml"
)


def main(argv: Sequence[str] | None = None) -> int:
    asked = arguments.parser().parse_args(argv)
    try:
        _COMMANDS[asked.command, getattr(asked, "action", None)](asked)
    except CentreFailure as failure:
        print(words.told(failure), file=sys.stderr)
        return SITE_FAILURE
    return DONE


# --- serving --------------------------------------------------------------------------------------


def _serve(asked: Namespace) -> None:
    from kiosk.central import serving  # noqa: PLC0415 - granian is for this command alone

    with (
        serving.stopped_by_signals(),
        suppress(KeyboardInterrupt),
        _database(asked) as database,
        reserved(asked.listen) as address,
    ):
        url = asked.public_url or address.url
        photos = _prepare(asked, database, url)
        serving.serve(address, database, photos, asked.workers, lambda: _say_ready(url, asked.json))


def _prepare(asked: Namespace, database: str, url: str) -> str:
    """Whatever the first request needs; where photographs are kept, found to be a place."""
    with _centre_of(database) as centre:
        centre.publish_first(_read(asked.programme or FIRST_PROGRAMME))
        centre.announce(url)
        if asked.photos is not None:
            centre.keep_photos_at(_absolute(asked.photos))
        elif asked.database is not None and centre.photos_place() is None:
            centre.keep_photos_at(_photos_place(asked, centre))
        place = _photos_place(asked, centre)
    album = ObjectAlbum.at(place)
    try:
        album.try_out()
    except PhotosAway as away:  # registrations are taken all the same
        print(words.told(away), file=sys.stderr, flush=True)
    return place


def _absolute(place: str) -> str:
    return place if "://" in place else str(Path(place).resolve())


def _say_ready(url: str, json: bool) -> None:
    telling.tell({"url": url, "pid": os.getpid()}, json, lambda told: words.READY.format(**told))


# --- the other commands ---------------------------------------------------------------------------


def _enrolment_code(asked: Namespace) -> None:
    with _centre(asked) as centre:
        issued = centre.enrolment_code(asked.office)
        url = asked.public_url or centre.public_url() or Address.parse(arguments.LISTEN).url
    told = {"url": url, "code": issued.code.text, "expires": issued.expires}
    telling.tell(told, asked.json, telling.code)


def _publish(asked: Namespace) -> None:
    data = _read(asked.file)
    with _centre(asked) as centre:
        published = centre.publish(data)
    told = {"programme": published.id, "version": published.version}
    telling.tell(told, asked.json, lambda one: "{programme} version {version}".format(**one))


def _list_programmes(asked: Namespace) -> None:
    with _centre(asked) as centre:
        told = [telling.programme(one) for one in centre.programmes()]
    telling.tell(told, asked.json, telling.table)


def _list_waves(asked: Namespace) -> None:
    with _centre(asked) as centre:
        waves = centre.waves()
    telling.tell(waves, asked.json, lambda rows: telling.table([*map(telling.wave, rows)]))


def _status(asked: Namespace) -> None:
    with _centre(asked) as centre:
        status = centre.status()
    telling.tell(status, asked.json, telling.status)


def _list_devices(asked: Namespace) -> None:
    with _centre(asked) as centre:
        devices = centre.devices()
    telling.tell(devices, asked.json, lambda rows: telling.table([*map(telling.device, rows)]))


def _revoke(asked: Namespace) -> None:
    with _centre(asked) as centre:
        centre.revoke(asked.device)
    told = {"revoked": asked.device.hex()}
    telling.tell(told, asked.json, lambda one: "revoked {revoked}".format(**one))


def _recover(asked: Namespace) -> None:
    request = _text_of(asked.file)
    with _centre(asked) as centre:
        helped = centre.recover(Asked(request, asked.spoken, asked.by, asked.why))
    try:
        asked.out.write_text(helped.reply + "\n", "ascii")
    except OSError as error:
        raise FileNotWritten(file=str(asked.out)) from error
    told = {"device": helped.device.hex(), "office": helped.office, "reply": str(asked.out)}
    telling.tell(told, asked.json, lambda one: "{office} ({device}): {reply}".format(**one))


def _recoveries(asked: Namespace) -> None:
    with _centre(asked) as centre:
        rows = centre.recoveries()
    telling.tell(rows, asked.json, lambda rows: telling.table([*map(telling.recovery, rows)]))


def _photo(asked: Namespace) -> None:
    with _centre(asked) as centre:
        album = ObjectAlbum.at(_photos_place(asked, centre))
        told = [row for record in asked.records for row in _open(centre, album, record, asked)]
    telling.tell(told, asked.json, lambda rows: telling.table([*map(telling.opened, rows)]))


def _open(
    centre: Centre, album: Album, record: str, asked: Namespace
) -> list[dict[str, str | None]]:
    rows = []
    for one in centre.photos.open(record, Who(asked.by, asked.why), album):
        name = f"{ReceiptCode.parse(record)}-{one.kind}.jpg"
        file = _write(asked.out, name, one.jpeg) if one.jpeg else None
        row = {"record": record, "photo": str(one.kind), "finding": str(one.finding), "file": file}
        rows.append(row)
    return rows


def _write(folder: Path, name: str, data: bytes) -> str:
    """For the eyes of whoever asked: nobody else may read it."""
    file = folder / name
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        file.touch(0o600, exist_ok=False)
        file.write_bytes(data)
    except OSError as error:
        raise FileNotWritten(file=str(file)) from error
    return str(file)


def _retake(asked: Namespace) -> None:
    with _centre(asked) as centre:
        centre.photos.retake(Retake(asked.record, PhotoKind(asked.photo), asked.why, asked.by))
    told = {"record": asked.record, "photo": asked.photo, "why": asked.why}
    telling.tell(told, asked.json, lambda one: "{record}: {photo}, {why}".format(**one))


def _photo_looks(asked: Namespace) -> None:
    with _centre(asked) as centre:
        rows = centre.photos.looks()
    telling.tell(rows, asked.json, lambda rows: telling.table([*map(telling.look, rows)]))


def _restored(asked: Namespace) -> None:
    with _centre(asked) as centre:
        epoch = centre.restored()
        found = centre.photos.find_again(ObjectAlbum.at(_photos_place(asked, centre)))
    told = {"epoch": epoch, "photographs_found": found}
    in_words = "epoch {epoch}, photographs found again: {photographs_found}"
    telling.tell(told, asked.json, lambda one: in_words.format(**one))


_COMMANDS: Mapping[tuple[str, str | None], Callable[[Namespace], None]] = {
    ("serve", None): _serve,
    ("enrolment-code", None): _enrolment_code,
    ("programme", "publish"): _publish,
    ("programme", "list"): _list_programmes,
    ("wave", "list"): _list_waves,
    ("status", None): _status,
    ("device", "list"): _list_devices,
    ("device", "revoke"): _revoke,
    ("recover", None): _recover,
    ("recoveries", None): _recoveries,
    ("photo", None): _photo,
    ("retake", None): _retake,
    ("photo-looks", None): _photo_looks,
    ("restored", None): _restored,
}


# --- where the data are ---------------------------------------------------------------------------


@contextmanager
def _database(asked: Namespace) -> Iterator[str]:
    """The URL that was named, or the folder's own PostgreSQL, which is started if need be."""
    if asked.database is not None:
        yield asked.database
        return
    with embedded.running(asked.data.resolve()) as url:
        yield url


@contextmanager
def _centre(asked: Namespace) -> Iterator[Centre]:
    with _database(asked) as database, _centre_of(database) as centre:
        yield centre


@contextmanager
def _centre_of(database: str) -> Iterator[Centre]:
    centre = Centre.open(database, clock=now, random_bytes=secrets.token_bytes, threads=2)
    try:
        yield centre
    finally:
        centre.close()


def _photos_place(asked: Namespace, centre: Centre) -> str:
    return centre.photos_place() or str((asked.data / "photos").resolve())


def _text_of(file: Path) -> str:
    try:
        return file.read_text("ascii", "replace")
    except OSError as error:
        raise FileNotRead(file=str(file)) from error


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProgrammeFileUnreadable(file=str(file), reason=str(error)) from error
