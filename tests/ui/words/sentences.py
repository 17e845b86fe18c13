"""Every sentence the program says, in every language it says it in, for the tests of words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter

from ui.phrases.catalogue import CATALOGUE
from ui.phrases.languages import Language

LANGUAGES: tuple[Language, ...] = ("id", "en")
Forms = tuple[str, ...]
"""One text, or one for each plural of the language."""

SENTENCES: Mapping[str, Mapping[Language, Forms]] = {
    name: {"id": (both.id,), "en": (both.one, both.en) if both.one else (both.en,)}
    for name, both in CATALOGUE.items()
}


def texts(name: str) -> Iterator[str]:
    for language in LANGUAGES:
        yield from SENTENCES[name][language]


def said(language: Language) -> set[str]:
    """All of a language."""
    return {text for told in SENTENCES.values() for text in told[language]}


def facts_of(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def named(prefix: str) -> set[str]:
    return {name for name in SENTENCES if name.startswith(prefix)}
