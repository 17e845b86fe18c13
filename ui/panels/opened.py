"""The registration that was opened: looked up, told in detail, its data shown for a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.programme import Programme
from kiosk.errors import Failure, Invalid
from kiosk.usecases.rows import village_name
from ui.bridge.tasks import Tasks
from ui.panels.detail_card import DetailCard
from ui.printing.press import Press
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.details import Detail
    from kiosk.usecases.facts import QueueRow
    from kiosk.usecases.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Found:
    detail: Detail
    programme: Programme


class Opened(QObject):
    """Between the use case and the card."""

    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._workplace, self._details = workplace, workplace.details
        self._tasks, self._clock = tasks, clock
        regions = workplace.regions
        press = Press(workplace, tasks, page)
        self.card = DetailCard(page, words, press, lambda code: village_name(code, regions))
        self.card.look_wanted.connect(self._look)
        self.card.row_wanted.connect(self.open)
        self.card.prints.taken.connect(self._note_receipt)

    def open(self, row: QueueRow) -> None:
        self._find(row, lambda found: self._show(found, self.card.show_detail))

    def _find(self, row: QueueRow, done: Callable[[Found], None]) -> None:
        workplace = self._workplace

        def find() -> Found:
            return Found(workplace.details.of(row), workplace.desk.programme)

        self._tasks.run(find, done, self.failed.emit, owner=self)

    def _show(self, found: Found, into: Callable[[Detail, Programme, datetime], None]) -> None:
        into(found.detail, found.programme, self._clock())

    def _read_again(self, row: QueueRow) -> None:
        self._find(row, lambda found: self._show(found, self.card.show_again))

    def _look(self, row: QueueRow, why: str) -> None:
        details = self._details

        def show(answers: Mapping[str, str] | None) -> None:
            if answers is None:  # sealed since the card was opened
                self.open(row)
            else:
                self.card.show_data(answers)
                self._read_again(row)

        self._tasks.run(lambda: details.reveal(row, why), show, self._refuse, owner=self)

    def _refuse(self, failure: Failure) -> None:
        if isinstance(failure, Invalid):
            self.card.show_problem(failure.problem)
        else:
            self.failed.emit(failure)

    def _note_receipt(self, row: QueueRow, how: str) -> None:
        details = self._details
        self._tasks.run(
            lambda: details.note_receipt(row, how), lambda _: self._read_again(row),
            self.failed.emit, owner=self,
        )  # fmt: skip
