"""A mobile number, read back large: typed once, looked at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from ui.panels.arrange import column, row
from ui.screens.walkin.asides import Turn, TurnedAway
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import Around, Room, StepPage
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.widgets.touch.keypad import Keypad
from ui.widgets.touch.touch_field import TouchField
from ui.words import Words

_LONGEST: Final = 15


class PhonePage(StepPage):
    """Whoever has none goes on without, where the programme allows it."""

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.field = step.fields[0]
        self.line = TouchField(data=True, longest=_LONGEST)
        self.keypad = Keypad(self.line)
        self.read_back = Label("", TouchText.DIGITS, Ink.NILA)
        self.asked = Label("", TouchText.BODY, Ink.MUTED, wrap=True)
        self.none = TouchButton("", TouchRole.SECONDARY, icon="phone-off")
        self.body.addWidget(self.line)
        self.body.addLayout(column(self.asked, 6, self.read_back, None, row(self.none, None)))
        self.body.addStretch(1)
        self.line.edited.connect(self._take)
        self.line.entered.connect(self.answered)
        self.none.clicked.connect(self._go_without)

    def enter(self) -> None:
        self.line.set_text(self.answers.text(self.field.id))
        self.line.setFocus()
        self._refresh()

    def side(self) -> QWidget | None:
        return self.keypad

    def fit(self, room: Room) -> None:
        self.body.setSpacing(12 if room.is_low else 28)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.heading.setText(words.say("walkin.phone.heading"))
        self.lead.setText(words.say("walkin.phone.lead"))
        self.asked.setText(words.say("walkin.phone.read_back"))
        self.none.set_texts(words.say("walkin.phone.none"))
        self.line.setAccessibleName(words.pick(self.field.labels))
        self.keypad.retranslate(words)
        self._refresh()

    def wipe(self) -> None:
        super().wipe()
        self.line.set_text("")
        self._refresh()

    def _take(self, text: str) -> None:
        self.answers.put(self.field.id, text)
        if self.problems:
            self.forget_problems()
        self._refresh()

    def _refresh(self) -> None:
        text = self.line.text()
        number = self.around.workplace.desk.check({self.field.id: text}).answers.get(self.field.id)
        told = grouped_phone(number) if number else ""
        self.read_back.setText(told)
        self.read_back.setAccessibleName(" ".join(told))
        self.asked.setVisible(bool(told))
        self.changed.emit()

    def _go_without(self) -> None:
        """The officer knows what to do where a programme insists on a number."""
        if self.field.required:
            self.turned_away.emit(TurnedAway(Turn.NO_PHONE))
            return
        self.line.set_text("")
        self.answers.put(self.field.id, "")
        self.forget_problems()
        self.answered.emit()


def grouped_phone(number: str) -> str:
    """+6281234567890 or 081234567890 as people say it: 0812 3456 7890."""
    local = f"0{number[3:]}" if number.startswith("+62") else number
    return " ".join(local[at : at + 4] for at in range(0, len(local), 4))
