"""Panggil petugas: the call of a walk-in machine, as its visitor sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import Failure
from ui.bridge.events import CoreEvents
from ui.bridge.tasks import Tasks
from ui.panels.hall.card import HallCard
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.calls import CallState
    from kiosk.usecases.workplace import Workplace
    from ui.screens.walkin.walk_in import WalkIn

_LONG_MS: Final = 60_000


class HelpCall(QObject):
    """The card may be put away: the call goes on, and the card comes back with an answer."""

    def __init__(
        self, walk_in: WalkIn, workplace: Workplace, tasks: Tasks, words: Words, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bell, self._tasks, self._words = workplace.calls.bell, tasks, words
        self._said = "calling"
        self.card = HallCard(walk_in, "hand-helping")
        self._events = CoreEvents(self)
        self._events.happened.connect(lambda _: self._say("coming"))
        self._long = QTimer(self, singleShot=True, interval=_LONG_MS)
        self._long.timeout.connect(lambda: self._say("long"))
        walk_in.help_wanted.connect(self.call)
        walk_in.wiped.connect(self.stop)
        self.card.first_wanted.connect(self._put_away)
        self.card.second_wanted.connect(self._take_back)

    @property
    def is_calling(self) -> bool:
        return self._said != "quiet" and self._bell.state != "quiet"

    def call(self) -> None:
        """Until somebody comes; pressed again, it is still the same call."""
        if self.is_calling:
            return self._say(self._said)
        bell, events = self._bell, self._events
        self._say("calling")
        self._tasks.run(
            lambda: bell.ring(lambda: events.publish(None)), self._show, self._fail, owner=self
        )
        return self._long.start()

    def stop(self) -> None:
        """Nobody is needed here any more."""
        self._long.stop()
        self.card.close_over()
        self._said = "calling"
        bell = self._bell
        self._tasks.run(bell.stop, _done, self._fail, owner=self)

    def retranslate(self, words: Words) -> None:
        self._words = words
        if self.card.isVisible():
            self._tell()

    def _show(self, state: CallState) -> None:
        if state == "unheard":
            self._long.stop()
            self._say("unheard")
            self._bell.stop()

    def _fail(self, _failure: Failure) -> None:
        self._long.stop()
        self._say("unheard")

    def _say(self, said: str) -> None:
        if said == "coming":
            self._long.stop()
        self._said = said
        self._tell()
        self.card.open()

    def _tell(self) -> None:
        words, said = self._words, self._said
        is_waiting = said in {"calling", "long"}
        self.card.tell(
            words.say(f"hall.call.{said}.heading"),
            words.say(f"hall.call.{said}.lead"),
            words.say("hall.call.go_on" if is_waiting else "hall.call.good"),
            words.say("hall.call.take_back") if is_waiting else "",
        )

    def _put_away(self) -> None:
        if self._said == "coming":
            self.stop()
        else:
            self.card.close_over()

    def _take_back(self) -> None:
        self.stop()


def _done(_nothing: None) -> None:
    """The call is over."""
