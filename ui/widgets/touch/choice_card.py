"""One of a few answers on large cards: touching one is answering."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from ui.theme.fitting import wear
from ui.theme.fonts import text_font
from ui.theme.look import cloth
from ui.theme.tokens import RING
from ui.theme.touch import Touch, TouchRadius, TouchText, touch_px
from ui.widgets.paint import body_of, draw_focusable, draw_icon, painter_on
from ui.widgets.press import PressButton
from ui.widgets.roving import Roving

_PAD: Final = 20
_SIGN: Final = 32
_HINT_STEP: Final = TouchText.NOTE


@dataclass(frozen=True, slots=True)
class CardChoice:
    """What it stands for, what it says, and a second line that says it more closely."""

    key: str
    text: str
    detail: str = ""


class ChoiceCard(PressButton):
    """The whole card is the target; chosen, it is indigo with a tick."""

    def __init__(self, choice: CardChoice) -> None:
        super().__init__()
        self._detail, self._least = "", int(Touch.SMALL_BUTTON)
        self.setCheckable(True)
        wear(self, TouchText.BUTTON)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_choice(choice)

    def show_choice(self, choice: CardChoice) -> None:
        self.setText(choice.text)
        self._detail = choice.detail
        self.setAccessibleName(" ".join(filter(None, (choice.text, choice.detail))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room for: its words wrap."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(touch_px(240), self._high_at(self.width()))

    def set_least_height(self, pixels: int) -> None:
        """On the reference screen."""
        self._least = pixels
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # words that wrap need another height

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body, c = painter_on(self), body_of(self), cloth()
        is_lit = self.isChecked() or self.isDown()
        fill, ink = (c.nila_700, c.mori_0) if is_lit else (c.mori_0, c.ink)
        edge = c.nila_700 if is_lit else c.mori_600
        radius = touch_px(TouchRadius.CARD)
        draw_focusable(painter, body, radius, fill, edge, focused=self.hasFocus())
        self._paint_sign(painter, body, ink, is_on=self.isChecked())
        room = body.adjusted(touch_px(_PAD) + touch_px(_SIGN) + 16, 0, -touch_px(_PAD), 0)
        self._paint_words(painter, room, ink, c.mori_0 if is_lit else c.ink_2)

    def _paint_sign(self, painter: QPainter, body: QRectF, ink: str, *, is_on: bool) -> None:
        size = touch_px(_SIGN)
        left, middle = body.left() + touch_px(_PAD), body.center().y()
        if is_on:
            draw_icon(painter, QPointF(left, middle - size / 2), "circle-check", size, ink)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(cloth().mori_600), 2.5))
        painter.drawEllipse(QPointF(left + size / 2, middle), size / 2 - 4, size / 2 - 4)

    def _paint_words(self, painter: QPainter, room: QRectF, ink: str, pale: str) -> None:
        wide = round(room.width())
        high, below = _lines(self.font(), self.text(), wide), 0
        if self._detail:
            below = _lines(text_font(_HINT_STEP), self._detail, wide)
        top = room.center().y() - (high + below) / 2
        wrapped = int(Qt.TextFlag.TextWordWrap)
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(room.left(), top, wide, high), wrapped, self.text())
        painter.setFont(text_font(_HINT_STEP))
        painter.setPen(QColor(pale))
        painter.drawText(QRectF(room.left(), top + high, wide, below), wrapped, self._detail)

    def _high_at(self, width: int) -> int:
        room = width - 2 * RING - 2 * touch_px(_PAD) - touch_px(_SIGN) - 16
        lines = _lines(self.font(), self.text(), max(room, touch_px(150)))
        if self._detail:
            lines += _lines(text_font(_HINT_STEP), self._detail, max(room, touch_px(150)))
        return max(touch_px(self._least), lines + 2 * touch_px(6)) + 2 * RING


def _lines(font: QFont, text: str, width: int) -> int:
    """How high these words stand where they may be so wide."""
    room = QRect(0, 0, width, 10_000)
    return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() + 2


class ChoiceCards(QWidget):
    """Cards in columns, one Tab stop: arrows move, Space and Enter choose."""

    chosen = Signal(str)
    """A person touched the card with this key, also the one that was chosen already."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[str, ChoiceCard] = {}
        self._columns, self._least = 1, int(Touch.SMALL_BUTTON)
        self._group = QButtonGroup(self)
        self._roving = Roving(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(touch_px(Touch.GAP))

    @property
    def cards(self) -> dict[str, ChoiceCard]:
        return dict(self._cards)

    def set_choices(self, choices: Sequence[CardChoice]) -> None:
        """The same keys keep their cards, so that a language changes under a finger."""
        if [choice.key for choice in choices] != list(self._cards):
            self._make(choices)
        for choice in choices:
            self._cards[choice.key].show_choice(choice)

    def choose(self, key: str) -> None:
        """Show it as chosen; with nothing known by that key, none of them."""
        self._group.setExclusive(False)
        for own, card in self._cards.items():
            card.setChecked(own == key)
        self._group.setExclusive(True)
        keys = list(self._cards)
        if keys:
            self._roving.stop_at(keys.index(key) if key in keys else 0)

    def set_least_height(self, pixels: int) -> None:
        """Of each card, where there is room; never less than a finger needs."""
        self._least = pixels
        for card in self._cards.values():
            card.set_least_height(pixels)

    def set_columns(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            self._place()

    def take_focus(self) -> None:
        if (stop := self._roving.stop) is not None:
            stop.setFocus()

    def _make(self, choices: Sequence[CardChoice]) -> None:
        for card in self._cards.values():
            self._group.removeButton(card)
            self._grid.removeWidget(card)
            card.hide()  # or a layout that was about to show it shows it as a window of its own
            card.setParent(None)
            card.deleteLater()
        self._cards = {choice.key: ChoiceCard(choice) for choice in choices}
        for key, card in self._cards.items():
            self._group.addButton(card)
            card.set_least_height(self._least)
            card.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
        self._roving.set_buttons(list(self._cards.values()))
        self._place()

    def _place(self) -> None:
        for at, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, at // self._columns, at % self._columns)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
