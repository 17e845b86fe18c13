"""Quick proofs that a text is a canonical answer already, for a centre that reads thousands.

Each proof is stricter than or equal to the parser of its kind: what passes here parses without a
hard problem; what fails here is only looked at more closely.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

from kiosk.domain.kinds import FieldKind

_DAYS = "(?:0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])"
_NIK = re.compile(rf"[0-9]{{6}}({_DAYS}(?:0[1-9]|1[0-2])[0-9]{{2}})(?!0000)[0-9]{{4}}", re.ASCII)
_DIGITS16 = re.compile(r"[0-9]{16}")
_NAME = re.compile(r"(?=.*[A-Z])[A-Z][A-Z'.\-]*(?: [A-Z'.\-]+)*")
_PLACE = re.compile(r"[A-Z0-9'.,/()\-]+(?: [A-Z0-9'.,/()\-]+)*")
_TEXT = re.compile(r"[!-~]+(?: [!-~]+)*")
_PHONE = re.compile(r"08[0-9]{8,11}")
_EMAIL = re.compile(r"[A-Za-z0-9_+\-]+(?:\.[A-Za-z0-9_+\-]+)*@(?:[a-z0-9]+\.)+[a-z]{2,24}")
_THREE = re.compile(r"[0-9]{3}")
_TEN = re.compile(r"[0-9]{10}")
_MONTH_AND_DAY = (
    "(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
    "|(?:0[13-9]|1[0-2])-(?:29|30)"
    "|(?:0[13578]|1[02])-31"
)  # 29 February is looked at more closely
_ISO = re.compile(rf"(?:19[3-9][0-9]|20[0-9]{{2}})-(?:{_MONTH_AND_DAY})")


@lru_cache(maxsize=40_000)  # there are about 37,000 days of birth in a century
def _is_day(ddmmyy: str) -> bool:
    day, month, year = int(ddmmyy[:2]) % 40 or 40, int(ddmmyy[2:4]), int(ddmmyy[4:])
    for century in (1900, 2000):
        try:
            date(century + year, month, day)
        except ValueError:
            continue
        return True
    return False


def _nik(text: str) -> bool:
    found = _NIK.fullmatch(text)
    return found is not None and _is_day(found[1])


def _matches(pattern: re.Pattern[str], most: int) -> Callable[[str], bool]:
    return lambda text: len(text) <= most and pattern.fullmatch(text) is not None


CANONICAL: Mapping[FieldKind, Callable[[str], bool]] = {
    FieldKind.NIK: _nik,
    FieldKind.KK: _matches(_DIGITS16, 16),
    FieldKind.NAME: _matches(_NAME, 60),
    FieldKind.BIRTH_PLACE: _matches(_PLACE, 60),
    FieldKind.BIRTH_DATE: _matches(_ISO, 10),
    FieldKind.SEX: lambda text: text in {"L", "P"},
    FieldKind.PHONE: _matches(_PHONE, 13),
    FieldKind.EMAIL: _matches(_EMAIL, 64),
    FieldKind.STREET: _matches(_TEXT, 120),
    FieldKind.RT: _matches(_THREE, 3),
    FieldKind.RW: _matches(_THREE, 3),
    FieldKind.VILLAGE: _matches(_TEN, 10),
    FieldKind.EDUCATION: lambda text: False,  # told by the field's choices
    FieldKind.EMPLOYMENT: lambda text: False,
    FieldKind.CHOICE: lambda text: False,
    FieldKind.YES_NO: lambda text: False,
    FieldKind.TRAINING: _matches(_TEXT, 120),
    FieldKind.TEXT: lambda text: False,  # limits differ by field
    FieldKind.NUMBER: lambda text: False,
}
