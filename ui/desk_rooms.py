"""The rooms behind the desk, reached through "Lainnya": done a few times a day, or a year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.bridge.tasks import Tasks
from ui.dressing import dress_as
from ui.screens.approval.page import ApprovalPage
from ui.screens.closing.page import ClosingPage
from ui.screens.collective.page import CollectivePage
from ui.screens.more import Door, MorePage
from ui.screens.people.page import PeoplePage
from ui.screens.proof import ProofPage
from ui.screens.settings.page import SettingsPage
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace
    from ui.main_window import MainWindow
    from ui.screens.shell import Shell

_PLACE = "more"
APPROVAL = "approval"  # only where a programme asks for it, or somebody still waits


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a room is built with."""

    workplace: Workplace
    tasks: Tasks
    clock: Callable[[], datetime]
    go: Callable[[str], None]
    """To a place of the desk, by its name."""


class RoomPage(Protocol):
    """What a room's widget can do beside being one."""

    def retranslate(self, words: Words) -> None: ...

    def start(self) -> None:
        """It has come to the front: read what it shows, put the focus where work begins."""


@dataclass(frozen=True, slots=True)
class Room:
    """`key` names its words, `room.KEY` and `room.KEY.line`; built when it is first entered."""

    key: str
    icon: str
    build: Callable[[Surroundings, Words], QWidget]


def _collective(around: Surroundings, words: Words) -> QWidget:
    return CollectivePage(around.workplace, around.tasks, words, around.clock, Path.home())


def _people(around: Surroundings, words: Words) -> QWidget:
    return PeoplePage(around.workplace, around.tasks, words, around.clock)


def _proof(around: Surroundings, words: Words) -> QWidget:
    return ProofPage(around.workplace, around.tasks, words)


def _closing(around: Surroundings, words: Words) -> QWidget:
    return ClosingPage(around.workplace, around.tasks, words, around.go)


def _settings(around: Surroundings, words: Words) -> QWidget:
    page = SettingsPage(around.workplace, around.tasks, words)
    page.appearance_changed.connect(dress_as)
    return page


def _approval(around: Surroundings, words: Words) -> QWidget:
    return ApprovalPage(around.workplace, around.tasks, words, around.clock, around.go)


ROOMS: tuple[Room, ...] = (
    Room("closing", "file-text", _closing),
    Room(APPROVAL, "users", _approval),
    Room("collective", "users", _collective),
    Room("proof", "shield-check", _proof),
    Room("people", "user", _people),
    Room("settings", "settings", _settings),
)


class Rooms(QObject):
    """Opens each room when somebody first wants it, and keeps it."""

    def __init__(
        self, surroundings: Surroundings, window: MainWindow, shell: Shell, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._surroundings, self._window, self._shell = surroundings, window, shell
        self.doors = MorePage([Door(room.key, room.icon) for room in ROOMS], window.words)
        self._built: dict[str, QWidget] = {}
        shell.add_page(self.doors)
        self.doors.room_wanted.connect(self.enter)
        close_day = QShortcut(QKeySequence("Ctrl+T"), shell)
        close_day.activated.connect(lambda: self.enter("closing"))

    def show_doors(self) -> None:
        self._shell.show_page(_PLACE, self.doors)
        self.doors.start()

    def show_waiting(self, count: int, *, is_asked: bool) -> None:
        """How many entries wait for a supervisor, and whether the programme wants them to."""
        self.doors.show_door(APPROVAL, is_open=is_asked or count > 0, count=count)

    def enter(self, key: str) -> None:
        """Show the room of that name."""
        if key not in self._built:
            room = next(room for room in ROOMS if room.key == key)
            self._built[key] = room.build(self._surroundings, self._window.words)
            self._shell.add_page(self._built[key])
        page = self._built[key]
        self._shell.show_page(_PLACE, page)
        cast("RoomPage", page).start()

    def refresh(self) -> None:
        """Registrations stand differently: whichever room shows that reads it again."""
        for page in self._built.values():
            if page.isVisible() and (refresh := getattr(page, "refresh", None)) is not None:
                refresh()

    def retranslate(self, words: Words) -> None:
        for page in (self.doors, *self._built.values()):
            cast("RoomPage", page).retranslate(words)
