"""Answers in the form in which they may stand on a screen that nobody asked to see them on."""

from __future__ import annotations

from kiosk.domain.kinds import FieldKind
from kiosk.domain.nik import mask

_NUMBERS = frozenset({FieldKind.NIK, FieldKind.KK, FieldKind.PHONE})
HIDDEN = "****"


def masked(kind: FieldKind, answer: str) -> str:
    """Enough to recognise it by, not enough to use it."""
    if not answer:
        return ""
    if kind in _NUMBERS:
        return mask(answer)
    if kind is FieldKind.EMAIL:
        box, _, host = answer.partition("@")
        return f"{box[:1]}{HIDDEN}@{host}"
    return HIDDEN if kind is FieldKind.STREET else answer
