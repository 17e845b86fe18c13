"""How far the person in front of the desk has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ui.models.standing_view import short_label
from ui.screens.entry.boxes import Box
from ui.words import Words


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many of the required answers there are, and what is missing."""

    done: int
    total: int
    missing: tuple[str, ...] = ()


def how_far(asked: Sequence[Box], words: Words, *, has_agreed: bool) -> Completeness:
    """Counts what is required, and the consent as one of them."""
    required = [box for box in asked if box.field.required]
    missing = [short_label(box.shell.label()) for box in required if box.is_empty or box.is_wrong]
    if not has_agreed:
        missing.append(words.say("complete.consent"))
    total = len(required) + 1
    return Completeness(total - len(missing), total, tuple(missing))
