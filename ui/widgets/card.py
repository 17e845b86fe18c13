"""White groups on the page, and the other panels that hold things."""

from enum import StrEnum

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.label import Label


class PanelKind(StrEnum):
    """The value is the QSS property; its looks are in the style sheet."""

    PAGE = "page"
    CARD = "card"
    FOOTER = "footer"
    RAIL = "rail"
    SUNKEN = "sunken"
    TINT = "tint"
    DEADLINE = "deadline"
    LINE = "line"


class Panel(QFrame):
    """A plain area with a look; put a layout into it."""

    def __init__(self, kind: PanelKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", str(kind))


class Line(Panel):
    """A thin line between rows."""

    def __init__(self) -> None:
        super().__init__(PanelKind.LINE)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Card(Panel):
    """A white rounded group with a title; add widgets and layouts to `body`."""

    def __init__(self, title: str = "") -> None:
        super().__init__(PanelKind.CARD)
        self._title = Label(title, Text.GROUP, Ink.STRONG)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 16, 12)
        column.setSpacing(10 if title else 0)
        column.addLayout(self._head)
        column.addLayout(self.body)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_texts(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_right(self, widget: QWidget) -> None:
        """Put something at the right end of the title line."""
        self._head.addWidget(widget)
