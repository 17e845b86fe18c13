"""The room of the people of this desk, by the keyboard."""

import pytest

from kiosk.errors import WrongPassword
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.keyboard import AtTheDesk, focused
from ui.desk_screens import DeskScreens
from ui.screens.people.page import PeoplePage
from ui.screens.sign_in import SignIn

DEWIS = "sepatu biru lari kencang"
NEW = "payung basah di teras belakang"


def enter(desk: AtTheDesk) -> PeoplePage:
    desk.screens.show_place("more")
    desk.screens.rooms.doors.buttons["people"].setFocus()
    desk.keys.press("Space")
    page = desk.screens.shell.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    desk.until(lambda: page.roster.lines)
    return page


@pytest.fixture
def room(desk):
    """The supervisor in the room, and the desk around it."""
    return enter(desk), desk


@pytest.fixture
def with_dewi(desk):
    desk.workplace.people.add("Dewi Lestari", "operator", DEWIS)
    return enter(desk), desk


def names(page: PeoplePage) -> list[str]:
    return [line.person.name for line in page.roster.lines]


def sign_in_as(desk: AtTheDesk, place: int, password: str) -> None:
    desk.screens.shell.sign_out.click()
    desk.until(lambda: isinstance(desk.window.current, SignIn))
    desk.until(lambda: desk.window.findChild(DeskScreens) is None)
    door = desk.window.current
    door.who.set_value(door._label.operators[place].id)
    desk.keys.type(password)
    desk.keys.press("Return")
    desk.until(lambda: desk.window.findChild(DeskScreens))


def test_a_supervisor_adds_somebody_without_a_mouse_and_they_sign_in(room):
    page, desk = room
    assert page.forms["add"].fields["name"].isAncestorOf(focused())
    desk.keys.type("Dewi Lestari")
    desk.keys.press("Return")  # past the role, which is an officer's
    for _ in range(2):
        desk.keys.type(DEWIS)
        desk.keys.press("Return")
    desk.until(lambda: len(page.roster.lines) == 2)
    assert names(page) == ["Rina Kartika", "Dewi Lestari"]
    assert page.notice.accessibleName() == "Dewi Lestari bisa masuk di mesin ini mulai sekarang."
    assert page.forms["add"].fields["password"].text() == ""
    assert page.chronicle.lines[0].text().endswith("Dewi Lestari ditambahkan oleh Rina Kartika")
    sign_in_as(desk, 1, DEWIS)
    assert desk.workplace.operator.role == "operator"


def test_a_name_is_changed_with_that_persons_password(with_dewi):
    page, desk = with_dewi
    page.roster.lines[1].rename.setFocus()
    desk.keys.press("Space")
    form = page.forms["rename"]
    assert form.fields["name"].isAncestorOf(focused())
    assert form.fields["name"].text() == "Dewi Lestari"
    desk.keys.type("Dewi Lestari Wulandari")  # typed over what was selected
    desk.keys.press("Return")
    desk.keys.type("bukan sandinya")
    desk.keys.press("Return")
    desk.until(form.fields["old"].note)
    desk.keys.type(DEWIS)
    desk.keys.press("Return")
    desk.until(lambda: names(page) == ["Rina Kartika", "Dewi Lestari Wulandari"])
    assert page.notice.accessibleName().startswith("Namanya sekarang Dewi Lestari Wulandari.")
    assert (
        page.chronicle.lines[0]
        .text()
        .endswith("nama menjadi Dewi Lestari Wulandari, oleh Rina Kartika")
    )
    sign_in_as(desk, 1, DEWIS)
    assert desk.workplace.operator.name == "Dewi Lestari Wulandari"


def test_a_name_that_is_taken_is_refused_at_its_field(with_dewi):
    page, desk = with_dewi
    page.roster.lines[1].rename.click()
    desk.keys.type("rina kartika")
    desk.keys.press("Return")
    desk.keys.type(DEWIS)
    desk.keys.press("Return")
    desk.until(page.forms["rename"].fields["name"].note)
    assert names(page) == ["Rina Kartika", "Dewi Lestari"]


def test_what_is_wrong_is_said_at_its_field_in_both_languages(room):
    page, desk = room
    fields = page.forms["add"].fields
    desk.keys.type("Dewi")
    desk.keys.press("Return")
    for text in ("disnakerkotabandung", "disnakerkotabandun"):
        desk.keys.type(text)
        desk.keys.press("Return")
    assert fields["again"].note().startswith("Kata sandi kedua berbeda")
    assert fields["again"].isAncestorOf(focused())
    desk.keys.type("g")
    assert fields["again"].note() == ""
    desk.keys.press("Return")
    desk.until(fields["password"].note)
    assert fields["password"].note().startswith("Kata sandi ini hampir hanya nama")
    desk.window.set_language("en")
    assert fields["password"].note().startswith("This password is hardly more than a name")
    assert page._heading.text() == "People of this machine"


def test_a_forgotten_password_is_given_anew(with_dewi):
    page, desk = with_dewi
    page.roster.lines[1].reset.setFocus()
    desk.keys.press("Space")
    assert page.forms["reset"].isVisible()
    for _ in range(2):
        desk.keys.type(NEW)
        desk.keys.press("Return")
    desk.until(page.notice.isVisible)
    assert page.notice.accessibleName() == "Kata sandi baru untuk Dewi Lestari berlaku sekarang."
    sign_in_as(desk, 1, NEW)
    assert desk.workplace.operator.name == "Dewi Lestari"


def test_removing_is_asked_once_more_and_the_safe_answer_has_the_focus(with_dewi, kiosk):
    page, desk = with_dewi
    page.roster.lines[1].remove.setFocus()
    desk.keys.press("Space", "Space")  # the second one says no
    assert page.forms["add"].isVisible()
    page.roster.lines[1].remove.setFocus()
    desk.keys.press("Space")
    page.forms["remove"].send.setFocus()
    desk.keys.press("Space")
    desk.until(lambda: names(page) == ["Rina Kartika"])
    assert [one.name for one in kiosk.label().operators] == ["Rina Kartika"]


def test_about_oneself_there_is_only_ones_own_password_to_change(room, kiosk):
    page, desk = room
    assert not page.roster.lines[0].reset.isVisible()
    assert not page.roster.lines[0].remove.isVisible()
    page.to_mine.click()
    desk.keys.type("bukan yang ini")
    desk.keys.press("Return")
    for _ in range(2):
        desk.keys.type(NEW)
        desk.keys.press("Return")
    old = page.forms["mine"].fields["old"]
    desk.until(old.note)
    assert old.note().startswith("Kata sandi tidak cocok.")
    assert old.isAncestorOf(focused())
    old.wipe()
    desk.keys.type(PASSWORD)
    page.forms["mine"].send.click()
    desk.until(page.notice.isVisible)
    sign_in_as(desk, 0, NEW)
    with pytest.raises(WrongPassword):
        desk.workplace.recognise(PASSWORD)


def test_an_operator_finds_only_the_form_for_their_own_password(with_dewi):
    _, desk = with_dewi
    sign_in_as(desk, 1, DEWIS)
    desk.screens.show_place("more")
    desk.screens.rooms.enter("people")
    page = desk.screens.shell.pages.currentWidget()
    desk.until(lambda: page.roster.lines)
    assert page.forms["mine"].isVisible()
    assert not page.roster.isVisible()
    assert not page.forms["mine"].cancel.isVisible()
    desk.keys.type(DEWIS)
    desk.keys.press("Return")
    for _ in range(2):
        desk.keys.type(NEW)
        desk.keys.press("Return")
    desk.until(page.notice.isVisible)
    assert page.notice.accessibleName() == "Kata sandi Anda sudah diganti."
    desk.workplace.recognise(NEW)


def test_the_list_is_as_it_is_when_one_comes_back(room):
    page, desk = room
    desk.screens.show_place("entry")
    desk.workplace.people.add("Dewi Lestari", "operator", DEWIS)
    enter(desk)
    desk.until(lambda: len(page.roster.lines) == 2)
