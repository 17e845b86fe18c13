"""The indigo bar on top of every screen: where one is, what waits, who sits here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.fitting import fix_height
from ui.theme.look import cloth
from ui.theme.tokens import RING, Size, Text
from ui.theme.tones import Ink
from ui.widgets.bar_buttons import BarButtons, Tab
from ui.widgets.kawung import Emblem, paint_wall
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.pill import PillButton

_TRAINING_EDGE: Final = 4
_ALL: Final = (1 << 24) - 1  # Qt's own word for any width


class _Fold(Enum):
    """What gives way on a small laptop or to large words, in this order."""

    PRODUCT = auto()
    CLOSER = auto()
    DESK = auto()
    NAME = auto()  # a long one ends in an ellipsis
    CHIP = auto()
    OPERATOR = auto()
    CHIP_WORDS = auto()


def _few(label: QWidget) -> int:
    """Room for most names, and for the beginning of the others."""
    return label.fontMetrics().horizontalAdvance("m" * 10)


def language_buttons(names: Mapping[str, str]) -> BarButtons:
    """ID, EN ...; a screen reader says the name that each language has for itself."""
    buttons = BarButtons([Tab(key, key.upper()) for key in names], padding=9, gap=2)
    buttons.set_spoken(names)
    return buttons


class TopBar(QWidget):
    """Emblem, places, sync, language, operator; the same on every screen of the desk."""

    place_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, product: str, places: Sequence[Tab], languages: Mapping[str, str]) -> None:
        super().__init__()
        self._product = Label(product, Text.GROUP, Ink.WHITE)
        self._training = Label("", Text.NOTE, Ink.STRONG)
        self._places = BarButtons(places)
        self._languages = language_buttons(languages)
        self._operator = ElidedLabel("", Text.CELL_STRONG, Ink.WHITE)
        self._desk = ElidedLabel("", Text.CELL, Ink.PALE)
        self._chip: PillButton | None = None
        fix_height(self, Size.TOP_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        self._places.pressed.connect(self.place_chosen)
        self._languages.pressed.connect(self.language_chosen)

    def set_texts(self, places: Sequence[Tab], product: str | None = None) -> None:
        self._places.set_texts(places)
        if product is not None:
            self._product.setText(product)

    def show_place(self, key: str) -> None:
        self._places.choose(key)

    def show_language(self, key: str) -> None:
        self._languages.choose(key)

    def set_counts(self, counts: Mapping[str, str]) -> None:
        """How many wait at each place; nothing takes the badge away."""
        for key, count in counts.items():
            self._places.set_count(key, count)
        self.fit()

    def set_operator(self, name: str, desk: str) -> None:
        self._operator.setText(name)
        self._desk.setText(desk)
        self.fit()

    def set_training(self, mark: str | None) -> None:
        """Say "LATIHAN" so that nobody takes this desk for a real one; None takes it away."""
        self._training.setText(mark or "")
        self._training.setVisible(bool(mark))
        self.fit()
        self.update()

    def add_chip(self, chip: PillButton) -> None:
        """Put the sync chip left of the languages; it says less where there is little room."""
        self._chip = chip
        self._row.insertWidget(self._row.indexOf(self._languages) - 1, chip)

    def add_last(self, *buttons: QWidget) -> None:
        """Put help and the way out at the very end, after who sits here."""
        self._row.addSpacing(10 - RING)
        for button in buttons:
            self._row.addWidget(button)

    def relook(self) -> None:
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(cloth().bar))
        paint_wall(painter, QRectF(self.rect()))
        if cloth().is_plain:
            low = round(cloth().edge)
            painter.fillRect(0, self.height() - low, self.width(), low, QColor(cloth().line))
        if self._training.text():
            edge = self.rect().adjusted(0, self.height() - _TRAINING_EDGE, 0, 0)
            painter.fillRect(edge, QColor(cloth().kunyit))

    def fit(self) -> None:
        """Fold one thing after another until nothing is cut; what is folded is told elsewhere."""
        for folds in range(len(_Fold) + 1):
            self._fold(frozenset(list(_Fold)[:folds]))
            if self._row.sizeHint().width() <= self.width():
                break
        self._row.activate()  # now: a layout asked for while another is under way may not come

    def _fold(self, folded: frozenset[_Fold]) -> None:
        """The emblem alone stands for the product; the operator's tip tells the desk."""
        self._product.setVisible(_Fold.PRODUCT not in folded)
        self._places.set_padding(8 if _Fold.CLOSER in folded else 10 if folded else 14)
        self._desk.setVisible(_Fold.DESK not in folded)
        self._operator.setMaximumWidth(_few(self._operator) if _Fold.NAME in folded else _ALL)
        self._operator.setVisible(_Fold.OPERATOR not in folded)
        self._operator.setToolTip(f"{self._operator.text()}, {self._desk.text()}")
        if self._chip is not None:
            self._chip.fold(len(folded & {_Fold.CHIP, _Fold.CHIP_WORDS}))
        for buttons in (self._places, self._languages):
            buttons.updateGeometry()  # what changed inside is told to the bar at once

    def _build(self) -> None:
        self._training.setProperty("mark", "training")
        self._training.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._training.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 22, 0)
        self._row.setSpacing(0)
        for widget, gap in (
            (Emblem(), 14),
            (self._product, 12),
            (self._training, 14 - RING),
            (self._places, 0),
        ):
            self._row.addWidget(widget)
            self._row.addSpacing(gap)
        self._row.addStretch(1)
        self._row.addSpacing(14 - RING)
        self._row.addWidget(self._languages)
        self._row.addSpacing(14)
        self._row.addWidget(self._operator)
        self._row.addSpacing(6)
        self._row.addWidget(self._desk)
