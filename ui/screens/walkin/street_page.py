"""Street, RT and RW; and whether one lives there, where the programme asks it."""

from __future__ import annotations

from functools import partial

from kiosk.domain.form import Group
from ui.panels.arrange import column, held, row
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import Around, Room
from ui.screens.walkin.saying import label_of
from ui.screens.walkin.typing_page import TypingPage
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.words import Words


class StreetPage(TypingPage):
    """The question with two answers has its usual one, so nobody needs to touch it."""

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.lines.sort(key=lambda line: -line.share)  # the street first, as on the card
        for place, line in enumerate(self.lines):
            self.across.insertWidget(place, line, line.share)
        self.lives = [field for field in step.fields if field.choices]
        self.asked = {one.id: Label("", TouchText.BODY_STRONG) for one in self.lives}
        self.buttons: dict[str, dict[str, TouchButton]] = {}
        self.beside = row(spacing=24)
        self._below = held(self.beside)
        self._make_choices()
        self.body.insertWidget(1, self._below)
        self._below.setVisible(bool(self.lives))

    def enter(self) -> None:
        super().enter()
        for field in self.lives:
            self._show_choice(field.id)

    def fit(self, room: Room) -> None:
        """A low screen has them beside the lines."""
        is_tight = room.is_low and not room.is_upright
        (self.body if is_tight else self.across).removeWidget(self._below)
        if is_tight:
            self.across.addWidget(self._below)
        else:
            self.body.insertWidget(1, self._below)
        way = self.beside.Direction.TopToBottom if is_tight else self.beside.Direction.LeftToRight
        self.beside.setDirection(way)
        self.beside.setSpacing(2 if is_tight else 24)
        self.beside.setStretch(0, 1 if is_tight else 0)
        self.beside.setStretch(self.beside.count() - 1, 0 if is_tight else 1)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        is_current = self.lines[0].field.group is Group.CURRENT
        self.heading.setText(words.say(f"walkin.street.{'current' if is_current else 'card'}"))
        for field in self.lives:
            self.asked[field.id].setText(label_of(words, field))
            for choice in field.choices:
                self.buttons[field.id][choice.id].set_texts(words.pick(choice.labels))

    def wipe(self) -> None:
        super().wipe()
        for buttons in self.buttons.values():
            for button in buttons.values():
                button.setChecked(False)

    def _give_way(self) -> None:
        """What has its usual answer makes room for what went wrong."""
        super()._give_way()
        is_crowded = bool(self.problems) and self._is_flat and not self._is_tight
        self._below.setVisible(bool(self.lives) and not is_crowded)

    # --- inside -----------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        for field in self.lives:
            made = {
                choice.id: TouchButton("", TouchRole.SECONDARY, girth=TouchGirth.REGULAR)
                for choice in field.choices
            }
            for choice, button in made.items():
                button.setCheckable(True)
                button.clicked.connect(partial(self._choose, field.id, choice))
            self.buttons[field.id] = made
            self.beside.addWidget(self.asked[field.id])
            self.beside.addWidget(held(column(row(*made.values(), None, spacing=8))))
        self.beside.addStretch(1)
        self.beside.insertStretch(0, 0)

    def _choose(self, field_id: str, choice: str, *_: object) -> None:
        self.answers.put(field_id, choice)
        self._show_choice(field_id)

    def _show_choice(self, field_id: str) -> None:
        field = next(one for one in self.lives if one.id == field_id)
        chosen = self.answers.text(field_id) or field.default
        for choice, button in self.buttons[field_id].items():
            button.setChecked(choice == chosen)
