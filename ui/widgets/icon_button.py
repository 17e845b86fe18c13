"""A small button that is only an icon; its words are for screen readers and the tool tip."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.theme.look import cloth, px
from ui.theme.tokens import RING, Radius, Size
from ui.widgets.paint import body_of, draw_focusable, draw_icon, painter_on
from ui.widgets.press import PressButton

_ICON = 20


class IconButton(PressButton):
    """An icon to press, 32 px square and its room for the focus ring."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._icon = icon
        self.relook()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_texts(name)

    def relook(self) -> None:
        side = px(Size.TARGET) + 2 * RING
        self.setFixedSize(QSize(side, side))

    def set_texts(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body = painter_on(self), body_of(self)
        fill = cloth().nila_50 if self.underMouse() else None
        draw_focusable(painter, body, Radius.FIELD, fill, None, focused=self.hasFocus())
        size = px(_ICON)
        at = body.center() - QPointF(size / 2, size / 2)
        draw_icon(painter, at, self._icon, size, cloth().ink_2)
