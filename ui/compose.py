"""Builds the window and connects its parts; decides nothing but what comes after what."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.domain.zones import zone_of
from kiosk.errors import Failure
from ui.bridge.scanner import Scanner, Stamp, pressed_at
from ui.bridge.tasks import Tasks
from ui.dressing import dress_at_the_door
from ui.help import Help
from ui.main_window import MainWindow
from ui.phrases.languages import Language
from ui.screens.opening import Opening
from ui.theme.apply import apply_theme, choose_look
from ui.theme.look import Look
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.domain.programme import Programme
    from kiosk.gazetteer.places import Region
    from kiosk.usecases.facts import SiteLabel
    from kiosk.usecases.site import Site
    from kiosk.usecases.workplace import Workplace
    from ui.lockdown.hall import InTheHall

Clock = Callable[[], datetime]
NewId = Callable[[], str]
_DRESSED = "dressed"
WALK_IN = "walkin"
_DESK_PATIENCE_MS = 180_000


def now() -> datetime:
    return datetime.now(UTC)


def new_id() -> str:
    return os.urandom(16).hex()


def application(chosen: Look | None = None) -> QApplication:
    """The one application object, dressed; made here unless there is one already."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        app = existing
    else:
        QLocale.setDefault(QLocale("id_ID"))
        app = QApplication(["loket-prakerja"])
    if not app.property(_DRESSED):
        apply_theme(app)
        app.setProperty(_DRESSED, True)
    if chosen is not None:
        choose_look(app, chosen)
    return app


def build(
    site: Site,
    tasks: Tasks | None = None,
    language: Language | None = None,
    clock: Clock = now,
    make_id: NewId = new_id,
    stamp: Stamp = pressed_at,
) -> MainWindow:
    """The window of a kiosk whose folder is known; show it and it finds its way.

    Without a `language` it speaks the one that was set for this kiosk.
    """
    return _window(lambda: site, tasks, language, clock, make_id, stamp, takes_screen=False)


def build_window(
    folder: Path,
    language: Language | None = None,
    tasks: Tasks | None = None,
    clock: Clock = now,
    make_id: NewId = new_id,
) -> MainWindow:
    """The same for a folder: everything behind the first picture is loaded after it."""

    def open_site() -> Site:
        from kiosk.usecases.site import Site

        return Site(folder)

    return _window(open_site, tasks, language, clock, make_id, pressed_at, takes_screen=True)


def _window(
    open_site: Callable[[], Site],
    tasks: Tasks | None,
    language: Language | None,
    clock: Clock,
    make_id: NewId,
    stamp: Stamp,
    *,
    takes_screen: bool,
) -> MainWindow:
    window = MainWindow(Words(language or "id"), tasks or Tasks())
    Help(window)
    scanner = Scanner(stamp, window)
    door = FrontDoor(window, open_site, clock, make_id, scanner, follows_label=language is None)
    door.takes_screen = takes_screen
    door.open()
    return window


class FrontDoor(QObject):
    """Which screen follows which: opening, first run or sign-in, enrolment, desk, and out again."""

    def __init__(
        self,
        window: MainWindow,
        open_site: Callable[[], Site],
        clock: Clock,
        make_id: NewId,
        scanner: Scanner,
        *,
        follows_label: bool = False,
    ) -> None:
        super().__init__(window)
        self._scanner = scanner
        self._window, self._tasks = window, window.tasks
        self._open_site, self._clock, self._new_id = open_site, clock, make_id
        self._follows_label = follows_label  # until somebody has chosen a language themselves
        self._opening: Opening | None = None
        self._site: Site | None = None
        self._inside: QObject | None = None
        self.takes_screen = False
        """Whether a machine in the hall has the whole screen, as it has for a person."""
        self._hall: InTheHall | None = None
        self._next_is_desk = False

    # --- to the door ------------------------------------------------------------------------------

    def open(self) -> None:
        """Paint first, then look what there is."""
        self._opening = Opening(self._window.words)
        self._opening.language_chosen.connect(self._window.set_language)
        self._opening.help_wanted.connect(self._window.help_wanted)
        self._opening.retry_wanted.connect(self._look)
        self._opening.painted.connect(self._look)
        self._window.show_screen(self._opening)

    def _look(self) -> None:
        open_site = self._open_site

        def look() -> tuple[Site, SiteLabel | None]:
            site = open_site()
            return site, site.label() if site.is_set_up else None

        self._tasks.run(look, self._show_door, self._show_trouble, owner=self)

    def _show_door(self, found: tuple[Site, SiteLabel | None]) -> None:
        self._site, label = found
        if label is None:
            self._show_first_run(self._site)
        else:
            self._show_sign_in(self._site, label)

    def _show_trouble(self, failure: Failure) -> None:
        if self._opening is not None:
            self._opening.show_failure(failure)

    def _show_first_run(self, site: Site) -> None:
        from ui.screens.first_run import FirstRun

        screen = FirstRun(site, self._tasks, self._window.words, _regencies)
        screen.language_chosen.connect(self._window.set_language)
        screen.help_wanted.connect(self._window.help_wanted)
        screen.set_up.connect(self._show_enrolment)
        self._window.show_screen(screen)

    def _show_sign_in(self, site: Site, label: SiteLabel) -> None:
        from ui.screens.sign_in import SignIn

        if self._follows_label:
            self._follows_label = False
            self._window.set_language(label.language)
        dress_at_the_door(label.appearance)
        self._window.words = self._window.words.in_zone(zone_of(label.regency))
        if label.mode == WALK_IN and not self._next_is_desk:
            return self._show_hall_door(site, label)
        self._release()
        screen = SignIn(site, label, self._tasks, self._window.words)
        screen.language_chosen.connect(self._window.set_language)
        screen.help_wanted.connect(self._window.help_wanted)
        screen.signed_in.connect(self._enter)
        screen.forgotten.connect(lambda: self._show_forgotten(site, label))
        return self._window.show_screen(screen)

    def _show_hall_door(self, site: Site, label: SiteLabel) -> None:
        """Nobody watches this machine: it is held before anybody has opened it, too."""
        from ui.lockdown.hall import InTheHall
        from ui.screens.hall_door import HallDoor

        if self._hall is None:
            self._hall = InTheHall(self._window, takes_screen=self.takes_screen)
        self._hall.hold()
        screen = HallDoor(site, label, self._tasks, self._window.words)
        screen.signed_in.connect(self._enter)
        self._window.show_screen(screen)

    def _release(self) -> None:
        if self._hall is not None:
            self._hall.release()

    def _show_forgotten(self, site: Site, label: SiteLabel) -> None:
        from ui.forgotten import Forgotten

        Forgotten(site, label, self._window, self._look, Path.home()).start()

    # --- inside -----------------------------------------------------------------------------------

    def _show_enrolment(self, workplace: Workplace) -> None:
        """Right after the set-up; it may wait."""
        from ui.screens.enrol import Enrol

        screen = Enrol(workplace, self._tasks, self._window.words)
        screen.language_chosen.connect(self._window.set_language)
        screen.help_wanted.connect(self._window.help_wanted)
        screen.finished.connect(lambda: self._enter(workplace))
        self._window.show_screen(screen)

    def _enter(self, workplace: Workplace) -> None:
        def prepare() -> tuple[Workplace, Programme]:
            return workplace, workplace.desk.programme

        self._tasks.run(prepare, self._show_inside, self._show_trouble, owner=self)

    def _show_inside(self, ready: tuple[Workplace, Programme]) -> None:
        workplace, programme = ready
        self._window.words = self._window.words.in_zone(workplace.office.zone)
        is_desk, self._next_is_desk = self._next_is_desk, False
        if workplace.settings.now.mode == WALK_IN and not is_desk:
            self._show_walk_in(workplace, programme)
        else:
            self._release()
            self._show_desk(workplace, programme)

    def _show_desk(self, workplace: Workplace, programme: Programme) -> None:
        # Loaded with the first desk, not with the first picture.
        from ui.desk_screens import DeskScreens

        window = self._window
        desk = DeskScreens(workplace, programme, window, self._clock, self._new_id, self._scanner)
        self._inside = desk
        desk.signed_out.connect(self._leave)
        window.show_screen(desk.shell)
        desk.start()

    def _show_walk_in(self, workplace: Workplace, programme: Programme) -> None:
        """The machine stands in the hall, and staff have opened it."""
        from ui.walkin_screens import WalkInScreens

        window = self._window
        walk_in = WalkInScreens(workplace, programme, window, self._clock, self._scanner)
        self._inside = walk_in
        walk_in.signed_out.connect(self._leave)
        walk_in.desk_wanted.connect(self._let_desk_be_next)
        window.show_screen(walk_in.walk_in)
        walk_in.start()

    def _let_desk_be_next(self) -> None:
        """Who asked for it is there now; a door that stands open in the hall is shut again."""
        self._next_is_desk = True
        QTimer.singleShot(_DESK_PATIENCE_MS, self, self.take_desk_back)

    def take_desk_back(self) -> None:
        """Nobody has signed in: the machine is the visitors' again."""
        if self._next_is_desk:
            self._next_is_desk = False
            if self._inside is None:
                self._look()

    def _leave(self) -> None:
        if self._inside is not None:
            self._inside.deleteLater()
            self._inside = None
        self._look()


def _regencies() -> tuple[Region, ...]:
    from kiosk.gazetteer.regions import Regions
    from ui.models.regencies import all_regencies

    with Regions.open() as regions:
        return all_regencies(regions)
