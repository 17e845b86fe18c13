"""Scenes before anybody has signed in: the first run, the enrolment, the door."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from kiosk.errors import EnrolmentRefused, StoreInUse
from tests.shots.scenes import type_text
from tests.shots.studio import Studio
from ui.demo.hands import until
from ui.screens.enrol import Enrol
from ui.screens.first_run import FirstRun
from ui.screens.opening import Opening
from ui.screens.sign_in import SignIn


def first_run(studio: Studio) -> None:
    studio.open(FirstRun)


def first_run_mistakes(studio: Studio) -> None:
    screen = studio.open(FirstRun)
    screen.office.set_text("Disnaker Kota Bandung")
    screen.supervisor.set_text("Rina Kartika")
    screen.password.set_text("tiga kata sandi")
    screen.again.set_text("tiga kata santi")
    screen.ready.click()


def first_run_regency(studio: Studio) -> None:
    screen = studio.open(FirstRun)
    until(lambda: screen.regency._search("kota"))
    screen.office.set_text("Disnaker Kota Bandung")
    screen.regency.setFocus()
    type_text("kota ban")


def enrol(studio: Studio) -> None:
    studio.set_up()
    studio.sign_in().queue.enrol_wanted.emit()
    studio.wait_for(Enrol)


def enrol_refused(studio: Studio) -> None:
    studio.set_up()
    studio.sign_in().queue.enrol_wanted.emit()
    screen = studio.wait_for(Enrol)
    screen.address.set_text("https://pusat.contoh.id")
    screen.code.set_text("K7QM-4T9D-X2RF-88PZ-1C5V-HN3W-2A")
    screen._fail(EnrolmentRefused(reason="expired"))


def sign_in(studio: Studio) -> None:
    studio.set_up()
    studio.open(SignIn)


def sign_in_wrong(studio: Studio) -> None:
    studio.set_up(training=True)
    screen = studio.open(SignIn)
    type_text("salah")
    screen.sign_in()
    until(screen.password.note)


def trouble(studio: Studio) -> None:
    studio.set_up()
    screen = studio.open(SignIn)
    opening = Opening(screen.words)
    studio.window.show_screen(opening)
    opening.show_failure(StoreInUse())


def help_at_the_door(studio: Studio) -> None:
    sign_in(studio)
    QTest.keySequence(studio.window, QKeySequence("F1"))


DOOR_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "first-run": first_run,
    "first-run-mistakes": first_run_mistakes,
    "first-run-regency": first_run_regency,
    "enrol": enrol,
    "enrol-refused": enrol_refused,
    "sign-in": sign_in,
    "sign-in-wrong": sign_in_wrong,
    "help-door": help_at_the_door,
    "trouble": trouble,
}
