"""Questions that are answered in words: lines beside each other, and the keyboard below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.domain.form import Field
from kiosk.domain.kinds import FieldKind
from kiosk.errors import Problem
from ui.panels.arrange import row
from ui.screens.walkin.asked_line import AskedLine
from ui.screens.walkin.course import Step
from ui.screens.walkin.foot_note import FootNote
from ui.screens.walkin.page import (
    LONG_PATIENCE_SECONDS,
    Around,
    Room,
    SidePlace,
    StepPage,
)
from ui.screens.walkin.saying import label_of
from ui.theme.fitting import wear
from ui.theme.look import look
from ui.theme.touch import TouchText
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.widgets.touch.keyboard import Keyboard
from ui.words import Words

_NOT_IN_WORDS = frozenset({FieldKind.BIRTH_DATE, FieldKind.SEX})


def is_typed(field: Field) -> bool:
    return not field.choices and field.kind not in _NOT_IN_WORDS


class TypingPage(StepPage):
    """The keyboard writes where the caret is. Lanjut leads to the next line that nobody has
    looked at yet before it complains of one."""

    side_place = SidePlace.BELOW
    patience = LONG_PATIENCE_SECONDS
    name = ""
    """Names the words of the heading; without one, the question itself is the heading."""

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        is_alone = len(step.fields) == 1
        self.lines = [AskedLine(one, is_alone=is_alone) for one in step.fields if is_typed(one)]
        self.keyboard = Keyboard(self.lines[0].keyboard, self.lines[0].line)
        self.foot_note = FootNote()
        self.skip = TouchButton("", TouchRole.SECONDARY, icon="skip-forward")
        self.across = row(*self.lines, self.skip, spacing=12)
        for place, line in enumerate(self.lines):
            self.across.setStretch(place, line.share)
        self.body.addLayout(self.across)
        self.skip.setVisible(self._may_skip())  # not before: it would be a window of its own
        self.body.addStretch(1)
        for line in self.lines:
            line.taken.connect(partial(self._serve, line))
            line.edited.connect(partial(self._take, line.field))
            line.line.entered.connect(self.answered)
        self.skip.clicked.connect(self._skip)

    def line_of(self, field_id: str) -> AskedLine:
        return next(line for line in self.lines if line.field.id == field_id)

    # --- what the frame asks ----------------------------------------------------------------------

    def enter(self) -> None:
        for line in self.lines:
            line.line.set_text(self.answers.text(line.field.id))
            line.was_visited = bool(line.line.text())
        empty = (line for line in self.lines if not line.line.text())
        next(empty, self.lines[0]).line.setFocus()

    def side(self) -> QWidget | None:
        return self.keyboard

    def try_to_leave(self) -> bool:
        unseen = next((line for line in self.lines if self._is_unseen(line)), None)
        if unseen is not None and not self._is_wrong_so_far():
            unseen.line.setFocus()
            return False
        return super().try_to_leave()

    def between(self) -> QWidget | None:
        return self.foot_note if self.problems and self._is_tight else None

    def settle_in(self, room: Room) -> None:
        super().settle_in(room)
        if not room.is_upright:
            wear(self.heading, TouchText.HEADING_LOW)
        is_tight = room.is_low and not room.is_upright
        self._is_tight, self._is_flat = is_tight, not room.is_upright
        self.body.setSpacing(8 if is_tight else 16)
        self.body.setContentsMargins(0, 0 if is_tight else 8, 0, 0)
        for line in self.lines:
            is_alone = self._asks_in_heading()
            line.fit(is_alone=is_alone, is_tight=is_tight, words=self.words)
        self._give_way()

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        first = self.step.fields[0]
        own = words.say(f"walkin.{self.name}.heading") if self.name else ""
        self.heading.setText(own or label_of(words, first))
        if not self.name:
            self.lead.setText(words.pick(first.hints) if first.hints else "")
        self.skip.set_texts(words.say("walkin.skip"))
        for line in self.lines:
            line.retranslate(words)
        self.keyboard.retranslate(words)

    def wipe(self) -> None:
        super().wipe()
        self.foot_note.setText("")
        self.band.wipe()
        for line in self.lines:
            line.wipe()

    # --- what went wrong --------------------------------------------------------------------------

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
        wrong = {one.field: one for one in reversed(problems)}
        for line in self.lines:
            line.mark(wrong.get(line.field.id), self.words)
        first = next((line for line in self.lines if line.field.id in wrong), None)
        if first is not None:
            first.line.setFocus()

    # --- inside -----------------------------------------------------------------------------------

    _is_tight = False
    _is_flat = False

    def _give_way(self) -> None:
        """Above a keyboard what is wrong takes the place of the heading; where not even that has
        room, the foot says it."""
        is_told = bool(self.problems)
        self.band.setVisible(is_told and not self._is_tight)
        self.heading.setVisible(not self._is_tight and not (is_told and self._is_flat))
        is_scarce = self._is_flat and look().is_large
        has_lead = bool(self.lead.text()) and not is_scarce
        self.lead.setVisible(has_lead and not self.heading.isHidden())

    def _asks_in_heading(self) -> bool:
        return len(self.step.fields) == 1 and not self._is_tight

    def _may_skip(self) -> bool:
        return len(self.step.fields) == 1 and not self.step.fields[0].required

    def _is_unseen(self, line: AskedLine) -> bool:
        return not line.was_visited and not line.line.text()

    def _is_wrong_so_far(self) -> bool:
        """Something that was typed cannot stay; an empty line that was passed over neither."""
        seen = {line.field.id for line in self.lines if not self._is_unseen(line)}
        return any(problem.field in seen for problem in self.find_problems())

    def _serve(self, line: AskedLine) -> None:
        self.keyboard.serve(line.line, line.keyboard)

    def _take(self, field: Field, text: str) -> None:
        self.answers.put(field.id, text)
        if self.problems:
            self.forget_problems()

    def _skip(self) -> None:
        self.lines[0].line.set_text("")
        self.answers.put(self.lines[0].field.id, "")
        self.forget_problems()
        self.answered.emit()
