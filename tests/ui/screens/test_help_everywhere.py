"""F1 on every screen and in every room: the keys of this one, whole, and back to where one was."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.usecases.site import Site
from tests.ui.screens.conftest import Open
from tests.ui.screens.keyboard import AtTheDesk, Keyboard
from ui.desk_rooms import ROOMS
from ui.main_window import MainWindow
from ui.panels.help_card import HelpCard
from ui.panels.key_table import EVERYWHERE
from ui.screens.collective.page import CollectivePage
from ui.screens.first_run import FirstRun
from ui.screens.forgot.advice import Advice
from ui.screens.lock import Lock
from ui.screens.shell import PLACES, ROOM_KEYS
from ui.screens.sign_in import SignIn
from ui.widgets.key_hint import KeyHint
from ui.words import Words

SAME = {
    **{f"Alt+{arrow}": {f"Alt+{name}"} for arrow, name in (("↑", "Up"), ("↓", "Down"))},
    "Enter": {"Enter", "Return"},
    "Alt+1…9": {f"Alt+{n}" for n in range(1, 10)},
}


def told(window: MainWindow) -> list[tuple[str, str]]:
    """What F1 shows: each key with what it does."""
    Keyboard().press("F1")
    card: HelpCard | None = window.findChild(HelpCard)
    assert card is not None
    assert card.isVisible()
    assert card.chapter is None, "the keys come first"
    caps = [cap.text() for cap in card.keys.findChildren(KeyHint) if cap.isVisible()]
    Keyboard().press("Escape")
    assert not card.isVisible()
    return [(cap, meaning) for cap, meaning in card._keys if cap in caps]


def keys_in(caps: set[str]) -> set[str]:
    """Every spelling that a cap stands for."""
    found: set[str] = set()
    for cap in caps:
        variants = {cap, *cap.split(" "), *re.split(r"\s*/\s*|, ", cap)}
        for one in variants:
            found |= SAME.get(one, {one, one.replace("Enter", "Return")})
    return found


def bound(page: QWidget) -> set[str]:
    """What is bound on what is seen of a page, as Qt spells it."""
    return {
        shortcut.key().toString()
        for shortcut in page.findChildren(QShortcut)
        if shortcut.isEnabled() and shortcut.parent().isVisible()
    }


@pytest.mark.parametrize("place", PLACES)
def test_each_place_of_the_desk_tells_its_own_keys_and_all_of_them(
    desk: AtTheDesk, place: str
) -> None:
    desk.screens.show_place(place)
    page = desk.screens.shell.pages.currentWidget()
    assert page is not None
    shown = told(desk.window)
    assert shown == list(getattr(page, "help_keys", ROOM_KEYS))
    assert bound(page) - keys_in({cap for cap, _ in shown}) == set()
    assert all(Words("en").say(meaning) for _, meaning in shown)


@pytest.mark.parametrize("key", [room.key for room in ROOMS])
def test_each_room_tells_its_own_keys_and_all_of_them(desk: AtTheDesk, key: str) -> None:
    desk.screens.rooms.enter(key)
    page = desk.screens.shell.pages.currentWidget()
    assert page is not None
    shown = told(desk.window)
    assert shown == list(getattr(page, "help_keys", ROOM_KEYS))
    assert bound(page) - keys_in({cap for cap, _ in shown}) == set()


def test_an_open_table_tells_other_keys_than_the_list_of_tables(desk: AtTheDesk) -> None:
    desk.screens.rooms.enter("collective")
    page = desk.screens.shell.pages.currentWidget()
    assert isinstance(page, CollectivePage)
    page.setCurrentWidget(page.work)
    shown = told(desk.window)
    assert {"F8", "Ctrl+Enter", "Esc"} <= {cap for cap, _ in shown}
    assert bound(page) - keys_in({cap for cap, _ in shown}) == set()


def test_the_screens_before_the_desk_tell_theirs(
    site: Site, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(site)
    qtbot.waitUntil(lambda: isinstance(window.current, FirstRun), timeout=8_000)
    assert told(window) == list(EVERYWHERE)


def test_the_door_and_what_is_behind_a_forgotten_password_tell_theirs(
    kiosk: Site, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(kiosk)
    qtbot.waitUntil(lambda: isinstance(window.current, SignIn), timeout=8_000)
    assert told(window) == list(EVERYWHERE)
    door = window.current
    assert isinstance(door, SignIn)
    door.forgot.click()
    assert isinstance(window.current, Advice)
    assert told(window) == list(EVERYWHERE)


def test_the_locked_screen_tells_its_own(desk: AtTheDesk) -> None:
    desk.keys.press("Ctrl+L")
    assert isinstance(desk.window.current, Lock)
    assert told(desk.window) == list(EVERYWHERE)
