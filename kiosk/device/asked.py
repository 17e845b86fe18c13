"""A recovery that was asked for: the one-time key that only the answer to it fits."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.device import files

_LONGEST: Final = 1 << 14


@dataclass(frozen=True, slots=True)
class Asked:
    """`request` is the text that went out; the private key never leaves this machine."""

    request: str
    once_private: bytes = field(repr=False)


class AskedRecovery:
    """One small file beside the slots, of use to nobody without the centre's answer.

    A file that cannot be read is as good as none: one asks again.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "recovery"

    def read(self) -> Asked | None:
        try:
            with self._path.open("rb") as file:
                kept = json.loads(file.read(_LONGEST))
            return Asked(str(kept["request"]), bytes.fromhex(kept["once"]))
        except (OSError, KeyError, TypeError, ValueError, RecursionError):
            return None

    def keep(self, asked: Asked) -> None:
        """Durable when it returns; raises `DiskFull` or `DiskFailing`."""
        told = {"request": asked.request, "once": asked.once_private.hex()}
        files.write_whole(self._path, json.dumps(told, sort_keys=True).encode())

    def destroy(self) -> None:
        """The answer, whenever it comes, opens nothing any more."""
        files.destroy(self._path)
