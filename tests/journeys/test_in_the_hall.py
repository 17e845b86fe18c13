"""The program as a machine in the hall runs it: an X server, no window manager, a keyboard."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.device.home import Home
from kiosk.device.slots import Cost
from kiosk.errors import StoreInUse
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site

PASSWORD = "tiga kata sandi"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
WIDE, HIGH = 1366, 768
WHOLE = (0, 0, WIDE, HIGH)
WAYS_OUT = (
    *("alt+F4", "ctrl+w", "ctrl+q", "F1", "F11", "alt+Tab", "ctrl+Escape", "super+r", "Print"),
    *("shift+F10", "ctrl+shift+Escape", "ctrl+p", "ctrl+o", "alt+space", "ctrl+alt+t", "Menu"),
)
MISSING = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"needs {' and '.join(MISSING)}"),
    pytest.mark.slow,
]


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of its own that chooses a free number."""
    reading, writing = os.pipe()
    screen = f"{WIDE}x{HIGH}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A kiosk whose supervisor has said that visitors use it alone."""
    request = SetupRequest("Disnaker Ende", "Rina", PASSWORD, "5308", "Kios 1")
    workplace = Site(tmp_path / "kiosk", Machine(cost=CHEAP)).set_up(request)
    workplace.settings.change("mode", "walkin")
    workplace.close()
    return tmp_path / "kiosk"


def on(display: str, *words: str) -> str:
    """One command of xdotool."""
    told = subprocess.run(
        ["xdotool", *words],
        env={**os.environ, "DISPLAY": display},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return told.stdout


def is_open(folder: Path) -> bool:
    """Whether a program has the kiosk's data open."""
    try:
        Home(folder).lock().release()
    except StoreInUse:
        return True
    return False


def await_open(folder: Path, display: str) -> None:
    for _ in range(150):
        if is_open(folder):
            return
        on(display, "sleep", "0.2")
    pytest.fail("nobody could sign in")


def test_it_has_the_whole_screen_takes_a_password_and_no_key_leads_out(display, folder):
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen(
        [sys.executable, "-m", "ui", "--home", str(folder)],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        await_whole_screen(display)
        on(display, "key", *WAYS_OUT)
        on(display, "type", "--delay", "60", PASSWORD)
        on(display, "key", "Return")
        await_open(folder, display)
        on(display, "key", *WAYS_OUT)
        on(display, "click", "3")
        assert program.poll() is None
        assert is_open(folder)
        assert list(windows(display).values()) == [WHOLE]
        program.send_signal(signal.SIGTERM)  # as the system ends it: sealed and closed
        assert program.wait(30) == 0
        assert not is_open(folder)
    finally:
        program.kill()
        program.wait(10)


def windows(display: str) -> dict[str, tuple[int, ...]]:
    """Where each window that can be seen lies."""
    found = {}
    for window in on(display, "search", "--onlyvisible", "--name", ".").split():
        told = on(display, "getwindowgeometry", "--shell", window)
        facts = dict(line.split("=") for line in told.split())
        if facts:  # it may have gone meanwhile
            found[window] = tuple(int(facts[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
    return found


def await_whole_screen(display: str) -> None:
    """As soon as the program knows that it stands in the hall; it becomes another window then."""
    for _ in range(150):
        if list(windows(display).values()) == [WHOLE]:
            return
        on(display, "sleep", "0.2")
    pytest.fail(f"there are {windows(display)}")
