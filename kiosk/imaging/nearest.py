"""A name that was read badly, put right where a list knows it: only if the reader nearly saw it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.imaging.letters import distance, letters
from kiosk.imaging.seen import SIGNS, Seen

_SIGNS = frozenset(SIGNS)
# As logarithms: how much less likely than the reader's own words a known name may be, and how far
# the next name must lie behind it.
_NEARLY = 12.0
_APART = 3.0


@dataclass(frozen=True, slots=True, repr=False)
class Known:
    """A name of a list, and what it stands for."""

    name: str
    code: str


def nearest(said: str, seen: Seen, known: Iterable[Known]) -> Known | None:
    """The one name of the list that this line says; None when none or several may be meant."""
    wanted = letters(said)
    others = list(known)
    same = [one for one in others if letters(one.name) == wanted]
    if same:
        return same[0] if len(same) == 1 else None
    best = seen.likelihood(said) if _SIGNS.issuperset(said) else float("-inf")
    likely = sorted(
        ((seen.likelihood(one.name.upper()), one) for one in others if _is_close(wanted, one.name)),
        key=lambda each: each[0],
        reverse=True,
    )
    if not likely or likely[0][0] < best - _NEARLY:
        return None
    behind = likely[1][0] if len(likely) > 1 else float("-inf")
    return likely[0][1] if likely[0][0] - behind >= _APART else None


def _is_close(wanted: str, name: str) -> bool:
    plain = letters(name)
    most = 1 + len(plain) // 4
    return (
        abs(len(plain) - len(wanted)) <= most
        and distance(wanted, plain) <= most
        and _SIGNS.issuperset(name.upper())
    )
