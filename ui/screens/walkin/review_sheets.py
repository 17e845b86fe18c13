"""Which cards of the last page are seen at once, as far as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ui.screens.walkin.page import Room
from ui.screens.walkin.review_card import ReviewCard, ReviewPart
from ui.theme.look import look

_MANY: Final = 5
"""Rows that one card can have without crowding the next."""


def sheets_of(
    cards: Sequence[ReviewCard], photos: ReviewPart | None, room: Room
) -> list[list[ReviewPart]]:
    """Where words are long for their room, the photographs take none from the answers."""
    told: list[ReviewPart] = [*cards]
    apart: list[list[ReviewPart]] = []
    if photos is not None and _is_short(room):
        apart = [[photos]]
    elif photos is not None:
        told.append(photos)
    most = _per_sheet([card.rows.count for card in cards], room)
    return [told[at : at + most] for at in range(0, len(told), most)] + apart


def _is_short(room: Room) -> bool:
    """Whether lines are high for the height there is."""
    return (room.is_low or look().is_large) and not room.is_upright


def _per_sheet(counts: Sequence[int], room: Room) -> int:
    """How many cards there is room for at once."""
    if room.is_tight or (_is_short(room) and max(counts, default=0) > _MANY):
        return 1
    is_crowded = room.is_low or look().is_large
    has_many = not room.is_upright and sum(counts[:2]) > 2 * _MANY - 1
    return 2 if is_crowded or has_many else 4
