"""One sentence in both languages, side by side."""

from typing import NamedTuple

from ui.phrases.languages import Language

__all__ = ["Advice", "Both", "Language", "advice"]


class Both(NamedTuple):
    """The same thing said twice; `{name}` stands for a fact.

    `one` is the English for a single thing, where the sentence counts: `{count:n}` in all of them.
    """

    id: str
    en: str
    one: str = ""

    def in_(self, language: Language) -> str:
        return self.en if language == "en" else self.id

    def counted(self, language: Language, count: int) -> str:
        """The form that goes with so many things."""
        return self.one if language == "en" and self.one and count == 1 else self.in_(language)


class Advice(NamedTuple):
    """What is the matter (12 words at most), and what to do about it (20 at most)."""

    what: Both
    how: Both


def advice(what_id: str, what_en: str, how_id: str = "", how_en: str = "") -> Advice:
    return Advice(Both(what_id, what_en), Both(how_id, how_en))
