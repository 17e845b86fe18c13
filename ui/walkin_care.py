"""Everything around a walk-in journey: time, help, staff, trouble; and what gives way to what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.bridge.tasks import Tasks
from ui.bridge.voice import find_voice
from ui.main_window import MainWindow
from ui.models.link_watch import Glance
from ui.screens.walkin.frame import announce
from ui.screens.walkin.walk_in import WalkIn
from ui.walkin_check import StandingCheck
from ui.walkin_codes import CodeByCamera
from ui.walkin_help import HelpCall
from ui.walkin_staff import StaffCorner
from ui.walkin_switches import Switches
from ui.walkin_trouble import OutOfOrder, Shortages
from ui.walkin_visit import Visit
from ui.walkin_voice import ReadAloud
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace


class Care(QObject):
    """A visitor's time stands still while staff are here, or while it is out of service."""

    desk_wanted = Signal()
    """Staff go back to the officers' pages."""
    close_wanted = Signal()

    def __init__(
        self,
        walk_in: WalkIn,
        workplace: Workplace,
        tasks: Tasks,
        window: MainWindow,
        clock: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        words = window.words
        self._window, self._tell_bug = window, window.tell_bug
        self.visit = Visit(walk_in, workplace.settings, words, self)
        self.codes = CodeByCamera(walk_in, workplace, tasks, words, self)
        self.check = StandingCheck(walk_in, workplace, tasks, words, self.codes, self)
        self.visit.beside = self.check.card
        self.help = HelpCall(walk_in, workplace, tasks, words, self)
        self.shortages = Shortages(walk_in, workplace, tasks, words, clock, self)
        self.broken = OutOfOrder(walk_in, words, self)
        self.staff = StaffCorner(walk_in, workplace, tasks, words, clock, self)
        self.aloud = ReadAloud(walk_in, find_voice(self), words, self)
        self.aloud.begun.connect(self.visit.stop)  # whoever listens is there
        self.aloud.ended.connect(self.visit.resume)
        self.switches = Switches(self)
        walk_in.page_changed.connect(self.switches.leave_grid)
        walk_in.guide.page_shown.connect(lambda _: announce(walk_in.frame))
        self.staff.opened.connect(self.visit.stop)
        self.staff.closed.connect(self._go_on)
        self.staff.desk_wanted.connect(self.desk_wanted)
        self.staff.close_wanted.connect(self.close_wanted)
        self.broken.staff_wanted.connect(self.staff.open)
        self.broken.card.closed.connect(self.visit.resume)

    def start(self) -> None:
        """Somebody may come."""
        self._window.tell_bug = self._show_bug
        self.switches.start()
        self.shortages.start()
        self.visit.resume()

    def stop(self) -> None:
        """The machine is closed."""
        self._window.tell_bug = self._tell_bug
        self.aloud.stop()
        self.switches.stop()
        self.staff.close()
        self.visit.stop()
        self.shortages.stop()
        self.help.stop()

    def show_glance(self, glance: Glance) -> None:
        self.shortages.show_glance(glance)

    def retranslate(self, words: Words) -> None:
        care = (self.visit, self.check, self.help, self.shortages, self.broken, self.staff)
        for part in (*care, self.codes.card, self.aloud):
            part.retranslate(words)

    def _show_bug(self, incident: str) -> None:
        self.visit.stop()
        self.broken.show_bug(incident)

    def _go_on(self) -> None:
        """Staff have seen it, whatever it was."""
        if self.broken.is_shown:
            self.broken.end()
        else:
            self.visit.resume()
