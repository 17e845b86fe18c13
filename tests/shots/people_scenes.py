"""Scenes of the people of the desk, and of its lock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta

from kiosk.errors import WrongPassword
from kiosk.usecases.workplace import Workplace
from tests.shots.scenes import at_the_desk, type_text
from tests.shots.studio import Studio
from ui.demo.hands import until
from ui.desk_screens import DeskScreens
from ui.screens.lock import Lock
from ui.screens.people.page import PeoplePage
from ui.screens.sign_in import SignIn
from ui.widgets.password_field import PasswordField

DEWIS = "sepatu biru lari kencang"


def with_people(studio: Studio) -> None:
    studio.set_up()

    def add(workplace: Workplace) -> None:
        people = workplace.people
        dewi = people.add("Dewi Lestari", "operator", DEWIS)
        people.add("Agus Setiawan", "supervisor", "payung basah di teras belakang")
        people.add("Ni Luh Putu Kusumawati Wijayanti", "operator", "kipas angin lantai atas")
        studio.now += timedelta(minutes=9)
        people.new_password(dewi.id, DEWIS)

    studio.behind_the_window(add)


def people(studio: Studio) -> None:
    with_people(studio)
    studio.sign_in().rooms.enter("people")
    studio.settle()


def people_page(studio: Studio) -> PeoplePage:
    people(studio)
    page = studio.desk.shell.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    return page


def people_mistakes(studio: Studio) -> None:
    page = people_page(studio)
    type_text("Dewi Lestari")
    form = page.forms["add"]
    for name in ("password", "again"):
        field = form.fields[name]
        assert isinstance(field, PasswordField)
        field.set_text("disnakerkotabandung")
    form.send.click()
    until(form.fields["name"].note)


def people_remove(studio: Studio) -> None:
    people_page(studio).roster.lines[3].remove.click()
    studio.settle()


def people_reset(studio: Studio) -> None:
    people_page(studio).roster.lines[1].reset.click()
    studio.settle()


def people_rename(studio: Studio) -> None:
    people_page(studio).roster.lines[3].rename.click()
    studio.settle()


def people_mine(studio: Studio) -> None:
    with_people(studio)
    door = studio.open(SignIn)
    door.who.set_value(studio.site.label().operators[1].id)
    door.password.set_text(DEWIS)
    door.sign_in()
    until(lambda: studio.window.findChild(DeskScreens))
    studio.desk.rooms.enter("people")
    studio.settle()


def sign_in_people(studio: Studio) -> None:
    with_people(studio)
    studio.open(SignIn)


def lock(studio: Studio) -> None:
    at_the_desk(studio)
    studio.hands.press("Ctrl+L")
    studio.wait_for(Lock)


def lock_wait(studio: Studio) -> None:
    at_the_desk(studio)
    for _ in range(9):
        with suppress(WrongPassword):
            studio.desk.entry._workplace.recognise("salah")
        studio.now += timedelta(minutes=2)
    studio.hands.press("Ctrl+L")
    screen = studio.wait_for(Lock)
    type_text("salah")
    screen.try_password()
    until(screen.password.note)


PEOPLE_SCENES: Mapping[str, Callable[[Studio], None]] = {
    "people": people,
    "people-mistakes": people_mistakes,
    "people-remove": people_remove,
    "people-reset": people_reset,
    "people-rename": people_rename,
    "people-mine": people_mine,
    "sign-in-people": sign_in_people,
    "lock": lock,
    "lock-wait": lock_wait,
}
