"""Date of birth and sex, for whom the card says otherwise than the NIK."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.domain.form import Field
from kiosk.errors import Problem
from ui.panels.arrange import column, held, row
from ui.screens.walkin.answers import Answers
from ui.screens.walkin.saying import label_of, told_problem
from ui.theme.tones import Ink
from ui.theme.touch import TouchText, touch_px
from ui.widgets.label import Label
from ui.widgets.touch.choice_card import CardChoice, ChoiceCards
from ui.widgets.touch.digit_cells import DATE, DigitCells
from ui.widgets.touch.keypad import Keypad
from ui.words import Words

_PAD_WIDTH = 760


class BirthPart(QWidget):
    """Day, month and year in eight cells; two cards."""

    edited = Signal()

    def __init__(self, date: Field | None, sex: Field | None, answers: Answers) -> None:
        super().__init__()
        self._date, self._sex, self._answers = date, sex, answers
        self._wrong: dict[str, Problem] = {}
        self.date_label = Label("", TouchText.BODY_STRONG)
        self.sex_label = Label("", TouchText.BODY_STRONG)
        self.cells = DigitCells(DATE)
        self.cells.setAccessibleDescription("")
        self.cards = ChoiceCards()
        self.cards.set_columns(2)
        self.keypad = Keypad(self.cells)
        self.keypad.setMaximumWidth(touch_px(_PAD_WIDTH))
        self.pad = held(row(None, self.keypad, None))
        self._beside = QHBoxLayout(self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(32)
        when = held(column(self.date_label, 4, self.cells, None))
        who = held(column(self.sex_label, 4, self.cards, None))
        self._beside.addWidget(when, 9)
        self._beside.addWidget(who, 11)
        when.setVisible(date is not None)
        who.setVisible(sex is not None)
        self.cells.edited.connect(self._take_date)
        self.cards.chosen.connect(self._take_sex)

    def enter(self) -> None:
        self.cells.set_text(self._answers.text(self._date.id) if self._date else "")
        self.cards.choose(self._answers.text(self._sex.id) if self._sex else "")
        self.cells.setFocus()

    def fit(self, *, is_low: bool, is_upright: bool) -> None:
        self.cells.set_cell_height(88 if is_low else 104)
        self.cards.set_least_height(88 if is_low else 104)
        way = QBoxLayout.Direction.TopToBottom if is_upright else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(way)

    def retranslate(self, words: Words) -> None:
        self.keypad.retranslate(words)
        if self._sex is not None:
            picked = [CardChoice(one.id, words.pick(one.labels)) for one in self._sex.choices]
            self.cards.set_choices(picked)
            self.cards.choose(self._answers.text(self._sex.id))
            self._tell(self.sex_label, self._sex, label_of(words, self._sex), words)
            self.cards.setAccessibleName(label_of(words, self._sex))
        if self._date is not None:
            label = label_of(words, self._date)
            self._tell(self.date_label, self._date, words.say("walkin.birth.date"), words)
            self.cells.setAccessibleName(label)

    def mark(self, problems: Sequence[Problem], words: Words) -> None:
        self._wrong = {problem.field: problem for problem in reversed(problems)}
        wrong = self._wrong.get(self._date.id) if self._date else None
        self.cells.mark_wrong((0, max(1, len(self.cells.text()))) if wrong else None)
        self.retranslate(words)

    def wipe(self) -> None:
        self.cells.wipe()
        self.cards.choose("")
        self._wrong = {}

    def _tell(self, label: Label, field: Field, usual: str, words: Words) -> None:
        problem = self._wrong.get(field.id)
        said = told_problem(words, problem, label_of(words, field)).what if problem else usual
        label.setText(said)
        label.set_ink(Ink.BATA if problem else Ink.STRONG)

    def _take_date(self, text: str) -> None:
        if self._date is not None:
            self._answers.put(self._date.id, text)
        self.edited.emit()

    def _take_sex(self, sex: str) -> None:
        if self._sex is not None:
            self._answers.put(self._sex.id, sex)
        self.edited.emit()
