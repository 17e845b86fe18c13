"""One person's time at the machine, and what is left of them when it is over: nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.screens.walkin import traces
from tests.ui.screens.walkin.conftest import SITI, Visitor
from ui.bridge.countdown import Countdown
from ui.bridge.idle import Idle
from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.kk_page import KkPage
from ui.theme.look import look
from ui.walkin_visit import Visit

KEYS = ("nik", "kk", "name", "street", "phone", "email")


def visit(visitor: Visitor) -> Visit:
    return visitor.screens.care.visit


def pass_time(clock: Idle | Countdown, seconds: float) -> None:
    """As if so much time had gone by without anybody."""
    if isinstance(clock, Idle):
        clock._last -= seconds
    else:
        clock._ends -= seconds
    clock.look()


def secrets_of(said: Mapping[str, str]) -> tuple[str, ...]:
    """What nobody may find of this person; made anew, so that the search does not find itself."""
    grouped = f"{said['nik'][8:12]} {said['nik'][12:]}"  # the rest is written in other tests, too
    return (*("".join(list(said[key])) for key in KEYS if said.get(key)), grouped)


@pytest.fixture
def nobody() -> dict[str, str]:
    """Somebody whose words stand nowhere else in the memory of this test."""
    return {
        **SITI,
        "nik": "3273014" + "80896" + "9077",
        "kk": "32730112" + "0315" + "9077",
        "name": "Zulfa " + "Qomariah",
        "street": "Gang Wijaya" + "kusuma 77",
        "phone": "08567" + "1239" + "077",
        "email": "zulfa.q" + "@contoh.id",
    }


def nothing_is_left(visitor: Visitor, secrets: Sequence[str]) -> None:
    visitor.until(lambda: visitor.walk_in.is_at_home)
    traces.settle()
    assert traces.left_in_qt(secrets) == []
    assert visitor.answers.is_empty
    assert visitor.window.words.language == "id"
    assert (look().is_large, look().is_high_contrast) == (False, False)
    assert visit(visitor).still_here._behind is None


def by_idleness(visitor: Visitor) -> None:
    pass_time(visit(visitor).idle, visit(visitor).patience())
    assert visit(visitor).still_here.isVisible()
    pass_time(visit(visitor).idle, 30)


def by_batal(visitor: Visitor) -> None:
    visitor.touch(visitor.walk_in.frame.foot.cancel)
    visitor.touch(visit(visitor).question.second)


def by_the_card(visitor: Visitor) -> None:
    pass_time(visit(visitor).idle, visit(visitor).patience())
    visitor.touch(visit(visitor).still_here.end)


def test_after_a_whole_form_nothing_of_the_person_is_left_anywhere(
    visitor: Visitor, nobody: dict[str, str]
) -> None:
    """Neither in a widget, nor on the clipboard, nor in any object that Python can reach."""
    visitor.walk_to(CheckPage, nobody)
    visitor.window.set_language("en")
    secrets = secrets_of(nobody)
    assert traces.left_in_qt(secrets), "the search finds what is there"
    assert traces.left_in_python(secrets), "the search finds what is there"
    QApplication.clipboard().setText(nobody["nik"])
    nobody.clear()
    by_idleness(visitor)
    nothing_is_left(visitor, secrets)
    assert traces.left_in_python(secrets) == []


@pytest.mark.parametrize("ending", [by_batal, by_the_card])
def test_whatever_ends_a_visit_nothing_of_the_person_is_left(
    visitor: Visitor, nobody: dict[str, str], ending: Callable[[Visitor], None]
) -> None:
    visitor.walk_to(KkPage, nobody)
    secrets = secrets_of(nobody)
    ending(visitor)
    nothing_is_left(visitor, secrets)


def test_neither_after_a_receipt_that_was_put_away_or_had_been_there_long_enough(
    visitor: Visitor, nobody: dict[str, str]
) -> None:
    visitor.register(nobody)
    receipt, clock = visitor.walk_in.receipt, visit(visitor).clock
    secrets = (*secrets_of(nobody), receipt.ticket.code.text())
    pass_time(clock, 50)
    visitor.touch(receipt.more_time)
    pass_time(clock, 59)
    assert visitor.walk_in.is_at_receipt
    assert 0 < visit(visitor).ring.left <= 11
    pass_time(clock, 11)
    nothing_is_left(visitor, secrets)


def test_somebody_who_is_still_there_goes_on_where_they_were(visitor: Visitor) -> None:
    visitor.walk_to(KkPage)
    page, told = visitor.page, visitor.answers.texts()
    for _ in range(12):
        pass_time(visit(visitor).idle, 60)
        assert visit(visitor).still_here.isVisible()
        visitor.touch(visit(visitor).still_here.stay)
        assert not visit(visitor).still_here.isVisible()
    assert (visitor.page, visitor.answers.texts()) == (page, told)


def test_the_keyboard_says_so_too_and_the_page_behind_hears_nothing(visitor: Visitor) -> None:
    visitor.walk_to(KkPage)
    told = visitor.answers.texts()
    pass_time(visit(visitor).idle, 60)
    card = visit(visitor).still_here
    assert QApplication.focusWidget() is card.stay
    QTest.keyClicks(card.stay, "123")
    QTest.keyClick(card.stay, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.end
    QTest.keyClick(card.end, Qt.Key.Key_Tab)
    QTest.keyClick(card.stay, Qt.Key.Key_Space)
    assert not card.isVisible()
    assert visitor.answers.texts() == told


def test_the_page_behind_cannot_be_read(visitor: Visitor) -> None:
    visitor.walk_to(KkPage)
    pass_time(visit(visitor).idle, 60)
    behind = visit(visitor).still_here._behind
    assert behind is not None
    assert behind.width() <= visitor.window.width() // 6
    visitor.touch(visit(visitor).still_here.stay)
    assert visit(visitor).still_here._behind is None


def test_strong_contrast_is_one_touch_keeps_what_was_typed_and_goes_with_the_visitor(
    visitor: Visitor,
) -> None:
    visitor.walk_to(KkPage)
    typed = visitor.answers.texts()
    visitor.touch(visitor.walk_in.head.contrast)
    assert look().is_high_contrast
    assert visitor.answers.texts() == typed != {}
    visitor.walk_in.wipe()
    assert not look().is_high_contrast
    assert not visitor.walk_in.head.contrast.isChecked()


def test_large_letters_and_a_longer_setting_give_more_time(visitor: Visitor) -> None:
    visitor.walk_to(KkPage)
    visitor.touch(visitor.walk_in.head.large)
    pass_time(visit(visitor).idle, 119)
    assert not visit(visitor).still_here.isVisible()
    pass_time(visit(visitor).idle, 2)
    assert visit(visitor).still_here.isVisible()
    visitor.touch(visit(visitor).still_here.end)
    visitor.screens._workplace.settings.change("idle_seconds", "120")
    visitor.walk_to(KkPage)
    pass_time(visit(visitor).idle, 119)
    assert not visit(visitor).still_here.isVisible()


def test_batal_asks_first_and_no_goes_on(visitor: Visitor) -> None:
    visitor.walk_to(KkPage)
    told = visitor.answers.texts()
    visitor.touch(visitor.walk_in.frame.foot.cancel)
    visitor.touch(visit(visitor).question.first)
    assert (visitor.answers.texts(), visitor.walk_in.is_at_home) == (told, False)


def test_a_language_that_somebody_chose_at_home_goes_with_them(visitor: Visitor) -> None:
    visitor.window.set_language("en")
    pass_time(visit(visitor).idle, 60)
    assert visitor.window.words.language == "id"
    assert not visit(visitor).still_here.isVisible()
