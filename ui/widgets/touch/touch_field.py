"""One big line of words or digits."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.theme.fitting import wear
from ui.theme.look import cloth
from ui.theme.tokens import RING, RING_EDGE
from ui.theme.tones import State, palette
from ui.theme.touch import Touch, TouchRadius, TouchText, touch_px, touch_tall
from ui.widgets.paint import body_of, draw_box, draw_ring, painter_on
from ui.widgets.touch.line import TouchLine

_PAD = 20


class TouchField(TouchLine):
    """Its widget is 4 px larger on each side than the box: room for the focus ring."""

    def __init__(
        self,
        *,
        data: bool = False,
        longest: int = 60,
        capitals: bool = False,
        digits: bool = False,
    ) -> None:
        super().__init__(longest)
        self._capitals, self._digits, self._state = capitals, digits, State.IDLE
        self._height = Touch.FIELD
        wear(self, TouchText.FIELD_DATA if data else TouchText.FIELD)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.relook()

    def tidied(self, text: str) -> str:
        """Capitals where the card has capitals; no blank before the first word."""
        line = " ".join(text.splitlines()).lstrip()
        if self._digits:
            return "".join(letter for letter in line if letter in "0123456789")
        return line.upper() if self._capitals else line

    def set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.update()

    def set_low(self, *, is_low: bool) -> None:
        """A low screen has lower lines."""
        self._height = Touch.BUTTON if is_low else Touch.FIELD
        self.relook()
        self.updateGeometry()

    @property
    def state(self) -> State:
        return self._state

    def relook(self) -> None:
        pad = touch_px(_PAD)
        self.setTextMargins(pad, 0, pad, 0)
        self.setFixedHeight(self._high())

    def sizeHint(self) -> QSize:
        return QSize(touch_px(420), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(touch_px(120), self._high())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, body, colours = painter_on(self), body_of(self), palette().fields[self._state]
        radius = touch_px(TouchRadius.FIELD)
        if self.hasFocus():
            draw_ring(painter, body, radius)
            inner = body.adjusted(RING_EDGE, RING_EDGE, -RING_EDGE, -RING_EDGE)
            draw_box(painter, inner, radius - RING_EDGE, colours.fill)
        else:
            edge = 4 if self._state is State.ERROR else max(2.5, cloth().edge)
            draw_box(painter, body, radius, colours.fill, colours.edge, edge)
        painter.end()
        super().paintEvent(event)

    def _high(self) -> int:
        return touch_tall(self._height) + 2 * RING
