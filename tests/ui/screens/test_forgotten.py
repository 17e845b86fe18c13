"""A forgotten password at the sign-in screen, by the keyboard, with the real centre."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QAccessible

from kiosk.central.recovering import Asked
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.wire import recovery
from tests.fakes import InProcessTransport, Sky, a_world
from tests.postgres import postgres_server, postgres_url  # noqa: F401
from tests.ui.screens.conftest import CHEAP, PASSWORD, nobody_near
from tests.ui.screens.keyboard import Keyboard, focused
from ui.desk_screens import DeskScreens
from ui.screens.forgot.advice import Advice
from ui.screens.forgot.reply import Reply
from ui.screens.forgot.request import Request
from ui.screens.sign_in import SignIn

NEW = "payung basah di teras belakang"


@pytest.fixture
def world(postgres_url: str, tmp_path: Path):  # noqa: F811
    with a_world(postgres_url, tmp_path) as world:
        yield world


@pytest.fixture
def clock(world):
    return world.clock


@pytest.fixture
def machine(world):
    line = InProcessTransport(world.deliver, Sky(world.clock, Random(1)))
    return Machine(clock=world.clock, cost=CHEAP, connect=lambda _: line, reach=nobody_near)


@pytest.fixture
def enrolled(kiosk: Site, world) -> Site:
    workplace = kiosk.sign_in(None, PASSWORD)
    workplace.link.enrol("http://pusat.invalid", world.new_code())
    workplace.close()
    return kiosk


@pytest.fixture
def keys():
    return Keyboard()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this person's files are."""
    folder = tmp_path / "rumah"
    (folder / "Unduhan").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder))
    return folder


def name_of(widget):
    """As a reader of the screen says it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def go_to(window, keys, screen, qtbot, button=""):
    """By Tab to the button of that name, and press it."""
    if button:
        for _ in range(12):
            if name_of(focused()) == button:
                break
            keys.press("Tab")
        assert name_of(focused()) == button
        keys.press("Space")
    qtbot.waitUntil(lambda: isinstance(window.current, screen), timeout=8_000)
    return window.current


def test_from_the_forgotten_password_to_the_desk_without_a_mouse(
    enrolled, open_window, keys, qtbot, world, home
):
    window = open_window(enrolled)
    go_to(window, keys, SignIn, qtbot)
    advice = go_to(window, keys, Advice, qtbot, "Lupa kata sandi?")
    assert focused() is advice.back
    request = go_to(window, keys, Request, qtbot, "Minta bantuan pusat")
    keys.press("Space")  # the file is saved: that is where the focus is
    qtbot.waitUntil(request.news.isVisible)
    (saved,) = (home / "Unduhan").glob("permintaan-pemulihan-*.txt")
    asked = saved.read_text()
    assert recovery.spoken(asked) == request.spoken.text()
    answer = world.centre.recover(Asked(asked, request.spoken.text(), "Bu Ratna", "lupa")).reply
    (home / "Unduhan" / "pesan dari pusat.txt").write_text(answer)
    reply = go_to(window, keys, Reply, qtbot, "Sudah ada balasan")
    keys.press("Tab", "Space")  # look for the file
    qtbot.waitUntil(lambda: reply.text.text() == answer)
    keys.type(NEW)
    keys.press("Return")
    keys.type(NEW)
    keys.press("Return")
    qtbot.waitUntil(lambda: reply.send.text() == "Masuk" and reply.send.isEnabled(), timeout=8_000)
    keys.press("Space")
    go_to(window, keys, SignIn, qtbot)
    keys.type(NEW)
    keys.press("Return")
    qtbot.waitUntil(lambda: window.findChild(DeskScreens) is not None, timeout=8_000)


def test_what_is_wrong_with_a_reply_is_said_at_its_field(enrolled, open_window, keys, qtbot, home):
    window = open_window(enrolled)
    go_to(window, keys, SignIn, qtbot)
    go_to(window, keys, Advice, qtbot, "Lupa kata sandi?")
    go_to(window, keys, Request, qtbot, "Minta bantuan pusat")
    reply = go_to(window, keys, Reply, qtbot, "Sudah ada balasan")
    keys.press("Tab", "Space")
    qtbot.waitUntil(lambda: reply.text.note().startswith("Tidak ada balasan untuk mesin ini"))
    reply.text.setFocus()
    keys.type("KPKPULIH1:ABC")
    keys.press("Return")
    keys.type(NEW)
    keys.press("Return")
    keys.type("lain sekali")
    keys.press("Return")
    assert reply.again.note()
    reply.again.wipe()
    reply.again.setFocus()
    keys.type(NEW)
    keys.press("Return")
    qtbot.waitUntil(lambda: reply.text.note().startswith("Ini bukan balasan"), timeout=8_000)
    window.set_language("en")
    assert reply.text.note().startswith("This is no whole recovery reply.")


def test_a_machine_that_was_never_connected_says_so_and_leads_back(kiosk, open_window, keys, qtbot):
    window = open_window(kiosk)
    go_to(window, keys, SignIn, qtbot)
    advice = go_to(window, keys, Advice, qtbot, "Lupa kata sandi?")
    advice.ask_button.click()
    qtbot.waitUntil(lambda: "kunci pemulihan" in advice.notice.accessibleName(), timeout=8_000)
    go_to(window, keys, SignIn, qtbot, "Kembali")
