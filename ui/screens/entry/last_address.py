"""Where the last person lives, for the neighbour who comes next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ui.screens.entry.boxes import Source
from ui.screens.entry.sheet import Sheet
from ui.words import Words

_ADDRESS: Final = ("village", "rt", "rw", "street")


class LastAddress:
    """Kept in memory only, until the next person is saved."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._texts: Mapping[str, str] = {}

    def remember(self) -> None:
        texts = self._sheet.texts()
        self._texts = {name: texts[name] for name in _ADDRESS if name in texts}

    def use(self, words: Words) -> bool:
        """Fill it in, over nothing that was typed; False when there is none."""
        boxes = [
            (box, text) for name, text in self._texts.items() if (box := self._sheet.box(name))
        ]
        for box, text in boxes:
            if box.may_be_filled:
                box.fill(text, Source.LAST, words)
        return bool(boxes)
