"""Offers back what was being typed when the program ended."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance

from ui.panels.arrange import row
from ui.screens.entry.parked import draft_name
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import ElidedLabel, IconLabel
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import Draft


class DraftOffer(Panel):
    """One line above the form; typing somebody else's number leaves the draft where it is."""

    resumed = Signal(object)
    discarded = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__(PanelKind.DEADLINE)
        self._words = words
        self._draft: Draft | None = None
        self._now: datetime | None = None
        self._sentence = ElidedLabel("", Text.BODY)
        self.resume = Button("", girth=Girth.SMALL)
        self.discard = Button("", Role.SECONDARY, girth=Girth.SMALL)
        line = row(IconLabel("history", 22, Ink.SOGA), spacing=12, margins=(16, 3, 10, 3))
        line.addWidget(self._sentence, 1)
        line.addWidget(self.resume)
        line.addWidget(self.discard)
        self.setLayout(line)
        self.resume.clicked.connect(lambda: self._close(self.resumed))
        self.discard.clicked.connect(lambda: self._close(self.discarded))
        self.hide()

    @property
    def draft(self) -> Draft | None:
        """What is being offered."""
        return self._draft

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def offer(self, draft: Draft, now: datetime) -> None:
        self._draft, self._now = draft, now
        self._refresh()
        self.show()
        self.resume.setFocus()

    def withdraw(self) -> None:
        self._draft = None
        self.hide()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.resume.set_texts(words.say("draft.resume"))
        self.discard.set_texts(words.say("draft.discard"))
        self._refresh()

    def _refresh(self) -> None:
        if self._draft is not None and self._now is not None:
            when = self._words.moment_inside(self._draft.kept_at, self._now)
            name = draft_name(self._draft, self._words)
            self._sentence.setText(self._words.say("draft.offer", name=name, when=when))

    def _close(self, signal: SignalInstance) -> None:
        draft = self._draft
        self.withdraw()
        signal.emit(draft)
