"""What the digits of a number answer by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.screens.entry.boxes import Box, Source, TextBox
from ui.screens.entry.sheet import Sheet
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import NikFacts


def fill_from_nik(sheet: Sheet, facts: NikFacts | None, words: Words) -> bool:
    """Birth date and sex, or nothing when there are no facts any more; whether that changed
    anything."""
    told = {
        "birth_date": facts.birth_date.strftime("%d%m%Y") if facts else "",
        "sex": str(facts.sex) if facts else "",
    }
    changed = False
    for name, text in told.items():
        box = sheet.box(name)
        if box is not None and _may_take(box, text) and box.text() != text:
            box.fill(text, Source.NIK, words)
            changed = True
    return changed


def offer_from_nik(sheet: Sheet, facts: NikFacts | None) -> None:
    """Most people were born where their number was issued; whoever reads the card decides."""
    place = sheet.box("birth_place")
    if isinstance(place, TextBox):
        place.offer(facts.town if facts else "")


def _may_take(box: Box, text: str) -> bool:
    """Filled from a number once, emptied with it; never over what somebody typed."""
    return box.may_be_filled if text else box.source is Source.NIK
