"""What the desk makes of the answers so far, looked up behind the window's back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import Failure, Problem
from ui.bridge.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.usecases.desk import Desk
    from kiosk.usecases.facts import NikFacts, QueueRow

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything worth telling about these texts."""

    texts: Texts
    problems: tuple[Problem, ...]
    facts: NikFacts | None
    seen: tuple[QueueRow, ...]
    objections: tuple[str, ...]

    @property
    def waits(self) -> bool:
        """Whether an entry of this person waits for the supervisor."""
        return any(problem.code == "nik.submitted_here" for problem in self.problems)


def inspect(desk: Desk, texts: Texts, *, mends: bool = False) -> Findings:
    """Look everything up; touches the disk, so never on the UI thread.

    Where somebody's answers are mended, what was sent back of them is no other registration.
    """
    checked = desk.check(texts)
    nik = texts.get("nik", "") if "nik" in checked.answers else ""
    seen = tuple(one for one in desk.seen(nik) if not (mends and one.standing.needs_check))
    problems = [*checked.problems, *_registered_here(seen)]
    if submitted := desk.submitted_problem(nik):
        problems.append(submitted)
    if not mends and "phone" in checked.answers:
        repeated = desk.phone_problem(texts["phone"])
        problems += [repeated] if repeated else []
    facts = desk.facts(nik, texts) if nik else None
    return Findings(texts, tuple(problems), facts, seen, tuple(desk.objections(texts)))


def _registered_here(seen: tuple[QueueRow, ...]) -> tuple[Problem, ...]:
    """Said at the sixteenth digit, not only when everything else has been typed, too."""
    if any(not row.standing.frees_person for row in seen):
        return (Problem("nik.registered_here", "nik"),)
    return ()


class Inspector(QObject):
    """Looks at the newest texts; while one look is under way, only the latest other one waits."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._waiting: tuple[Texts, bool] | None = None
        self._under_way: tuple[Texts, bool] | None = None

    def look(self, texts: Texts, *, mends: bool = False) -> None:
        wanted = (dict(texts), mends)
        self._waiting = None if wanted == self._under_way else wanted
        if self._under_way is None:
            self._start()

    def _start(self) -> None:
        self._under_way, self._waiting = self._waiting, None
        if self._under_way is None:
            return
        desk, (texts, mends) = self._desk, self._under_way
        self._tasks.run(
            lambda: inspect(desk, texts, mends=mends), self._show, self._fail, owner=self
        )

    def _show(self, findings: Findings) -> None:
        self.found.emit(findings)  # first: the next look would take its time from what is shown
        self._go_on()

    def _fail(self, failure: Failure) -> None:
        self.failed.emit(failure)
        self._go_on()

    def _go_on(self) -> None:
        self._under_way = None
        self._start()
