"""Numbers to be read from a distance, and facts with a caption."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.label import ElidedLabel, Label


class Figure(QWidget):
    """A big number over what it counts: 186, menunggu dikirim."""

    def __init__(self, caption: str, ink: Ink = Ink.STRONG) -> None:
        super().__init__()
        self._number = Label("", Text.DATA_FIGURE, ink)
        self._caption = Label(caption, Text.LABEL, Ink.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._caption)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_number(self, number: str) -> None:
        """The number as it is read, grouped in the manner of the language."""
        self._number.setText(number)
        self._name()

    def set_texts(self, caption: str) -> None:
        self._caption.setText(caption)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(f"{self._number.text()} {self._caption.text()}")


class Fact(QWidget):
    """A caption over what is known: Lahir, 8 Agustus 1996; `elide` lets a long one end in dots."""

    def __init__(self, caption: str, value: str = "", *, elide: bool = False) -> None:
        super().__init__()
        self._caption = Label(caption, Text.SMALL, Ink.MUTED)
        kind = ElidedLabel if elide else Label
        self._value = kind(value, Text.FACT, Ink.STRONG)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._caption)
        column.addWidget(self._value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_value(self, value: str) -> None:
        self._value.setText(value)

    def set_texts(self, caption: str) -> None:
        self._caption.setText(caption)
