"""A small document kept twice, so that one damaged copy loses nothing."""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.device import files
from kiosk.errors import DiskFailing, DiskFull, KeySlotsDamaged

Document = dict[str, Any]

_LONGEST = 1 << 20


class Pair:
    """Two files `name.1` and `name.2`, each with a checksum; the newer whole one counts."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._copies = (folder / f"{name}.1", folder / f"{name}.2")

    @property
    def exists(self) -> bool:
        """Whether there is anything, whole or not."""
        return any(copy.exists() for copy in self._copies)

    def read(self) -> Document:
        """The document; raises `KeySlotsDamaged` when neither copy is whole."""
        return self._newest()[1]

    def write(self, document: Document) -> None:
        """Both copies, one after the other, so that one is whole at any moment.

        Raises `DiskFull` or `DiskFailing`.
        """
        generation = self._newest()[0] + 1 if self.exists else 1
        data = _written(generation, document)
        for copy in self._copies:
            files.write_whole(copy, data)

    def heal(self) -> None:
        """Make a damaged, missing or older copy whole and equal again, if the disk lets us."""
        newest = self._newest()
        for copy in self._copies:
            found = _read(_content(copy))
            if found is None or found[0] < newest[0]:
                with suppress(DiskFull, DiskFailing):  # the other copy serves
                    files.write_whole(copy, _written(*newest))

    def _newest(self) -> tuple[int, Document]:
        whole = [found for copy in self._copies if (found := _read(_content(copy))) is not None]
        if not whole:
            raise KeySlotsDamaged
        return max(whole, key=lambda found: found[0])


def _content(copy: Path) -> bytes:
    """Its bytes; none where it is missing, or its part of the disk cannot be read."""
    try:
        with copy.open("rb") as file:
            return file.read(_LONGEST)
    except OSError:
        return b""


def _written(generation: int, document: Document) -> bytes:
    body = {"generation": generation, "document": document}
    return _spelt({"body": body, "sha256": sha256(_spelt(body)).hexdigest()})


def _read(data: bytes) -> tuple[int, Document] | None:
    """Generation and document, if these are the very bytes that were written."""
    try:
        body = json.loads(data)["body"]
        generation, document = body["generation"], body["document"]
        whole = _written(generation, document) == data
    except (KeyError, TypeError, ValueError, RecursionError):
        return None
    return (generation, document) if whole else None


def _spelt(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, indent=1).encode()
