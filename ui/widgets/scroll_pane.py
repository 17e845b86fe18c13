"""Something long to read, scrolled by the arrow keys, with the focus ring around it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme.look import cloth
from ui.theme.tokens import RING, Radius
from ui.widgets.paint import body_of, draw_focusable, painter_on
from ui.widgets.quiet import without_menus

_INSIDE = 9


class ScrollPane(QWidget):
    """One Tab stop; the page in it may be as high as it likes, but not wider."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.area = QScrollArea()
        without_menus(self.area)
        self.area.setProperty("bare", True)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setProperty("bare", True)
        self.area.setWidget(page)
        self.area.installEventFilter(self)
        self.setFocusProxy(self.area)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(RING + _INSIDE, RING + _INSIDE, RING + 2, RING + _INSIDE)
        inside.addWidget(self.area)

    def to_top(self) -> None:
        self.area.verticalScrollBar().setValue(0)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.area.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, body = painter_on(self), body_of(self)
        colours, focused = cloth(), self.area.hasFocus()
        draw_focusable(
            painter, body, Radius.BAND, colours.mori_0, colours.mori_200, focused=focused
        )
