"""Where the way ends early, and what a person can do then: kindly, with nothing kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal

from ui.panels.arrange import column, row
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import Around, Room, StepPage
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import IconLabel, Label
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.words import Words


class Turn(StrEnum):
    """Why it does not go on here."""

    NOT_ELIGIBLE = "not_eligible"
    DISAGREED = "disagreed"
    REGISTERED = "registered"
    SUBMITTED = "submitted"
    NO_CARD = "no_card"
    NO_PHONE = "no_phone"


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """`reasons` are the programme's own; `at` is when somebody was registered, never who."""

    turn: Turn
    reasons: tuple[str, ...] = ()
    at: datetime | None = None


_ENDS: Final = frozenset({Turn.NOT_ELIGIBLE, Turn.DISAGREED})
_IS_HERE: Final = frozenset({Turn.REGISTERED, Turn.SUBMITTED})
_MOST_REASONS: Final = 4


class AsidePage(StepPage):
    """What is the matter, where to go, and two or three large buttons; Back leads back."""

    ended = Signal()
    check_wanted = Signal()

    has_go = False
    shows_stage = False

    def __init__(self, turned: TurnedAway, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.turned = turned
        self.reasons = [Label("", TouchText.BODY_STRONG, wrap=True) for _ in turned.reasons]
        self.where = Label("", TouchText.BODY, wrap=True)
        self.contact = Label("", TouchText.BODY_STRONG, wrap=True)
        self.officer = TouchButton("", TouchRole.SECONDARY, icon="hand-helping")
        self.check = TouchButton("", TouchRole.PRIMARY, icon="scan-qr-code")
        self.end = TouchButton("", TouchRole.PRIMARY, icon="log-out")
        self.go_back = TouchButton("", TouchRole.PRIMARY, icon="arrow-left")
        self._build()
        self.officer.clicked.connect(self.officer_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.end.clicked.connect(self.ended)
        self.go_back.clicked.connect(self.answered)
        self.retranslate(words)

    def enter(self) -> None:
        next(one for one in self._buttons() if not one.isHidden()).setFocus()

    def fit(self, room: Room) -> None:
        girth = TouchGirth.SMALL if room.is_tight else TouchGirth.REGULAR
        for button in self._buttons():
            button.set_girth(girth)
        self.body.setSpacing(0 if room.is_tight else 8 if room.is_low else 26)
        self._lines.setSpacing(0 if room.is_tight else 6 if room.is_low else 18)
        self.where.setVisible(not room.is_tight or not self.reasons)

    def keeps_lead(self) -> bool:
        return True

    def told(self) -> tuple[str, ...]:
        lines = (*self.reasons, self.where, self.contact)
        return tuple(line.text() for line in lines if not line.isHidden())

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        turn, at = self.turned.turn.value, self.turned.at
        day = words.day(at.astimezone(words.zone).date()) if at else ""
        self.heading.setText(words.say(f"walkin.turn.{turn}.heading"))
        self.lead.setText(words.say(f"walkin.turn.{turn}.lead", day=day))
        programme = self.around.programme
        for label, reason in zip(self.reasons, self.turned.reasons, strict=True):
            label.setText(words.reason(reason, programme.reasons))
        self.where.setText(words.say(f"walkin.turn.{turn}.where"))
        self._show_contact(words)
        is_here = self.turned.turn in _IS_HERE
        self.officer.set_texts(words.say("walkin.not_me" if is_here else "walkin.call"))
        self.check.set_texts(words.say("walkin.check_mine"))
        self.end.set_texts(words.say("walkin.end"))
        self.go_back.set_texts(words.say("walkin.turn.back"))

    def _show_contact(self, words: Words) -> None:
        told = words.pick(self.around.programme.texts.get("contact", {}))
        office = self.around.workplace.settings.now.contact
        shown = " ".join(part for part in (office, told) if part)
        self.contact.setText(shown)
        self.contact.setVisible(bool(shown) and self.turned.turn is Turn.NOT_ELIGIBLE)

    def _buttons(self) -> Sequence[TouchButton]:
        return (self.check, self.go_back, self.end, self.officer)

    def _build(self) -> None:
        turn = self.turned.turn
        self.check.setVisible(turn in _IS_HERE)
        self.end.setVisible(turn in _ENDS)
        self.go_back.setVisible(turn in {Turn.NO_CARD, Turn.NO_PHONE})
        lines = [
            row(IconLabel("circle-alert", 36, Ink.SOGA), 16, label, None)
            for label in self.reasons[:_MOST_REASONS]
        ]
        for line in lines:
            line.setStretch(2, 100)
        self._lines = column(*lines, self.where, self.contact, spacing=18)
        self.body.addLayout(self._lines)
        self.body.addLayout(row(*self._buttons(), None, spacing=20))
        self.body.addStretch(1)
