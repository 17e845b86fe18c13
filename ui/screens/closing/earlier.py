"""Records of earlier days, to be looked at and printed again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.models.handover_words import summary
from ui.panels.arrange import column, held, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.card import Card
from ui.widgets.label import ElidedLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.closing import Handover


class Earlier(Card):
    """Newest first."""

    opened = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__(words.say("closing.earlier"))
        self._words = words
        self._records: tuple[Handover, ...] = ()
        self.buttons: list[Button] = []
        self._none = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._lines = QWidget()
        self.body.addWidget(self._none)
        self.retranslate(words)

    def show_records(self, records: Sequence[Handover]) -> None:
        self._records = tuple(records)
        self._rebuild()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.set_texts(words.say("closing.earlier"))
        self._none.setText(words.say("closing.earlier.none"))
        self._rebuild()

    def _rebuild(self) -> None:
        self._none.setVisible(not self._records)
        self.buttons = []
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = held(column(*(self._line(one) for one in self._records), spacing=2))
        self.body.addWidget(self._lines)
        self._lines.setVisible(bool(self._records))

    def _line(self, signed: Handover) -> QWidget:
        words = self._words
        number = words.say("closing.record", number=signed.number)
        look = Button(words.say("closing.earlier.open"), Role.SOFT, girth=Girth.SMALL)
        look.setAccessibleName(words.say("closing.earlier.open.of", number=signed.number))
        look.clicked.connect(partial(self._open, signed))
        self.buttons.append(look)
        told = column(
            ElidedLabel(number, Text.LABEL),
            ElidedLabel(summary(signed, words), Text.HINT, Ink.MUTED),
            spacing=0,
        )
        line = row(told, look, spacing=6)
        line.setStretch(0, 1)
        return held(line)

    def _open(self, signed: Handover, _checked: bool = False) -> None:
        self.opened.emit(signed)
