"""Who may sign in here, one line each, with what a supervisor can do about them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kiosk.usecases.facts import OperatorLabel
from ui.panels.arrange import column, held, row
from ui.theme.fitting import least_height
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.quiet import without_menus
from ui.words import Words

_HEIGHT = 46


class RosterLine(QWidget):
    """A name and a role, and how to change the name; for others than oneself two more buttons."""

    def __init__(self, person: OperatorLabel, words: Words, *, is_me: bool) -> None:
        super().__init__()
        self.person = person
        self._name = ElidedLabel(person.name, Text.BODY_STRONG, Ink.STRONG)
        self._role = Label("", Text.NOTE, Ink.MUTED)
        self._is_me = is_me
        self.rename = Button("", Role.SOFT, icon="pencil", girth=Girth.SMALL)
        self.reset = Button("", Role.SOFT, icon="key-round", girth=Girth.SMALL)
        self.remove = Button("", Role.DANGER, icon="trash-2", girth=Girth.SMALL)
        told = column(self._name, self._role, spacing=0)
        line = row(told, self.rename, self.reset, self.remove, spacing=0, margins=(4, 2, 0, 2))
        line.setStretch(0, 1)
        self.setLayout(line)
        least_height(self, _HEIGHT)  # of a line with buttons
        for button in (self.reset, self.remove):
            button.setVisible(not is_me)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        role = words.say(f"role.{self.person.role}")
        self._role.setText(f"{role} · {words.say('people.me')}" if self._is_me else role)
        name = self.person.name
        self.rename.set_texts(words.say("people.to_rename"))
        self.rename.setAccessibleName(words.say("people.to_rename.of", name=name))
        self.reset.set_texts(words.say("people.to_reset"))
        self.reset.setAccessibleName(words.say("people.to_reset.of", name=name))
        self.remove.set_texts(words.say("people.to_remove"))
        self.remove.setAccessibleName(words.say("people.to_remove.of", name=name))


class Roster(QScrollArea):
    """Scrolls where many work at one desk."""

    rename_wanted = Signal(object)
    reset_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, me: OperatorLabel, words: Words) -> None:
        super().__init__()
        self._me, self._words = me, words
        self.lines: list[RosterLine] = []
        self.setProperty("bare", True)
        self.setWidgetResizable(True)
        without_menus(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_people(self, people: Sequence[OperatorLabel]) -> None:
        self.lines = [RosterLine(one, self._words, is_me=one.id == self._me.id) for one in people]
        for line in self.lines:
            line.rename.clicked.connect(partial(self._want, self.rename_wanted, line.person))
            line.reset.clicked.connect(partial(self._want, self.reset_wanted, line.person))
            line.remove.clicked.connect(partial(self._want, self.remove_wanted, line.person))
        body = held(column(*self.lines, None, spacing=4))
        body.setProperty("bare", True)
        self.setWidget(body)

    def _want(self, wish: SignalInstance, person: OperatorLabel, *_checked: bool) -> None:
        wish.emit(person)

    def retranslate(self, words: Words) -> None:
        self._words = words
        for line in self.lines:
            line.retranslate(words)
