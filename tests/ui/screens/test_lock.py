"""The locked screen: after a while, or by Ctrl+L; nothing is lost behind it, nothing is seen."""

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.errors import WrongPassword
from kiosk.usecases.facts import SetupRequest
from tests import builders
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.keyboard import focused
from ui.desk_screens import DeskScreens
from ui.screens.lock import Lock
from ui.screens.sign_in import SignIn

DEWIS = "sepatu biru lari kencang"


@pytest.fixture
def kiosk(site):
    """A desk where Rina supervises and Dewi works, too."""
    request = SetupRequest("Disnaker Kota Bandung", "Rina Kartika", PASSWORD, "3273", "Loket 3")
    opened = site.set_up(request)
    opened.people.add("Dewi Lestari", "operator", DEWIS)
    opened.close()
    return site


@pytest.fixture
def locked(desk):
    """Somebody half typed, and the screen locked by the keyboard."""
    desk.type_nik(builders.typed(1)["nik"])
    desk.keys.press("Return")
    desk.keys.type("3273")
    desk.keys.press("Ctrl+L")
    desk.until(lambda: isinstance(desk.window.current, Lock))
    return desk


def test_ctrl_l_covers_the_desk_and_the_password_gives_it_back_at_the_same_field(locked):
    lock, field = locked.window.current, "kk"
    assert not locked.screens.shell.isVisible()
    assert lock.password.isAncestorOf(focused())
    locked.keys.type(PASSWORD)
    locked.keys.press("Return")
    locked.until(lambda: locked.window.current is locked.screens.shell)
    assert locked.at == field
    locked.keys.type("01")
    assert locked.box(field).text().replace(" ", "") == "327301"


def test_what_is_being_typed_is_on_disk_as_soon_as_it_is_locked(locked):
    locked.until(lambda: locked.page.interview.keeper.is_kept)
    (draft,) = locked.workplace.desk.drafts()
    assert draft.texts["kk"] == "3273"


def test_no_key_of_the_desk_does_anything_behind_the_lock(locked):
    for key in ("F7", "Ctrl+Return", "F2", "Ctrl+K", "Ctrl+L", "Esc", "Tab", "Tab", "Tab", "Tab"):
        locked.keys.press(key)
    assert locked.window.current.isAncestorOf(focused())
    assert not locked.screens.shell.isVisible()
    assert not locked.page.interview.is_empty


def test_help_can_be_read_at_the_lock_and_goes_with_it(locked):
    locked.keys.press("F1")
    locked.until(lambda: not locked.window.current.isAncestorOf(focused()))
    locked.keys.press("F1")
    assert locked.window.current.password.isAncestorOf(focused())


def test_help_that_lies_open_is_closed_by_the_lock(desk, clock):
    desk.page.walk.to_field("kk")
    desk.keys.press("F1")
    clock.move(minutes=5)
    desk.screens.lock.presence.look()
    assert desk.window.current.password.isAncestorOf(focused())
    desk.keys.type(PASSWORD)
    desk.keys.press("Return")
    desk.until(lambda: desk.window.current is desk.screens.shell)
    assert desk.at == "kk"


def test_a_wrong_password_opens_nothing_and_the_language_still_changes(locked):
    lock = locked.window.current
    locked.keys.type("bukan ini")
    locked.keys.press("Return")
    locked.until(lock.password.note)
    assert lock.password.note().startswith("Kata sandi tidak cocok.")
    locked.window.set_language("en")
    assert lock.password.note().startswith("The password does not match.")
    assert lock.heading.text() == "The screen is locked"
    assert lock.password.isAncestorOf(focused())
    locked.keys.type(PASSWORD)
    locked.keys.press("Return")
    locked.until(lambda: locked.window.current is locked.screens.shell)
    assert locked.at == "kk"
    assert locked.page.parts.head.isVisible()


def test_another_persons_password_does_not_open_it(locked):
    locked.keys.type(DEWIS)
    locked.keys.press("Return")
    locked.until(locked.window.current.password.note)
    assert isinstance(locked.window.current, Lock)


def test_what_comes_meanwhile_comes_behind_the_lock(locked):
    locked.screens._show_enrolment()
    assert isinstance(locked.window.current, Lock)
    locked.screens._back_from_enrolment()
    assert isinstance(locked.window.current, Lock)
    assert not locked.screens.shell.isVisible()
    locked.keys.type(PASSWORD)
    locked.keys.press("Return")
    locked.until(lambda: locked.window.current is locked.screens.shell)


def test_somebody_else_takes_over_and_finds_the_draft_and_the_queue(desk, kiosk):
    desk.answer(1)
    receipt = desk.save()
    desk.type_nik(builders.typed(2)["nik"])
    desk.keys.press("Ctrl+L")
    desk.until(lambda: isinstance(desk.window.current, Lock))
    desk.window.current.change.click()
    desk.until(lambda: isinstance(desk.window.current, SignIn))
    desk.until(lambda: desk.window.findChild(DeskScreens) is None)
    desk.window.current.who.set_value(kiosk.label().operators[1].id)
    desk.keys.type(DEWIS)
    desk.keys.press("Return")
    desk.until(lambda: desk.window.findChild(DeskScreens))
    desk.until(desk.page.parts.offer.isVisible)
    assert desk.workplace.operator.name == "Dewi Lestari"
    assert [row.receipt_code for row in desk.workplace.queue.page().rows] == [receipt]


def test_the_screen_locks_after_five_minutes_without_a_key_or_a_movement(desk, clock):
    clock.move(minutes=4, seconds=59)
    desk.keys.type("3")
    clock.move(minutes=4, seconds=59)
    desk.screens.lock.presence.look()
    assert not desk.screens.lock.is_locked
    clock.move(seconds=1)
    desk.keys.type("2")  # comes too late: whoever pressed it may be somebody else
    assert isinstance(desk.window.current, Lock)
    assert desk.box("nik").text() == "3"


def test_a_machine_that_nobody_touches_locks_itself(desk, clock):
    desk.workplace.people.lock_after(2)
    clock.move(minutes=2)
    desk.screens.lock.presence._timer.timeout.emit()
    assert isinstance(desk.window.current, Lock)


def test_a_clock_that_was_set_back_still_locks(desk, clock):
    clock.move(days=-300)
    desk.screens.lock.presence.look()
    clock.move(minutes=5)
    desk.screens.lock.presence.look()
    assert desk.screens.lock.is_locked


def test_nobody_is_watched_before_the_sign_in_and_after_it(desk, clock):
    desk.screens.shell.sign_out.click()
    desk.until(lambda: isinstance(desk.window.current, SignIn))
    clock.move(hours=9)
    desk.keys.type("x")
    assert desk.window.current.password.text() == "x"


def test_a_window_closed_while_it_is_locked_keeps_what_was_typed(locked, kiosk, open_window):
    locked.window.close()
    locked.until(lambda: not locked.window.isVisible())
    opened = kiosk.sign_in(None, PASSWORD)
    (draft,) = opened.desk.drafts()
    opened.close()
    assert draft.at_field == "kk"


def test_a_list_that_hangs_open_is_closed_by_the_lock(desk):
    desk.page.walk.to_field("village")
    desk.keys.type("geger")
    desk.screens.lock.lock()
    assert QApplication.activePopupWidget() is None
    assert isinstance(desk.window.current, Lock)


def test_too_many_wrong_passwords_are_slowed_down_with_the_seconds_on_the_screen(desk, kiosk):
    for _ in range(5):
        with pytest.raises(WrongPassword):
            desk.workplace.recognise("bukan ini")
    desk.keys.press("Ctrl+L")
    lock = desk.window.current
    desk.keys.type(PASSWORD)
    desk.keys.press("Return")
    desk.until(lambda: "detik" in lock.password.note())
    assert lock.password.note() == "Terlalu sering salah. Coba lagi dalam 1 detik."
    desk.keys.type("x")
    assert "detik" in lock.password.note()  # typing does not shorten it
    desk.until(lambda: lock.password.note() == "")
