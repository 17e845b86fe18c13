"""Masih di sini? Half a minute to say so, and then nothing of the person is left."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.panels.arrange import column, held, row
from ui.panels.hall.over import Over
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.widgets.touch.countdown_ring import CountdownRing
from ui.words import Words

_SAID_AT: Final = frozenset({30, 20, 10, 5})


class StillHere(Over):
    """One big button goes on; it may be pressed as often as anybody likes."""

    stay_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, page: QWidget, words: Words, of: int) -> None:
        super().__init__(page)
        self._words, self._of, self._left = words, of, of
        self.ring = CountdownRing()
        self.heading = Label("", TouchText.HEADING, wrap=True)
        self.lead = Label("", TouchText.LEAD, Ink.MUTED, wrap=True)
        self.stay = TouchButton(
            "", TouchRole.PRIMARY, icon="arrow-right", icon_right=True, girth=TouchGirth.GRAND
        )
        self.end = TouchButton("", TouchRole.SECONDARY, icon="trash-2")
        told = held(column(None, self.heading, 8, self.lead, None))
        head = row(self.ring, 44, told)
        head.setStretch(2, 1)
        self.body.addLayout(head)
        self.body.addSpacing(24)
        self.body.addWidget(self.stay)
        self.body.addSpacing(12)
        self.body.addWidget(self.end)
        self.stay.clicked.connect(self.stay_wanted)
        self.end.clicked.connect(self.end_wanted)
        self.retranslate(words)

    def show_left(self, seconds: int) -> None:
        self._left = seconds
        self.ring.set_left(seconds, self._of)
        self.lead.setText(self._words.say("hall.idle.lead", count=seconds))
        if seconds in _SAID_AT:
            self.announce(f"{self.heading.text()} {self.lead.text()}")

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.heading.setText(words.say("hall.idle.heading"))
        self.setAccessibleName(self.heading.text())
        self.stay.set_texts(words.say("hall.idle.stay"))
        self.end.set_texts(words.say("hall.idle.end"))
        self.show_left(self._left)
