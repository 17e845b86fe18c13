"""The number of the family card: typed, or scanned from its code."""

from __future__ import annotations

from ui.panels.arrange import column, row
from ui.screens.walkin.art import LetterArt
from ui.screens.walkin.course import Step
from ui.screens.walkin.digits_page import DigitsPage
from ui.screens.walkin.page import Around, Room
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.words import Words


class KkPage(DigitsPage):
    """Where a programme does not insist on it, one may go on without."""

    name = "kk"

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.art = LetterArt()
        self.where = Label("", TouchText.BODY_STRONG, wrap=True)
        self.scanner = Label("", TouchText.NOTE, Ink.MUTED, wrap=True)
        self.skip = TouchButton("", TouchRole.SECONDARY, icon="skip-forward")
        self.skip.setVisible(not self.field.required)
        told = column(self.where, 10, self.scanner, 16, row(self.skip, None), None)
        below = row(self.art, 36, told)
        below.setStretch(2, 1)
        self.body.addLayout(below, 1)
        self.skip.clicked.connect(self._skip)

    def fit(self, room: Room) -> None:
        self.body.setSpacing(10 if room.is_low else 24)
        self.art.fit(is_small=room.is_low)
        self.art.setVisible(not room.is_tight)
        self.scanner.setVisible(not room.is_tight)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.art.set_texts(words.say("walkin.kk.art"), words.say("walkin.kk.paper"))
        self.where.setText(words.say("walkin.kk.where"))
        self.scanner.setText(words.say("walkin.kk.scan"))
        self.skip.set_texts(words.say("walkin.skip"))

    def _skip(self) -> None:
        self.cells.set_text("")
        self.answers.put(self.field.id, "")
        self.forget_problems()
        self.answered.emit()
