"""Every sentence the program says, read from its Qt Linguist files, for the tests of words."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import PySide6

from ui.phrases.languages import TRANSLATIONS, Language

LANGUAGES: tuple[Language, ...] = ("id", "en")
LRELEASE = Path(PySide6.__path__[0]) / "lrelease"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a file: its text, or one for each plural of the language."""

    id: str
    forms: tuple[str, ...]
    bends: bool
    comment: str
    state: str
    """Nothing when it is finished."""


def source(language: Language) -> Path:
    return TRANSLATIONS / f"kiosk_{language}.ts"


def messages(path: Path) -> list[Message]:
    return [_message(element) for element in ElementTree.parse(path).iter("message")]


def _message(element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None, element.get("id")
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return Message(
        id=element.get("id", ""),
        forms=tuple(plurals) or (translation.text or "",),
        bends=element.get("numerus") == "yes",
        comment=element.findtext("extracomment", ""),
        state=translation.get("type", ""),
    )


def compile_messages(path: Path, into: Path) -> Path:
    """What lrelease makes of a file."""
    compiled = into / f"{path.stem}.qm"
    subprocess.run([LRELEASE, "-silent", path, "-qm", compiled], check=True)
    return compiled


MESSAGES: Mapping[Language, Mapping[str, Message]] = {
    language: {one.id: one for one in messages(source(language))} for language in LANGUAGES
}
SENTENCES: Mapping[str, Mapping[Language, tuple[str, ...]]] = {
    name: {one: told[name].forms for one, told in MESSAGES.items() if name in told}
    for name in dict.fromkeys(name for told in MESSAGES.values() for name in told)
}


def texts(name: str) -> Iterator[str]:
    for forms in SENTENCES[name].values():
        yield from forms


def said(language: Language) -> set[str]:
    """All of a language."""
    return {text for told in MESSAGES[language].values() for text in told.forms}


def facts_of(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def named(prefix: str) -> set[str]:
    return {name for name in SENTENCES if name.startswith(prefix)}
