"""What is seen on the queue page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from kiosk.usecases.queue import QueueFilter
from ui.models.queue_rows import QueueRows
from ui.panels.arrange import column, inset, on, row
from ui.screens.queue.foot import QueueFoot
from ui.screens.queue.head import QueueHead
from ui.screens.queue.numbers import Numbers
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Tone
from ui.widgets.banner import Banner
from ui.widgets.card import PanelKind
from ui.widgets.filter_chips import Filter, FilterChips
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.row_cells import CellKind, Column
from ui.widgets.row_table import RowTable
from ui.widgets.search_box import SearchBox
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.link import LinkState
    from kiosk.usecases.queue import QueueCounts

FILTERS: Final[Mapping[str, QueueFilter]] = MappingProxyType(
    {str(one.value): one for one in QueueFilter}
)
_COLUMNS: Final = (
    Column(CellKind.NAME, 290),
    Column(CellKind.NUMBER, 196),
    Column(CellKind.TEXT, 240),
    Column(CellKind.QUIET, 160),
    Column(CellKind.STATUS, 240, stretch=True),
    Column(CellKind.ACTION, 128),
)

_NARROW: Final = tuple(column.width for column in _COLUMNS[:4])
_WIDE: Final = (420, 230, 380, 230)


class QueueParts:
    """Shows what it is told; asks nobody."""

    def __init__(self, rows: QueueRows, words: Words) -> None:
        self._words = words
        self._none_key = ""
        self.head, self.foot = QueueHead(words), QueueFoot(words)
        self.deadline = Banner()
        self.overdue = Notice(Tone.BATA, icon="hourglass")
        for banner in (self.deadline, self.overdue):
            banner.hide()
        self.filters = FilterChips(_filters(words))
        self.search = SearchBox("")
        self.table = RowTable(_COLUMNS)
        self.table.set_model(rows)
        self._none = Label("", Text.BODY, Ink.FAINT, wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(on(PanelKind.CARD, column(None, self._none, None)))

    def layout(self) -> QBoxLayout:
        rows = inset(self._list)
        whole = column(
            inset(self.head), 10, self.overdue, inset(self.deadline), 8,
            row(self.filters, None, self.search), 8,
            rows, 10, inset(self.foot),
            margins=(20, 14, 20, 12),
        )  # fmt: skip
        whole.setStretchFactor(rows, 1)
        return whole

    def fit(self, width: int) -> None:
        """Wide screens have room for long names."""
        header = self.table.view.horizontalHeader()
        for place, size in enumerate(_WIDE if width >= 1600 else _NARROW):
            header.resizeSection(place, size)

    def show_state(self, state: LinkState, now: datetime) -> None:
        self.head.show_state(state, now)
        self.foot.show_clock(state, now)

    def show_counts(self, counts: QueueCounts) -> None:
        self.head.show_counts(counts)
        told = {key: self._words.number(counts.of(one)) for key, one in FILTERS.items()}
        self.filters.set_counts(told)

    def show_numbers(self, numbers: Numbers) -> None:
        self.show_counts(numbers.counts)
        self.foot.show_room(numbers.free_bytes)
        self.foot.show_promise(numbers.data_days)

    def show_deadline(self, said: str, closes: str) -> None:
        """When the wave closes, the date in bold; nothing where none is to come."""
        self.deadline.setVisible(bool(said))
        self.deadline.set_texts(said, closes)

    def show_overdue(self, what: str, why: str, remedy: str) -> None:
        """A wave closed over people who were not sent: loud, and aloud when it begins."""
        is_news = bool(what) and not self.overdue.isVisible()
        self.overdue.set_notice(what, why, remedy)
        self.overdue.setVisible(bool(what))
        if is_news:
            self.overdue.announce()

    def show_emptiness(self, is_empty: bool) -> None:
        """Say why the list is empty, or show the list."""
        if not is_empty:
            self._show_none("")
        elif self.search.text().strip():
            self._show_none("queue.none_found")
        else:
            is_all = self.filters.value() == "all"
            self._show_none("queue.none" if is_all else "queue.none_of_these")

    def _show_none(self, key: str) -> None:
        self._none_key = key
        self._none.setText(self._words.say(key) if key else "")
        self._list.setCurrentIndex(1 if key else 0)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.head.retranslate(words)
        self.foot.retranslate(words)
        self.filters.set_texts(_filters(words))
        self.search.set_texts(words.say("queue.search"))
        self.table.setAccessibleName(words.say("queue.table"))
        self._show_none(self._none_key)


def _filters(words: Words) -> list[Filter]:
    return [Filter(key, words.say(f"queue.filter.{key}")) for key in FILTERS]
