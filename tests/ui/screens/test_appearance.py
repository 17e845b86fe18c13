"""Large words and high contrast: at the door, as it was set, and in the middle of a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.usecases.site import Site
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.keyboard import AtTheDesk, Keyboard, focused
from ui import compose
from ui.commands.arguments import parse
from ui.main_window import MainWindow
from ui.screens.lock import Lock
from ui.screens.sign_in import SignIn
from ui.theme.apply import change_look
from ui.theme.look import Look, look
from ui.widgets.bar_buttons import BarButton

Open = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def _the_usual_look(qapp: QApplication) -> Iterator[None]:
    compose.application()
    yield
    qapp.setProperty("look-chosen", False)
    change_look(qapp, Look())


@pytest.fixture
def door(kiosk: Site, open_window: Open, qtbot: QtBot) -> SignIn:
    return at_the_door(open_window(kiosk, width=1366, height=768), qtbot)


def at_the_door(window: MainWindow, qtbot: QtBot) -> SignIn:
    qtbot.waitUntil(lambda: isinstance(window.current, SignIn), timeout=8_000)
    assert isinstance(window.current, SignIn)
    return window.current


def switch(screen: SignIn | Lock, key: str) -> BarButton:
    return next(button for button in screen.findChildren(BarButton) if button.key == key)


def set_for_the_kiosk(site: Site, key: str, value: str) -> None:
    workplace = site.sign_in(None, PASSWORD)
    workplace.settings.change(key, value)
    workplace.close()


def test_the_door_has_the_look_that_was_set_for_this_kiosk(
    kiosk: Site, open_window: Open, qtbot: QtBot
) -> None:
    set_for_the_kiosk(kiosk, "text_size", "large")
    set_for_the_kiosk(kiosk, "contrast", "high")
    screen = at_the_door(open_window(kiosk), qtbot)
    assert look() == Look.of(large=True, contrast=True)
    assert switch(screen, "large").isChecked()
    assert switch(screen, "contrast").isChecked()


def test_whoever_cannot_read_the_door_makes_it_legible_by_the_keyboard(
    door: SignIn, kiosk: Site
) -> None:
    keys, before = Keyboard(), kiosk.label()
    keys.type("tiga kata")
    switch(door, "contrast").setFocus()
    keys.press("Space")
    assert look() == Look.of(large=False, contrast=True)
    switch(door, "large").setFocus()
    keys.press("Return")
    assert look() == Look.of(large=True, contrast=True)
    assert focused() is switch(door, "large")
    assert door.password.text() == "tiga kata"
    assert kiosk.label() == before  # written nowhere


def test_what_was_chosen_at_the_door_holds_until_the_program_ends(
    door: SignIn, kiosk: Site, open_window: Open, qtbot: QtBot
) -> None:
    switch(door, "large").click()
    again = at_the_door(open_window(kiosk), qtbot)
    assert look().is_large
    switch(again, "large").click()
    assert look() == Look()


@pytest.mark.parametrize("chosen", [Look.named("large", "normal"), Look.named("normal", "high")])
def test_a_person_on_the_page_stays_as_they_are_when_the_look_changes(
    desk: AtTheDesk, qapp: QApplication, chosen: Look
) -> None:
    desk.keys.type("3273027112909003")
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    name, nik = focused(), desk.box("nik").text()
    change_look(qapp, chosen)
    assert focused() is name
    assert desk.box("nik").text() == nik
    desk.keys.type(" Aminah")
    assert desk.box("name").text().upper() == "SITI AMINAH"


def test_support_can_ask_for_a_look_on_the_command_line() -> None:
    asked = parse(["--text-size", "large", "--contrast", "high"])
    assert (asked.text_size, asked.contrast) == ("large", "high")
    compose.application(Look.named(asked.text_size, asked.contrast))
    assert look() == Look.of(large=True, contrast=True)


def test_the_command_line_outlives_what_was_set_for_the_kiosk(
    kiosk: Site, open_window: Open, qtbot: QtBot
) -> None:
    compose.application(Look.named("normal", "high"))
    set_for_the_kiosk(kiosk, "text_size", "large")
    at_the_door(open_window(kiosk), qtbot)
    assert look() == Look.of(large=False, contrast=True)


def test_the_locked_screen_has_the_switches_too(desk: AtTheDesk) -> None:
    desk.screens.lock.lock()
    screen = desk.window.current
    assert isinstance(screen, Lock)
    switch(screen, "large").click()
    assert look().is_large
    assert {b.accessibleName() for b in screen.findChildren(QPushButton)} >= {
        "Huruf besar",
        "Kontras tinggi",
    }
