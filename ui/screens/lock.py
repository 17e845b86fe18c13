"""The locked screen: covers the desk until whoever works there has typed their password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.panels.arrange import held, inset, row
from ui.panels.gate import Gate
from ui.panels.refusal import Refusal
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.label import Label
from ui.widgets.password_field import PasswordField
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace


class Lock(Gate):
    """Nothing of the desk can be seen or pressed meanwhile; nothing of it is closed either."""

    opened = Signal()
    change_wanted = Signal()
    """Somebody else takes over."""

    def __init__(self, workplace: Workplace, tasks: Tasks, words: Words) -> None:
        super().__init__(words)
        self._workplace, self._tasks = workplace, tasks
        self._busy = False
        self.password = PasswordField("", show="", hide="")
        self.unlock = Button("", icon="lock", girth=Girth.LARGE)
        self.change = Button("", Role.SECONDARY, icon="users", girth=Girth.LARGE)
        self._note = Label("", Text.HINT, Ink.MUTED, wrap=True)
        self._refusal = Refusal(self.password, words)
        buttons = row(self.unlock, self.change, None, spacing=4)
        for part in (self.password, held(buttons), held(inset(self._note))):
            self.form.addWidget(part)
        label = workplace.label
        self.show_place(label.office, label.desk, training=label.training)
        self.password.entered.connect(self.try_password)
        self.unlock.clicked.connect(self.try_password)
        self.change.clicked.connect(self._change)
        self.retranslate(words)

    def try_password(self) -> None:
        """One try at a time."""
        if self._busy or not self.password.text():
            return self.password.setFocus()
        workplace, password = self._workplace, self.password.text()
        self._show_busy(True)
        self.tell_nothing()
        self._tasks.run(lambda: workplace.recognise(password), self._open, self._refuse, owner=self)
        return None

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        name = self._workplace.operator.name
        self.show_words(words.say("lock.heading"), words.say("lock.lead", name=name))
        self.password.set_label(words.say("lock.password", name=name))
        self.password.set_texts(show=words.say("password.show"), hide=words.say("password.hide"))
        self.change.set_texts(words.say("lock.change"))
        self._note.setText(words.say("lock.change_note"))
        self._refusal.retranslate(words)
        self._show_busy(self._busy)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.password.setFocus()

    def _change(self) -> None:
        if not self._busy:
            self._show_busy(True)  # it takes a moment to close the desk
            self.change_wanted.emit()

    def _open(self, _nothing: None) -> None:
        self.password.wipe()
        self.opened.emit()

    def _refuse(self, failure: Failure) -> None:
        self._show_busy(False)
        self.password.wipe()
        if not self._refusal.tell(failure):
            self.tell(*self.words.failure(failure))
        self.password.setFocus()

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.unlock.setEnabled(not busy)
        self.change.setEnabled(not busy)
        self.unlock.set_texts(self.words.say("sign_in.busy" if busy else "lock.open"))
