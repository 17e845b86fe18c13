"""Lists to read: what happened to a registration, and what a person had answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.models.history_words import HistoryLine
from ui.models.told_answers import ToldAnswer
from ui.panels.arrange import column, held
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.label import IconLabel, Label
from ui.widgets.scroll_pane import ScrollPane

_TOP = Qt.AlignmentFlag.AlignTop


class _Lines(ScrollPane):
    """Rows of a grid, made anew each time."""

    def __init__(self) -> None:
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._shown: QWidget | None = None
        super().__init__(self._page)

    def _show(self, grid: QGridLayout) -> None:
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = held(column(held(grid), None))
        self._column.addWidget(self._shown)
        self.to_top()


class HistoryList(_Lines):
    """When, what, by whom and why; newest first."""

    def show_lines(self, lines: Sequence[tuple[str, HistoryLine]]) -> None:
        """Each with its time as it is read."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(2, 1)
        for place, (when, line) in enumerate(lines):
            told = column(Label(line.what, Text.LABEL, wrap=True))
            if line.who:
                told.addWidget(Label(line.who, Text.HINT, Ink.MUTED, wrap=True))
            grid.addWidget(IconLabel(line.icon, 20, line.ink), place, 0, _TOP)
            grid.addWidget(Label(when, Text.SMALL, Ink.MUTED), place, 1, _TOP)
            grid.addLayout(told, place, 2)
        self._show(grid)


class AnswerList(_Lines):
    """Question and answer, in the order of the form."""

    def show_answers(self, answers: Sequence[ToldAnswer]) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 6)
        for place, one in enumerate(answers):
            step = Text.DATA_LABEL if one.is_number else Text.LABEL_STRONG
            value = Label(one.text, step, wrap=True)
            value.setAccessibleName(f"{one.label}: {one.text}")
            grid.addWidget(Label(one.label, Text.SMALL, Ink.MUTED, wrap=True), place, 0, _TOP)
            grid.addWidget(value, place, 1, _TOP)
        self._show(grid)

    def wipe(self) -> None:
        """Nothing of it stays in memory longer than on the screen."""
        self._show(QGridLayout())
