"""The cameras of this machine, and which of them the settings mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLoggingCategory

NONE, DEFAULT = "none", "default"
_CHATTER: Final = "qt.multimedia.symbolsresolver*=false\nqt.multimedia.ffmpeg*=false"


@dataclass(frozen=True, slots=True)
class Lens:
    """One camera, as the system knows it."""

    id: str
    name: str


def hush() -> None:
    """Libraries for sound and for video cards that nobody here needs are missing: say nothing."""
    QLoggingCategory.setFilterRules(_CHATTER)


def lenses() -> tuple[Lens, ...]:
    """Those that are there now, the system's first choice first."""
    hush()  # before: the import is what it is said about
    from PySide6.QtMultimedia import QMediaDevices

    first = QMediaDevices.defaultVideoInput()
    found = sorted(QMediaDevices.videoInputs(), key=lambda device: device != first)
    return tuple(Lens(bytes(one.id().data()).decode(), one.description()) for one in found)


def chosen(setting: str, found: Sequence[Lens]) -> Lens | None:
    """The one that is meant, by its name or its id; None: there is none, or none is wanted."""
    if setting == NONE:
        return None
    if setting == DEFAULT:
        return found[0] if found else None
    return next((one for one in found if setting in {one.id, one.name}), None)
