"""The head of the queue: how the line to the centre is, what can be done, and three figures."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from ui.models import link_view
from ui.panels.arrange import column, inset, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Tone
from ui.widgets.button import Button, Girth
from ui.widgets.card import Panel, PanelKind
from ui.widgets.figure import Figure
from ui.widgets.label import IconLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.link import LinkState
    from kiosk.usecases.queue import QueueCounts

_INKS = {
    Tone.PANDAN: Ink.PANDAN,
    Tone.NILA: Ink.NILA,
    Tone.SOGA: Ink.SOGA,
    Tone.BATA: Ink.BATA,
}


class QueueHead(Panel):
    """Calm while the network is away: nothing is lost, and it says so."""

    send_pressed = Signal()
    enrol_pressed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(PanelKind.CARD)
        self._words = words
        self._state: LinkState | None = None
        self._counts: QueueCounts | None = None
        self._icon = IconLabel("cloud", 30)
        self._headline = Label("", Text.HERO)
        self._meaning = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._outlook = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self.send = Button("", icon="refresh-cw", girth=Girth.LARGE)
        self.enrol = Button("", icon="plug", girth=Girth.LARGE)
        self._waiting = Figure("", Ink.SOGA)
        self._received = Figure("", Ink.PANDAN)
        self._to_check = Figure("", Ink.BATA)
        self._to_approve = Figure("", Ink.NILA)
        self._build()
        self.send.clicked.connect(self.send_pressed)
        self.enrol.clicked.connect(self.enrol_pressed)

    @property
    def headline(self) -> str:
        return self._headline.text()

    def show_state(self, state: LinkState, now: datetime) -> None:
        self._state = state
        words = self._words
        tone, icon = link_view.icon(state)
        self._icon.set_icon(icon, _INKS.get(tone, Ink.MUTED))
        self._headline.setText(link_view.headline(state, words, now))
        self._meaning.setText(link_view.meaning(state, words))
        outlook = link_view.outlook(state, words, now)
        self._outlook.setText(outlook)
        self._outlook.setVisible(bool(outlook))
        is_enrolled = state.kind != "not_enrolled"
        self.send.setVisible(is_enrolled)
        self.enrol.setVisible(not is_enrolled)
        self.send.setEnabled(state.kind != "sending")

    def show_counts(self, counts: QueueCounts) -> None:
        self._counts = counts
        self._waiting.set_number(self._words.number(counts.waiting))
        self._received.set_number(self._words.number(counts.received))
        self._to_check.set_number(self._words.number(counts.to_check))
        self._to_approve.set_number(self._words.number(counts.to_approve))
        self._to_approve.setVisible(counts.to_approve > 0)  # few programmes ask for it

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.send.set_texts(words.say("queue.send"))
        self.enrol.set_texts(words.say("queue.enrol"))
        self._waiting.set_texts(words.say("queue.waiting"))
        self._received.set_texts(words.say("queue.received"))
        self._to_check.set_texts(words.say("queue.to_check"))
        self._to_approve.set_texts(words.say("queue.to_approve"))
        if self._counts is not None:
            self.show_counts(self._counts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._icon.setVisible(self.width() > 700)

    def _build(self) -> None:
        actions = row(self.send, self.enrol, 8)
        actions.addWidget(self._outlook, 100)
        actions.addStretch(1)  # while there is no outlook, the button stays a button
        headline = row(self._icon, self._headline, None, spacing=12)
        told = column(inset(headline), 2, inset(self._meaning), 10, actions)
        line = row(margins=(20, 16, 28, 12), spacing=24)
        line.addLayout(told, 1)
        for figure in (self._to_approve, self._waiting, self._received, self._to_check):
            line.addWidget(figure)
        self.setLayout(line)
        self._to_approve.hide()
