"""Scenes of what the centre sent back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.sync.link import LinkKind
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.clock import Clock
from tests.shots.studio import Studio
from tests.usecases.test_review import SentBack
from ui.demo.hands import until
from ui.panels.detail_side import Side
from ui.screens.check.case_view import Shows

BEFORE = builders.NOW - timedelta(days=3)
VERDICTS = (
    Verdict(VerdictKind.IN_DRAW, wave=71),
    Verdict(VerdictKind.QUARANTINED, reasons=("unjudgeable",)),
    Verdict(VerdictKind.REFUSED, reasons=("under_age",)),
    Verdict(VerdictKind.DUPLICATE, at=BEFORE, where="Disnaker Ende"),
    Verdict(VerdictKind.REFUSED, reasons=("excluded_office",)),
    Verdict(VerdictKind.NEEDS_CORRECTION, field="kk", reasons=("kk.same_as_nik",)),
    Verdict(VerdictKind.NEEDS_CORRECTION, field="birth_date", reasons=("birth_date.future",)),
)


def with_cases(studio: Studio) -> None:
    studio.set_up()
    end = studio.now

    def send_back(workplace: Workplace) -> None:
        clock = Clock(end - timedelta(hours=1))
        made = SentBack(workplace, clock)
        studio.now = end - timedelta(hours=5)
        made.register(*range(11, 11 + len(VERDICTS)))
        studio.now = end
        made.say(*VERDICTS)
        for seq in (3, 4, 6, 7):
            made.give_back(seq)
        workplace.review.hand_over(made.row(3), "why.objects")

    studio.behind_the_window(send_back)


def check(studio: Studio) -> None:
    with_cases(studio)
    studio.sign_in().show_place("check")
    studio.show_link(LinkKind.ONLINE, since=studio.now, last_success=studio.now)
    until(lambda: studio.desk.check.page.view.case)
    until(lambda: studio.desk.check.page.is_current)


def go_to(studio: Studio, place: int) -> None:
    check(studio)
    page = studio.desk.check.page
    page.parts.table.view.selectRow(place)
    until(
        lambda: page.view.case and page.view.case.row == page.rows.row_at(page.rows.index(place, 0))
    )
    until(lambda: page.is_current)


def check_duplicate(studio: Studio) -> None:
    go_to(studio, 3)


def check_refused(studio: Studio) -> None:
    go_to(studio, 4)


def check_not_here(studio: Studio) -> None:
    go_to(studio, 5)


def check_asked_for(studio: Studio) -> None:
    go_to(studio, 2)
    page = studio.desk.check.page
    assert page.view.case is not None
    programme = page._workplace.desk.programme
    page.view.show_case(replace(page.view.case, asked_for=True), programme, studio.now)
    page.view.correct.click()


def press(studio: Studio, key: str) -> None:
    studio.hands.press(key)
    until(lambda: studio.desk.check.page.view.shows is not Shows.ANSWERS)


def check_accept(studio: Studio) -> None:
    go_to(studio, 3)
    press(studio, "2")


def check_hand_over(studio: Studio) -> None:
    go_to(studio, 0)
    press(studio, "3")
    studio.hands.press("Return")
    until(studio.desk.check.page.view.forms[Shows.HAND_OVER].own.note)


def check_shown(studio: Studio) -> None:
    go_to(studio, 1)
    for key in ("Alt+T", "1", "Return"):
        studio.hands.press(key)
    until(lambda: studio.desk.check.page.view.is_open)


def check_decided(studio: Studio) -> None:
    check_accept(studio)
    for key in ("1", "Return"):
        studio.hands.press(key)
    until(lambda: studio.desk.check.page.parts.told)
    until(lambda: studio.desk.check.page.is_current)


def check_loading(studio: Studio) -> None:
    go_to(studio, 3)
    studio.desk.check.page.parts.show_loading(True)


def check_empty(studio: Studio) -> None:
    studio.set_up()
    studio.sign_in().show_place("check")
    until(lambda: studio.desk.check.page.parts.is_empty)


def mending(studio: Studio) -> None:
    go_to(studio, 0)
    studio.hands.press("1")
    until(studio.desk.entry.parts.mending.isVisible)
    studio.settle()


def mended(studio: Studio) -> None:
    mending(studio)
    for key in ("F8", "Ctrl+Return"):
        studio.hands.press(key)
    card = studio.desk.check.page.opened.card
    until(card.prints.print_button.isEnabled)
    assert card.side.side is Side.HISTORY


CHECK_SCENES: Mapping[str, Callable[[Studio], None]] = {
    "check": check,
    "check-duplicate": check_duplicate,
    "check-refused": check_refused,
    "check-not-here": check_not_here,
    "check-asked-for": check_asked_for,
    "check-accept": check_accept,
    "check-hand-over": check_hand_over,
    "check-shown": check_shown,
    "check-decided": check_decided,
    "check-loading": check_loading,
    "check-empty": check_empty,
    "check-mending": mending,
    "check-mended": mended,
}
