"""The numbers of a day: at a glance, and by officer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.standing import AT_CENTRE, NEEDS_CHECK, UNSENT
from ui.panels.arrange import column, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.card import Card, Line
from ui.widgets.figure import Figure
from ui.widgets.label import ElidedLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.closing import Day

_KINDS: Final = (
    ("unsent", UNSENT, Ink.SOGA),
    ("centre", AT_CENTRE, Ink.PANDAN),
    ("check", NEEDS_CHECK, Ink.BATA),
)
_COLUMNS: Final = ("unsent", "centre", "check", "all")


class Sums(Card):
    """Of everybody who was taken down since the last record."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.say("closing.sums"))
        self._words = words
        self._day: Day | None = None
        self.figures = {
            "all": Figure("", Ink.NILA),
            **{name: Figure("", ink) for name, _, ink in _KINDS},
        }
        self._none = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._table = QWidget()
        self._place = column(spacing=0)
        glance = row(*self.figures.values(), None, spacing=36)
        for part in (glance, 6, self._none, self._place):
            if isinstance(part, int):
                self.body.addSpacing(part)
            elif isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
        self.retranslate(words)

    def show_day(self, day: Day) -> None:
        self._day = day
        self.retranslate(self._words)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.set_texts(words.say("closing.sums"))
        for name, figure in self.figures.items():
            figure.set_texts(words.say(f"closing.figure.{name}"))
        day = self._day
        if day is not None and day.last is not None:
            self._none.setText(words.say("closing.none_since", number=day.last.number))
        else:
            self._none.setText(words.say("closing.none"))
        self._none.setVisible(day is not None and not day.operators)
        if day is not None:
            for name, number in _numbers(day).items():
                self.figures[name].set_number(words.number(number))
        self._rebuild()

    def _rebuild(self) -> None:
        self._table.hide()
        self._table.deleteLater()
        self._table = QWidget()
        self._table.setLayout(self._grid())
        self._place.addWidget(self._table)
        self._table.setVisible(self._day is not None and bool(self._day.operators))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        said = self._words.say
        grid.addWidget(Label(said("closing.paper.column.operator"), Text.NOTE, Ink.MUTED), 0, 0)
        for place, name in enumerate(_COLUMNS, 1):
            caption = said(f"closing.paper.column.{name}")
            head = Label(caption, Text.NOTE, Ink.MUTED)
            grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(Line(), 1, 0, 1, len(_COLUMNS) + 1)
        for line, one in enumerate(self._day.operators if self._day else (), 2):
            grid.addWidget(ElidedLabel(one.person.name, Text.CELL_STRONG), line, 0)
            for place, number in enumerate(_of_operator(one.counts), 1):
                told = Label(self._words.number(number), Text.DATA_CELL)
                grid.addWidget(told, line, place, Qt.AlignmentFlag.AlignRight)
        return grid


def _numbers(day: Day) -> dict[str, int]:
    kinds = {
        name: sum(day.counts.get(standing, 0) for standing in kind) for name, kind, _ in _KINDS
    }
    return {"all": day.total, **kinds}


def _of_operator(counts: Mapping[str, int]) -> list[int]:
    kinds = [sum(counts.get(standing, 0) for standing in kind) for _, kind, _ in _KINDS]
    return [*kinds, sum(counts.values())]
