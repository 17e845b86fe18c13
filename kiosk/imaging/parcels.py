"""Parcels of bytes through a pipe: four bytes that say how many follow, and those."""

from __future__ import annotations

import struct
from typing import IO

_LENGTH = struct.Struct(">I")
LARGEST = 64 * 1024 * 1024


def send(pipe: IO[bytes], parcel: bytes) -> None:
    pipe.write(_LENGTH.pack(len(parcel)) + parcel)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes | None:
    """None at the end of the pipe, also in the middle of a parcel, and for nonsense."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    parcel = pipe.read(length) if length <= LARGEST else b""
    return parcel if len(parcel) == length else None
