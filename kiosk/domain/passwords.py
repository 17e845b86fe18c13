"""What makes a new password too easy to guess."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from kiosk.errors import Problem, Severity

LEAST: Final = 15
WORDS: Final = 4  # of a pass-phrase, which may be shorter than `LEAST`
_LETTERS_OF_A_WORD: Final = 2
_LEAST_LEFT: Final = 6  # characters that are not given away by habit
_NAME_LETTERS: Final = 3


def weaknesses(
    password: str, names: Iterable[str] = (), common: Iterable[str] = ()
) -> tuple[Problem, ...]:
    """Everything that speaks against it; nothing when it will do.

    `names` are those of the person and the office, which anybody at the desk can read; `common` is
    what people type without thinking. What is left of a password without these must still be long
    enough. No kind of character is demanded: length is what helps.
    """
    found = []
    if not (is_long(password) or is_phrase(password)):
        found.append(Problem("password.short", "password", facts={"least": LEAST}))
    said, names = _folded(password), [_folded(name) for name in _with_parts(names)]
    usual = [_folded(word) for word in common]
    if _left(said, ()) >= _LEAST_LEFT > _left(said, names):
        found.append(Problem("password.name", "password"))
    elif _left(said, usual) < _LEAST_LEFT:
        found.append(Problem("password.common", "password"))
    elif _left(said, [*usual, *names]) < _LEAST_LEFT:
        found.append(Problem("password.name", "password"))
    return tuple(found)


def is_long(password: str) -> bool:
    return len(unicodedata.normalize("NFKC", password)) >= LEAST


def is_phrase(password: str) -> bool:
    """Four different words or more, with spaces or dashes between them."""
    words = re.split(r"[\s\-_.,]+", _lower(password))
    return len({word for word in words if len(word) >= _LETTERS_OF_A_WORD}) >= WORDS


def reserve(password: str) -> tuple[Problem, ...]:
    """For the first run, which takes shorter ones: a soft word when longer would be better."""
    if is_long(password) or is_phrase(password):
        return ()
    return (Problem("password.shorter", "password", Severity.SOFT, {"least": LEAST}),)


def _with_parts(names: Iterable[str]) -> set[str]:
    """Whole names, and each of their words that is not too short to say anything."""
    whole = [name for name in names if len(_folded(name)) >= _NAME_LETTERS]
    parts = (part for name in whole for part in name.split())
    return {*whole, *(part for part in parts if len(_folded(part)) >= _NAME_LETTERS)}


def _left(said: str, taken: Iterable[str]) -> int:
    """How many characters surprise, once the words one could expect are taken out."""
    for word in sorted(set(taken) - {""}, key=lambda word: (-len(word), word)):
        said = said.replace(word, " ")
    kept = sum(len(run) and 1 + _turns(run) for run in said.split())
    return min(kept, len(set(said) - {" "}) * 2)


def _turns(run: str) -> int:
    """Steps that do not just repeat a character or go on to the next one: aaaa, 1234, dcba."""
    return sum(abs(ord(after) - ord(before)) > 1 for before, after in pairwise(run))


def _folded(text: str) -> str:
    """Letters and digits only: "Disnaker Kota Bandung" and disnaker-kota-bandung are one."""
    return "".join(letter for letter in _lower(text) if letter.isalnum())


def _lower(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
