"""What a reader saw in a line: how likely each sign is at each place, not only its best guess."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from typing import Self, TypeAlias

import numpy as np
from numpy.typing import NDArray

# The signs of an identity card; whatever else a reader knows is not on it.
SIGNS = string.ascii_uppercase + string.ascii_lowercase + string.digits + " :.,-/'()\";_|"
CAPITALS = string.ascii_uppercase + " .'-"
DIGITS = string.digits

Odds: TypeAlias = NDArray[np.float32]  # (places, 1 + len(SIGNS)); column 0: no sign here

_SPACE = SIGNS.index(" ") + 1
# Small letters stand close together, and the reader loses the space between two words first:
# a gap where it nearly saw one is one, a letter never. 6 to 50 read made-up cards equally well.
_SPACES_COUNT = 12.0


class Seen:
    """A line as it was seen; asked with fewer signs, it answers what those would spell."""

    def __init__(self, odds: Odds) -> None:
        self._odds = odds

    @classmethod
    def of(cls, text: str) -> Self:
        """A line without any doubt."""
        places = [place for sign in text for place in (SIGNS.index(sign) + 1, 0)]
        return cls(np.eye(1 + len(SIGNS), dtype=np.float32)[np.asarray(places, np.intp)])

    def text(self, signs: str = SIGNS) -> str:
        return "".join(SIGNS[column - 1] for _, column in self._spelled(signs))

    def words(self, signs: str) -> str:
        """The same, with the spaces between words that a reader is quick to miss."""
        odds = self._odds * _allowed(signs)
        gaps = (odds.argmax(axis=1) == 0) & (odds[:, _SPACE] * _SPACES_COUNT > odds[:, 0])
        odds[gaps, _SPACE] = 1
        return "".join(SIGNS[column - 1] for _, column in _runs(odds))

    def sure(self, signs: str = SIGNS) -> float:
        """The mean certainty of the signs, 0 for none."""
        spelled = self._spelled(signs)
        return float(np.mean([self._odds[at] for at in spelled])) if spelled else 0.0

    def certainties(self, signs: str = SIGNS) -> tuple[float, ...]:
        """How sure each sign is, in the order of the text."""
        return tuple(float(self._odds[at]) for at in self._spelled(signs))

    def least_sure(self, signs: str = SIGNS) -> float:
        """The certainty of the most doubtful sign."""
        return min(self.certainties(signs), default=0.0)

    def after(self, count: int) -> Self:
        """The line from the sign at `count` of its text on."""
        spelled = self._spelled(SIGNS)
        if count >= len(spelled):
            return type(self)(self._odds[:0])
        return type(self)(self._odds[spelled[count][0] :])

    def before(self, count: int) -> Self:
        """The line up to that sign."""
        spelled = self._spelled(SIGNS)
        return type(self)(self._odds[: spelled[count][0]] if count < len(spelled) else self._odds)

    def likelihood(self, text: str) -> float:
        """How likely it is, as a logarithm, that the line says just this text."""
        columns = [0]
        for sign in text:
            columns += [SIGNS.index(sign) + 1, 0]
        return _aligned(np.log(self._odds + 1e-9), columns)

    def _spelled(self, signs: str) -> Sequence[tuple[int, int]]:
        """Place and column of each sign, repeats and gaps taken out."""
        return tuple(_runs(self._odds * _allowed(signs)))


def _allowed(signs: str) -> Odds:
    allowed = np.zeros(1 + len(SIGNS), np.float32)
    allowed[[0, *(SIGNS.index(sign) + 1 for sign in signs)]] = 1
    return allowed


def _runs(odds: Odds) -> Iterator[tuple[int, int]]:
    before = 0
    for place, column in enumerate(odds.argmax(axis=1).tolist() if len(odds) else ()):
        if column not in (0, before):
            yield place, column
        before = column


def _aligned(log: Odds, columns: Sequence[int]) -> float:
    """Over all ways to spread the signs over the places, gaps between them (CTC)."""
    if len(log) == 0:
        return float("-inf")
    spread = np.full(len(columns), -np.inf)
    spread[:2] = log[0, columns[:2]]
    wanted = np.asarray(columns)
    skips = (wanted != 0) & (wanted != np.roll(wanted, 2))
    for row in log[1:]:
        one = np.concatenate(([-np.inf], spread[:-1]))
        two = np.where(skips, np.concatenate(([-np.inf, -np.inf], spread[:-2])), -np.inf)
        spread = np.logaddexp(np.logaddexp(spread, one), two) + row[wanted]
    return float(np.logaddexp.reduce(spread[-2:]))
