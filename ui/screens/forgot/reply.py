"""The centre's reply, and a new password for a supervisor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from kiosk.errors import Failure, Invalid, Problem
from ui.bridge.tasks import Tasks
from ui.panels.arrange import held, row
from ui.panels.gate import Gate
from ui.theme.tones import Role, Tone
from ui.widgets.button import Button, Girth
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.field import FieldShell, LabeledField, Note
from ui.widgets.password_field import PasswordField
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import OperatorLabel, SiteLabel

    Take = Callable[[str, str | None, str], OperatorLabel]
    Find = Callable[[], tuple[Path, str] | None]


class Reply(Gate):
    """`take` uses the reply up, `find` looks for its file; both take a moment."""

    finished = Signal()
    """The supervisor can sign in again."""
    back_wanted = Signal()

    def __init__(
        self, label: SiteLabel, take: Take, find: Find, tasks: Tasks, words: Words
    ) -> None:
        super().__init__(words)
        self._label, self._take, self._find, self._tasks = label, take, find, tasks
        self._problems: tuple[Problem, ...] = ()
        self._let_in = ""  # whose new password is good
        self._busy = False
        self.text = LabeledField("", data=True, max_length=2_000)
        self.find_button = Button("", Role.SOFT, icon="search")
        self.who = ChoiceField("", [])
        self.password = PasswordField("", show="", hide="")
        self.again = PasswordField("", show="", hide="")
        self.send = Button("", icon="key-round", girth=Girth.LARGE)
        self.back = Button("", Role.SECONDARY, girth=Girth.LARGE)
        self._fields = (self.text, self.who, self.password, self.again)
        passwords = row(spacing=8)
        for field in (self.password, self.again):
            passwords.addWidget(field, 1)
        buttons = row(self.send, self.back, None, spacing=4)
        below = row(self.find_button, None)
        for part in (self.text, held(below), self.who, held(passwords), held(buttons)):
            self.form.addWidget(part)
        self.show_place(label.office, label.desk, training=label.training)
        self._listen()
        self.retranslate(words)
        supervisors = self._supervisors()
        self.who.set_value(supervisors[0].id if supervisors else None)
        self.who.setVisible(len(supervisors) > 1)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.show_words(words.say("reply.heading"), words.say("reply.lead"))
        self.text.set_label(words.say("reply.text"))
        self.find_button.set_texts(words.say("reply.find"))
        self.who.set_label(words.say("reply.who"))
        self.who.set_choices([Choice(one.id, one.name) for one in self._supervisors()])
        self.password.set_label(words.say("reply.password"))
        self.again.set_label(words.say("reply.again"))
        for field in (self.password, self.again):
            field.set_texts(show=words.say("password.show"), hide=words.say("password.hide"))
        self.back.set_texts(words.say("forgot.back"))
        self._show_busy(self._busy)
        self._show_notes()
        if self._let_in:
            self._show_done()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.text.setFocus()

    def _listen(self) -> None:
        self.text.entered.connect(self.password.setFocus)
        self.who.entered.connect(self.password.setFocus)
        self.password.entered.connect(self.again.setFocus)
        self.again.entered.connect(self._go)
        for field in (self.text, self.password, self.again):
            field.edited.connect(self._forget)
        self.find_button.clicked.connect(self._look)
        self.send.clicked.connect(self._go)
        self.back.clicked.connect(self.back_wanted)

    # --- verbs ------------------------------------------------------------------------------------

    def _look(self) -> None:
        self.tell_nothing()
        self._tasks.run(self._find, self._show_found, self._fail, owner=self)

    def _go(self) -> None:
        if self._let_in:
            return self.finished.emit()
        if self._busy:
            return None
        if self.password.text() != self.again.text():
            return self._show_problems((Problem("password.differs", "again"),))
        reply, who, password = self.text.text(), self.who.value(), self.password.text()
        self._show_busy(True)
        self.tell_nothing()
        self._tasks.run(
            lambda: self._take(reply, who, password), self._done, self._fail, owner=self
        )
        return None

    # --- answers ----------------------------------------------------------------------------------

    def _show_found(self, found: tuple[Path, str] | None) -> None:
        if found is None:
            self.text.set_note(Note.SOFT, self.words.say("reply.none_found"))
            self.text.announce_note()
            return
        path, text = found
        self.text.set_text(text.strip())
        self.text.set_note(Note.GOOD, self.words.say("reply.found", path=path))
        self.password.setFocus()

    def _done(self, somebody: OperatorLabel) -> None:
        self._let_in = somebody.name
        for field in (self.password, self.again):
            field.wipe()
        self._show_busy(False)
        for part in (*self._fields, self.find_button, self.back):
            part.hide()
        self._show_done()
        self.send.setFocus()

    def _show_done(self) -> None:
        self.notice.set_tone(Tone.PANDAN)
        self.tell(self.words.say("reply.done", name=self._let_in))

    def _fail(self, failure: Failure) -> None:
        self._show_busy(False)
        if isinstance(failure, Invalid):
            self._show_problems(failure.problems)
        else:
            self.notice.set_tone(Tone.BATA)
            self.tell(*self.words.failure(failure))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self._show_notes()
        first = self._field_of(problems[0])
        first.setFocus()
        first.announce_note()

    def _show_notes(self) -> None:
        for problem in reversed(self._problems):  # the first of a field is what stays
            field = self._field_of(problem)
            field.set_note(Note.HARD, self.words.problem(problem, field.label()).sentence)

    def _field_of(self, problem: Problem) -> FieldShell:
        named = {"reply": self.text, "again": self.again, "operator": self.who}
        return named.get(problem.field, self.password)

    def _forget(self, _text: str) -> None:
        self._problems = ()
        for field in self._fields:
            field.clear_note()

    def _supervisors(self) -> list[OperatorLabel]:
        return [one for one in self._label.operators if one.is_supervisor]

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.send.setEnabled(not busy)
        key = "reply.busy" if busy else "sign_in.enter" if self._let_in else "reply.send"
        self.send.set_texts(self.words.say(key))
