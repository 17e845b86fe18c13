"""Name and place of birth as on the card; date and sex are known from the NIK already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from kiosk.domain.kinds import FieldKind
from kiosk.errors import Problem
from ui.panels.arrange import held, row
from ui.screens.walkin.birth_part import BirthPart
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import Around, Room, StepPage
from ui.screens.walkin.typing_page import TypingPage
from ui.theme.look import look
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.widgets.touch.fact_chip import FactChip
from ui.words import Words

_BESIDE: Final = QBoxLayout.Direction.LeftToRight


class PersonPage(TypingPage):
    """First the words; the date and the sex only for whom they are wrong or not known."""

    name = "person"

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        kinds = {field.kind: field for field in step.fields}
        self._date, self._sex = kinds.get(FieldKind.BIRTH_DATE), kinds.get(FieldKind.SEX)
        self.born, self.sex = FactChip("cake"), FactChip("user-round")
        self.change = TouchButton("", TouchRole.SOFT, icon="pencil", girth=TouchGirth.SMALL)
        self.facts = held(row(self.born, self.sex, self.change, spacing=12))
        self.birth = BirthPart(self._date, self._sex, self.answers)
        self._side = QStackedWidget()
        self._side.addWidget(self.keyboard)
        self._side.addWidget(self.birth.pad)
        self.body.insertWidget(1, self.facts)
        self.body.insertWidget(2, self.birth)
        self.birth.hide()
        self.change.clicked.connect(self._ask_birth)
        self.birth.edited.connect(self.forget_problems)

    @property
    def asks_birth(self) -> bool:
        """Whether the date and the sex are asked just now, instead of the words."""
        return not self.birth.isHidden()

    # --- what the frame asks ----------------------------------------------------------------------

    def enter(self) -> None:
        self._show_birth(is_asked=False)
        super().enter()

    def side(self) -> QWidget | None:
        return self._side

    def find_problems(self) -> tuple[Problem, ...]:
        """Of what is asked just now."""
        found = super().find_problems()
        asked = self._birth_fields() if self.asks_birth else {one.field.id for one in self.lines}
        return tuple(problem for problem in found if problem.field in asked)

    def try_to_leave(self) -> bool:
        if self.asks_birth:
            if StepPage.try_to_leave(self):
                self.enter()  # the words are still to be seen, and what was just changed
            return False
        if not super().try_to_leave():
            return False
        if self._is_birth_wrong():
            self._ask_birth()
            return False
        return True

    def fit(self, room: Room) -> None:
        """A low screen has the facts beside the lines, an upright one a line for each."""
        is_tight = room.is_low and not room.is_upright
        (self.body if is_tight else self.across).removeWidget(self.facts)
        if is_tight:
            self.across.addWidget(self.facts)
        else:
            self.body.insertWidget(1, self.facts)
        way = QBoxLayout.Direction.TopToBottom if room.is_upright else _BESIDE
        self.across.setDirection(way)
        self.birth.fit(is_low=is_tight, is_upright=room.is_upright)
        self._tell_facts()

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.birth.retranslate(words)
        self._tell_heading()
        self._tell_facts()

    def wipe(self) -> None:
        super().wipe()
        self.birth.wipe()
        for chip in (self.born, self.sex):
            chip.set_texts("", "")

    def mark(self, problems: Sequence[Problem]) -> None:
        super().mark(() if self.asks_birth else problems)
        if self.asks_birth or not problems:
            self.birth.mark(problems, self.words)

    # --- inside -----------------------------------------------------------------------------------

    def tell(self, problems: Sequence[Problem]) -> None:
        if any(problem.field in self._birth_fields() for problem in problems):
            self._show_birth(is_asked=True)
        super().tell(problems)

    def _give_way(self) -> None:
        super()._give_way()
        self._tell_facts()

    def _birth_fields(self) -> set[str]:
        return {field.id for field in (self._date, self._sex) if field is not None}

    def _is_birth_wrong(self) -> bool:
        hard = self.around.workplace.desk.check(self.answers.texts()).hard
        return any(problem.field in self._birth_fields() for problem in hard)

    def _ask_birth(self) -> None:
        self.forget_problems()
        self._show_birth(is_asked=True)
        self.birth.enter()

    def _show_birth(self, *, is_asked: bool) -> None:
        for line in self.lines:
            line.setVisible(not is_asked)
        self.birth.setVisible(is_asked)
        self._side.setCurrentIndex(1 if is_asked else 0)
        self._tell_heading()
        self._tell_facts()

    def _tell_heading(self) -> None:
        name = "birth" if self.asks_birth else self.name
        self.heading.setText(self.words.say(f"walkin.{name}.heading"))
        self.lead.setText(self.words.say(f"walkin.{name}.lead"))

    def _tell_facts(self) -> None:
        """In green what is known, as people write it."""
        answers, words = self.around.workplace.desk.check(self.answers.texts()).answers, self.words
        born = answers.get(self._date.id, "") if self._date else ""
        sex = answers.get(self._sex.id, "") if self._sex else ""
        told = words.say(f"nik.sex.{sex}") if sex else ""
        day = words.day(date.fromisoformat(born)) if born else ""
        self.sex.set_texts(words.say("nik.sex"), told)
        is_scarce = self._is_tight and look().is_large  # there is room for the day alone
        short = date.fromisoformat(born).strftime("%d-%m-%Y") if born and is_scarce else ""
        self.change.set_texts(short or words.say("walkin.mend"))
        self.change.setAccessibleName(f"{words.say('walkin.mend')} {day}".strip())
        self.born.set_texts(told if self._is_tight and told else words.say("nik.born"), day)
        has_room = not self.asks_birth and not (
            self.problems and self._is_flat and not self._is_tight
        )
        self.facts.setVisible(has_room and bool(born or told))
        self.sex.setVisible(bool(told) and not self._is_tight)
        self.born.value.setWordWrap(not self._is_tight)
        self.born.setVisible(bool(born) and not is_scarce)
