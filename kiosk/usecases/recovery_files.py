"""A request and a reply as files: where they are put, and where they are looked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from kiosk.errors import DocumentNotSaved
from kiosk.usecases.folders import sticks
from kiosk.usecases.recovering import Recovery, RecoveryAsked

_DOWNLOADS: Final = ("Downloads", "Unduhan", "Download")
_LARGEST: Final = 8_192
_MOST: Final = 400  # files of a folder


def places(home: Path) -> tuple[Path, ...]:
    """Sticks first, then where a browser or a mail program puts a file."""
    downloads = (home / name for name in _DOWNLOADS)
    return (*sticks(), *(folder for folder in downloads if folder.is_dir()), home)


def save_request(asked: RecoveryAsked, folders: Iterable[Path]) -> Path:
    """Into the first of the folders that takes it; raises `DocumentNotSaved`."""
    name = f"permintaan-pemulihan-{asked.spoken}.txt"
    for folder in folders:
        try:
            (folder / name).write_text(f"{asked.request}\n", "ascii")
        except OSError:
            continue
        return folder / name
    raise DocumentNotSaved


def find_reply(recovery: Recovery, folders: Iterable[Path]) -> tuple[Path, str] | None:
    """A file with the reply to what this machine has asked; other files are only glanced at."""
    for folder in folders:
        for path in _texts_in(folder):
            try:
                text = path.read_text("ascii", "replace")
            except OSError:  # gone meanwhile, or not ours to look at
                continue
            if recovery.is_answer(text):
                return path, text
    return None


def _texts_in(folder: Path) -> Iterator[Path]:
    try:
        found = sorted(folder.glob("*.txt"))[:_MOST]
        yield from [path for path in found if path.is_file() and path.stat().st_size <= _LARGEST]
    except OSError:
        return
