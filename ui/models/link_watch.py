"""The line to the centre as the window sees it: told at once, and looked at again every moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import Failure
from ui.bridge.events import CoreEvents
from ui.bridge.tasks import Tasks

if TYPE_CHECKING:
    from kiosk.usecases.forecast import Overdue
    from kiosk.usecases.link import LinkState
    from kiosk.usecases.queue import QueueCounts
    from kiosk.usecases.workplace import Workplace

LOOK_MS: Final = 1_500
"""A chip may be five seconds old at most."""


@dataclass(frozen=True, slots=True)
class Glance:
    """The line and the queue at one moment."""

    state: LinkState
    counts: QueueCounts
    overdue: Overdue | None = None


class LinkWatch(QObject):
    """Starts the link, and stops listening when it is closed."""

    looked = Signal(object)
    """A `Glance`, whether anything changed or not: ages grow by themselves."""
    changed = Signal()
    """Registrations stand differently than before, or there is another programme."""
    failed = Signal(object)

    def __init__(self, workplace: Workplace, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._tasks = workplace, tasks
        self._events = CoreEvents(self)
        self._events.happened.connect(self._hear)
        self._unsubscribe: Callable[[], None] = lambda: None
        self._last: Glance | None = None
        self._looking = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._unsubscribe = self._workplace.link.subscribe(self._events.publish)
        self._workplace.link.start()
        self._timer.start()
        self.look()

    def stop(self) -> None:
        self._timer.stop()
        self._unsubscribe()

    def look(self) -> None:
        """Read how it stands, unless a look is under way."""
        if self._looking:
            return
        self._looking = True
        workplace = self._workplace
        self._tasks.run(
            lambda: Glance(workplace.link.state(), workplace.queue.counts(), workplace.overdue()),
            self._show,
            self._fail,
            owner=self,
        )

    def _hear(self, event: object) -> None:
        self.look()
        if getattr(event, "programme_changed", False):
            self.changed.emit()

    def _show(self, glance: Glance) -> None:
        self._looking = False
        before, self._last = self._last, glance
        self.looked.emit(glance)
        if before is not None and _weighty(before) != _weighty(glance):
            self.changed.emit()

    def _fail(self, failure: Failure) -> None:
        self._looking = False
        self.failed.emit(failure)


def _weighty(glance: Glance) -> tuple[object, ...]:
    """What other pages show of it."""
    return glance.counts, glance.state.seats
