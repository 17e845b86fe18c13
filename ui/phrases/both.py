"""One sentence in both languages, side by side."""

from string import Formatter
from typing import Literal, NamedTuple

Language = Literal["id", "en"]


class Both(NamedTuple):
    """The same thing said twice; `{name}` stands for a fact."""

    id: str
    en: str

    def in_(self, language: Language) -> str:
        return self.en if language == "en" else self.id

    @property
    def facts(self) -> frozenset[str]:
        """The names of the facts that it tells."""
        return frozenset(name for _, name, _, _ in Formatter().parse(self.id) if name)


class Advice(NamedTuple):
    """What is the matter (12 words at most), and what to do about it (20 at most)."""

    what: Both
    how: Both


def advice(what_id: str, what_en: str, how_id: str = "", how_en: str = "") -> Advice:
    return Advice(Both(what_id, what_en), Both(how_id, how_en))
