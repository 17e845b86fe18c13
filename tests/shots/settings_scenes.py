"""Scenes of the settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.shots.people_scenes import DEWIS, with_people
from tests.shots.scenes import at_the_desk
from tests.shots.studio import Studio
from ui.demo.hands import until
from ui.desk_screens import DeskScreens
from ui.screens.settings.page import SettingsPage
from ui.screens.settings.rows import TextRow
from ui.screens.sign_in import SignIn


def settings_page(studio: Studio) -> SettingsPage:
    studio.desk.rooms.enter("settings")
    studio.settle()
    page = studio.desk.shell.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


def settings(studio: Studio) -> None:
    at_the_desk(studio)
    settings_page(studio)


def settings_saved(studio: Studio) -> None:
    at_the_desk(studio)
    page = settings_page(studio)
    page.row("sync").wanted.emit("metered")
    page.row("data_days").wanted.emit("14")
    until(lambda: page.row("data_days").value == "14")


def settings_mistake(studio: Studio) -> None:
    at_the_desk(studio)
    page = settings_page(studio)
    window = page.row("sync_window")
    assert isinstance(window, TextRow)
    window.setFocus()
    window.field.set_text("malam hari")
    window.wanted.emit("malam hari")
    until(window.field.note)


def settings_operator(studio: Studio) -> None:
    with_people(studio)
    door = studio.open(SignIn)
    door.who.set_value(studio.site.label().operators[1].id)
    door.password.set_text(DEWIS)
    door.sign_in()
    until(lambda: studio.window.findChild(DeskScreens))
    settings_page(studio)


SETTINGS_SCENES: Mapping[str, Callable[[Studio], None]] = {
    "settings": settings,
    "settings-saved": settings_saved,
    "settings-mistake": settings_mistake,
    "settings-operator": settings_operator,
}
