"""How badly read letters are compared and put right: what looks alike to a machine that reads."""

from __future__ import annotations

import re
import unicodedata

_NOT_LETTERS = re.compile(r"[^A-Z]")


def letters(text: str) -> str:
    """Capitals only, as a label is compared: "Tempat/Tgl Lahir" is TEMPATTGLLAHIR."""
    plain = unicodedata.normalize("NFKD", text).upper()
    return _NOT_LETTERS.sub("", plain)


def distance(one: str, other: str) -> int:
    """How many letters must be changed, left out or put in to make one of the other."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def likeness(text: str, wanted: str) -> float:
    """1.0 for the same letters, 0.0 for none in common."""
    longest = max(len(text), len(wanted))
    return 1 - distance(text, wanted) / longest if longest else 0.0


def beginning(text: str, label: str) -> tuple[float, int]:
    """How alike the beginning of a text is to a label's letters, and where the text goes on.

    A label that was read a letter too long or too short is still that label.
    """
    best, goes_on = 0.0, 0
    found = [place for place, char in enumerate(text) if letters(char)]
    for count in range(max(1, len(label) - 2), min(len(found), len(label) + 2) + 1):
        end = found[count - 1] + 1
        alike = likeness(letters(text[:end]), label)
        if alike > best:
            best, goes_on = alike, end
    return best, goes_on
