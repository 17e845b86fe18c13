"""Who was saved last, so that the person at the desk sees that it happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.models.numbers import spaced_nik
from ui.models.standing_view import standing_pill
from ui.panels.arrange import row
from ui.theme.look import tall
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.card import Card
from ui.widgets.key_hint import KeyLegend
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.pill import Pill
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow

SHOWN: Final = 3
HEAD: Final = 63
ROW: Final = 38
_BREAK: Final = timedelta(minutes=10)
_STRETCH: Final = (32, 24, 30, 10, 13, 1)


class RecentLine:
    """One row of the list: six cells."""

    def __init__(self) -> None:
        self.name = ElidedLabel("", Text.CELL_STRONG)
        self.nik = Label("", Text.DATA_CELL, Ink.MUTED)
        self.village = ElidedLabel("", Text.CELL, Ink.MUTED)
        self.at = Label("", Text.DATA_CELL, Ink.MUTED)
        self.took = Label("", Text.CELL, Ink.MUTED)
        self.pill = Pill()
        self.pill.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @property
    def cells(self) -> tuple[QWidget, ...]:
        return self.name, self.nik, self.village, self.at, self.took, self.pill

    def show(self, registered: QueueRow, took: timedelta | None, words: Words) -> None:
        self.name.setText(registered.name or words.say("queue.erased"))
        self.nik.setText(spaced_nik(registered.masked_nik))
        self.village.setText(registered.village_name)
        self.at.setText(words.clock(registered.captured_at))
        self.took.setText(words.short_duration(took.total_seconds()) if took else "")
        look = standing_pill(registered.standing, words)
        self.pill.set_pill(look.text, look.tone, look.icon)


class RecentList(Card):
    """The newest few; as many lines as there is room for."""

    def __init__(self, words: Words) -> None:
        super().__init__(" ")
        self._words = words
        self._rows: tuple[QueueRow, ...] = ()
        self._room = SHOWN
        self._legend = KeyLegend("F9", "")
        self.add_right(self._legend)
        self._empty = Label("", Text.BODY, Ink.FAINT)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        for place, stretch in enumerate(_STRETCH):
            self._grid.setColumnStretch(place, stretch)
        self._lines = [RecentLine() for _ in range(SHOWN)]
        for place, line in enumerate(self._lines):
            self._grid.setRowMinimumHeight(place, 0)
            for at, cell in enumerate(line.cells):
                side = Qt.AlignmentFlag.AlignRight if cell is line.pill else Qt.AlignmentFlag(0)
                self._grid.addWidget(cell, place, at, Qt.AlignmentFlag.AlignVCenter | side)
        self.body.addLayout(row(self._empty, None))
        self.body.addLayout(self._grid)

    @property
    def rows(self) -> tuple[QueueRow, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Newest first; one more than is shown tells how long the last of them took."""
        self._rows = tuple(rows)
        self._refresh()

    def fit(self, lines: int) -> None:
        """Show so many lines at most; none hides the list."""
        room = max(0, min(lines, SHOWN))
        if room == self._room and self.isHidden() is (room == 0):
            return  # asked after every note that comes or goes beside a field
        self._room = room
        self.setVisible(room > 0)
        self._refresh()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.set_texts(words.say("entry.recent"))
        self._legend.set_texts(words.say("entry.reopen"))
        self._empty.setText(words.say("entry.none_yet"))
        self._refresh()

    def _refresh(self) -> None:
        self._empty.setVisible(not self._rows)
        for place, line in enumerate(self._lines):
            shown = place < min(self._room, len(self._rows))
            self._grid.setRowMinimumHeight(place, tall(ROW) if shown else 0)
            for cell in line.cells:
                cell.setVisible(shown)
            if shown:
                line.show(self._rows[place], self._took(place), self._words)

    def _took(self, place: int) -> timedelta | None:
        """From the one before to this one, unless there was a break."""
        if place + 1 >= len(self._rows):
            return None
        took = self._rows[place].captured_at - self._rows[place + 1].captured_at
        return took if took <= _BREAK else None
