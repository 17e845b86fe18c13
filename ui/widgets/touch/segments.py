"""One of a few languages, each by its own name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.theme.fitting import wear
from ui.theme.look import cloth
from ui.theme.tokens import RING
from ui.theme.touch import Touch, TouchRadius, TouchText, touch_air, touch_px, touch_tall
from ui.widgets.paint import body_of, draw_box, draw_focusable, painter_on
from ui.widgets.press import PressButton


class LanguageSegments(QWidget):
    """Real buttons side by side; the one in force is checked."""

    chosen = Signal(str)
    """A person pressed the language with this key."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._on_dark = False
        self._group = QButtonGroup(self)
        self.buttons = {key: _Segment(name) for key, name in names.items()}
        beside = QHBoxLayout(self)
        beside.setContentsMargins(2, 2, 2, 2)
        beside.setSpacing(0)
        for key, button in self.buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            beside.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_current(self, key: str) -> None:
        self.buttons[key].setChecked(True)

    def set_on_dark(self, on_dark: bool) -> None:
        self._on_dark = on_dark
        for button in self.buttons.values():
            button.set_on_dark(on_dark)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = cloth()
        fill = c.bar if self._on_dark else c.mori_100
        edge = c.line if c.is_plain else None
        box, radius = QRectF(self.rect()), touch_px(TouchRadius.BUTTON)
        draw_box(painter_on(self), box, radius, fill, edge)


class _Segment(PressButton):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._on_dark = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a touch leaves the caret where it is
        wear(self, TouchText.NOTE_LOUD)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.relook()

    def set_on_dark(self, on_dark: bool) -> None:
        self._on_dark = on_dark
        self.update()

    def relook(self) -> None:
        self.setFixedHeight(touch_tall(Touch.SMALL_BUTTON) + 2 * RING)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(words + 2 * (touch_air(22) + RING)), self.height())

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body, c = painter_on(self), body_of(self), cloth()
        radius = touch_px(TouchRadius.BUTTON) - RING
        fill, ink, edge = None, c.bar_pale if self._on_dark else c.ink_2, None
        if self.isDown():
            fill, ink = c.nila_150, c.nila_800
        elif self.isChecked():
            fill, ink = c.mori_0, c.nila_800
            edge = c.nila_700
            if c.is_plain:
                fill, ink, edge = c.bar_chosen, c.bar_chosen_ink, None
        draw_focusable(painter, body, radius, fill, edge, focused=self.hasFocus())
        if self.hasFocus() and fill is None:
            ink = c.ink
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self.text())
