"""One person's time at a walk-in screen: asked after, cut short, over; then nothing is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.bridge.countdown import Countdown
from ui.bridge.idle import COUNTDOWN, Idle, seconds_awake
from ui.lockdown.traces import wipe_traces
from ui.panels.hall.card import HallCard
from ui.panels.hall.still_here import StillHere
from ui.screens.walkin.page import PATIENCE_SECONDS
from ui.theme.look import look
from ui.theme.tones import Ink
from ui.widgets.touch.countdown_ring import CountdownRing
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.settings import Switchboard
    from ui.screens.walkin.walk_in import WalkIn

_MORE_SECONDS: Final = 60
_LARGE: Final = 2.0  # who needs large letters needs time


class Visit(QObject):
    """Ends by idleness, by Batal, by Selesai, or when a receipt has been there long enough."""

    def __init__(
        self,
        walk_in: WalkIn,
        settings: Switchboard,
        words: Words,
        parent: QObject,
        stopwatch: Callable[[], float] = seconds_awake,
    ) -> None:
        super().__init__(parent)
        self._walk_in, self._settings = walk_in, settings
        self.idle = Idle(self, self.patience, stopwatch)
        self.clock = Countdown(self, stopwatch)
        self.still_here = StillHere(walk_in, words, COUNTDOWN)
        self.question = HallCard(walk_in, "trash-2", Ink.BATA)
        self.ring = CountdownRing(92, on_dark=True)
        walk_in.receipt.clock_room.addWidget(self.ring)
        self.beside: QWidget | None = None
        """What may hold something of a person while the home page is behind it."""
        self._of = 1
        self._connect()
        self.retranslate(words)

    def stop(self) -> None:
        """Nobody is waited for: the machine is being closed, or staff are at it."""
        self.idle.stop()
        self.clock.stop()
        self.still_here.close_over()
        self.question.close_over()

    def resume(self) -> None:
        """Whoever stands there has all the time of this page again."""
        if self._walk_in.is_at_receipt:
            self.idle.stop()
            self.still_here.close_over()
            self.question.close_over()
            self._of = self._settings.now.receipt_seconds
            self.clock.start(self._of)
        else:
            self.clock.stop()
            self.idle.start()

    def retranslate(self, words: Words) -> None:
        self.still_here.retranslate(words)
        self.question.tell(
            words.say("hall.cancel.heading"),
            words.say("hall.cancel.lead"),
            words.say("hall.cancel.stay"),
            words.say("hall.cancel.end"),
        )

    # --- inside -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        walk_in, idle, clock = self._walk_in, self.idle, self.clock
        walk_in.page_changed.connect(self.resume)
        walk_in.cancel_wanted.connect(self.question.open)
        walk_in.wiped.connect(self._clean_up)
        walk_in.receipt.time_wanted.connect(self._give_time)
        idle.asked.connect(self._ask)
        idle.counted.connect(self.still_here.show_left)
        idle.stayed.connect(self.still_here.close_over)
        idle.expired.connect(walk_in.wipe)
        clock.counted.connect(self._show_clock)
        clock.over.connect(walk_in.wipe)
        self.still_here.stay_wanted.connect(idle.stay)
        self.still_here.end_wanted.connect(walk_in.wipe)
        self.question.first_wanted.connect(self.question.close_over)
        self.question.second_wanted.connect(walk_in.wipe)

    def patience(self) -> float:
        """Seconds without a touch before this page asks."""
        longer = self._walk_in.patience / PATIENCE_SECONDS
        return self._settings.now.idle_seconds * max(longer, _LARGE if look().is_large else 1.0)

    def _ask(self) -> None:
        """At home there is nothing to lose but a language and large letters."""
        is_empty = self.beside is None or not self.beside.isVisible()
        if self._walk_in.is_at_home and is_empty:
            self._walk_in.wipe()
        else:
            self.question.close_over()
            self.still_here.open()

    def _give_time(self) -> None:
        self._of = self.clock.left + _MORE_SECONDS
        self.clock.add(_MORE_SECONDS)

    def _show_clock(self, left: int) -> None:
        self.ring.set_left(left, self._of)
        self._walk_in.receipt.show_left(left)

    def _clean_up(self) -> None:
        self.still_here.close_over()
        self.question.close_over()
        wipe_traces(self)
        self.resume()
