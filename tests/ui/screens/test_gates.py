"""The ways in: set-up, sign-in, enrolment, and out again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.errors import WrongPassword
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.site import Site
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.keyboard import AtTheDesk, Keyboard, focused
from ui.desk_screens import DeskScreens
from ui.screens.enrol import Enrol
from ui.screens.first_run import FirstRun
from ui.screens.opening import Opening
from ui.screens.sign_in import SignIn


@pytest.fixture
def keys():
    return Keyboard()


@pytest.fixture
def first_run(site, open_window, qtbot):
    window = open_window(site)
    qtbot.waitUntil(lambda: isinstance(window.current, FirstRun), timeout=8_000)
    qtbot.waitUntil(lambda: window.current.regency._search("kota band") != (), timeout=8_000)
    return window


@pytest.fixture
def at_the_door(kiosk, open_window, qtbot):
    window = open_window(kiosk)
    qtbot.waitUntil(lambda: isinstance(window.current, SignIn), timeout=8_000)
    return window


def test_the_first_run_makes_a_kiosk_by_the_keyboard(first_run, site, keys, qtbot):
    for text in ("Disnaker Kota Bandung", "kota bandu", "Loket 3", "Rina Kartika"):
        keys.type(text)
        keys.press("Return")
    for _ in range(2):
        keys.type(PASSWORD)
        keys.press("Return")
    qtbot.waitUntil(lambda: isinstance(first_run.current, Enrol), timeout=8_000)
    label = site.label()
    assert (label.office, label.desk, label.regency) == ("Disnaker Kota Bandung", "Loket 3", "3273")
    assert [one.name for one in label.operators] == ["Rina Kartika"]
    QTest.mouseClick(first_run.current.later, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first_run.findChild(DeskScreens), timeout=8_000)


def test_the_first_run_says_what_is_missing_where(first_run, keys, qtbot):
    first_run.current.ready.click()
    qtbot.waitUntil(lambda: first_run.current.office.note() != "", timeout=8_000)
    assert first_run.current.office.note().startswith("Nama kantor belum diisi.")
    assert first_run.current.office.isAncestorOf(focused())
    keys.type("D")
    assert first_run.current.office.note() == ""


def test_two_different_passwords_are_told_before_anything_is_made(first_run, site, keys):
    first_run.current.password.set_text("tiga kata sandi")
    first_run.current.again.set_text("tiga kata santi")
    first_run.current.ready.click()
    assert first_run.current.again.note().startswith("Kata sandi kedua berbeda")
    assert not site.is_set_up


def test_a_short_password_will_do_for_the_first_run_but_is_advised_against(first_run, keys):
    first_run.current.password.setFocus()
    keys.type("tiga sandi")
    keys.press("Return")
    note = first_run.current.password.note()
    assert note.startswith("Boleh, tetapi lebih panjang lebih aman.")
    first_run.set_language("en")
    assert first_run.current.password.note().startswith("This will do")
    first_run.current.password.setFocus()
    keys.type(" empat")
    assert first_run.current.password.note() == ""


def test_a_wrong_password_says_so_and_waits_for_another(at_the_door, keys, qtbot):
    keys.type("kata sandi lain")
    keys.press("Return")
    door = at_the_door.current
    qtbot.waitUntil(lambda: door.password.note() != "", timeout=8_000)
    assert door.password.note().startswith("Kata sandi tidak cocok.")
    assert door.password.text() == ""
    keys.type(PASSWORD)
    assert door.password.note() == ""
    keys.press("Return")
    qtbot.waitUntil(lambda: at_the_door.findChild(DeskScreens), timeout=8_000)


def test_guessing_at_the_door_is_slowed_down_with_the_seconds_on_the_screen(
    at_the_door, kiosk, keys, qtbot, clock
):
    for _ in range(6):
        with pytest.raises(WrongPassword):
            kiosk.sign_in("penyelia", "bukan ini")
        clock.move(seconds=1)
    keys.type("bukan ini")
    door = at_the_door.current
    keys.press("Return")
    qtbot.waitUntil(lambda: "dalam 1 detik" in door.password.note(), timeout=8_000)
    at_the_door.set_language("en")
    assert door.password.note() == "Wrong too often. Try again in 1 second."
    clock.move(seconds=1)
    qtbot.waitUntil(lambda: door.password.note() == "", timeout=8_000)
    keys.type(PASSWORD)
    keys.press("Return")
    qtbot.waitUntil(lambda: at_the_door.findChild(DeskScreens), timeout=8_000)


def test_the_door_speaks_both_languages(at_the_door):
    at_the_door.set_language("en")
    assert at_the_door.current.heading.text() == "Sign in"
    assert at_the_door.current.enter.text() == "Sign in"


def test_a_kiosk_that_is_open_elsewhere_says_so(at_the_door, kiosk, keys, qtbot):
    elsewhere = kiosk.sign_in(None, PASSWORD)
    keys.type(PASSWORD)
    keys.press("Return")
    qtbot.waitUntil(at_the_door.current.notice.isVisible, timeout=8_000)
    elsewhere.close()
    assert at_the_door.current.notice.accessibleName() == ("Program sudah terbuka di mesin ini.")


def test_signing_out_closes_the_kiosk_and_asks_who_is_next(desk, kiosk):
    desk.screens.shell.sign_out.click()
    desk.until(lambda: isinstance(desk.window.current, SignIn))
    kiosk.sign_in(None, PASSWORD).close()  # nobody holds the folder any more
    desk.keys.type(PASSWORD)
    desk.keys.press("Return")
    desk.until(lambda: desk.window.findChild(DeskScreens))


def test_a_kiosk_without_a_centre_can_be_connected_later(desk):
    desk.screens.show_place("queue")
    desk.until(desk.screens.queue.parts.head.enrol.isVisible)
    desk.screens.queue.parts.head.enrol.click()
    enrol = desk.window.current
    assert isinstance(enrol, Enrol)
    desk.keys.type("pusat.contoh.id")
    desk.keys.press("Return")
    desk.keys.type("ABCD")
    desk.keys.press("Return")
    desk.until(enrol.code.note)
    assert enrol.code.note().startswith("Panjang kode belum cocok.")
    enrol.later.click()
    assert desk.window.current is desk.screens.shell


def test_broken_keys_are_explained_and_can_be_tried_again(kiosk, open_window, qtbot, tmp_path):
    slots = [path for path in kiosk.folder.rglob("*") if path.is_file() and "slot" in path.name]
    assert slots
    kept = {path: path.read_bytes() for path in slots}
    for path in slots:
        path.write_bytes(b"\0" * 64)
    window = open_window(Site(kiosk.folder, kiosk._machine))
    door = window.current
    qtbot.waitUntil(lambda: isinstance(door, Opening) and door.retry.isVisible(), timeout=8_000)
    assert door.notice.accessibleName() == "Kunci data rusak, kedua salinannya."
    for path, content in kept.items():
        path.write_bytes(content)
    door.retry.click()
    qtbot.waitUntil(lambda: isinstance(window.current, SignIn), timeout=8_000)


def test_a_training_machine_is_marked(site, sign_in, clock):

    site.set_up(
        SetupRequest("Disnaker", "Rina", PASSWORD, "3273", "Loket 3", training=True)
    ).close()
    desk: AtTheDesk = sign_in(site)
    assert desk.screens.shell.bar._training.text() == "LATIHAN"
    assert desk.screens.shell.bar._training.isVisible()
