"""The staff corner of a walk-in screen: the emblem held, the PIN, the menu of the machine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from kiosk.errors import Failure
from ui.bridge.countdown import Countdown
from ui.bridge.idle import seconds_awake
from ui.bridge.tasks import Tasks
from ui.dressing import dress_as
from ui.lockdown.hold import Hold
from ui.panels.hall.device_menu import DeviceFacts, DeviceMenu
from ui.panels.hall.password_over import PasswordOver
from ui.panels.hall.pin_pad import PinPad
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.settings import Settings
    from kiosk.usecases.workplace import Workplace
    from ui.screens.walkin.walk_in import WalkIn

_PATIENCE: Final = 60


class StaffCorner(QObject):
    """Closes by itself when nobody is at it; whoever stood there before goes on."""

    opened = Signal()
    closed = Signal()
    desk_wanted = Signal()
    close_wanted = Signal()

    def __init__(
        self,
        walk_in: WalkIn,
        workplace: Workplace,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
        parent: QObject,
        stopwatch: Callable[[], float] = seconds_awake,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._tasks, self._words = workplace, tasks, words
        self.hold = Hold(walk_in.emblem)
        self.pad = PinPad(walk_in, words)
        self.password = PasswordOver(walk_in, words)
        self.menu = DeviceMenu(walk_in, words, clock)
        self._patience = Countdown(self, stopwatch)
        self._connect()

    @property
    def is_open(self) -> bool:
        return any(part.isVisible() for part in self._parts)

    @property
    def _parts(self) -> Sequence[PinPad | PasswordOver | DeviceMenu]:
        return (self.pad, self.password, self.menu)

    def open(self) -> None:
        """Ask for the PIN; where there is none, for an officer's password."""
        if not self.is_open:
            self.opened.emit()
            self._patience.start(_PATIENCE)
            (self.pad if self._workplace.staff_pin.is_set else self.password).open()

    def close(self) -> None:
        """Back to whatever was there."""
        if self.is_open:
            self._patience.stop()
            for part in self._parts:
                part.close_over()
            self.closed.emit()

    def retranslate(self, words: Words) -> None:
        self._words = words
        for part in self._parts:
            part.retranslate(words)

    # --- the door ---------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.hold.held.connect(self.open)
        self._patience.over.connect(self.close)
        self.pad.sent.connect(self._try)
        self.pad.left.connect(self.close)
        self.password.left.connect(self.close)
        self.password.board.sent.connect(self._try_password)
        self.password.board.field.edited.connect(lambda _: self._patience.start(_PATIENCE))
        menu = self.menu
        menu.left.connect(self.close)
        menu.send_wanted.connect(self._send)
        menu.large_wanted.connect(lambda on: self._change("text_size", "large" if on else "normal"))
        menu.contrast_wanted.connect(
            lambda on: self._change("contrast", "high" if on else "normal")
        )
        for leaving in (menu.desk_wanted, menu.close_wanted):
            leaving.connect(self.close)
        menu.desk_wanted.connect(self.desk_wanted)
        menu.close_wanted.connect(self.close_wanted)

    def _try(self, typed: str) -> None:
        pin = self._workplace.staff_pin
        self._patience.start(_PATIENCE)
        self._tasks.run(lambda: pin.demand(typed), self._let_in, self.pad.tell, owner=self)

    def _try_password(self, typed: str) -> None:
        admit, board = self._workplace.admit, self.password.board
        self._patience.start(_PATIENCE)
        self._tasks.run(lambda: admit(typed), self._let_in, board.tell, owner=self)

    def _let_in(self, _nothing: object) -> None:
        self.pad.close_over()
        self.password.close_over()
        self.menu.open()
        self._patience.start(_PATIENCE)
        self._look()

    # --- the menu ---------------------------------------------------------------------------------

    def _look(self) -> None:
        workplace = self._workplace

        def read() -> DeviceFacts:
            counts, look = workplace.queue.counts(), workplace.settings.now
            return DeviceFacts(
                workplace.link.state(),
                counts.waiting,
                counts.to_check,
                workplace.free_bytes(),
                look.text_size == "large",
                look.contrast == "high",
            )

        self._tasks.run(read, self.menu.show_facts, self._tell, owner=self)

    def _send(self) -> None:
        self._patience.start(_PATIENCE)
        said = self._words.say("hall.staff.sending")
        send = self._workplace.link.send_now
        self._tasks.run(send, lambda _: self.menu.tell(said), self._tell, owner=self)

    def _change(self, key: str, value: str) -> None:
        self._patience.start(_PATIENCE)
        settings = self._workplace.settings
        self._tasks.run(
            lambda: settings.change(key, value), self._show_changed, self._tell, owner=self
        )

    def _show_changed(self, now: Settings) -> None:
        dress_as(now.appearance)
        self._look()

    def _tell(self, failure: Failure) -> None:
        self.menu.tell(self._words.failure(failure).what)
