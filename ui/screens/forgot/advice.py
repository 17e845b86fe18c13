"""What can be done about a forgotten password, the nearest help first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.panels.arrange import column, held, inset, on, row
from ui.panels.gate import Gate
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.card import PanelKind
from ui.widgets.label import Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import SiteLabel
    from kiosk.usecases.recovering import RecoveryAsked


class Advice(Gate):
    """`ask` makes the request; it is given the way to it, not the kiosk."""

    asked = Signal(object)
    """A `RecoveryAsked`."""
    back_wanted = Signal()

    def __init__(
        self, label: SiteLabel, ask: Callable[[], RecoveryAsked], tasks: Tasks, words: Words
    ) -> None:
        super().__init__(words)
        self._ask, self._tasks = ask, tasks
        self._busy = False
        self._titles = [Label("", Text.GROUP) for _ in range(2)]
        self._hows = [Label("", Text.BODY, Ink.STRONG, wrap=True) for _ in range(2)]
        self.ask_button = Button("", icon="send", girth=Girth.LARGE)
        self.back = Button("", Role.SECONDARY, girth=Girth.LARGE)
        for title, how in zip(self._titles, self._hows, strict=True):
            card = on(PanelKind.CARD, column(title, how, spacing=4, margins=(16, 12, 16, 14)))
            self.form.addLayout(inset(card))
        self.form.addWidget(held(row(self.ask_button, self.back, None, spacing=4)))
        self.show_place(label.office, label.desk, training=label.training)
        self.ask_button.clicked.connect(self._go)
        self.back.clicked.connect(self.back_wanted)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.show_words(words.say("forgot.heading"), words.say("forgot.lead"))
        self._titles[0].setText(words.say("forgot.officer"))
        self._hows[0].setText(words.say("forgot.officer.how"))
        self._titles[1].setText(words.say("forgot.supervisor"))
        self._hows[1].setText(words.say("forgot.supervisor.how"))
        self.back.set_texts(words.say("forgot.back"))
        self._show_busy(self._busy)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.back.setFocus()  # the nearest help is a person, not a button

    def _go(self) -> None:
        if not self._busy:
            self._show_busy(True)
            self.tell_nothing()
            self._tasks.run(self._ask, self._show, self._fail, owner=self)

    def _show(self, asked: RecoveryAsked) -> None:
        self._show_busy(False)
        self.asked.emit(asked)

    def _fail(self, failure: Failure) -> None:
        self._show_busy(False)
        self.tell(*self.words.failure(failure))

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.ask_button.setEnabled(not busy)
        key = "forgot.asking" if busy else "forgot.ask"
        self.ask_button.set_texts(self.words.say(key))
