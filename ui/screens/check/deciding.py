"""From a key to a decision: asks why, has it written down, tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.programme import Programme
from kiosk.errors import Failure, Invalid, NotPermitted
from ui.bridge.tasks import Tasks
from ui.screens.check.case_view import CaseView, Shows
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.review import Case
    from kiosk.usecases.workplace import Workplace

T = TypeVar("T")

SHOWN_MS: Final = 60_000
_DONE: Final = {Shows.ACCEPT: "check.accepted", Shows.HAND_OVER: "check.given"}


class Deciding(QObject):
    """Of the one case that is shown."""

    decided = Signal(str, bool)
    """What was done, in words; whether the case stays in the list."""
    correct_wanted = Signal(object, object)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, view: CaseView, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._tasks, self._view = workplace, tasks, view
        self._words = Words()
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide_data)
        view.correct_pressed.connect(self.correct)
        view.show_pressed.connect(self.toggle_data)
        view.reason_given.connect(self._take_reason)

    def retranslate(self, words: Words) -> None:
        self._words = words

    def show_case(self, case: Case, programme: Programme, now: datetime) -> None:
        """What is shown openly stays so while it is the same case."""
        self._timer.stop()
        self._view.show_case(case, programme, now)

    # --- looking ----------------------------------------------------------------------------------

    def toggle_data(self) -> None:
        """Ask why and show what is masked, or hide it again."""
        case = self._view.case
        if self._view.is_open or self._view.shows is Shows.LOOK:
            self.hide_data()
        elif case is not None and case.typed is not None:
            self._view.ask(Shows.LOOK)

    def hide_data(self) -> None:
        self._timer.stop()
        self._view.hide_open()
        if self._view.shows is Shows.LOOK:
            self._view.show_answers()

    def _show_open(self, answers: Mapping[str, str] | None) -> None:
        if answers is None:  # decided elsewhere meanwhile
            return self._view.show_answers()
        self._timer.start()
        return self._view.show_open(answers)

    # --- deciding ---------------------------------------------------------------------------------

    def correct(self) -> None:
        """Hand the answers to whoever mends them; that they are seen is written down."""
        case, words = self._view.case, self._words
        if case is None:
            return
        if not case.may_correct and case.newer is not None:
            self._view.tell(words.say("check.corrected", code=case.newer.receipt_code))
        elif case.typed is None:
            self._view.tell(words.say("check.asked_for" if case.asked_for else "check.not_here"))
        else:
            details, row = self._workplace.details, case.row
            self._run(
                lambda: details.reveal(row, "why.correcting"),
                lambda answers: self.correct_wanted.emit(case, answers or {}),
            )

    def _take_reason(self, question: Shows, why: str) -> None:
        case = self._view.case
        if case is None:
            return None
        row, review, details = case.row, self._workplace.review, self._workplace.details
        if question is Shows.LOOK:
            return self._run(lambda: details.reveal(row, why), self._show_open)
        decide = review.accept if question is Shows.ACCEPT else review.hand_over
        return self._run(lambda: decide(row, why), lambda _: self._tell(case, question))

    def _tell(self, case: Case, question: Shows) -> None:
        self._view.show_answers()
        sentence = self._words.say(_DONE[question], name=case.row.name)
        self.decided.emit(sentence, question is Shows.HAND_OVER)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._tasks.run(work, done, self._refuse, owner=self)

    def _refuse(self, failure: Failure) -> None:
        if isinstance(failure, Invalid):
            self._view.show_problem(failure.problem)
        elif isinstance(failure, NotPermitted):
            self._view.show_answers()
            self._view.tell(self._words.say("check.supervisor_only"))
        else:
            self.failed.emit(failure)
