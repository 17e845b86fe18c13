"""Indonesian with English beside it in small print, for papers that leave the house."""

from __future__ import annotations

from datetime import timezone
from typing import Final

from kiosk.domain.standing import Standing
from ui.printing.blocks import Block, Passage, Pile
from ui.words import Words

TEXT, SMALL, TINY = 34, 26, 22
_STRONG: Final = 600


class Bilingual:
    """Both voices at once; what is only said once is said in Indonesian."""

    def __init__(self, zone: timezone) -> None:
        self.id, self.en = Words("id", zone), Words("en", zone)

    def say(self, key: str, **facts: object) -> str:
        return self.id.say(key, **facts)

    def beside(self, key: str) -> str:
        """In one line."""
        return f"{self.id.say(key)} / {self.en.say(key)}"

    def below(self, key: str, size: int, weight: int = 500) -> Block:
        """The English under the Indonesian."""
        return self.pair(self.id.say(key), self.en.say(key), size, weight)

    def pair(self, said: str, english: str, size: int, weight: int = 500) -> Block:
        return Pile([Passage(said, size, weight), Passage(english, min(TINY, size))])

    def column(self, key: str, *, right: bool) -> Block:
        """The head of a column."""
        said = Passage(self.id.say(key), SMALL, 700, right=right)
        return Pile([said, Passage(self.en.say(key), TINY, right=right)])

    def standing(self, standing: Standing) -> Block:
        return Passage(f"{self.id.standing(standing)} / {self.en.standing(standing)}", TEXT)

    def count(self, count: int, weight: int = _STRONG) -> Block:
        return Passage(self.id.number(count), TEXT, weight, data=True, right=True)
