"""The operator's handbook: its chapters in order, and looking for words in them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ui.phrases.languages import FIRST, Language
from ui.theme.resources import resource


@dataclass(frozen=True, slots=True)
class Chapter:
    """`key` is the same in both languages; `text` is what stands under the title."""

    key: str
    title: str
    text: str

    @classmethod
    def parse(cls, key: str, written: str) -> Chapter:
        first, _, rest = written.strip().partition("\n")
        return cls(key, first.removeprefix("# ").strip(), rest.strip())

    def holds(self, wanted: Iterable[str]) -> bool:
        """Whether every one of these words, or words that begin so, stands in it."""
        return _says(plain(f"{self.title}\n{self.text}"), wanted)

    def is_named(self, wanted: Iterable[str]) -> bool:
        """Whether they all stand in its title."""
        return _says(self.title, wanted)


def read_handbook(language: Language) -> tuple[Chapter, ...]:
    """Every chapter; the numbers in front of the file names give the order.

    A language without a handbook reads the Indonesian one.
    """
    paths = sorted(resource("handbook", language).glob("*.md"))
    if not paths and language != FIRST:
        return read_handbook(FIRST)
    return tuple(Chapter.parse(path.stem, path.read_text("utf-8")) for path in paths)


def _says(text: str, wanted: Iterable[str]) -> bool:
    said = text.casefold()
    return all(re.search(rf"\b{re.escape(word.casefold())}", said) for word in wanted)


def plain(text: str) -> str:
    """Without the marks of bold words, keys and headings."""
    return re.sub(r"\*\*|`|^#+ ", "", text, flags=re.MULTILINE)
