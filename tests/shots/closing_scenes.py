"""Scenes of the close of a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.usecases.workplace import Workplace
from tests.shots.people_scenes import DEWIS
from tests.shots.studio import PASSWORD, Studio
from ui.demo.hands import until
from ui.desk_screens import DeskScreens
from ui.screens.closing.page import ClosingPage
from ui.screens.sign_in import SignIn


def a_day(studio: Studio, *, training: bool = False) -> None:
    """Fourteen people, most of them at the centre, and one who was set aside."""
    studio.set_up(training=training)

    def add(workplace: Workplace) -> None:
        people = workplace.people
        people.add("Dewi Lestari", "operator", DEWIS)
        people.add("Agus Setiawan", "supervisor", "payung basah di teras belakang")

    studio.behind_the_window(add)
    studio.take_down(range(1, 15))
    said = {seq: Verdict(VerdictKind.IN_DRAW, wave=3) for seq in range(1, 8)}
    said[3] = Verdict(VerdictKind.REFUSED, reasons=("age.young",))
    studio.answer(9, said)


def close(workplace: Workplace) -> None:
    workplace.closing.sign(PASSWORD)


def room(studio: Studio) -> ClosingPage:
    studio.desk.rooms.enter("closing")
    page = studio.desk.shell.pages.currentWidget()
    assert isinstance(page, ClosingPage)
    until(lambda: page._day)
    studio.settle()
    return page


def closing(studio: Studio) -> None:
    a_day(studio)
    studio.sign_in()
    room(studio)


def closing_nothing(studio: Studio) -> None:
    studio.set_up()
    studio.sign_in()
    room(studio)


def closing_training(studio: Studio) -> None:
    a_day(studio, training=True)
    studio.sign_in()
    room(studio)


def closing_operator(studio: Studio) -> None:
    a_day(studio)

    def keep(workplace: Workplace) -> None:
        workplace.desk.keep_draft("d1", {"name": "Siti Nurhaliza"}, "kk")

    studio.behind_the_window(keep)
    door = studio.open(SignIn)
    door.who.set_value(studio.site.label().operators[1].id)
    door.password.set_text(DEWIS)
    door.sign_in()
    until(lambda: studio.window.findChild(DeskScreens))
    page = room(studio)
    page.signing.password.set_text("bukan ini")
    page.signing.sign()
    until(page.signing.password.note)


def closing_signed(studio: Studio) -> None:
    a_day(studio)
    studio.behind_the_window(close)
    studio.now += timedelta(hours=2)
    studio.take_down(range(20, 26))
    studio.sign_in()
    page = room(studio)
    page.signing.password.set_text(PASSWORD)
    page.signing.sign()
    until(lambda: page.record.signed)


def closing_again(studio: Studio) -> None:
    a_day(studio)
    studio.behind_the_window(close)
    studio.sign_in()
    page = room(studio)
    page.signing.password.set_text(PASSWORD)
    page.signing.sign()
    until(page.signing.notice.isVisible)


CLOSING_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "closing": closing,
    "closing-nothing": closing_nothing,
    "closing-training": closing_training,
    "closing-operator": closing_operator,
    "closing-signed": closing_signed,
    "closing-again": closing_again,
}
