"""The cards of the form, composed from the programme's fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from kiosk.domain.form import Group
from ui.panels.arrange import column
from ui.screens.entry.boxes import NARROW, Box
from ui.screens.entry.columns import ColumnsLayout
from ui.theme.tokens import Text
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import Label
from ui.widgets.quiet import without_menus
from ui.words import Words


class GroupCard(Panel):
    """One group of questions under its name; narrow ones share a line."""

    def __init__(self, group: Group, boxes: Sequence[Box]) -> None:
        super().__init__(PanelKind.CARD)
        self.boxes = tuple(boxes)
        self._group = group
        self._title = Label("", Text.GROUP)
        self._lines: list[QWidget] = []
        body = column(self._title, 6, spacing=6, margins=(12, 12, 12, 10))
        self._title.setContentsMargins(4, 0, 4, 0)
        for line in _lines(boxes):
            self._lines.append(_line(line))
            body.addWidget(self._lines[-1])
        body.addStretch(1)
        self.setLayout(body)

    def show_asked(self) -> None:
        """No empty lines, no empty card."""
        for line in self._lines:
            line.setVisible(any(box.is_asked for box in self.boxes if line.isAncestorOf(box.shell)))
        self.setVisible(any(box.is_asked for box in self.boxes))

    def retranslate(self, words: Words) -> None:
        self._title.setText(words.say(f"group.{self._group}"))


class FormPanel(QScrollArea):
    """All cards in columns; scrolls where a small screen leaves it no other way."""

    arranged = Signal()
    """The cards lie in other places, or want another height."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        super().__init__()
        self._claimed = (0, 0)
        self.setProperty("bare", True)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._page.setProperty("bare", True)
        self._columns = ColumnsLayout(self._page)
        self._cards = [GroupCard(group, members) for group, members in _by_group(boxes).items()]
        for card in self._cards:
            self._columns.addWidget(card)
        self.setWidget(self._page)
        self._page.installEventFilter(self)
        without_menus(self)

    def reading_order(self) -> list[Box]:
        """The boxes as the eye meets them: column by column."""
        cards = self._columns.order(self.viewport().width())
        return [box for card in cards if isinstance(card, GroupCard) for box in card.boxes]

    def show_asked(self) -> None:
        for card in self._cards:
            card.show_asked()

    def show_box(self, box: Box) -> None:
        self.ensureWidgetVisible(box.shell, 0, 24)

    def show_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def wanted_height(self) -> int:
        return self._columns.heightForWidth(self.viewport().width())

    def retranslate(self, words: Words) -> None:
        for card in self._cards:
            card.retranslate(words)

    def relook(self) -> None:
        self._columns.forget_places()
        self._claim_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._claim_height()
        return super().eventFilter(watched, event)

    def _claim_height(self) -> None:
        claim = (self.viewport().width(), self.wanted_height())
        if claim != self._claimed:
            self._claimed = claim
            self._page.setMinimumHeight(claim[1])
            self.arranged.emit()


def _by_group(boxes: Sequence[Box]) -> dict[Group, list[Box]]:
    """Groups in the order in which the form first asks something of them."""
    groups: dict[Group, list[Box]] = {}
    for box in boxes:
        groups.setdefault(box.field.group, []).append(box)
    return groups


def _lines(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """Two neighbouring narrow boxes make one line."""
    waiting: list[Box] = []
    for box in boxes:
        if box.field.kind in NARROW:
            waiting.append(box)
            if len(waiting) == 2:
                yield waiting
                waiting = []
        else:
            yield from ([waiting] if waiting else [])
            waiting = []
            yield [box]
    yield from ([waiting] if waiting else [])


def _line(boxes: Sequence[Box]) -> QWidget:
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(4)
    for box in boxes:
        across.addWidget(box.shell, 1)
    return line
