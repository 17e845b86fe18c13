"""The album: sealed photographs by the hash of their bytes, in a folder or in any S3."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final, Protocol, Self
from urllib.parse import urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, S3Store

from kiosk.central.failures import PhotosAway, PhotosPlaceWrong

_PATIENCE: Final = timedelta(seconds=20)  # for one request to an S3; a kiosk waits for the answer
_TRIES: Final = 2
_LONGEST: Final = 200


class Album(Protocol):
    """Content-addressed: a name says what the bytes are, so that nothing is ever replaced."""

    def put(self, digest: bytes, sealed: bytes) -> None:
        """Kept for good when this returns, whatever happens to the machine. Raises `PhotosAway`."""

    def get(self, digest: bytes) -> bytes | None:
        """The very bytes; None where there are none, or others. Raises `PhotosAway`."""

    def has(self, digest: bytes, size: int) -> bool:
        """Whether something of that name and size is there. Raises `PhotosAway`."""


class NoAlbum:
    """Of a centre that was given no place for photographs: kiosks keep theirs and ask again."""

    def put(self, digest: bytes, sealed: bytes) -> None:
        raise PhotosAway(reason="none")

    def get(self, digest: bytes) -> bytes | None:
        raise PhotosAway(reason="none")

    def has(self, digest: bytes, size: int) -> bool:
        raise PhotosAway(reason="none")


class ObjectAlbum:
    """Safe from any thread; any number of processes may use one at once."""

    def __init__(self, store: LocalStore | S3Store, folder: Path | None) -> None:
        self._store, self._folder = store, folder

    @classmethod
    def at(cls, place: str) -> Self:
        """`place` is a folder, which is made where need be, or `s3://bucket/prefix`.

        An S3 is told by the usual variables (AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL and so on).
        """
        if "://" in place:
            return cls(_s3(place), None)
        folder = Path(place).resolve()
        with _translated():
            _lay_out(folder)
            return cls(LocalStore(folder), folder)

    def try_out(self) -> None:
        """Raises `PhotosAway` where nothing could be kept: a wrong key, no such bucket, no room."""
        with _translated():
            obstore.put(self._store, "loket-prakerja", b"Sealed photographs of Loket Prakerja.\n")

    def put(self, digest: bytes, sealed: bytes) -> None:
        name = _name(digest)
        with _translated():
            obstore.put(self._store, name, sealed, use_multipart=False)
            if self._folder is not None:
                _to_disk(self._folder / name, (self._folder / name).parent)

    def get(self, digest: bytes) -> bytes | None:
        with _translated():
            try:
                found = bytes(obstore.get(self._store, _name(digest)).bytes())
            except FileNotFoundError:
                return None
        return found if sha256(found).digest() == digest else None

    def has(self, digest: bytes, size: int) -> bool:
        with _translated():
            try:
                return obstore.head(self._store, _name(digest))["size"] == size
            except FileNotFoundError:
                return False


def _name(digest: bytes) -> str:
    return f"{digest[:1].hex()}/{digest.hex()}"


def _lay_out(folder: Path) -> None:
    """Every shelf is on the disk before the first photograph stands on it."""
    folder.mkdir(0o700, parents=True, exist_ok=True)
    for first in range(256):
        (folder / f"{first:02x}").mkdir(0o700, exist_ok=True)
    _to_disk(folder, folder.parent)


def _s3(url: str) -> S3Store:
    parts = urlsplit(url)
    if parts.scheme != "s3" or not parts.netloc:
        raise PhotosPlaceWrong(place=url)
    try:
        return S3Store.from_url(
            url,
            # Where the operator names an endpoint of their own without TLS. What travels is sealed.
            client_options={"allow_http": True, "timeout": _PATIENCE},
            retry_config={"max_retries": _TRIES, "retry_timeout": _PATIENCE},
        )
    except (BaseError, ValueError) as error:
        raise PhotosPlaceWrong(place=url) from error


def _to_disk(*files: Path) -> None:
    """The library renames a finished file into place, and leaves the rest to the system."""
    for one in files:
        handle = os.open(one, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _translated() -> Iterator[None]:
    """What the disk, the network or the operator of the store must mend is `PhotosAway`."""
    try:
        yield
    except (BaseError, OSError) as error:
        raise PhotosAway(reason=_first_line(error)) from error


def _first_line(error: Exception) -> str:
    """What the operator needs to know; the library goes on for pages about itself."""
    return (str(error).splitlines() or [type(error).__name__])[0][:_LONGEST]
