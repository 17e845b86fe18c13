"""Signing in: who is on duty, and the password that unlocks the data; works without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.panels.arrange import held, row
from ui.panels.gate import Gate
from ui.panels.refusal import Refusal
from ui.theme.tones import Role
from ui.widgets.button import Button, Girth
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.password_field import PasswordField
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import SiteLabel
    from kiosk.usecases.site import Site
    from kiosk.usecases.workplace import Workplace


class SignIn(Gate):
    """The key is derived in the background; a wrong password says so, and nothing else does."""

    signed_in = Signal(object)
    """The opened workplace."""
    forgotten = Signal()
    """Somebody cannot remember."""

    def __init__(self, site: Site, label: SiteLabel, tasks: Tasks, words: Words) -> None:
        super().__init__(words)
        self._site, self._label, self._tasks = site, label, tasks
        self._busy = False
        self.who = ChoiceField("", [])
        self.password = PasswordField("", show="", hide="")
        self.enter = Button("", icon="log-in", girth=Girth.LARGE)
        self._refusal = Refusal(self.password, words)
        self.forgot = Button("", Role.GHOST, girth=Girth.SMALL)
        for part in (self.who, self.password, self.enter, held(row(self.forgot, None))):
            self.form.addWidget(part)
        self.show_place(label.office, label.desk, training=label.training)
        self.who.entered.connect(self.password.setFocus)
        self.password.entered.connect(self.sign_in)
        self.enter.clicked.connect(self.sign_in)
        self.forgot.clicked.connect(self.forgotten)
        self.retranslate(words)
        self.who.set_value(label.operators[0].id if label.operators else None)

    def sign_in(self) -> None:
        """Try the password; one try at a time."""
        if self._busy or not self.password.text():
            return self.password.setFocus()
        site, who, password = self._site, self.who.value(), self.password.text()
        self._show_busy(True)
        self.tell_nothing()
        self._tasks.run(lambda: site.sign_in(who, password), self._let_in, self._refuse, owner=self)
        return None

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.show_words(words.say("sign_in.heading"), words.say("sign_in.offline"))
        self.who.set_label(words.say("sign_in.who"))
        self.who.set_choices([Choice(o.id, o.name) for o in self._label.operators])
        self.password.set_label(words.say("sign_in.password"))
        self.forgot.set_texts(words.say("sign_in.forgot"))
        self.password.set_texts(show=words.say("password.show"), hide=words.say("password.hide"))
        self._show_busy(self._busy)
        self._refusal.retranslate(words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.password.setFocus()

    def _let_in(self, workplace: Workplace) -> None:
        self._show_busy(False)
        self.password.wipe()
        self.signed_in.emit(workplace)

    def _refuse(self, failure: Failure) -> None:
        self._show_busy(False)
        self.password.wipe()
        if not self._refusal.tell(failure):
            self.tell(*self.words.failure(failure))
        self.password.setFocus()

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.enter.setEnabled(not busy)
        self.enter.set_texts(self.words.say("sign_in.busy" if busy else "sign_in.enter"))
