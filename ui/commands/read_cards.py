"""Reads cards from files, for support and for tests: what the camera's help would have read."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from kiosk.domain import nik
from kiosk.errors import CardReaderMissing, Failure, FileUnreadable
from ui.commands.speech import Exit, complain, tell, words_of

if TYPE_CHECKING:
    from kiosk.imaging.reading import CardReader, CardReading
    from ui.words import Words

# What a program is told of a card, and what it is called in a reading; null for what was not read.
_TOLD = (
    ("nik", "nik"),
    ("name", "name"),
    ("birth_place", "birth_place"),
    ("birth_date", "birth_day"),
    ("sex", "sex"),
    ("street", "street"),
    ("rt", "rt"),
    ("rw", "rw"),
    ("village", "village_name"),
    ("district", "district_name"),
    ("village_code", "village_code"),
)

_PATIENCE = 120.0  # nobody stands waiting


def read_card(asked: argparse.Namespace) -> Exit:
    """Exit 1 when a file is no picture, or nothing could be read on it."""
    from kiosk.imaging.reading import CardReader

    reader = CardReader(patience=_PATIENCE, start=_PATIENCE, hurry=True)
    try:
        if not reader.wake():  # so that the seconds are those of reading
            raise CardReaderMissing
        read = [_read(path, reader) for path in asked.files]
    finally:
        reader.close()
    told = [_told(path, reading, seconds) for path, reading, seconds in read]
    if asked.json:
        tell(json.dumps(told, ensure_ascii=False))
    else:
        for line in _lines(told, words_of(asked)):
            tell(line)
    return Exit.DONE if all(reading for _, reading, _ in read) else Exit.LOOK


def _read(path: Path, reader: CardReader) -> tuple[Path, CardReading | None, float]:
    start = perf_counter()
    try:
        picture = _picture(path)
    except Failure as failure:
        complain(failure)
        return path, None, 0.0
    reading, seconds = reader.read(picture), perf_counter() - start
    if reading is None:
        _say_why(picture)
    return path, reading, seconds


def _say_why(picture: bytes) -> None:
    """A file that is no picture is told so; a picture on which nothing was found is not."""
    from kiosk.imaging.files import frame_of

    try:
        frame_of(picture)
    except Failure as failure:
        complain(failure)


def _picture(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(reason="missing") from error


def _told(path: Path, reading: CardReading | None, seconds: float) -> Mapping[str, object]:
    fields = {name: getattr(reading, own, None) for name, own in _TOLD}
    return {"file": str(path), **fields, "seconds": round(seconds, 2)}


def _lines(told: list[Mapping[str, object]], words: Words) -> Iterator[str]:
    for card in told:
        yield words.say("read_card.file", file=card["file"], seconds=f"{card['seconds']:.1f}")
        fields = {name: str(card[name]) for name, _ in _TOLD[:-1] if card[name]}
        if "nik" in fields:
            fields["nik"] = nik.mask(fields["nik"])
        if not fields:
            yield f"  {words.say('read_card.nothing')}"
        for name, value in fields.items():
            yield f"  {words.say(f'read_card.{name}')}: {value}"
