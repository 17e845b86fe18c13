"""The village: a few letters of its name, or from the province down; touching one leads on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from kiosk.errors import Problem
from ui.panels.arrange import column, held, row
from ui.screens.walkin.course import Step
from ui.screens.walkin.foot_note import FootNote
from ui.screens.walkin.page import (
    LONG_PATIENCE_SECONDS,
    Around,
    Room,
    SidePlace,
    StepPage,
)
from ui.screens.walkin.places import Leaf, Place, Places
from ui.screens.walkin.saying import label_of, told_problem
from ui.theme.fitting import wear
from ui.theme.look import look
from ui.theme.tones import Ink, State
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.widgets.touch.choice_card import CardChoice, ChoiceCards
from ui.widgets.touch.keyboard import Keyboard
from ui.widgets.touch.layouts import KeyboardKind
from ui.widgets.touch.touch_field import TouchField
from ui.words import Words

_LONGEST: Final = 60
_MORE: Final = "more"
_VILLAGE_DIGITS: Final = 10


class VillagePage(StepPage):
    """What is typed narrows what can be chosen, in both ways of finding it."""

    side_place = SidePlace.BELOW
    patience = LONG_PATIENCE_SECONDS

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.field = step.fields[0]
        self._places = Places(around.workplace.regions, around.workplace.office.regency)
        self._wrong: Problem | None = None
        self.label = Label("", TouchText.BODY_STRONG, wrap=True)
        self.line = TouchField(longest=_LONGEST, capitals=True)
        self.other_way = TouchButton("", TouchRole.SECONDARY, girth=TouchGirth.SMALL)
        self.cards = ChoiceCards()
        self.foot_note = FootNote()
        self.keyboard = Keyboard(KeyboardKind.SEARCH, self.line)
        self.title.removeWidget(self.heading)
        self._told = column(self.heading, self.lead, self.label, self.line, 4, self.other_way, None)
        self._asking = held(self._told)
        self._across = row(self._asking, held(column(self.cards, None)), spacing=24)
        self._across.setStretch(1, 9)
        self.body.addLayout(self._across)
        self.line.edited.connect(self._search)
        self.line.entered.connect(self.answered)
        self.cards.chosen.connect(self._choose)
        self.other_way.clicked.connect(self._go_other_way)

    # --- what the frame asks ----------------------------------------------------------------------

    def enter(self) -> None:
        self._inside, self._leaf = None, 0
        chosen = self._places.of(self.answers.text(self.field.id))
        self.line.set_text(chosen.name if chosen else self.answers.text(self.field.id))
        self.line.setFocus()
        self._show()

    def side(self) -> Keyboard:
        return self.keyboard

    def between(self) -> QWidget | None:
        if not self._is_tight:
            return None
        return self.foot_note if self.problems else self.other_way

    def settle_in(self, room: Room) -> None:
        super().settle_in(room)
        is_tight = room.is_low and not room.is_upright
        self._is_tight = is_tight
        if not room.is_upright:
            wear(self.heading, TouchText.HEADING_LOW)
        self.line.set_low(is_low=is_tight)
        self._across.setStretch(0, 6 if is_tight else 5)
        self._told.removeWidget(self.other_way)
        if not is_tight:  # else it stands in the foot
            self._told.insertWidget(self._told.count() - 1, self.other_way)
            self.other_way.show()
        way = self._across.Direction
        self._across.setDirection(way.TopToBottom if room.is_upright else way.LeftToRight)
        self._is_upright = room.is_upright
        self._give_way()
        self._show()

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.lead.setText(words.say("walkin.village.lead"))
        self.keyboard.retranslate(words)
        self._show()

    def wipe(self) -> None:
        super().wipe()
        self.foot_note.setText("")
        self.band.wipe()
        self.line.wipe()
        self.cards.set_choices(())
        self._wrong = None

    def tell(self, problems: Sequence[Problem]) -> None:
        super().tell(problems)
        self.foot_note.repeat(self.band)
        self._give_way()
        self.changed.emit()

    def forget_problems(self) -> None:
        super().forget_problems()
        self._give_way()
        self.changed.emit()

    def mark(self, problems: Sequence[Problem]) -> None:
        self._wrong = next(iter(problems), None)
        self.line.set_state(State.ERROR if self._wrong else State.IDLE)
        self._tell_question()
        if self._wrong is not None:
            self.line.setFocus()

    # --- inside -----------------------------------------------------------------------------------

    _is_tight = False
    _is_upright = False
    _leaf = 0
    _inside: str | None = None

    def _give_way(self) -> None:
        """The question says itself what is wrong: the cards need the room of the band."""
        self.band.hide()
        self.heading.setVisible(not self._is_tight)
        is_scarce = look().is_large and not self._is_upright
        self.lead.setVisible(not self._is_tight and not is_scarce)

    def _search(self, text: str) -> None:
        """What was chosen before is chosen no more."""
        self._leaf = 0
        if self._inside is None:
            self.answers.put(self.field.id, text)
        self.forget_problems()
        self._show()

    def _choose(self, key: str) -> None:
        if key == _MORE:
            self._leaf += 1
            self._show()
        elif len(key) < _VILLAGE_DIGITS:
            self._go_into(key)
        else:
            self._take(key)

    def _go_other_way(self) -> None:
        self._go_into("" if self._inside is None else None)

    def _go_into(self, code: str | None) -> None:
        """From the country down to the district, or back to looking for a name."""
        self._inside, self._leaf = code, 0
        self.line.set_text("")
        if code is None:
            self.answers.put(self.field.id, "")
        self.forget_problems()
        self._show()
        self.line.setFocus()

    def _take(self, code: str) -> None:
        self._inside = None
        self.answers.put(self.field.id, code)
        self.forget_problems()
        self.enter()
        self.answered.emit()

    # --- what can be chosen -----------------------------------------------------------------------

    def _found(self, chosen: str) -> Sequence[CardChoice]:
        text, seats = self.line.text(), _seats(self._inside is None, self._is_tight)
        if self._inside is None:
            found = self._places.named(text, chosen, seats)
            return [_card(place, in_one=self._is_tight) for place in found]
        leaf = self._places.leaf_of(self._inside, text, self._leaf, seats)
        return _cards(leaf, self.words.say("walkin.village.more"))

    def _show(self) -> None:
        chosen, is_named = self.answers.text(self.field.id), self._inside is None
        self.cards.set_choices(self._found(chosen))
        self.cards.choose(chosen)
        self.cards.set_columns(1 if is_named and self._is_tight else 2)  # a whole line for each
        self._tell_question()

    def _tell_question(self) -> None:
        words = self.words
        way = "by_region" if self._inside is None else "by_name"
        self.other_way.set_texts(words.say(f"walkin.village.{way}"))
        label = label_of(words, self.field)
        problem = None if self._is_tight else self._wrong
        asked = _asked(words, self._inside, self._places, is_tight=self._is_tight)
        question = told_problem(words, problem, label).what if problem else asked
        self.label.setText(question)
        self.label.set_ink(Ink.BATA if self._wrong else Ink.STRONG)
        self.heading.setText(label)
        self.line.setAccessibleName(label if self._inside is None else question)
        self.cards.setAccessibleName(label)


def _seats(is_named: bool, is_tight: bool) -> int:
    """As many as there is room for: on a low screen in large words only the likeliest."""
    if not is_named:
        return 4 if is_tight else 6
    few, most = (1, 4) if look().is_large else (2, 6)
    return few if is_tight else most


def _asked(words: Words, inside: str | None, places: Places, *, is_tight: bool) -> str:
    """A low screen has room for the name of the region alone."""
    if inside is None:
        return words.say("walkin.village.ask")
    place = places.name_of(inside)
    level = words.say(f"walkin.village.level.{len(inside)}", place=place)
    return place if place and is_tight else level


def _cards(leaf: Leaf, more: str) -> Sequence[CardChoice]:
    shown = [_card(place) for place in leaf.places]
    return [*shown, CardChoice(_MORE, more)] if leaf.has_more else shown


def _card(place: Place, *, in_one: bool = False) -> CardChoice:
    if in_one:
        return CardChoice(place.code, f"{place.name}, {place.lies_in}")
    return CardChoice(place.code, place.name, place.lies_in)
