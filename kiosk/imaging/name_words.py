"""Words of names that many people bear: a smudged letter of one is put right, a rare name stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from kiosk.imaging.letters import distance
from kiosk.imaging.seen import Seen

# `resources` lies beside `kiosk` in a clone, in site-packages and in the bundle alike.
_LIST = Path(__file__).parents[2] / "resources" / "names" / "common.txt"
# How much less likely than the reader's own letters, as a logarithm, a common word may be: about
# one in four hundred. A letter that was seen clearly lies far beyond.
_NEARLY = 6.0
_BEFORE = frozenset(("I", "NI"))


def mended(said: str, seen: Seen) -> str:
    """The name with the words that were nearly seen as common ones put right, one after another."""
    words, place = _joined(said.split(), seen), 0
    while place < len(words):
        words[place : place + 1] = _better(words, place, seen).split()
        place += 1
    return " ".join(words)


def _better(words: Sequence[str], place: int, seen: Seen) -> str:
    word = words[place]
    if word in _common() or not word.isalpha():  # NUR'AINI is no NURAINI
        return word
    best, likely = word, seen.likelihood(" ".join(words)) - _NEARLY
    for other in _like(word):
        tried = seen.likelihood(" ".join((*words[:place], other, *words[place + 1 :])))
        if tried > likely:
            best, likely = other, tried
    return best


def _joined(words: Sequence[str], seen: Seen) -> list[str]:
    """PRASE TYO, of which only the whole is a common name and a gap was nearly not seen."""
    whole = list(words)
    for place in range(len(whole) - 2, -1, -1):
        pair, one = whole[place : place + 2], "".join(whole[place : place + 2])
        if one in _common() and not _common().issuperset(pair):
            tried = [*whole[:place], one, *whole[place + 2 :]]
            if seen.likelihood(" ".join(tried)) > seen.likelihood(" ".join(whole)) - _NEARLY:
                whole = tried
    return whole


def _like(word: str) -> Iterator[str]:
    for end in range(1, len(word) - 2):
        if _may_begin(word[:end]):
            yield f"{word[:end]} {word[end:]}"
    most = 1 if len(word) < 6 else 2
    for other in _common():
        if abs(len(other) - len(word)) <= most and distance(word, other) <= most:
            yield other


def _may_begin(part: str) -> bool:
    """A whole name, or what goes before one on Bali."""
    return part in _BEFORE or (len(part) >= 3 and part in _common())


@cache
def _common() -> frozenset[str]:
    return frozenset(_words())


def _words() -> Sequence[str]:
    return _LIST.read_text(encoding="ascii").split()
