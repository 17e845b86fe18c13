"""Scenes of what lies over a walk-in page: time, staff, the officer, trouble, a receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.errors import WrongPassword
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.shots.studio import PASSWORD, Studio
from tests.ui.camera.pictures import code
from tests.ui.feeding import Feeder
from ui.demo.hands import until
from ui.screens.hall_door import HallDoor
from ui.screens.walkin.walk_in import WalkIn
from ui.walkin_care import Care
from ui.walkin_screens import WalkInScreens

PIN = "270519"


def _stand_in_the_hall(workplace: Workplace) -> None:
    workplace.settings.change("mode", "walkin")
    workplace.settings.change("staff_pin", PIN)


def care(studio: Studio, *, begins: bool = True) -> Care:
    """Staff have opened the machine, and somebody has begun."""
    studio.set_up()
    studio.behind_the_window(_stand_in_the_hall)
    door = studio.open(HallDoor)
    door.board.sent.emit(PASSWORD)
    walk_in = studio.wait_for(WalkIn)
    if begins:
        walk_in.begin()
    studio.settle()
    screens = studio.window.findChild(WalkInScreens)
    assert screens is not None
    return screens.care


def hall_idle(studio: Studio) -> None:
    visit = care(studio).visit
    visit.idle.stop()
    visit.still_here.open()
    visit.still_here.show_left(27)
    studio.settle()


def hall_cancel(studio: Studio) -> None:
    care(studio).visit.question.open()
    studio.settle()


def hall_call(studio: Studio) -> None:
    care(studio).help._say("calling")
    studio.settle()


def hall_call_coming(studio: Studio) -> None:
    care(studio).help._say("coming")
    studio.settle()


def hall_call_unheard(studio: Studio) -> None:
    care(studio).help._say("unheard")
    studio.settle()


def hall_pin(studio: Studio) -> None:
    staff = care(studio).staff
    staff.open()
    staff.pad.insert("2705")
    studio.settle()


def hall_pin_wrong(studio: Studio) -> None:
    staff = care(studio).staff
    staff.open()
    staff.pad.tell(WrongPassword(wait=8))
    studio.settle()


def hall_password(studio: Studio) -> None:
    staff = care(studio).staff
    staff.password.open()
    staff.password.board.field.insert("tiga")
    studio.settle()


def hall_menu(studio: Studio) -> None:
    staff = care(studio).staff
    staff.open()
    staff.pad.sent.emit(PIN)
    until(lambda: staff.menu.isVisible() and staff.menu.queue.text())
    studio.settle()


def hall_broken(studio: Studio) -> None:
    broken = care(studio).broken
    broken.show_bug("A1B2C3")
    broken._rest.stop()
    studio.settle()


def hall_full(studio: Studio) -> None:
    care(studio).shortages.full.open()
    studio.settle()


def hall_taken(studio: Studio) -> None:
    care(studio).shortages.taken.open()
    studio.settle()


def hall_check(studio: Studio) -> None:
    check = care(studio, begins=False).check
    check.card.open()
    check.card.field.set_text("K7QM4T9D")
    studio.settle()


def hall_code(studio: Studio) -> None:
    """A receipt is held before the camera."""
    check = care(studio, begins=False).check
    feeder, guide = Feeder(code("https://example.go.id", 480)), check._walk_in.guide
    guide.around = replace(guide.around, find_source=feeder)
    check.open()
    check.card.camera_wanted.emit()
    until(lambda: not check._codes.card.view.is_empty)
    studio.settle()


def hall_check_camera(studio: Studio) -> None:
    check = care(studio, begins=False).check
    guide = check._walk_in.guide
    guide.around = replace(guide.around, find_source=Feeder())
    check.open()
    studio.settle()


def hall_check_mistyped(studio: Studio) -> None:
    check = care(studio, begins=False).check
    check.card.open()
    check.judge("K7QM")
    until(check.card.note.text)
    studio.settle()


def hall_check_told(studio: Studio) -> None:
    codes: list[str] = []

    def register(workplace: Workplace) -> None:
        codes.append(workplace.desk.register(builders.typed(7), "id").receipt.text)

    studio.set_up()
    studio.behind_the_window(_stand_in_the_hall)
    studio.behind_the_window(register)
    door = studio.open(HallDoor)
    door.board.sent.emit(PASSWORD)
    studio.wait_for(WalkIn)
    screens = studio.window.findChild(WalkInScreens)
    assert screens is not None
    screens.care.check.show_scanned(codes[0])
    until(screens.care.check.card.answer.what.text)
    studio.settle()


HALL_SCENES: Mapping[str, Callable[[Studio], None]] = {
    "hall-idle": hall_idle,
    "hall-cancel": hall_cancel,
    "hall-call": hall_call,
    "hall-call-coming": hall_call_coming,
    "hall-call-unheard": hall_call_unheard,
    "hall-pin": hall_pin,
    "hall-pin-wrong": hall_pin_wrong,
    "hall-password": hall_password,
    "hall-menu": hall_menu,
    "hall-broken": hall_broken,
    "hall-full": hall_full,
    "hall-taken": hall_taken,
    "hall-check": hall_check,
    "hall-check-camera": hall_check_camera,
    "hall-code": hall_code,
    "hall-check-mistyped": hall_check_mistyped,
    "hall-check-told": hall_check_told,
}
