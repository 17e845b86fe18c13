"""Connecting this machine to the centre by a one-time code; it may wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from kiosk.errors import Failure, Invalid, Problem
from ui.bridge.tasks import Tasks
from ui.panels.arrange import held, inset, row
from ui.panels.gate import Gate
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.field import LabeledField, Note
from ui.widgets.label import Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace


class Enrol(Gate):
    """The code proves both ends to each other and never travels."""

    finished = Signal()
    """Connected, or put off."""

    def __init__(self, workplace: Workplace, tasks: Tasks, words: Words) -> None:
        super().__init__(words)
        self._workplace, self._tasks = workplace, tasks
        self._problems: tuple[Problem, ...] = ()
        self._busy = False
        self.address = LabeledField("", placeholder="https://")
        self.code = LabeledField("", data=True, capitals=True)
        self.connect_button = Button("", icon="plug", girth=Girth.LARGE)
        self.later = Button("", Role.SECONDARY, girth=Girth.LARGE)
        self._note = Label("", Text.HINT, Ink.MUTED, wrap=True)
        buttons = row(self.connect_button, self.later, None, spacing=4)
        for part in (self.address, self.code, held(inset(self._note)), held(buttons)):
            self.form.addWidget(part)
        label = workplace.label
        self.show_place(label.office, label.desk, training=label.training)
        self._listen()
        self.retranslate(words)

    def submit(self) -> None:
        if self._busy:
            return
        link, address, code = self._workplace.link, self.address.text(), self.code.text()
        self._show_busy(True)
        self.tell_nothing()
        self._tasks.run(lambda: link.enrol(address, code), self._done, self._fail, owner=self)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.show_words(words.say("enrol.heading"), words.say("enrol.lead"))
        self.address.set_label(words.say("enrol.address"))
        self.code.set_label(words.say("enrol.code"))
        self.code.set_aside(words.say("enrol.code_aside"))
        self.later.set_texts(words.say("enrol.later"))
        self._note.setText(words.say("enrol.later_note"))
        self._show_busy(self._busy)
        self._show_notes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.address.setFocus()

    def _listen(self) -> None:
        self.address.entered.connect(self.code.setFocus)
        self.code.entered.connect(self.submit)
        self.address.edited.connect(self._forget)
        self.code.edited.connect(self._forget)
        self.connect_button.clicked.connect(self.submit)
        self.later.clicked.connect(self.finished)

    def _done(self, _enrolled: object) -> None:
        self._show_busy(False)
        self.finished.emit()

    def _fail(self, failure: Failure) -> None:
        self._show_busy(False)
        if isinstance(failure, Invalid):
            self._problems = failure.problems
            self._show_notes()
            at = self.address if self._is_of_address(failure.problem) else self.code
            at.setFocus()
            at.announce_note()
        else:
            self.tell(*self.words.failure(failure))

    def _show_notes(self) -> None:
        for problem in self._problems:
            field = self.address if self._is_of_address(problem) else self.code
            field.set_note(Note.HARD, self.words.problem(problem, field.label()).sentence)

    @staticmethod
    def _is_of_address(problem: Problem) -> bool:
        return problem.code.startswith("address.")

    def _forget(self, _text: str) -> None:
        self._problems = ()
        self.address.clear_note()
        self.code.clear_note()

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.connect_button.setEnabled(not busy)
        key = "enrol.busy" if busy else "enrol.connect"
        self.connect_button.set_texts(self.words.say(key))
