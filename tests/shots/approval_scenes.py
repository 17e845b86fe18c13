"""Scenes of the second pair of eyes."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.domain.programme import Programme
from kiosk.store.writing import Writing
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.shots.people_scenes import DEWIS
from tests.shots.studio import Studio
from tests.store import desk
from ui.demo.hands import until
from ui.desk_screens import DeskScreens
from ui.screens.approval.page import ApprovalPage
from ui.screens.sign_in import SignIn

TWICE = Programme.from_data({**builders.programme().data, "second_look": True}, 1)


def waiting(studio: Studio, people: int = 7) -> None:
    """Entries of an officer, the second of them the supervisor's own."""
    studio.set_up()

    def submit(workplace: Workplace) -> None:
        dewi = workplace.people.add("Dewi Lestari", "operator", DEWIS)
        with workplace._store.write() as tx:
            for number in range(1, people + 1):
                _submit(tx, studio, number, "penyelia" if number == 2 else dewi.id)

    studio.behind_the_window(submit)


def _submit(tx: Writing, studio: Studio, number: int, by: str) -> None:
    made = desk.new(number, studio.now)
    tx.submit(type(made)(
        made.secret, made.answers, TWICE.id, 1, made.captured_at, by, made.consent
    ))  # fmt: skip


def room(studio: Studio) -> ApprovalPage:
    studio.desk.rooms.enter("approval")
    page = studio.desk.shell.pages.currentWidget()
    assert isinstance(page, ApprovalPage)
    until(lambda: page._found)
    studio.settle()
    return page


def approval(studio: Studio) -> None:
    waiting(studio)
    studio.sign_in()
    room(studio)


def approval_open(studio: Studio) -> None:
    waiting(studio)
    studio.sign_in()
    page = room(studio)
    next(iter(page.list.buttons.values())).click()
    until(lambda: page.card.shown)


def approval_why(studio: Studio) -> None:
    waiting(studio)
    studio.sign_in()
    page = room(studio)
    next(iter(page.list.buttons.values())).click()
    until(lambda: page.card.shown)
    page.card.judge(2)


def approval_done(studio: Studio) -> None:
    waiting(studio)
    studio.sign_in()
    page = room(studio)
    for _ in range(2):
        page.all_button.click()
    until(page.notice.isVisible)


def approval_none(studio: Studio) -> None:
    studio.set_up()
    studio.sign_in()
    room(studio)


def approval_officer(studio: Studio) -> None:
    waiting(studio)
    door = studio.open(SignIn)
    door.who.set_value(studio.site.label().operators[1].id)
    door.password.set_text(DEWIS)
    door.sign_in()
    until(lambda: studio.window.findChild(DeskScreens))
    room(studio)


def doors(studio: Studio) -> None:
    waiting(studio)
    studio.sign_in().show_place("more")
    until(studio.desk.rooms.doors.buttons["approval"].isVisible)


def given_back(studio: Studio) -> None:
    waiting(studio, 2)

    def give(workplace: Workplace) -> None:
        first = next(one for one in workplace.approval.waiting() if not one.is_own)
        workplace.approval.give_back(first.id, "why.not_as_card")

    studio.behind_the_window(give)
    studio.sign_in()
    studio.hands.press("Return")
    studio.settle()


APPROVAL_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "approval": approval,
    "approval-open": approval_open,
    "approval-why": approval_why,
    "approval-done": approval_done,
    "approval-none": approval_none,
    "approval-officer": approval_officer,
    "approval-doors": doors,
    "approval-given-back": given_back,
}
