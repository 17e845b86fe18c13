"""Whose password signs the close of a day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kiosk.errors import Failure, Invalid
from kiosk.usecases.facts import OperatorLabel
from ui.panels.arrange import inset, row
from ui.panels.refusal import Refusal
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.password_field import PasswordField
from ui.words import Words


class Signing(Card):
    """The supervisor who is signed in, or one who comes to this desk."""

    signed = Signal(str, str)
    """A password, and whose it is said to be."""

    def __init__(self, me: OperatorLabel, words: Words) -> None:
        super().__init__(words.say("closing.signing"))
        self._me, self._words, self._busy = me, words, False
        self._people: tuple[OperatorLabel, ...] = ()
        self._lead = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self.who = ChoiceField("", [])
        self.password = PasswordField("", show="", hide="")
        self._refusal = Refusal(self.password, words)
        self.notice = Notice()
        self.notice.hide()
        self.button = Button("", Role.PRIMARY, icon="shield-check", key_hint="Ctrl+Enter")
        self.body.addLayout(inset(self._lead))
        for part in (self.who, self.password, self.notice):
            self.body.addWidget(part)
        self.body.addSpacing(2)
        self.body.addLayout(row(self.button, None))
        self.who.chosen.connect(lambda _who: self._show_label())
        self.password.entered.connect(self.sign)
        self.button.clicked.connect(self.sign)
        self.retranslate(words)

    @property
    def supervisor(self) -> str:
        return self.who.value() or ""

    def show_people(self, people: Sequence[OperatorLabel]) -> None:
        """Those who may sign; whoever is signed in stands first."""
        found = [one for one in people if one.is_supervisor]
        self._people = tuple(sorted(found, key=lambda one: one.id != self._me.id))
        before = self.supervisor
        self._show_choices()
        names = [one.id for one in self._people]
        if names:
            self.who.set_value(before if before in names else names[0])
        self.who.setVisible(len(names) > 1)
        self._show_label()

    def begin(self) -> None:
        self.password.wipe()
        self.notice.hide()
        self.show_busy(busy=False)
        self.password.setFocus()

    def sign(self) -> None:
        if self._busy or not self.supervisor:
            return
        if not self.password.text():
            self.password.setFocus()
            return
        self.notice.hide()
        self.show_busy(busy=True)
        self.signed.emit(self.password.text(), self.supervisor)

    def show_failure(self, failure: Failure) -> None:
        self.show_busy(busy=False)
        if self._refusal.tell(failure):
            self.password.setFocus()
            return
        self.password.wipe()
        if isinstance(failure, Invalid):
            told = self._words.problem(failure.problem)
            self.notice.set_notice(told.what, "", told.how)
        else:
            self.notice.set_notice(*self._words.failure(failure))
        self.notice.show()
        self.notice.announce()

    def show_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.button.setEnabled(not busy)
        self.button.set_texts(self._words.say("closing.busy" if busy else "closing.sign"))

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.set_texts(words.say("closing.signing"))
        mine = "mine" if self._me.is_supervisor else "theirs"
        self._lead.setText(words.say(f"closing.signing.{mine}"))
        self.who.set_label(words.say("closing.supervisor"))
        self.password.set_texts(show=words.say("password.show"), hide=words.say("password.hide"))
        self._refusal.retranslate(words)
        self._show_choices()
        self._show_label()
        self.show_busy(busy=self._busy)

    def _show_choices(self) -> None:
        self.who.set_choices([Choice(one.id, one.name) for one in self._people])

    def _show_label(self) -> None:
        names = {one.id: one.name for one in self._people}
        name = names.get(self.supervisor, "")
        self.password.set_label(self._words.say("lock.password", name=name))
