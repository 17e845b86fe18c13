"""One table's way through the desk: checked, registered, held up, gone on with, done."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.usecases.collective import Collective, Preview, RowAnswer

_LOOK_MS: Final = 150


class Step(Enum):
    CHECKING = auto()
    CHECKED = auto()
    RUNNING = auto()
    PAUSED = auto()
    DONE = auto()


class Passage(QObject):
    """The work is done elsewhere; what it has answered so far can be read at any time."""

    moved = Signal()
    """Some more rows were looked at."""
    stepped = Signal()
    """Another step has begun."""
    failed = Signal(object)

    def __init__(self, path: Path, collective: Collective, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self.path, self.step = path, Step.CHECKING
        self.preview: Preview | None = None
        self._collective, self._tasks = collective, tasks
        self._looked_at: list[RowAnswer] = []
        self._registered: list[RowAnswer] = []
        self._stop = Event()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.moved)

    @property
    def is_at_work(self) -> bool:
        return self.step in {Step.CHECKING, Step.RUNNING}

    @property
    def has_begun(self) -> bool:
        """Whether rows have been registered, and not only looked at."""
        return self.step in {Step.RUNNING, Step.PAUSED, Step.DONE}

    @property
    def answers(self) -> Sequence[RowAnswer]:
        """What is known of the rows: of those that were registered, else of those checked."""
        return tuple(self._registered if self.has_begun else self._looked_at)

    @property
    def to_mend(self) -> Sequence[RowAnswer]:
        """The rows with problems; of those not yet reached, as they were checked."""
        known = self.answers
        checked = self.preview.bad if self.preview else ()
        rest = (answer for answer in checked if answer.row > len(known))
        return (*(answer for answer in known if answer.problems), *rest)

    @property
    def total(self) -> int:
        return len(self.preview.answers) if self.preview else 0

    def check(self) -> None:
        heard, collective, path = self._looked_at, self._collective, self.path
        self._step(Step.CHECKING)
        self._tasks.run(
            lambda: collective.preview(path, heard.append, self._must_stop),
            self._checked,
            self._fail,
            owner=self,
        )

    def register(self, language: str) -> None:
        """From the first row, or from where it was held up."""
        heard, collective, path = self._registered, self._collective, self.path
        self._stop.clear()

        def work() -> None:
            after = len(heard)
            for _ in collective.register(path, language, heard.append, self._must_stop, after):
                pass

        self._step(Step.RUNNING)
        self._tasks.run(work, self._ran, self._fail, owner=self)

    def pause(self) -> None:
        """After the row that is under way."""
        self._stop.set()

    def _must_stop(self) -> bool:
        return self._stop.is_set() or self._tasks.is_closing

    def _checked(self, preview: Preview) -> None:
        self.preview = preview
        self._step(Step.CHECKED)

    def _ran(self, _nothing: None) -> None:
        held_up = self._stop.is_set() and len(self._registered) < self.total
        self._step(Step.PAUSED if held_up else Step.DONE)

    def _fail(self, failure: Failure) -> None:
        if self.step is Step.RUNNING:
            self._step(Step.PAUSED)
        self._timer.stop()
        self.failed.emit(failure)

    def _step(self, step: Step) -> None:
        self.step = step
        if self.is_at_work:
            self._timer.start()
        else:
            self._timer.stop()
        self.stepped.emit()
