"""What a row of a card says: each as it is printed, or None when it cannot be told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.imaging.card_rows import Value
from kiosk.imaging.letters import letters, likeness
from kiosk.imaging.name_words import mended
from kiosk.imaging.seen import CAPITALS, DIGITS, Seen

_EDGES = " :;.,-_'\"|()"
_DATE = re.compile(
    r"[^\s,.]{2}[^0-9A-Za-z]{0,2}[^\s,.]{2}[^0-9A-Za-z]{0,2}[^\s,.]{4}[^0-9A-Za-z]*$"
)
_STREET_SIGNS = CAPITALS + DIGITS + "/,:()"
_SEXES = (("L", "LAKILAKI"), ("P", "PEREMPUAN"))
# Below these a text is more trouble to mend than to type.
_SURE_ENOUGH = 0.8
_SURE_STREET = 0.92
_SURE_DIGIT = 0.6


def name(values: Sequence[Value]) -> str | None:
    said = _words(values, CAPITALS)
    return mended(said, values[0].seen) if said and len(values) == 1 else said


def place(values: Sequence[Value]) -> str | None:
    return _words(values, CAPITALS + "/")


def street(values: Sequence[Value]) -> str | None:
    said = _words(values, _STREET_SIGNS, _SURE_STREET)
    if said is None:
        return None
    # "JL.MELATINO.7" is what is left of it when letters stand close together.
    said = re.sub(r"^(IL|LL|JI|L)\.? ", "JL. ", said)
    said = re.sub(r"(?<=[A-Z]{2})NO\. ?(?=\d)", " NO. ", said)
    said = re.sub(r"(?<=[A-Z]{2}\.)(?=[A-Z0-9])|(?<=[A-Z]{3})(?=\d)", " ", said)
    return " ".join(said.split())


def _words(values: Sequence[Value], signs: str, least: float = _SURE_ENOUGH) -> str | None:
    """Lines side by side, in these signs only."""
    said = " ".join(value.seen.words(signs) for value in values if letters(value.text))
    plain = " ".join(said.strip(_EDGES).split())
    sure = min((value.seen.sure(signs) for value in values), default=0.0)
    return plain if len(letters(plain)) > 1 and sure >= least else None


def sex(values: Sequence[Value]) -> str | None:
    """L or P; whatever follows in the row (the blood group) is not looked at."""
    seen = [letters(value.text) for value in values]
    alike = {
        sign: max((_starts_like(one, word) for one in seen), default=0.0) for sign, word in _SEXES
    }
    best = max(alike, key=lambda sign: alike[sign])
    return best if alike[best] >= 0.6 else None


def _starts_like(seen: str, word: str) -> float:
    return max(likeness(seen[:count], word) for count in range(len(word) - 2, len(word) + 2))


def neighbourhood(values: Sequence[Value]) -> tuple[str | None, str | None]:
    """RT and RW: "016/012", also with the stroke lost or taken for a digit."""
    signs = DIGITS + "/"
    if any(value.seen.least_sure(signs) < _SURE_DIGIT for value in values):
        return None, None
    text = "".join(value.seen.text(signs) for value in values)
    parts = text.split("/")
    digits = "".join(parts)
    if len(parts) == 1 and len(digits) == 7:
        digits = digits[:3] + digits[4:]
    return (digits[:3], digits[3:]) if len(digits) == 6 else (None, None)


@dataclass(frozen=True, slots=True, repr=False)
class Birth:
    """What stands in front of the day, and what was seen of the day: "BANDUNG, 22-06-1970"."""

    place: tuple[Value, ...] = ()
    day: Seen | None = None


def birth(values: Sequence[Value]) -> Birth:
    if not values:
        return Birth()
    *before, last = values
    found = _DATE.search(last.text)
    if found is None:
        return Birth()
    said = re.sub(r"[^0-9A-Za-z]+$", "", last.text[: found.start()])
    ahead = Value(said, last.seen.before(len(said)))
    return Birth((*before, ahead), last.seen.after(found.start()))


def day(seen: Seen) -> date | None:
    digits = seen.text(DIGITS + "-").replace("-", "")
    if len(digits) != 8:
        return None
    try:
        return date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return None
