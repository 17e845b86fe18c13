"""The answer sheet: every box of the form, which of them are asked, and the way through them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.form import Form
from kiosk.errors import Problem
from ui.screens.entry.boxes import Box, ChoiceBox, Source, make_box
from ui.words import Words


class Sheet(QObject):
    """Knows answers and order, draws nothing."""

    edited = Signal(Box)
    left = Signal(Box)
    finished = Signal(Box)
    entered = Signal(Box)

    def __init__(self, form: Form, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form, self._words = form, words
        self._boxes = {field.id: make_box(field) for field in form.fields}
        self._order = list(self._boxes.values())
        self._touched: set[str] = set()
        for box in self:
            self._listen(box)
        self.clear()

    def box(self, field_id: str) -> Box | None:
        return self._boxes.get(field_id)

    def __iter__(self) -> Iterator[Box]:
        return iter(self._boxes.values())

    # --- answers ----------------------------------------------------------------------------------

    def texts(self) -> dict[str, str]:
        """What was typed and chosen, by field; nothing for what is still empty."""
        return {box.field.id: box.text() for box in self if not box.is_empty}

    @property
    def is_untouched(self) -> bool:
        """Nothing stands on the page but what stands there for everybody."""
        return all(box.is_empty or box.source is Source.USUAL for box in self)

    def put(self, texts: Mapping[str, str]) -> None:
        """Show these answers instead of what is there; where there is none, the usual one."""
        for box in self:
            if text := texts.get(box.field.id, ""):
                box.fill(text, Source.PERSON, self._words)
            else:
                box.fill(box.field.default or "", Source.USUAL, self._words)
        self._touched = {field_id for field_id in texts if field_id in self._boxes}

    def clear(self) -> None:
        self.put({})

    def show_asked(self, today: date) -> bool:
        """Show the boxes that these answers call for; True when that changed the page."""
        answers = self._form.check(self.texts(), today).answers
        asked = {field.id for field in self._form.asked(answers, today)}
        changed = [box for box in self if box.is_asked is not (box.field.id in asked)]
        for box in changed:
            box.set_asked(not box.is_asked)
        return bool(changed)

    @property
    def asked(self) -> list[Box]:
        """The boxes on the page, in the order in which they are read."""
        return [box for box in self._order if box.is_asked]

    # --- what is the matter with them -------------------------------------------------------------

    def tell(self, problems: Iterable[Problem], texts: Mapping[str, str]) -> None:
        """Show what was found in `texts` where the person has been and is not typing just now."""
        found, current = list(problems), self.current()
        for box in self:
            is_newer = texts.get(box.field.id, "") != box.text().strip()
            if not is_newer and box.field.id in self._touched:
                mine = [p for p in found if p.field == box.field.id]
                is_typing = box is current
                told = [p for p in mine if not is_typing or self._is_fit_to_say(box, p)]
                is_new = tuple(told) != box.told
                self._tell(box, told)
                if is_new and any(problem.is_hard for problem in told):
                    box.shell.announce_note()

    def touch(self, box: Box) -> None:
        """The person has been there: what is found in it may be told."""
        self._touched.add(box.field.id)

    def tell_all(self, problems: Iterable[Problem]) -> None:
        """Show everything, what is missing too, and go on telling it."""
        found = list(problems)
        self._touched = set(self._boxes)
        for box in self:
            self._tell(box, [p for p in found if p.field == box.field.id])

    def is_sound(self, box: Box, today: date) -> bool:
        """Whether nothing in this answer has to be mended, as far as it can tell by itself."""
        found = self._form.check({box.field.id: box.text()}, today)
        return not any(problem.is_hard for problem in found.of(box.field.id))

    def first_wrong(self) -> Box | None:
        return next((box for box in self.asked if box.is_wrong), None)

    @staticmethod
    def _is_fit_to_say(box: Box, problem: Problem) -> bool:
        """While one types there: what was said before, and what more typing cannot mend."""
        return problem in box.told or not _is_unfinished(problem)

    def _tell(self, box: Box, problems: list[Problem]) -> None:
        if tuple(problems) != box.told:
            box.tell(problems, self._words)

    # --- the way through --------------------------------------------------------------------------

    def set_order(self, boxes: Sequence[Box]) -> None:
        self._order = list(boxes)

    def current(self) -> Box | None:
        """The box that has the focus."""
        widget: QWidget | None = QApplication.focusWidget()
        return next((b for b in self._order if widget and b.shell.isAncestorOf(widget)), None)

    def next_empty(self, after: Box | None) -> Box | None:
        """The next box without an answer: what this answer calls for, else what comes after it;
        from the end, what is required and still missing."""
        asked = self.asked
        called = (box for box in asked if after and box.is_empty and after.calls_for(box))
        start = asked.index(after) + 1 if after in asked else 0
        onward = (box for box in asked[start:] if box.is_empty)
        missing = (box for box in asked[:start] if box.is_empty and box.field.required)
        return (
            next(called, None)
            or next(onward, None)
            or next((box for box in missing if box is not after), None)
        )

    def before(self, box: Box | None) -> Box | None:
        asked = self.asked
        at = asked.index(box) if box in asked else len(asked)
        return asked[at - 1] if at > 0 else None

    def question_to_answer(self) -> ChoiceBox | None:
        """Which chips a bare number means: those with the focus, else the next unanswered ones."""
        current = self.current()
        if isinstance(current, ChoiceBox):
            return current
        chips = [box for box in self.asked if isinstance(box, ChoiceBox)]
        return next((box for box in chips if box.is_empty), None)

    # --- words ------------------------------------------------------------------------------------

    def retranslate(self, words: Words) -> None:
        self._words = words
        for box in self:
            box.retranslate(words)

    def _listen(self, box: Box) -> None:
        box.edited.connect(lambda: self._after_edit(box))
        box.left.connect(lambda: self._after_leaving(box))
        box.finished.connect(lambda: self.finished.emit(box))
        box.entered.connect(lambda: self.entered.emit(box))

    def _after_edit(self, box: Box) -> None:
        if box.told:  # being mended: it is looked at again when left
            box.tell((), self._words)
        self.edited.emit(box)

    def _after_leaving(self, box: Box) -> None:
        if not box.is_empty:
            self.touch(box)
        self.left.emit(box)


def _is_unfinished(problem: Problem) -> bool:
    """Not worth saying to somebody who is still typing."""
    return problem.code.endswith((".short", ".format", ".no_at", ".domain"))
