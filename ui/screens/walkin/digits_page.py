"""What the pages of the three long numbers have in common: cells, a keypad, and a count."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.domain.scanned import card_numbers
from kiosk.errors import Problem
from ui.panels.arrange import row
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import Around, StepPage
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.digit_cells import DigitCells
from ui.widgets.touch.keypad import Keypad
from ui.words import Words


class DigitsPage(StepPage):
    """Looks at the number when it is whole, not while it is typed."""

    name = ""
    """Names the words of this page: `walkin.NAME.heading` and so on."""
    length = 16

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.field = step.fields[0]
        self.cells = DigitCells()
        self.keypad = Keypad(self.cells)
        self.count = Label("", TouchText.LEAD_STRONG, Ink.NILA)
        self._line = row(self.lead, None, self.count)
        self._line.setStretchFactor(self.lead, 100)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(self._line)
        self.body.addWidget(self.cells)
        self.cells.edited.connect(self._take)
        self.cells.entered.connect(self.answered)

    # --- what the frame asks ----------------------------------------------------------------------

    def enter(self) -> None:
        self.cells.set_text(self.answers.text(self.field.id))
        self.cells.setFocus()
        self._refresh()

    def side(self) -> QWidget | None:
        return self.keypad

    def hint(self) -> str:
        digits, words = len(self.cells.text()), self.words
        if self.problems and (wrong := _wrong_digits(self.problems)):
            return words.say("walkin.mend_digits", count=wrong)
        if digits == self.length:
            return words.say(f"walkin.{self.name}.whole")
        return ""

    def told(self) -> tuple[str, ...]:
        """How many digits are there; not which."""
        return (self.count.text(),)

    def scan(self, text: str) -> Callable[[], None] | None:
        """A number that can be this one replaces what stands there: it was just shown."""
        found = card_numbers(text, self.around.workplace.regions)
        fits = [one.digits for one in found if self.name in one.questions]
        return (lambda: self._take_scanned(fits[0])) if fits else None

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.heading.setText(words.say(f"walkin.{self.name}.heading"))
        self.lead.setText(words.say(f"walkin.{self.name}.lead"))
        self.cells.setAccessibleName(words.pick(self.field.labels))
        self.keypad.retranslate(words)
        self._refresh()

    def wipe(self) -> None:
        super().wipe()
        self.cells.set_text("")

    def mark(self, problems: Sequence[Problem]) -> None:
        """A bracket under the digits at fault, with a word for what they stand for."""
        spanned = next((one for one in problems if one.span), None)
        note = self._part(spanned) if spanned is not None else ""
        self.cells.mark_wrong(spanned.span if spanned is not None else None, note)
        self._refresh()

    # --- inside -----------------------------------------------------------------------------------

    def look(self) -> None:
        """The last digit has come: say at once what is wrong with the number, if anything is."""
        if problems := self.find_problems():
            self.tell(problems)

    def _take_scanned(self, digits: str) -> None:
        self.cells.set_text(digits)
        self._take(digits)

    def _take(self, text: str) -> None:
        self.answers.put(self.field.id, text)
        if self.problems:
            self.forget_problems()
        if len(text) == self.length:
            self.look()
        self._refresh()

    def _refresh(self) -> None:
        digits = len(self.cells.text())
        told = self.words.say("walkin.digits", digits=digits, length=self.length)
        self.count.setText(told)
        is_whole = digits == self.length
        self.count.set_ink(
            Ink.NILA if not is_whole else Ink.STRONG if self.problems else Ink.PANDAN
        )
        self.changed.emit()

    def _part(self, problem: Problem) -> str:
        name = f"walkin.part.{problem.code}"
        return self.words.say(name) if self.words.knows(name) else ""


def _wrong_digits(problems: Sequence[Problem]) -> int:
    spans = [one.span for one in problems if one.span]
    return sum(end - start for start, end in spans[:1])
