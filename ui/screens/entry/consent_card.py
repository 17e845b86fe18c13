"""Whether the person agrees, and the words that are read to them first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.panels.arrange import column, held
from ui.panels.reading_text import ReadingText
from ui.theme.tokens import Text
from ui.theme.tones import Role
from ui.widgets.button import Button, Girth
from ui.widgets.check_row import CheckRow
from ui.widgets.label import Label
from ui.words import Words


class ConsentCard(QWidget):
    """Ticked by hand or by F8; on a narrow page the text is behind a button."""

    given = Signal(bool)
    text_wanted = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._at: datetime | None = None
        self._missing = False
        self._tick = CheckRow("", key_hint="F8")
        self._open = Button("", Role.SOFT, icon="file-text", girth=Girth.SMALL)
        self._heading = Label("", Text.LABEL_STRONG)
        self._text = ReadingText()
        self._aloud = held(column(self._heading, self._text, spacing=6, margins=(4, 0, 4, 0)))
        self.setLayout(column(self._tick, self._open, self._aloud, spacing=6))
        self._tick.toggled.connect(self.given)
        self._open.clicked.connect(self.text_wanted)
        self.set_wide(True)

    @property
    def tick(self) -> CheckRow:
        return self._tick

    def is_given(self) -> bool:
        return self._tick.isChecked()

    def show_given(self, at: datetime | None) -> None:
        """Since when the person has agreed, or that they have not."""
        self._at, self._missing = at, False
        self._tick.blockSignals(True)
        self._tick.setChecked(at is not None)
        self._tick.blockSignals(False)
        self._show()

    def show_missing(self) -> None:
        """The person was about to be saved without it."""
        self._missing = not self.is_given()
        self._show()

    def show_text(self, text: str) -> None:
        self._text.show_text(text)

    def set_wide(self, wide: bool) -> None:
        self._aloud.setVisible(wide)
        self._open.setVisible(not wide)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._open.set_texts(words.say("consent.open"))
        self._heading.setText(words.say("consent.read_aloud"))
        self._text.setAccessibleName(words.say("consent.heading"))
        self._show()

    def _show(self) -> None:
        if self._at is not None:
            aside = self._words.say("consent.read_at", at=self._at)
        else:
            aside = self._words.say("consent.not_yet")
        self._tick.set_texts(self._words.say("consent.given"), aside)
        self._tick.set_wrong(self._missing)
