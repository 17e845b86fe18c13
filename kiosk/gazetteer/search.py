"""Finds villages by what a person has typed so far, in under five milliseconds for any text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from kiosk.domain.digits import is_ascii_digits, strip_separators
from kiosk.gazetteer import spelling, village_set
from kiosk.gazetteer.shelf import Shelf

# Beyond this nobody has typed a place: a whole address with all its labels is shorter.
_LONGEST_TEXT = 240
_MOST_WORDS = 20

_AFTER_LETTERS = "{"  # sorts right after every small letter and digit


class VillageSearch:
    """Answers in ranks: the places of villages in the dictionary of all village names."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def ranks(self, text: str, near: str | None, limit: int) -> list[int]:
        """The best `limit` villages for a text, the ones around the regency `near` first."""
        if len(text) > _LONGEST_TEXT:
            return []
        preferred = self._around(near)
        if len(digits := strip_separators(text)) == 5 and is_ascii_digits(digits):
            return village_set.in_order(self._of_postal_code(digits), preferred, limit)
        typed = spelling.words(text)
        if not 0 < len(typed) <= _MOST_WORDS:
            return []
        # "Desa Adat Ayapo" is a name, "desa Gegerkalong" is not: both readings count.
        names = spelling.without_labels(typed)
        readings = [names] if names == typed else [names, typed]
        if found := _union(_Reading(self._shelf, words).villages() for words in readings):
            preferred += self._alike(names)
        return village_set.in_order(found, preferred, limit)

    def named(self, name_key: str) -> range:
        """All villages whose name has this key; none for the key of no name."""
        if not name_key:
            return range(0)
        first = self._place_of(name_key, range(self._size()))
        return range(first, self._place_of(name_key + "\0", range(first, self._size())))

    def _of_postal_code(self, code: str) -> int:
        found = self._shelf.rows("SELECT villages FROM postal WHERE code=?", code)
        return village_set.from_lists(villages for (villages,) in found)

    def _around(self, regency: str | None) -> list[int]:
        """The villages of a regency, then those of its province."""
        around = []
        for code in (regency, regency[:2]) if regency else ():
            found = self._shelf.row("SELECT villages FROM region WHERE code=?", code)
            around.append(village_set.from_bitmap(found[0]) if found else 0)
        return around

    def _alike(self, words: list[str]) -> list[int]:
        """The villages called just so, then those whose name begins so.

        "suka sari bandung" may begin with a village Suka, Sukasari or Sukasaribandung.
        """
        called, beginning = 0, 0
        places = range(self._size())
        for name in accumulate(words):
            first = self._place_of(name, places)
            places = range(first, self._place_of(name + _AFTER_LETTERS, range(first, places.stop)))
            called |= village_set.between(first, self._place_of(name + "\0", places))
            beginning = beginning or village_set.between(places.start, places.stop)
            if not places:
                break
        return [called, beginning]

    def _place_of(self, name_key: str, places: range) -> int:
        """Where a name stands, or would stand, among all names."""
        return places.start + bisect_left(places, name_key, key=self._key)

    def _key(self, rank: int) -> str:
        found = self._shelf.row("SELECT name FROM village WHERE rank=?", rank)
        return spelling.key(found[0]) if found else _AFTER_LETTERS

    def _size(self) -> int:
        (size,) = self._shelf.rows("SELECT max(rank)+1 FROM village")[0]
        return int(size)


class _Reading:
    """One question, word by word: which villages can these words mean?"""

    def __init__(self, shelf: Shelf, words: list[str]) -> None:
        self._shelf = shelf
        self._words = words
        self._sets: dict[str, tuple[int, int]] = {}

    def villages(self) -> int:
        """Village first, as on an envelope; only when that finds nothing, in any order."""
        names = [self._own(name) for name in accumulate(self._words)]
        found = self._read_on([0, *names])
        if not found:
            own = [self._own(word) for word in self._words]
            found = self._read_on([_union(own)] + [0] * len(own))
        return found

    def _read_on(self, reached: list[int]) -> int:
        """`reached[n]` are the villages that the first n words allow; each further word, alone or
        written as one with its neighbour, must begin a word of the village or of its parents.
        """
        for n, word in enumerate(self._words):
            if reached[n]:
                reached[n + 1] |= reached[n] & self._any(word)
                if n + 2 < len(reached):
                    reached[n + 2] |= reached[n] & self._any(word + self._words[n + 1])
        return reached[-1]

    def _own(self, letters: str) -> int:
        return self._look_up(letters)[0]

    def _any(self, letters: str) -> int:
        own, around = self._look_up(letters)
        return own | around

    def _look_up(self, letters: str) -> tuple[int, int]:
        """The villages with a word that begins so: in their own name, in those around them."""
        if letters not in self._sets:
            self._sets[letters] = self._from_shelf(letters)
        return self._sets[letters]

    def _from_shelf(self, letters: str) -> tuple[int, int]:
        united = self._shelf.row("SELECT own, around FROM beginning WHERE letters=?", letters)
        if united:
            return village_set.from_bitmap(united[0]), village_set.from_bitmap(united[1])
        found = self._shelf.rows(
            "SELECT own, around FROM word WHERE word >= ? AND word < ?",
            letters,
            letters + _AFTER_LETTERS,
        )
        return (
            village_set.from_lists(own for own, _ in found),
            village_set.from_lists(around for _, around in found),
        )


def _union(sets: Iterable[int]) -> int:
    united = 0
    for villages in sets:
        united |= villages
    return united
