"""What a scanner reads while the queue is open is what somebody looks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.domain.scanned import card_numbers
from ui.models.numbers import shortened

if TYPE_CHECKING:
    from kiosk.gazetteer.regions import Regions


class QueueScans:
    """A card's number where there is one in it, else its words."""

    def __init__(
        self, look_for: Callable[[str], None], uncover: Callable[[], None], regions: Regions
    ) -> None:
        self._look_for, self._uncover, self._regions = look_for, uncover, regions

    def remember(self) -> None:
        """Nothing: there is only the search box to type in, and a scan replaces what it says."""

    def plan(self, text: str) -> Callable[[], None]:
        numbers = card_numbers(text, self._regions)
        wanted = numbers[0].digits if numbers else shortened(text, 60)

        def look() -> None:
            self._uncover()  # what lies open over the list was somebody else
            self._look_for(wanted)

        return look
