"""What is seen on the page: the list, the case, or that there is nothing to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from ui.models.queue_rows import QueueRows
from ui.models.told_answers import NameOf
from ui.panels.arrange import column, held, inset, on, row
from ui.screens.check.case_view import CaseView
from ui.theme.look import px
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.card import PanelKind
from ui.widgets.label import IconLabel, Label
from ui.widgets.row_cells import CellKind, Column
from ui.widgets.row_table import RowTable
from ui.words import Words

_COLUMNS: Final = (Column(CellKind.PERSON, 270, stretch=True), Column(CellKind.STATUS, 246))
_NARROW, _WIDE, _SHARE = 520, 640, 0.4
_MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


class CheckParts:
    """Shows what it is told; asks nobody."""

    def __init__(self, rows: QueueRows, words: Words, name_of: NameOf) -> None:
        self._words = words
        self.table = RowTable(_COLUMNS)
        self.table.set_model(rows)
        self.view = CaseView(words, name_of)
        self._heading = Label("", Text.HEADING)
        self._lead = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._done = Label("", Text.LABEL, Ink.PANDAN, wrap=True)
        self._none = Label("", Text.HERO)
        self._none_line = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._loading = Label("", Text.BODY, Ink.MUTED)
        self._left = held(column(inset(self.table), inset(self._done), spacing=8))
        self._right = QStackedWidget()
        self._whole = QStackedWidget()

    def layout(self) -> QBoxLayout:
        for page in (
            self.view,
            on(PanelKind.CARD, column(None, row(None, self._loading, None), None)),
        ):
            self._right.addWidget(page)
        both = row(self._left, self._right, spacing=12)
        both.setStretch(1, 1)
        none = column(
            None, row(None, IconLabel("circle-check", 44, Ink.PANDAN), None), 12, self._none, 4,
            self._none_line, None,
        )  # fmt: skip
        for label in (self._none, self._none_line):
            label.setAlignment(_MIDDLE)
        for layout in (both, none):
            self._whole.addWidget(held(layout))
        whole = column(
            inset(self._heading), 2, inset(self._lead), 10, self._whole, margins=(20, 14, 20, 12)
        )
        whole.setStretch(4, 1)
        return whole

    def fit(self, width: int) -> None:
        """The list has what it needs, and never more than its share."""
        wanted = px(_WIDE if width >= px(1600) else _NARROW)
        self._left.setFixedWidth(min(wanted, round(width * _SHARE)))

    def show_emptiness(self, is_empty: bool) -> None:
        self._whole.setCurrentIndex(1 if is_empty else 0)
        self._lead.setVisible(not is_empty)

    def show_loading(self, is_loading: bool) -> None:
        self._right.setCurrentIndex(1 if is_loading else 0)

    def tell(self, sentence: str) -> None:
        """What was decided last."""
        self._done.setText(sentence)
        self._done.setVisible(bool(sentence))

    @property
    def told(self) -> str:
        return self._done.text()

    @property
    def is_empty(self) -> bool:
        return self._whole.currentIndex() == 1

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._heading.setText(words.say("tab.check"))
        self._lead.setText(words.say("check.lead"))
        self._none.setText(words.say("check.none"))
        self._none_line.setText(words.say("check.none.line"))
        self._loading.setText(words.say("check.loading"))
        self.table.setAccessibleName(words.say("check.list"))
        self.tell("")
        self.view.retranslate(words)
