"""The door of the staff corner on a machine without a PIN: an officer's password."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.panels.arrange import row
from ui.panels.hall.over import Over
from ui.panels.hall.password_board import PasswordBoard
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.words import Words

_LOW: Final = 900


class PasswordOver(Over):
    """The same password as at a desk; it takes as long."""

    left = Signal()

    aside = 10

    def __init__(self, page: QWidget, words: Words) -> None:
        super().__init__(page, 1700)
        self.heading = Label("", TouchText.TITLE, wrap=True)
        self.lead = Label("", TouchText.NOTE, Ink.MUTED)
        self.away = TouchButton("", TouchRole.SOFT, icon="arrow-left", girth=TouchGirth.SMALL)
        self.board = PasswordBoard(words)
        head = row(self.heading, 16, self.away)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.lead)
        self.body.addSpacing(4)
        self.body.addWidget(self.board)
        self.away.clicked.connect(self.left)
        self.retranslate(words)

    def open(self) -> None:
        super().open()
        self.board.start()

    def fit(self, *, is_upright: bool) -> None:
        """A keyboard needs all the width there is."""
        self.body.setContentsMargins(24, 16, 24, 20)
        page = self.parentWidget()
        self.lead.setVisible(is_upright or (page is not None and page.height() >= _LOW))

    def retranslate(self, words: Words) -> None:
        self.heading.setText(words.say("hall.pin.heading"))
        self.setAccessibleName(self.heading.text())
        self.lead.setText(words.say("hall.password.lead"))
        self.away.set_texts(words.say("hall.pin.away"))
        self.board.retranslate(words)
