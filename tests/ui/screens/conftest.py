"""The real window on a real kiosk in a folder of its own, driven by real key presses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from kiosk.calls.ear import Reach
from kiosk.device.slots import Cost
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests.clock import Clock
from tests.ui.screens.keyboard import AtTheDesk, Keyboard
from ui import compose
from ui.demo.hands import Rhythm
from ui.desk_screens import DeskScreens
from ui.main_window import MainWindow
from ui.screens.sign_in import SignIn

PASSWORD = "tiga kata sandi"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)

Open = Callable[..., MainWindow]


def nobody_near(_is_office: bool) -> Reach:
    """No other machine is called or heard: tests run beside each other on one computer."""
    return Reach((), ())


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def machine(clock: Clock) -> Machine:
    return Machine(clock=clock, cost=CHEAP, reach=nobody_near)


@pytest.fixture
def site(tmp_path: Path, machine: Machine) -> Site:
    """A folder in which nothing was set up yet."""
    return Site(tmp_path / "kiosk", machine)


@pytest.fixture
def kiosk(site: Site) -> Site:
    """A desk in Bandung whose supervisor is Rina."""
    request = SetupRequest("Disnaker Kota Bandung", "Rina Kartika", PASSWORD, "3273", "Loket 3")
    site.set_up(request).close()
    return site


@pytest.fixture
def open_window(qtbot: QtBot, qapp: object, clock: Clock) -> Iterator[Open]:
    """Opens the window of a site; closes what a test left open."""
    compose.application()
    windows: list[MainWindow] = []
    numbers = count(1)

    def open_one(site: Site, width: int = 1920, height: int = 1080) -> MainWindow:
        rhythm = Rhythm()
        window = compose.build(
            site, clock=clock, make_id=lambda: f"draft-{next(numbers)}", stamp=rhythm
        )
        window.setProperty("rhythm", rhythm)
        crashes: list[BaseException] = []
        window.tasks.crashed.connect(crashes.append)
        window.setProperty("crashes", crashes)
        windows.append(window)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield open_one
    for window in windows:
        close(window, qtbot)
        shiboken6.delete(window)  # a window that lives on is dressed again by every later test


def close(window: MainWindow, qtbot: QtBot) -> None:
    """As a person closes it: what was typed is kept, the file is closed."""
    if window.isVisible():
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=8_000)
    assert window.tasks.finish()
    assert not window.property("crashes")


@pytest.fixture
def sign_in(qtbot: QtBot, open_window: Open) -> Callable[..., AtTheDesk]:
    """Opens the window of a kiosk and signs the supervisor in by the keyboard."""

    def sit_down(site: Site, **size: int) -> AtTheDesk:
        window = open_window(site, **size)
        desk = AtTheDesk(window, qtbot, Keyboard(window.property("rhythm")))
        qtbot.waitUntil(lambda: isinstance(desk.window.current, SignIn), timeout=8_000)
        desk.keys.type(PASSWORD)
        desk.keys.press("Return")
        desk.until(lambda: desk.window.findChild(DeskScreens))
        desk.until(lambda: desk.page.isVisible() and desk.page.parts.head.day)
        desk.keys.strokes = 0
        return desk

    return sit_down


@pytest.fixture
def desk(kiosk: Site, sign_in: Callable[..., AtTheDesk]) -> AtTheDesk:
    """Somebody at the entry page, the NIK field waiting."""
    return sign_in(kiosk)
