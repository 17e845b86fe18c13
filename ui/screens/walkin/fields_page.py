"""Any fields of a programme under one another, for a kind of question that has no page of its
own."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.domain.form import Field
from ui.panels.arrange import column, held
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import LONG_PATIENCE_SECONDS, Around, Room, StepPage
from ui.screens.walkin.saying import label_of
from ui.theme.touch import TouchText
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.widgets.touch.touch_field import TouchField
from ui.words import Words


class FieldsPage(StepPage):
    """A line to type on for each, or its choices as buttons."""

    patience = LONG_PATIENCE_SECONDS

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.labels = {one.id: Label("", TouchText.BODY_STRONG, wrap=True) for one in step.fields}
        self.lines: dict[str, TouchField] = {}
        self.choices: dict[str, dict[str, TouchButton]] = {}
        for field in step.fields:
            self.body.addLayout(column(self.labels[field.id], self._make(field), spacing=4))
        self.body.addStretch(1)

    def enter(self) -> None:
        for field_id, line in self.lines.items():
            line.set_text(self.answers.text(field_id))
        for field_id, buttons in self.choices.items():
            self._show_choice(field_id, buttons)
        if self.lines:
            next(iter(self.lines.values())).setFocus()

    def fit(self, room: Room) -> None:
        self.body.setSpacing(6 if room.is_low else 18)

    def keeps_lead(self) -> bool:
        return False

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        first = self.step.fields[0]
        is_alone = len(self.step.fields) == 1
        stage = f"walkin.stage.{self.step.stage.name.lower()}"
        self.heading.setText(label_of(words, first) if is_alone else words.say(stage))
        for field in self.step.fields:
            label = label_of(words, field)
            self.labels[field.id].setText(label)
            self.labels[field.id].setVisible(not is_alone)
            if field.id in self.lines:
                self.lines[field.id].setAccessibleName(label)
            for choice in field.choices if field.id in self.choices else ():
                self.choices[field.id][choice.id].set_texts(words.pick(choice.labels))

    def wipe(self) -> None:
        super().wipe()
        for line in self.lines.values():
            line.wipe()

    def _make(self, field: Field) -> QWidget:
        if not field.choices:
            line = TouchField()
            line.edited.connect(partial(self._take, field.id))
            self.lines[field.id] = line
            return line
        flow = FlowLayout(gap=12, line_gap=12)
        buttons = {}
        for choice in field.choices:
            button = TouchButton("", TouchRole.SECONDARY, girth=TouchGirth.SMALL)
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, field.id, choice.id))
            flow.addWidget(button)
            buttons[choice.id] = button
        self.choices[field.id] = buttons
        return held(flow)

    def _choose(self, field_id: str, choice: str, *_: object) -> None:
        self._take(field_id, choice)
        self._show_choice(field_id, self.choices[field_id])

    def _show_choice(self, field_id: str, buttons: dict[str, TouchButton]) -> None:
        chosen = self.answers.text(field_id)
        for choice, button in buttons.items():
            button.setChecked(choice == chosen)

    def _take(self, field_id: str, text: str) -> None:
        self.answers.put(field_id, text)
        if self.problems:
            self.forget_problems()
