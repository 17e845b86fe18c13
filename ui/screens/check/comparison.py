"""What was typed here beside what the centre says of it, line by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.models.told_answers import ToldAnswer
from ui.panels.arrange import column, held, on, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import IconLabel, Label
from ui.widgets.scroll_pane import ScrollPane
from ui.words import Words

_TOP = Qt.AlignmentFlag.AlignTop
_SHARES = (5, 7, 8)
_ICON = 18
_AROUND = 40


class Comparison(ScrollPane):
    """Three columns; a line that the centre means stands out by its frame, an icon and words."""

    def __init__(self) -> None:
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._lines: QWidget | None = None
        self._marked: QWidget | None = None
        super().__init__(self._page)
        self._later = QTimer(
            self, singleShot=True, interval=0
        )  # once the lines lie in their places
        self._later.timeout.connect(self._show_marked)

    def show_lines(
        self, answers: Sequence[ToldAnswer], meant: Mapping[str, str], words: Words
    ) -> None:
        self.wipe()
        heads = ("check.question", "check.typed", "check.said")
        head = _line(*(Label(words.say(key), Text.NOTE, Ink.MUTED) for key in heads))
        shown = [_answer(one, meant.get(one.field, "")) for one in answers]
        self._lines = held(column(held(head), *shown, None, spacing=2))
        self._column.addWidget(self._lines)
        self._marked = next((line for line in shown if isinstance(line, Panel)), None)
        self.to_top()
        self._later.start()

    def wipe(self) -> None:
        """Nothing of anybody stays in memory longer than on the screen."""
        if self._lines is not None:
            self._lines.hide()
            self._lines.deleteLater()
        self._lines = self._marked = None

    def _show_marked(self) -> None:
        if self._marked is not None:
            self.area.ensureWidgetVisible(self._marked, 0, _AROUND)


def _answer(one: ToldAnswer, said: str) -> QWidget:
    value = Label(one.text, Text.DATA_LABEL if one.is_number else Text.LABEL_STRONG, wrap=True)
    value.setAccessibleName(f"{one.label}: {one.text}. {said}".strip())
    label = Label(one.label, Text.SMALL, Ink.MUTED, wrap=True)
    if not said:
        return held(_line(label, value, Label("")))
    words = row(spacing=6)
    words.addWidget(IconLabel("circle-alert", _ICON, Ink.BATA), 0, _TOP)
    words.addWidget(Label(said, Text.LABEL, Ink.BATA, wrap=True), 1)
    return on(PanelKind.DEADLINE, _line(label, value, held(words)))


def _line(*cells: QWidget) -> QVBoxLayout:
    across = row(spacing=12, margins=(8, 3, 8, 3))
    for cell, share in zip(cells, _SHARES, strict=True):
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        across.addWidget(cell, share, _TOP)
    return column(across)
