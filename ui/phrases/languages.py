"""Which languages the program speaks: those whose compiled file is there."""

from pathlib import Path
from typing import Final

from ui.theme.resources import resource

Language = str
"""`id`, `en`, or another one by its code in ISO 639."""

FIRST: Final[Language] = "id"
"""The one that is never without a word."""

TRANSLATIONS: Final = resource("translations")
_PREFIX: Final = "kiosk_"


def languages(folder: Path = TRANSLATIONS) -> tuple[Language, ...]:
    """Indonesian, English, then the others."""
    found = {path.stem.removeprefix(_PREFIX) for path in folder.glob(f"{_PREFIX}*.qm")}
    return tuple(sorted(found, key=lambda one: (one != FIRST, one != "en", one)))


def file_of(language: Language, folder: Path = TRANSLATIONS) -> Path:
    """What Qt Linguist's lrelease made of `kiosk_LANGUAGE.ts`."""
    return folder / f"{_PREFIX}{language}.qm"
