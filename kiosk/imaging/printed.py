"""What a row of a card says: each as it is printed, or None when it cannot be told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kiosk.imaging.card_rows import Value
from kiosk.imaging.letters import letters, likeness
from kiosk.imaging.seen import CAPITALS, DIGITS, Seen

_EDGES = " :;.,-_'\"|()"
_DATE = re.compile(r"[^\s,.]{2}[^0-9A-Za-z]?[^\s,.]{2}[^0-9A-Za-z]?[^\s,.]{4}[^0-9A-Za-z]*$")
_STREET_SIGNS = CAPITALS + DIGITS + "/,:()"
_SEXES = (("L", "LAKILAKI"), ("P", "PEREMPUAN"))
# Below this a text is more trouble to mend than to type.
_SURE_ENOUGH = 0.6


def name(values: Sequence[Value]) -> str | None:
    return _words(values, CAPITALS)


def place(values: Sequence[Value]) -> str | None:
    return _words(values, CAPITALS + "/")


def street(values: Sequence[Value]) -> str | None:
    said = _words(values, _STREET_SIGNS)
    return re.sub(r"(?<=[A-Z]{2}\.)(?=[A-Z0-9])", " ", said) if said else None


def _words(values: Sequence[Value], signs: str) -> str | None:
    """The longest run of lines side by side, in these signs only."""
    said = " ".join(value.seen.text(signs) for value in values if letters(value.text))
    plain = " ".join(said.strip(_EDGES).split())
    sure = min((value.seen.sure(signs) for value in values), default=0.0)
    return plain if len(letters(plain)) > 1 and sure >= _SURE_ENOUGH else None


def sex(values: Sequence[Value]) -> str | None:
    """L or P; whatever follows in the row (the blood group) is not looked at."""
    seen = letters("".join(value.text for value in values[:1]))
    alike = {sign: _starts_like(seen, word) for sign, word in _SEXES}
    best = max(alike, key=lambda sign: alike[sign])
    return best if alike[best] >= 0.6 else None


def _starts_like(seen: str, word: str) -> float:
    return max(likeness(seen[:count], word) for count in range(len(word) - 2, len(word) + 2))


def neighbourhood(values: Sequence[Value]) -> tuple[str | None, str | None]:
    """RT and RW: "016/012", also with the stroke lost or taken for a digit."""
    text = "".join(value.seen.text(DIGITS + "/") for value in values)
    parts = text.split("/")
    digits = "".join(parts)
    if len(parts) == 1 and len(digits) == 7:
        digits = digits[:3] + digits[4:]
    return (digits[:3], digits[3:]) if len(digits) == 6 else (None, None)


def birth(values: Sequence[Value]) -> tuple[str | None, Seen | None]:
    """The place, and what was seen of the day: "BANDUNG, 22-06-1970"."""
    if not values:
        return None, None
    *before, last = values
    found = _DATE.search(last.text)
    if found is None:
        return None, None
    ahead = Value(last.text[: found.start()], last.seen.before(found.start()))
    return place([*before, ahead]), last.seen.after(found.start())


def day(seen: Seen) -> date | None:
    digits = seen.text(DIGITS + "-").replace("-", "")
    if len(digits) != 8:
        return None
    try:
        return date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return None
