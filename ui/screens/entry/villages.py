"""Finds villages for the village box, the desk's own regency first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.suggestions import Suggestion

if TYPE_CHECKING:
    from kiosk.gazetteer.places import Village
    from kiosk.gazetteer.regions import Regions


class VillageFinder:
    """Answers within a few milliseconds: the table of regions is a small file, read only."""

    def __init__(self, regions: Regions, near: str) -> None:
        self._regions, self._near = regions, near or None

    def search(self, text: str) -> list[Suggestion]:
        found = self._regions.search_villages(text, self._near)
        return [_suggestion(village) for village in found]

    def name_of(self, code: str) -> Suggestion | None:
        village = self._regions.village(code)
        return _suggestion(village) if village else None

    def where(self, code: str) -> str:
        """The parents of a village and its postal code, to be read back."""
        village = self._regions.village(code)
        if village is None:
            return ""
        parents = (village.district.name, village.regency.name, village.province.name)
        return " ".join(filter(None, (", ".join(parents), village.postal_code)))


def _suggestion(village: Village) -> Suggestion:
    return Suggestion(
        village.code, village.name, f"{village.district.name}, {village.regency.name}"
    )
