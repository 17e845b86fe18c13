"""When a walk-in machine cannot serve: out of service, no room left, no places left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.errors import Failure
from ui.bridge.idle import seconds_awake
from ui.bridge.tasks import Tasks
from ui.lockdown.hold import Hold
from ui.models.seats_view import seats_figure
from ui.panels.hall.card import HallCard
from ui.theme.tones import Ink
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace
    from ui.models.link_watch import Glance
    from ui.screens.walkin.walk_in import WalkIn

LEAST_BYTES: Final = 100_000_000  # below it nobody is asked to begin
_LOOK_MS: Final = 60_000
_REST_MS: Final = 20_000
_MOST_BUGS, _IN_SECONDS = 3, 600.0


class OutOfOrder(QObject):
    """A bug: the visitor sees no more of it than that they should go to a desk, and nothing of the
    last one stays. The first are rested from; then staff have to look."""

    staff_wanted = Signal()

    def __init__(
        self,
        walk_in: WalkIn,
        words: Words,
        parent: QObject,
        stopwatch: Callable[[], float] = seconds_awake,
    ) -> None:
        super().__init__(parent)
        self._walk_in, self._words, self._stopwatch = walk_in, words, stopwatch
        self._incident = ""
        self._bugs: list[float] = []
        self.card = HallCard(walk_in, "wrench", Ink.SOGA)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.end)
        Hold(self.card.icon).held.connect(self.staff_wanted)

    @property
    def is_shown(self) -> bool:
        return self.card.isVisible()

    def show_bug(self, incident: str) -> None:
        """Over everything that is there."""
        now = self._stopwatch()
        self._bugs = [*(at for at in self._bugs if now - at < _IN_SECONDS), now]
        self._incident = incident
        self.retranslate(self._words)
        self.card.open_plain()
        QTimer.singleShot(0, self, self._walk_in.wipe)  # what broke may be under way still
        self._rest.stop()
        if len(self._bugs) < _MOST_BUGS:
            self._rest.start()

    def end(self) -> None:
        """Serve again."""
        self._rest.stop()
        self.card.close_over()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.card.tell(words.say("hall.broken.heading"), words.say("hall.broken.lead"))
        self.card.tell_note(words.say("hall.broken.note", incident=self._incident))


class Shortages(QObject):
    """Looked for while nobody is there; said to whoever wants to begin."""

    def __init__(
        self,
        walk_in: WalkIn,
        workplace: Workplace,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._walk_in, self._workplace, self._tasks = walk_in, workplace, tasks
        self._words, self._clock = words, clock
        self._has_room, self._has_places = True, True
        self.full = HallCard(walk_in, "hard-drive", Ink.SOGA)
        self.taken = HallCard(walk_in, "hourglass", Ink.SOGA)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        walk_in.home.begin_wanted.connect(self._tell)
        walk_in.wiped.connect(self._forget)
        walk_in.wiped.connect(self.look)
        self.full.first_wanted.connect(walk_in.wipe)
        self.full.second_wanted.connect(walk_in.help_wanted)
        self.taken.first_wanted.connect(self.taken.close_over)
        self.taken.second_wanted.connect(walk_in.wipe)
        self.retranslate(words)

    def start(self) -> None:
        self._timer.start()
        self.look()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """How much room there is on the disk."""
        self._tasks.run(self._workplace.free_bytes, self._note_room, _rest, owner=self)

    def show_glance(self, glance: Glance) -> None:
        """How full the wave that is open now is, as far as it is known."""
        seats, programme = glance.state.seats, self._walk_in.guide.around.programme
        is_told = bool(seats_figure(seats, programme, self._words, self._clock()))
        self._has_places = not (seats and is_told and seats.in_turn and not seats.left)

    def retranslate(self, words: Words) -> None:
        self._words = words
        for card, name in ((self.full, "full"), (self.taken, "taken")):
            keys = ("heading", "lead", "first", "second")
            card.tell(*(words.say(f"hall.{name}.{key}") for key in keys))

    def _note_room(self, free: int) -> None:
        self._has_room = free >= LEAST_BYTES

    def _tell(self) -> None:
        if not self._has_room:
            self.full.open()
        elif not self._has_places:
            self.taken.open()

    def _forget(self) -> None:
        self.full.close_over()
        self.taken.close_over()


def _rest(_failure: Failure) -> None:
    """A disk that cannot be asked is found out when something is written."""
