"""Says all the time that a registration is being mended, what the centre said, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.domain.programme import Programme
from ui.models.standing_view import field_names, verdict_sentence
from ui.panels.arrange import column, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import ElidedLabel, IconLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow


class MendingBand(Panel):
    """Above the form, in two lines."""

    cancelled = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(PanelKind.DEADLINE)
        self._words = words
        self._row: QueueRow | None = None
        self._programme: Programme | None = None
        self._whose = ElidedLabel("", Text.BODY_STRONG)
        self._said = Label("", Text.SMALL, Ink.STRONG, wrap=True)
        self.cancel = Button("", Role.SECONDARY, key_hint="Esc", girth=Girth.SMALL)
        line = row(IconLabel("pencil", 22, Ink.SOGA), spacing=12, margins=(16, 6, 10, 6))
        line.addLayout(column(self._whose, self._said, spacing=1), 1)
        line.addWidget(self.cancel)
        self.setLayout(line)
        self.cancel.clicked.connect(self.cancelled)
        self.retranslate(words)
        self.hide()

    @property
    def sentence(self) -> str:
        return f"{self._whose.text()} {self._said.text()}"

    def show_row(self, old: QueueRow, programme: Programme) -> None:
        """The version that was sent back, in the programme's words."""
        self._row, self._programme = old, programme
        self._refresh()
        self.show()

    def withdraw(self) -> None:
        self._row = None
        self.hide()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.cancel.set_texts(words.say("mending.cancel"))
        self._refresh()

    def _refresh(self) -> None:
        if self._row is None or self._programme is None:
            return
        words, old, programme = self._words, self._row, self._programme
        self._whose.setText(words.say("mending.whose", code=old.receipt_code, name=old.name))
        said = verdict_sentence(old, words, programme.reasons, field_names(programme.form))
        self._said.setText(words.say("mending.said", said=said))
        self.setAccessibleName(self.sentence)
