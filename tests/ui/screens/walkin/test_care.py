"""Help, staff and trouble at a machine in the hall."""

from __future__ import annotations

import socket
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.calls.ear import HERE, Reach
from kiosk.errors import DiskFull
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests.clock import Clock
from tests.ui.screens.conftest import CHEAP, PASSWORD
from tests.ui.screens.walkin.conftest import Visitor
from tests.ui.screens.walkin.test_visit import pass_time
from ui.compose import FrontDoor
from ui.desk_screens import DeskScreens
from ui.screens.hall_door import HallDoor
from ui.screens.sign_in import SignIn
from ui.screens.walkin.kk_page import KkPage
from ui.theme.apply import change_look
from ui.theme.look import Look, look
from ui.walkin_care import Care
from ui.walkin_trouble import LEAST_BYTES

PIN = "270519"


@pytest.fixture
def machine(clock: Clock) -> Machine:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind((HERE, 0))
        here = ((HERE, line.getsockname()[1]),)
    return Machine(clock=clock, cost=CHEAP, reach=lambda _: Reach(here, here))


@pytest.fixture(autouse=True)
def _undressed_again(qapp):
    yield
    change_look(qapp, Look())


def care(visitor: Visitor) -> Care:
    return visitor.screens.care


# --- the officer ----------------------------------------------------------------------------------


def test_a_call_goes_on_behind_the_page_until_an_officer_comes(visitor, machine, tmp_path):
    request = SetupRequest("Disnaker Kota Bandung", "Rina", PASSWORD, "3273", "Loket 1")
    desk = Site(tmp_path / "desk", machine).set_up(request)
    heard = Event()
    desk.calls.callers.listen(heard.set)
    visitor.walk_to(KkPage)
    told, card = visitor.answers.texts(), care(visitor).help.card
    visitor.touch(visitor.walk_in.head.help)
    assert card.heading.text() == "Petugas dipanggil"
    visitor.touch(card.first)
    assert not card.isVisible()
    assert heard.wait(10)
    (call,) = desk.calls.callers.waiting()
    desk.calls.callers.come(call.call)
    visitor.until(card.isVisible)
    assert card.heading.text() == "Petugas datang"
    visitor.touch(card.first)
    visitor.until(lambda: visitor.screens._workplace.calls.bell.state == "quiet")
    assert visitor.answers.texts() == told
    desk.close()


def test_nobody_is_called_for_somebody_who_has_gone(visitor):
    visitor.touch(visitor.walk_in.head.help)
    bell = visitor.screens._workplace.calls.bell
    visitor.until(lambda: bell.state == "calling")
    visitor.walk_in.wipe()
    visitor.until(lambda: bell.state == "quiet")
    assert not care(visitor).help.card.isVisible()


def test_where_nothing_can_be_heard_it_says_where_to_go(visitor):
    visitor.screens._workplace.settings.change("calls", "none")
    visitor.touch(visitor.walk_in.head.help)
    card = care(visitor).help.card
    visitor.until(lambda: card.heading.text() == "Silakan datang ke meja petugas")
    visitor.touch(card.first)
    assert not card.isVisible()


# --- staff ----------------------------------------------------------------------------------------


def open_corner(visitor: Visitor) -> None:
    """Without waiting for the five seconds, which have a test of their own."""
    care(visitor).staff.hold.held.emit()


def enter_pin(visitor: Visitor, digits: str) -> None:
    pad = care(visitor).staff.pad
    for digit in digits:
        visitor.touch(pad.keypad.digits[digit])
    visitor.touch(pad.enter)


def test_the_pin_opens_the_menu_and_whoever_stood_there_goes_on(visitor):
    visitor.screens._workplace.settings.change("staff_pin", PIN)
    visitor.walk_to(KkPage)
    told, staff = visitor.answers.texts(), care(visitor).staff
    open_corner(visitor)
    enter_pin(visitor, "270518")
    visitor.until(lambda: staff.pad.note.text() == "PIN ini belum cocok.")
    enter_pin(visitor, PIN)
    visitor.until(staff.menu.isVisible)
    visitor.until(lambda: "0 pendaftaran menunggu" in staff.menu.queue.text())
    pass_time(care(visitor).visit.idle, 600)  # a visitor's time stands still meanwhile
    assert not care(visitor).visit.still_here.isVisible()
    visitor.touch(staff.menu.contrast)
    visitor.until(lambda: look().is_high_contrast)
    visitor.touch(staff.menu.back)
    assert (visitor.answers.texts(), visitor.walk_in.is_at_home) == (told, False)


def test_the_corner_closes_by_itself_and_keeps_no_digit(visitor):
    visitor.screens._workplace.settings.change("staff_pin", PIN)
    open_corner(visitor)
    staff = care(visitor).staff
    visitor.touch(staff.pad.keypad.digits["2"])
    pass_time(staff._patience, 60)
    assert not staff.is_open
    open_corner(visitor)
    assert staff.pad._typed == ""


def test_without_a_pin_an_officers_password_opens_it(visitor):
    open_corner(visitor)
    board = care(visitor).staff.password.board
    for letter in "tiga":
        visitor.touch(board.keyboard.key(letter))
    visitor.touch(board.enter)
    visitor.until(board.note.isVisible)
    QTest.keyClicks(board.field, PASSWORD)
    QTest.keyClick(board.field, Qt.Key.Key_Return)
    visitor.until(care(visitor).staff.menu.isVisible)
    assert board.field.text() == ""


def test_back_to_the_desk_asks_for_a_password_and_the_next_sign_in_is_the_hall_again(visitor):
    visitor.walk_to(KkPage)
    care(visitor).staff.desk_wanted.emit()
    visitor.until(lambda: isinstance(visitor.window.current, SignIn))
    assert not visitor.window.is_held
    visitor.keys.type(PASSWORD)
    visitor.keys.press("Return")
    visitor.until(lambda: visitor.window.findChild(DeskScreens))
    desk: DeskScreens = visitor.window.findChild(DeskScreens)
    visitor.until(desk.entry.isVisible)
    desk.shell.sign_out.click()
    visitor.until(lambda: isinstance(visitor.window.current, HallDoor))
    assert visitor.window.is_held


def test_a_sign_in_that_nobody_comes_to_is_the_halls_again(visitor):
    care(visitor).staff.desk_wanted.emit()
    visitor.until(lambda: isinstance(visitor.window.current, SignIn))
    front: FrontDoor = visitor.window.findChild(FrontDoor)
    front.take_desk_back()
    visitor.until(lambda: isinstance(visitor.window.current, HallDoor))
    assert visitor.window.is_held


def test_close_closes_the_program(visitor):
    care(visitor).staff.close_wanted.emit()
    visitor.until(lambda: not visitor.window.isVisible())


def test_a_wrong_password_at_the_hall_door_says_so_and_stays_shut(hall, open_window, qtbot):
    window = open_window(hall)
    qtbot.waitUntil(lambda: isinstance(window.current, HallDoor), timeout=8_000)
    door: HallDoor = window.current
    QTest.keyClicks(door.board.field, "salah sekali")
    QTest.keyClick(door.board.field, Qt.Key.Key_Return)
    qtbot.waitUntil(door.board.note.isVisible, timeout=8_000)
    assert "Rina" not in "".join(one.text() for one in (door.heading, door.lead, door.office))
    assert window.is_held
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.current is door


@pytest.mark.expects_log
def test_a_bug_at_the_hall_door_is_no_screen_of_the_desk(hall, open_window, qtbot):
    window = open_window(hall)
    qtbot.waitUntil(lambda: isinstance(window.current, HallDoor), timeout=8_000)
    window.show_crash(ValueError("rahasia"))
    door: HallDoor = window.current
    assert door.heading.text() == "Mesin sedang diperbaiki"
    assert "rahasia" not in door.lead.text()
    assert not window._crash.isVisible()


# --- trouble --------------------------------------------------------------------------------------


@pytest.mark.expects_log
def test_a_bug_shows_no_trace_wipes_the_person_and_serves_again(visitor):
    visitor.walk_to(KkPage)
    visitor.window.show_crash(ValueError("Siti 3273014808969011"))
    broken = care(visitor).broken
    assert broken.card.heading.text() == "Mesin sedang diperbaiki"
    visitor.until(lambda: visitor.walk_in.is_at_home)
    assert visitor.answers.is_empty
    assert not visitor.window._crash.isVisible()
    assert "ValueError" not in broken.card.note.text()
    broken._rest.timeout.emit()
    assert not broken.is_shown
    assert care(visitor).visit.idle._is_watching


@pytest.mark.expects_log
def test_after_the_third_bug_staff_have_to_look(visitor):
    broken = care(visitor).broken
    for _ in range(3):
        broken.end()
        visitor.window.show_crash(RuntimeError())
    assert not broken._rest.isActive()
    visitor.screens._workplace.settings.change("staff_pin", PIN)
    broken.staff_wanted.emit()
    enter_pin(visitor, PIN)
    visitor.until(care(visitor).staff.menu.isVisible)
    visitor.touch(care(visitor).staff.menu.back)
    assert not broken.is_shown


def test_without_room_nobody_is_asked_to_begin(visitor, monkeypatch):
    shortages = care(visitor).shortages
    with monkeypatch.context() as full:
        full.setattr(visitor.screens._workplace, "free_bytes", lambda: LEAST_BYTES - 1)
        shortages.look()
        visitor.until(lambda: not shortages._has_room)
        visitor.begin()
        assert shortages.full.heading.text() == "Mesin ini penuh"
    visitor.touch(shortages.full.first)
    assert visitor.walk_in.is_at_home
    visitor.until(lambda: shortages._has_room)
    visitor.begin()
    assert not shortages.full.isVisible()


def test_a_disk_that_cannot_be_asked_stops_nobody(visitor, monkeypatch):
    def fail() -> int:
        raise DiskFull

    monkeypatch.setattr(visitor.screens._workplace, "free_bytes", fail)
    care(visitor).shortages.look()
    visitor.begin()
    assert not care(visitor).shortages.full.isVisible()
