"""The yellow band that says what must happen before when."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import IconLabel, Label


class Banner(Panel):
    """One sentence with a deadline in it; the deadline can be set in bold."""

    def __init__(self, sentence: str = "", strong: str = "", icon: str = "hourglass") -> None:
        super().__init__(PanelKind.DEADLINE)
        self._words = Label(step=Text.BODY, wrap=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(12)
        row.addWidget(IconLabel(icon, 24, Ink.SOGA))
        row.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_texts(sentence, strong)

    def set_texts(self, sentence: str, strong: str = "") -> None:
        """Show `sentence`, with the part of it that equals `strong` in bold."""
        before, found, after = sentence.partition(strong) if strong else (sentence, "", "")
        self._words.setText(f"{escape(before)}<b>{escape(found)}</b>{escape(after)}")
        self.setAccessibleName(sentence)
