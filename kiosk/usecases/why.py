"""Why somebody's data are looked at, or decided on: asked for, and fit to stay in the journal."""

from __future__ import annotations

import re
from typing import Final

from kiosk.errors import Invalid, Problem

LONGEST_WHY: Final = 200
# A telephone, a NIK, however they are written: nobody's data in the journal.
_NUMBER = re.compile(r"\d(?:[\s.\-/()_\u2010-\u2015]{0,2}\d){7,}")


def good_reason(typed: str) -> str:
    """What can be seen of it, on one line.

    Raises `Invalid` for none, one that is too long, or one with somebody's number in it.
    """
    reason = "".join(char for char in " ".join(typed.split()) if char.isprintable())
    if not any(char.isalnum() for char in reason):
        raise Invalid(Problem("why.empty", "why"))
    if len(reason) > LONGEST_WHY:
        raise Invalid(Problem("why.long", "why", facts={"most": LONGEST_WHY}))
    if _NUMBER.search(reason):
        raise Invalid(Problem("why.number", "why"))
    return reason
