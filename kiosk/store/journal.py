"""Looks through the log that a killed program left: is all that was confirmed still in it?

SQLite reads its log up to the first frame whose checksum does not fit, and takes the rest for the
remains of a write that was cut off. That is right for one commit at the end, which nobody was told
of yet. When more follow, they were on disk and confirmed, and something has spoiled the log since.
The format is that of https://www.sqlite.org/fileformat2.html#walformat, and stays as it is.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path
from typing import Final, NamedTuple

_HEADER, _FRAME, _PAGE = 32, 24, 4096
_BIG_ENDIAN: Final = 0x377F0683
_WORD: Final = 0xFFFFFFFF

Sums = tuple[int, int]


class _Frame(NamedTuple):
    page: int
    ends_commit: bool
    salts: bytes
    sums: Sums
    summed: bytes  # what the checksum goes over
    image: bytes


class Log(Enum):
    WHOLE = auto()
    TORN = auto()  # a last commit that nobody was told of
    SPOILED = auto()  # commits that were confirmed can no longer be read


def look(database: Path) -> Log:
    """Reads the log and changes nothing."""
    log = database.with_name(f"{database.name}-wal")
    content = log.read_bytes() if log.exists() else b""
    if len(content) < _HEADER + _FRAME + _PAGE:
        return Log.WHOLE
    order = ">" if struct.unpack(">I", content[:4])[0] == _BIG_ENDIAN else "<"
    frames = list(_frames(content))
    begun = _begun(content, order)
    if begun is None:
        return Log.SPOILED if _is_news(frames, database) else Log.TORN
    sound = _sound(frames, content[16:24], begun, order)
    beyond = [frame for frame in frames[sound:] if frame.salts == content[16:24]]
    if sum(frame.ends_commit for frame in beyond) > 1:
        return Log.SPOILED
    return Log.TORN if beyond else Log.WHOLE


def _frames(content: bytes) -> Iterator[_Frame]:
    for at in range(_HEADER, len(content) - _FRAME - _PAGE + 1, _FRAME + _PAGE):
        page, pages_after = struct.unpack(">II", content[at : at + 8])
        sums = struct.unpack(">II", content[at + 16 : at + _FRAME])
        image = content[at + _FRAME : at + _FRAME + _PAGE]
        salts = content[at + 8 : at + 16]
        yield _Frame(page, pages_after > 0, salts, sums, content[at : at + 8] + image, image)


def _begun(content: bytes, order: str) -> Sums | None:
    """The checksums the first frame continues; None if the head itself is spoiled."""
    begun = _add((0, 0), content[:24], order)
    return begun if begun == struct.unpack(">II", content[24:_HEADER]) else None


def _sound(frames: list[_Frame], salts: bytes, sums: Sums, order: str) -> int:
    """How many frames SQLite will read."""
    for number, frame in enumerate(frames):
        sums = _add(sums, frame.summed, order)
        if frame.salts != salts or frame.sums != sums:
            return number
    return len(frames)


def _add(sums: Sums, content: bytes, order: str) -> Sums:
    first, second = sums
    words = iter(struct.unpack(f"{order}{len(content) // 4}I", content))
    for even, odd in zip(words, words, strict=True):
        first = (first + even + second) & _WORD
        second = (second + odd + first) & _WORD
    return first, second


def _is_news(frames: list[_Frame], database: Path) -> bool:
    """Whether the commits of one generation hold anything that is not in the database already.

    A head that was being written when the power went is followed by frames that are.
    """
    same = [frame for frame in frames if frame.salts == frames[0].salts]
    while same and not same[-1].ends_commit:
        same.pop()
    latest = {frame.page: frame.image for frame in same}
    with database.open("rb") as file:
        for page, image in latest.items():
            file.seek((page - 1) * _PAGE)
            if file.read(_PAGE) != image:
                return True
    return False
