"""Round chips that narrow a list, each with how many it would show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui.theme.fonts import text_font
from ui.theme.look import cloth, tall
from ui.theme.tokens import RING, Size, Text
from ui.widgets.paint import body_of, draw_focusable, painter_on
from ui.widgets.roving import Roving

_GAP: Final = 8 - 2 * RING
_PADDING: Final = 15


@dataclass(frozen=True, slots=True)
class Filter:
    """One way to narrow the list."""

    key: str
    text: str


class FilterChip(QRadioButton):
    """One filter and its count."""

    def __init__(self, filter_: Filter) -> None:
        super().__init__(filter_.text)
        self.key = filter_.key
        self._count = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_filter(self, text: str, count: str) -> None:
        self.setText(text)
        self._count = count
        self.setAccessibleName(f"{text} {count}".strip())
        self.updateGeometry()
        self.update()

    @property
    def count(self) -> str:
        return self._count

    def sizeHint(self) -> QSize:
        width = self._words() + self._digits() + 2 * (_PADDING + RING)
        return QSize(round(width + 0.5), tall(Size.BAND_PILL) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def nextCheckState(self) -> None:
        """The row decides which chip is the chosen one."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body, on = painter_on(self), body_of(self), self.isChecked()
        c = cloth()
        quiet = c.nila_50 if self.underMouse() else c.mori_0
        fill, edge = (c.nila_700, c.nila_700) if on else (quiet, c.mori_600)
        draw_focusable(painter, body, body.height() / 2, fill, edge, focused=self.hasFocus())
        inner = QRectF(body.adjusted(_PADDING, 0, -_PADDING + 2, 0))
        painter.setFont(text_font(Text.LABEL_STRONG))
        painter.setPen(QColor(c.mori_0 if on else c.ink))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(text_font(Text.DATA_LABEL))
        painter.setPen(QColor(c.nila_200 if on else c.ink_2))
        inner.setLeft(inner.left() + self._words() + 8)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self._count)

    def _words(self) -> float:
        return QFontMetricsF(text_font(Text.LABEL_STRONG)).horizontalAdvance(self.text())

    def _digits(self) -> float:
        if not self._count:
            return 0.0
        return 8 + QFontMetricsF(text_font(Text.DATA_LABEL)).horizontalAdvance(self._count)


class FilterChips(QWidget):
    """One line of filters, exactly one of them chosen; one Tab stop, arrows move and choose."""

    chosen = Signal(str)

    def __init__(self, filters: Sequence[Filter]) -> None:
        super().__init__()
        self._chips = [FilterChip(filter_) for filter_ in filters]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for place, chip in enumerate(self._chips):
            row.addWidget(chip)
            chip.clicked.connect(partial(self._choose, place))
        self._roving = Roving(self)
        self._roving.set_buttons(self._chips)
        self._roving.moved.connect(self._choose)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if filters:
            self.set_value(filters[0].key)

    def value(self) -> str:
        return next((chip.key for chip in self._chips if chip.isChecked()), "")

    def set_value(self, key: str) -> None:
        for place, chip in enumerate(self._chips):
            chip.setChecked(chip.key == key)
            if chip.key == key:
                self._roving.stop_at(place)

    def set_counts(self, counts: Mapping[str, str]) -> None:
        """Counts by key, as they are read."""
        for chip in self._chips:
            chip.show_filter(chip.text(), counts.get(chip.key, chip.count))

    def set_texts(self, filters: Sequence[Filter]) -> None:
        texts = {filter_.key: filter_.text for filter_ in filters}
        for chip in self._chips:
            chip.show_filter(texts.get(chip.key, chip.text()), chip.count)

    def _choose(self, place: int, _checked: bool = False) -> None:
        key = self._chips[place].key
        if key != self.value():
            self.set_value(key)
            self.chosen.emit(key)
