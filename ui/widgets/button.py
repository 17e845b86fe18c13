"""Push buttons in five roles, painted with their focus ring."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.fitting import wear
from ui.theme.fonts import text_font
from ui.theme.look import tall
from ui.theme.tokens import RING, Text
from ui.theme.tones import ButtonColours, Role, palette
from ui.widgets.paint import body_of, draw_box, draw_focusable, draw_icon, painter_on
from ui.widgets.press import PressButton


class Girth(Enum):
    """Height, padding, roundness and type of a button."""

    SMALL = (34, 11, 9, Text.LABEL_STRONG)
    REGULAR = (44, 18, 10, Text.BODY_STRONG)
    LARGE = (48, 22, 11, Text.BUTTON_LARGE)

    def __init__(self, height: int, padding: int, radius: int, text: Text) -> None:
        self.height, self.padding, self.radius, self.text = height, padding, radius, text


class Button(PressButton):
    """A button; Space and Enter press it, its text is its accessible name.

    Its widget is 4 px larger on each side than what is seen: room for the focus ring.
    """

    def __init__(
        self,
        text: str,
        role: Role = Role.PRIMARY,
        *,
        icon: str | None = None,
        key_hint: str | None = None,
        girth: Girth = Girth.REGULAR,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role, self._icon, self._key, self._girth = role, icon, key_hint, girth
        self.setProperty("role", str(role))
        wear(self, girth.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.relook()
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def relook(self) -> None:
        self.setFixedHeight(tall(self._girth.height) + 2 * RING)

    def set_texts(self, text: str) -> None:
        self.setText(text)
        self.updateGeometry()

    def set_icon(self, name: str | None) -> None:
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._content_width() + 2 * (self._girth.padding + RING)
        return QSize(round(width + 0.5), tall(self._girth.height) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        body = body_of(self)
        colours = palette().buttons[self._role] if self.isEnabled() else palette().disabled
        draw_focusable(
            painter,
            body,
            self._girth.radius,
            self._fill(colours),
            colours.edge,
            focused=self.hasFocus(),
        )
        self._paint_content(painter, body, colours)

    def _fill(self, colours: ButtonColours) -> str | None:
        if self.isDown():
            return colours.pressed
        return colours.hover if self.underMouse() and self.isEnabled() else colours.fill

    def _paint_content(self, painter: QPainter, body: QRectF, colours: ButtonColours) -> None:
        left = body.center().x() - self._content_width() / 2
        if self._icon:
            size = self._icon_size()
            draw_icon(
                painter, QPointF(left, body.center().y() - size / 2), self._icon, size, colours.ink
            )
            left += size + self._gap()
        painter.setFont(self.font())
        painter.setPen(colours.ink)
        width = self._text_width()
        painter.drawText(
            QRectF(left, body.top(), width + 2, body.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )
        if self._key:
            self._paint_key(painter, left + width + self._gap(), body.center().y(), colours)

    def _paint_key(self, painter: QPainter, left: float, middle: float, ink: ButtonColours) -> None:
        high = tall(22)
        cap = QRectF(left, middle - high / 2, self._key_width(), high)
        draw_box(painter, cap, 5, None, ink.ink, 1)
        painter.setFont(text_font(Text.DATA_KEY))
        painter.setPen(ink.ink)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key or "")

    def _content_width(self) -> float:
        width = self._text_width()
        if self._icon:
            width += self._icon_size() + self._gap()
        if self._key:
            width += self._key_width() + self._gap()
        return width

    def _text_width(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text())

    def _key_width(self) -> float:
        return QFontMetricsF(text_font(Text.DATA_KEY)).horizontalAdvance(self._key or "") + 14

    def _icon_size(self) -> int:
        return round(self.font().pixelSize() * 1.15)

    def _gap(self) -> int:
        return round(self.font().pixelSize() * 0.42)
