"""What a scanner read, put into the field it belongs to; nothing typed makes way for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from kiosk.domain.scanned import CardNumber, card_numbers, question_for
from ui.models.numbers import shortened
from ui.screens.entry.boxes import Box, Source
from ui.screens.entry.clerk import Clerk
from ui.screens.entry.head import News
from ui.screens.entry.interview import Interview
from ui.screens.entry.parts import EntryParts

if TYPE_CHECKING:
    from kiosk.gazetteer.regions import Regions

_SCANNED: Final = ("nik", "kk")


class EntryScans(QObject):
    """A NIK where there is none yet, else a family card number; F2 and F3 say which one comes."""

    def __init__(
        self,
        interview: Interview,
        clerk: Clerk,
        parts: EntryParts,
        regions: Regions,
        uncover: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._interview, self._sheet = interview, interview.sheet
        self._walk, self._saving = clerk.walk, clerk.saving
        self._parts, self._regions, self._uncover = parts, regions, uncover
        self._before: list[tuple[Box, str, Source]] = []
        self._typed_into: set[Box] = set()
        self._at: Box | None = None
        self._wanted = ""
        self._waiting: list[str] = []
        self._sheet.edited.connect(self._typed_into.add)
        for over in (clerk.saving.saved, clerk.saving.refused, clerk.saving.failed):
            over.connect(self._go_on)

    def want(self, field_id: str) -> None:
        """Go to a field; what is scanned while one is there belongs into it."""
        self._walk.to_field(field_id)
        self._wanted = field_id

    def remember(self) -> None:
        """The first key of a scan does something before anybody knows that it is one."""
        self._before = [(box, box.text(), box.source) for box in self._sheet]
        self._typed_into.clear()
        self._at = self._sheet.current()

    def plan(self, text: str) -> Callable[[], None]:
        """Everything that is scanned on this page is for this page."""
        return lambda: self._take(text)

    def _take(self, text: str) -> None:
        self._uncover()
        self._give_back()
        if self._saving.is_busy:  # the next person's card, a moment early
            self._waiting.append(text)
            return
        numbers = card_numbers(text, self._regions)
        if not numbers:
            self._parts.tell(News.NOTE, "scan.unknown", text=shortened(text))
        for number in numbers:
            self._place(number)
        self._wanted = ""

    def _give_back(self) -> None:
        """What was typed into is as it was, and one is where one was; what the number before has
        filled in meanwhile stays."""
        before, self._before = self._before, []
        changed = [one for one in before if one[0] in self._typed_into]
        for box, text, source in changed:
            self._interview.put_back(box, text, source)
        if changed:
            self._interview.look()
        if before and self._at is not None and self._sheet.current() is not self._at:
            self._walk.to(self._at, to_go_on=True)

    def _place(self, number: CardNumber) -> None:
        box = self._sheet.box(self._field_for(number) or "")
        if box is None:
            key = "scan.there" if self._is_there(number) else "scan.no_room"
            self._parts.tell(News.NOTE, key, end=number.digits[-4:])
            return
        self._interview.take(box, number.digits)
        self._parts.tell(News.NOTE, "scan.read", label=box.shell.label())
        self._walk.on(box)

    def _field_for(self, number: CardNumber) -> str | None:
        if self._wanted and self._at is self._sheet.box(self._wanted):
            return self._wanted
        return question_for(number, *(self._text(name) for name in _SCANNED))

    def _is_there(self, number: CardNumber) -> bool:
        return number.digits in {self._text(name) for name in _SCANNED}

    def _text(self, field_id: str) -> str:
        box = self._sheet.box(field_id)
        return box.text() if box is not None else ""

    def _go_on(self, _outcome: object) -> None:
        waiting, self._waiting = self._waiting, []
        for text in waiting:
            self._take(text)
