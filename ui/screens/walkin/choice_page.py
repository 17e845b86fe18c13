"""One of a few answers: touching it is answering, and leads on."""

from __future__ import annotations

from typing import Final

from kiosk.errors import Problem
from ui.panels.arrange import row
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import Around, Room, StepPage
from ui.screens.walkin.saying import label_of
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.widgets.touch.choice_card import CardChoice, ChoiceCards
from ui.words import Words

MOST: Final = 6
"""Answers to be seen at once; the others are one touch away."""


class ChoicePage(StepPage):
    """More than six answers are shown in leaves, none of them longer than it must be."""

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.field = step.fields[0]
        self.cards = ChoiceCards()
        self.more = TouchButton("", TouchRole.SECONDARY, icon="arrow-right", icon_right=True)
        self.skip = TouchButton("", TouchRole.SECONDARY, icon="skip-forward")
        self._leaf = 0
        self.body.addWidget(self.cards)
        self.body.addLayout(row(self.more, self.skip, None, spacing=16))
        self.body.addStretch(1)
        self.more.setVisible(self.leaves > 1)
        self.skip.setVisible(not self.field.required and self.field.default is None)
        self.cards.chosen.connect(self._choose)
        self.more.clicked.connect(self._turn)
        self.skip.clicked.connect(self._skip)

    @property
    def leaves(self) -> int:
        return -(-len(self.field.choices) // MOST)

    def enter(self) -> None:
        places = [choice.id for choice in self.field.choices]
        chosen = self._chosen
        if chosen in places:
            self._leaf = places.index(chosen) // self._on_a_leaf
        self._show()
        self.cards.take_focus()

    def fit(self, room: Room) -> None:
        self.body.setSpacing(8 if room.is_low else 20)
        self.body.setContentsMargins(0, 4 if room.is_low else 20, 0, 0)
        self.cards.set_columns(1 if room.is_upright else 2)
        self.cards.set_least_height(80 if room.is_low else 120)
        self.lead.setVisible(bool(self.lead.text()) and not room.is_low)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.heading.setText(label_of(words, self.field))
        self.lead.setText(words.pick(self.field.hints) if self.field.hints else "")
        self.lead.setVisible(bool(self.lead.text()))
        self.cards.setAccessibleName(label_of(words, self.field))
        self.skip.set_texts(words.say("walkin.skip"))
        self._show()

    def find_problems(self) -> tuple[Problem, ...]:
        return () if self._chosen else super().find_problems()

    def try_to_leave(self) -> bool:
        if self._chosen and not self.answers.text(self.field.id):
            self.answers.put(self.field.id, self._chosen)  # the usual answer, seen and left so
        return super().try_to_leave()

    def wipe(self) -> None:
        super().wipe()
        self.cards.choose("")

    # --- inside -----------------------------------------------------------------------------------

    @property
    def _chosen(self) -> str:
        return self.answers.text(self.field.id) or self.field.default or ""

    @property
    def _on_a_leaf(self) -> int:
        return -(-len(self.field.choices) // self.leaves)

    def _show(self) -> None:
        first = self._leaf * self._on_a_leaf
        shown = self.field.choices[first : first + self._on_a_leaf]
        picked = self.words.pick
        self.cards.set_choices([CardChoice(choice.id, picked(choice.labels)) for choice in shown])
        self.cards.choose(self._chosen)
        left = self.words.say("walkin.choice.more", leaf=self._leaf + 1, leaves=self.leaves)
        self.more.set_texts(left)

    def _turn(self) -> None:
        self._leaf = (self._leaf + 1) % self.leaves
        self._show()

    def _choose(self, choice: str) -> None:
        self.answers.put(self.field.id, choice)
        self.forget_problems()
        self.answered.emit()

    def _skip(self) -> None:
        self.answers.put(self.field.id, "")
        self.cards.choose("")
        self.forget_problems()
        self.answered.emit()
