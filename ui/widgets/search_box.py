"""The box that looks for a person, with the key that leads to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme.fitting import least_width
from ui.theme.tokens import RING, Size, Text
from ui.theme.tones import Ink
from ui.widgets.key_hint import KeyHint
from ui.widgets.label import IconLabel
from ui.widgets.text_input import InputFrame, TextInput


class SearchBox(QWidget):
    """One line to search with; Esc empties it."""

    edited = Signal(str)
    entered = Signal()

    def __init__(self, placeholder: str, key_hint: str | None = "Ctrl+K") -> None:
        super().__init__()
        self._edit = TextInput(Text.CELL, Text.CELL)
        self._edit.setMaxLength(200)
        frame = InputFrame(self._edit, height=Size.SEARCH, radius=9)
        frame.add_head(IconLabel("search", 19, Ink.MUTED))
        if key_hint:
            frame.add_tail(KeyHint(key_hint))
        frame.pad(12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.setFocusProxy(self._edit)
        least_width(self, 330 + 2 * RING)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._edit.textEdited.connect(self.edited)
        self._edit.entered.connect(self.entered)
        self.set_texts(placeholder)

    def text(self) -> str:
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Silently, as for every field."""
        self._edit.setText(text)

    def clear(self) -> None:
        self._edit.clear()

    def set_texts(self, placeholder: str) -> None:
        self._edit.setPlaceholderText(placeholder)
        self._edit.setAccessibleName(placeholder)

    def select_all(self) -> None:
        self._edit.selectAll()
