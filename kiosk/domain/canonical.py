"""A quick proof that answers are canonical already, for a centre that reads thousands.

It is stricter than or equal to the parsers: what it accepts parses without a hard problem and comes
out unchanged; what it does not accept is only looked at more closely.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING

from kiosk.domain.kinds import FieldKind

if TYPE_CHECKING:
    from kiosk.domain.form import Field, Form

_END, _ABSENT = "\x1f", "\x1e"  # between two answers, and where there is none
_NEVER = "(?!)"
_DAYS = "(?:0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])"
_MONTH_AND_DAY = (
    "(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
    "|(?:0[13-9]|1[0-2])-(?:29|30)"
    "|(?:0[13578]|1[02])-31"
)  # 29 February is looked at more closely

# No quantifier gives anything back: a row that does not match is given up at once.
_PATTERNS: Mapping[FieldKind, str] = {
    FieldKind.NIK: rf"[0-9]{{6}}(?P<day>{_DAYS}(?:0[1-9]|1[0-2])[0-9]{{2}})(?!0000)[0-9]{{4}}",
    FieldKind.KK: "[0-9]{16}",
    FieldKind.NAME: r"[A-Z][A-Z'.\-]*+(?: [A-Z'.\-]++)*+",
    FieldKind.BIRTH_PLACE: r"[A-Z0-9'.,/()\-]++(?: [A-Z0-9'.,/()\-]++)*+",
    FieldKind.BIRTH_DATE: rf"(?:19[3-9][0-9]|20[0-9]{{2}})-(?:{_MONTH_AND_DAY})",
    FieldKind.SEX: "[LP]",
    FieldKind.PHONE: "08[0-9]{8,11}",
    FieldKind.EMAIL: r"[A-Za-z0-9_+\-]++(?:\.[A-Za-z0-9_+\-]++)*+@(?:[a-z0-9]+\.)+[a-z]{2,24}",
    FieldKind.STREET: "[!-~]++(?: [!-~]++)*+",
    FieldKind.RT: "[0-9]{3}",
    FieldKind.RW: "[0-9]{3}",
    FieldKind.VILLAGE: "[0-9]{10}",
    FieldKind.TRAINING: "[!-~]++(?: [!-~]++)*+",
}
_LONGEST: Mapping[FieldKind, int] = {
    FieldKind.NAME: 60,
    FieldKind.BIRTH_PLACE: 60,
    FieldKind.EMAIL: 64,
    FieldKind.STREET: 120,
    FieldKind.TRAINING: 120,
}


class Proof:
    """Made once for a form: all its answers in one match."""

    def __init__(self, form: Form) -> None:
        self._names = tuple(field.id for field in form.fields)
        self._pattern = re.compile(_END.join(map(_part, form.fields)), re.ASCII)
        self._conditional = tuple(
            field for field in form.fields if field.required and field.when is not None
        )

    def holds(self, answers: Mapping[str, str], on: date) -> bool:
        """False only means: look closely."""
        row = _END.join(map(answers.get, self._names, repeat(_ABSENT)))
        found = self._pattern.fullmatch(row)
        if found is None or not _is_day(found[1]) or _ABSENT in answers.values():
            return False
        if answers.get("birth_date", "") > on.isoformat() or answers.get("kk") == answers["nik"]:
            return False
        if not self._conditional:
            return True
        return not any(field.is_asked(answers, on) for field in self._conditional)


def _part(field: Field) -> str:
    """What may stand for one answer; a question with a condition must not be answered at all."""
    pattern = _pattern(field)
    if field.when is not None:
        return _ABSENT
    is_always_there = field.required or field.default is not None
    return pattern if is_always_there else f"(?:{_ABSENT}|{pattern})"


def _pattern(field: Field) -> str:
    if field.choices:
        return f"(?:{'|'.join(re.escape(choice.id) for choice in field.choices)})"
    is_limited = field.least is not None or field.most is not None
    is_second_nik = field.kind is FieldKind.NIK and field.id != "nik"
    if is_limited or is_second_nik or field.kind not in _PATTERNS:
        return _NEVER
    if (longest := _LONGEST.get(field.kind)) is None:
        return _PATTERNS[field.kind]
    return f"(?=[^{_END}]{{1,{longest}}}(?:{_END}|$)){_PATTERNS[field.kind]}"


@lru_cache(maxsize=40_000)  # there are about 37,000 days of birth in a century
def _is_day(ddmmyy: str | None) -> bool:
    if ddmmyy is None:
        return False
    day, month, year = int(ddmmyy[:2]) % 40 or 40, int(ddmmyy[2:4]), int(ddmmyy[4:])
    for century in (1900, 2000):
        try:
            date(century + year, month, day)
        except ValueError:
            continue
        return True
    return False
