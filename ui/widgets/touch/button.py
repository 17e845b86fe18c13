"""Buttons for a finger: at least 16 mm high, and 22 mm where they lead on."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fitting import wear
from ui.theme.look import cloth
from ui.theme.tokens import RING
from ui.theme.tones import ButtonColours
from ui.theme.touch import Touch, TouchRadius, TouchText, touch_air, touch_px, touch_tall
from ui.widgets.paint import body_of, draw_focusable, draw_icon, painter_on
from ui.widgets.press import PressButton


class TouchRole(StrEnum):
    """What a button is for, and on which ground it stands."""

    PRIMARY = "primary"  # leads on, on a light page
    KUNYIT = "kunyit"  # leads on, on indigo only
    SECONDARY = "secondary"
    SOFT = "soft"
    DANGER = "danger"  # takes away
    ON_DARK = "on_dark"  # beside the one that leads on, on indigo


class TouchGirth(Enum):
    """Height, padding and type."""

    SMALL = (Touch.SMALL_BUTTON, 22, TouchText.NOTE_LOUD)
    REGULAR = (Touch.BUTTON, 26, TouchText.BUTTON)
    LARGE = (Touch.PRIMARY, 34, TouchText.BUTTON)
    GRAND = (116, 44, TouchText.BUTTON_LARGE)

    def __init__(self, height: int, padding: int, text: TouchText) -> None:
        self.height, self.padding, self.text = height, padding, text


_LEADING: Final = frozenset({TouchRole.PRIMARY, TouchRole.KUNYIT})


def colours_of(role: TouchRole) -> ButtonColours:
    """In the cloth in force."""
    c = cloth()
    lit = ButtonColours(c.kunyit, c.mori_0, c.kunyit, c.pressed)
    match role:
        case TouchRole.PRIMARY:
            return ButtonColours(c.nila_700, c.mori_0, c.nila_700, c.pressed)
        case TouchRole.KUNYIT:
            if c.is_plain:
                return lit
            return ButtonColours(c.kunyit, c.nila_900, c.kunyit, c.kunyit_100)
        case TouchRole.SECONDARY:
            return ButtonColours(c.mori_0, c.nila_800, c.mori_0, c.nila_150, c.nila_700)
        case TouchRole.SOFT:
            edge = c.line if c.is_plain else None
            return ButtonColours(c.mori_100, c.ink, c.mori_100, c.mori_200, edge)
        case TouchRole.DANGER:
            return ButtonColours(None, c.bata_700, c.bata_50, c.bata_100)
        case TouchRole.ON_DARK:
            return ButtonColours(None, c.bar_ink, c.bar_lit, c.bar_lit, c.bar_pale)


class TouchButton(PressButton):
    """An icon and words; Space and Enter press it, its text is its accessible name.

    Its widget is 4 px larger on each side than what is seen: room for the focus ring. Checked, it
    is filled as what leads on is.
    """

    def __init__(
        self,
        text: str,
        role: TouchRole = TouchRole.PRIMARY,
        *,
        icon: str | None = None,
        icon_right: bool = False,
        girth: TouchGirth | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role, self._icon, self._icon_right = role, icon, icon_right
        usual = TouchGirth.LARGE if role in _LEADING else TouchGirth.REGULAR
        self._girth = girth or usual
        self.setProperty("role", str(role))
        wear(self, self._girth.text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.relook()

    def relook(self) -> None:
        self.setFixedHeight(touch_tall(self._girth.height) + 2 * RING)

    def set_texts(self, text: str) -> None:
        self.setText(text)
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str | None) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_role(self, role: TouchRole) -> None:
        self._role = role
        self.setProperty("role", str(role))
        self.update()

    def set_girth(self, girth: TouchGirth) -> None:
        self._girth = girth
        wear(self, girth.text)
        self.relook()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._content_width() + 2 * (touch_air(self._girth.padding) + RING)
        return QSize(round(width + 0.5), touch_tall(self._girth.height) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        tight = self._content_width() + 2 * (touch_px(12) + RING)
        return QSize(round(tight + 0.5), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body = painter_on(self), body_of(self)
        colours = colours_of(TouchRole.PRIMARY if self.isChecked() else self._role)
        fill = colours.pressed if self.isDown() else colours.fill
        radius = touch_px(TouchRadius.BUTTON)
        draw_focusable(painter, body, radius, fill, colours.edge, focused=self.hasFocus())
        on_ring = fill is None and self.hasFocus()
        self._paint_content(painter, body, cloth().ink if on_ring else colours.ink)

    def _paint_content(self, painter: QPainter, body: QRectF, ink: str) -> None:
        left, words = body.center().x() - self._content_width() / 2, self._text_width()
        if self._icon:
            size = self._icon_size()
            at = left + words + self._gap() if self._icon_right else left
            draw_icon(painter, QPointF(at, body.center().y() - size / 2), self._icon, size, ink)
            left += 0 if self._icon_right else size + self._gap()
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        room = QRectF(left, body.top(), words + 2, body.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _content_width(self) -> float:
        return self._text_width() + (self._icon_size() + self._gap() if self._icon else 0)

    def _text_width(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text())

    def _icon_size(self) -> int:
        return round(self.font().pixelSize() * 1.15)

    def _gap(self) -> int:
        return round(self.font().pixelSize() * 0.42) if self.text() else 0
