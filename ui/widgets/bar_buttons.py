"""Words on indigo of which one is the chosen one: the places of the top bar, the languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.fitting import wear
from ui.theme.fonts import text_font
from ui.theme.look import cloth, tall
from ui.theme.tokens import RING, RING_EDGE, Text
from ui.widgets.paint import body_of, draw_box, draw_ring, painter_on
from ui.widgets.press import PressButton
from ui.widgets.roving import Roving

_HEIGHT: Final = 38
_RADIUS: Final = 9
_BADGE: Final = 20


@dataclass(frozen=True, slots=True)
class Tab:
    """One place one can go."""

    key: str
    text: str


class BarButton(PressButton):
    """A word on indigo that can be the chosen one, with a count when something waits there."""

    def __init__(self, key: str, text: str, padding: int = 14, *, is_switch: bool = False) -> None:
        super().__init__(text)
        self.key, self._is_switch = key, is_switch
        self._count, self._padding = "", padding
        self.setCheckable(is_switch)  # the others lead somewhere, or are one of several
        self.setAccessibleName(text)
        wear(self, Text.TAB)
        self.relook()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def relook(self) -> None:
        self.setFixedHeight(tall(_HEIGHT) + 2 * RING)

    def set_count(self, count: str) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        self.setText(text)
        self.set_count(self._count)

    def set_padding(self, padding: int) -> None:
        self._padding = padding
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._text_width() + 2 * (self._padding + RING)
        if self._count:
            width += self._badge_width() + 8
        return QSize(round(width + 0.5), tall(_HEIGHT) + 2 * RING)

    def nextCheckState(self) -> None:
        """The bar decides which button is the chosen one."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        self._paint_ground(painter)
        painter.setFont(text_font(Text.CELL_STRONG if self.isChecked() else Text.TAB))
        c = cloth()
        painter.setPen(QColor(c.bar_chosen_ink if self.isChecked() else c.bar_pale))
        words = QRectF(RING + self._padding, 0, self._text_width() + 2, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count:
            self._paint_badge(painter, words.right() + 6)

    def _paint_ground(self, painter: QPainter) -> None:
        body, fill = body_of(self), cloth().bar_lit if self.underMouse() else None
        if self.isChecked():
            fill = cloth().bar_chosen
        if self.hasFocus():
            draw_ring(painter, body, _RADIUS)
            body = body.adjusted(RING_EDGE, RING_EDGE, -RING_EDGE, -RING_EDGE)
        edge = cloth().bar_pale if self._is_switch and not self.hasFocus() else None
        draw_box(painter, body, _RADIUS, fill, edge)

    def _paint_badge(self, painter: QPainter, left: float) -> None:
        high = tall(_BADGE)
        badge = QRectF(left, (self.height() - high) / 2, self._badge_width(), high)
        draw_box(painter, badge, high / 2, cloth().kunyit)
        painter.setFont(text_font(Text.DATA_BADGE))
        painter.setPen(QColor(cloth().nila_900))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._count)

    def _text_width(self) -> float:
        return QFontMetricsF(text_font(Text.CELL_STRONG)).horizontalAdvance(self.text())

    def _badge_width(self) -> float:
        digits = QFontMetricsF(text_font(Text.DATA_BADGE)).horizontalAdvance(self._count)
        return max(tall(_BADGE), digits + 18)


class BarButtons(QWidget):
    """Several bar buttons of which one is chosen; one Tab stop, arrows move, Enter goes there."""

    pressed = Signal(str)

    def __init__(self, tabs: Sequence[Tab], padding: int = 14, gap: int = 6) -> None:
        super().__init__()
        self._buttons = [BarButton(tab.key, tab.text, padding) for tab in tabs]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap - 2 * RING)
        for button in self._buttons:
            row.addWidget(button)
            button.setCheckable(True)
            button.clicked.connect(partial(self._press, button.key))
        self._roving = Roving(self)
        self._roving.set_buttons(self._buttons)

    def choose(self, key: str) -> None:
        for place, button in enumerate(self._buttons):
            button.setChecked(button.key == key)
            if button.key == key:
                self._roving.stop_at(place)

    def chosen(self) -> str:
        return next((button.key for button in self._buttons if button.isChecked()), "")

    def set_count(self, key: str, count: str) -> None:
        self._button(key).set_count(count)

    def set_texts(self, tabs: Sequence[Tab]) -> None:
        for tab in tabs:
            self._button(tab.key).set_text(tab.text)

    def set_padding(self, padding: int) -> None:
        for button in self._buttons:
            button.set_padding(padding)

    def set_spoken(self, names: Mapping[str, str]) -> None:
        """Longer names for screen readers, where the bar shows only a short one."""
        for key, name in names.items():
            self._button(key).setAccessibleName(name)

    def _button(self, key: str) -> BarButton:
        return next(button for button in self._buttons if button.key == key)

    def _press(self, key: str, _checked: bool = False) -> None:
        self.pressed.emit(key)
