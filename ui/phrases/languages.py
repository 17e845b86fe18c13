"""Which languages the program speaks."""

from typing import Final

Language = str
"""`id`, `en`, or another one by its code in ISO 639."""

FIRST: Final[Language] = "id"
"""The one that is never without a word."""


def languages() -> tuple[Language, ...]:
    return (FIRST, "en")
