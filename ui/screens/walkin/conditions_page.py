"""Who may take part, to be read before anything is typed: all of it is true, or something is
not."""

from __future__ import annotations

from ui.panels.arrange import row
from ui.screens.walkin.asides import Turn, TurnedAway
from ui.screens.walkin.conditions import Statement, answers_of, statements_of
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import Around, Room, StepPage
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import IconLabel, Label
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.words import Words


class StatementRow(Panel):
    """A question and the answer that lets one take part."""

    def __init__(self, statement: Statement) -> None:
        super().__init__(PanelKind.CARD)
        self._statement = statement
        self.asked = Label("", TouchText.BODY, wrap=True)
        self.answer = Label("", TouchText.BODY_STRONG, Ink.PANDAN)
        sign = IconLabel("circle-check", 36, Ink.PANDAN)
        self._line = row(sign, 20, self.asked, 20, self.answer)
        self._line.setStretchFactor(self.asked, 1)
        self.setLayout(self._line)

    def retranslate(self, words: Words) -> None:
        one = self._statement
        if one.field is None:
            self.asked.setText(words.say("walkin.age"))
            self.answer.setText(_years(one, words))
            return
        chosen = next(choice for choice in one.field.choices if choice.id == one.answer)
        self.asked.setText(words.pick(one.field.labels))
        self.answer.setText(words.pick(chosen.labels))

    def breathe(self, air: int) -> None:
        self._line.setContentsMargins(24, air, 24, air)


class ConditionsPage(StepPage):
    """One decision: all of it is true, or something is not."""

    has_go = False

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.statements = statements_of(around.programme, around.clock())
        self.rows = [StatementRow(one) for one in self.statements]
        self.all_true = TouchButton("", TouchRole.PRIMARY, icon="check")
        self.not_true = TouchButton("", TouchRole.SECONDARY, icon="x")
        for line in self.rows:
            self.body.addWidget(line)
        self.body.addStretch(1)
        self.body.addLayout(row(self.all_true, 24, self.not_true, None))
        self.body.addStretch(1)
        self.all_true.clicked.connect(self._agree)
        self.not_true.clicked.connect(self._turn_away)

    def enter(self) -> None:
        self.all_true.setFocus()

    def fit(self, room: Room) -> None:
        self.body.setSpacing(4 if room.is_tight else 10 if room.is_low else 18)
        self.body.setContentsMargins(0, 4 if room.is_low else 26, 0, 0)
        for line in self.rows:
            line.breathe(2 if room.is_tight else 8 if room.is_low else 18)

    def told(self) -> tuple[str, ...]:
        return tuple(f"{line.asked.text()}: {line.answer.text()}" for line in self.rows)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.heading.setText(words.say("walkin.conditions.heading"))
        self.lead.setText(words.say("walkin.conditions.lead"))
        self.all_true.set_texts(words.say("walkin.conditions.all_true"))
        self.not_true.set_texts(words.say("walkin.conditions.not_true"))
        for line in self.rows:
            line.retranslate(words)

    def _agree(self) -> None:
        for field_id, answer in answers_of(self.statements).items():
            self.answers.put(field_id, answer)
        self.answered.emit()

    def _turn_away(self) -> None:
        """Which of them it is stays the person's own business."""
        for field_id in answers_of(self.statements):
            self.answers.put(field_id, "")
        reasons = tuple(reason for one in self.statements for reason in one.reasons)
        self.turned_away.emit(TurnedAway(Turn.NOT_ELIGIBLE, reasons))


def _years(statement: Statement, words: Words) -> str:
    if statement.most is None:
        return words.say("walkin.age.from", least=statement.least)
    if statement.least is None:
        return words.say("walkin.age.to", most=statement.most)
    return words.say("walkin.age.between", least=statement.least, most=statement.most)
