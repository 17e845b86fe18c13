"""What somebody does who is in a hurry, changes their mind, plays, or means no good."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.corpus import CORPUS
from tests.ui.feeding import Feeder
from tests.ui.screens.walkin.conftest import SITI, Visitor
from tests.ui.screens.walkin.standing import at_the_end, stand_before, store_of
from tests.ui.screens.walkin.test_visit import pass_time, visit
from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.nik_page import NikPage
from ui.screens.walkin.page import StepPage
from ui.screens.walkin.walk_in import WalkIn
from ui.widgets.touch.line import TouchLine


def test_another_language_and_large_letters_keep_the_answers_on_every_page(
    visitor: Visitor,
) -> None:
    head, guide = visitor.walk_in.head, visitor.walk_in.guide
    stand_before(visitor, 0, SITI)
    answers, steps = visitor.answers.texts(), guide.journey.steps
    for place, step in enumerate(steps):
        guide._show(guide.journey.mend(step))
        page = visitor.page
        visitor.touch(head.languages.buttons["id" if place % 2 else "en"])
        visitor.touch(head.large)
        assert (page.step, visitor.page) == (step, page)
        assert visitor.answers.texts() == answers
        assert visitor.answers.consent is not None
    assert len(steps) >= 11


def test_two_touches_register_once(visitor: Visitor) -> None:
    at_the_end(visitor, SITI)
    go = visitor.walk_in.frame.foot.go
    for _ in range(3):
        visitor.fingers.tap(go)
        QTest.keyClick(go, Qt.Key.Key_Return)
    visitor.until(visitor.walk_in.receipt.ticket.isVisible)
    assert store_of(visitor) == (1, 0, 0)


def test_whatever_is_pressed_while_it_is_being_written_the_receipt_comes(visitor: Visitor) -> None:
    """Whoever is registered is told so, though they changed their mind a moment too late."""
    page, foot = at_the_end(visitor, SITI), visitor.walk_in.frame.foot
    with visitor.screens._workplace._store.write():  # the disk is slow
        for button in (foot.go, foot.back, foot.cancel, page.cards[0].mend):
            visitor.touch(button)
        assert visitor.page is page
        pass_time(visit(visitor).idle, visit(visitor).patience())
    visitor.until(visitor.walk_in.receipt.ticket.isVisible)
    assert not visit(visitor).question.isVisible()
    assert not visit(visitor).still_here.isVisible()
    assert store_of(visitor) == (1, 0, 0)


def lines_of(page: StepPage) -> list[TouchLine]:
    return [line for line in page.findChildren(TouchLine) if line.isVisible()]


def test_nothing_that_can_be_typed_or_pasted_breaks_a_page(visitor: Visitor) -> None:
    place, tried = 0, 0
    while stand_before(visitor, place, SITI):
        for text in CORPUS.values():
            for line in lines_of(visitor.page):
                line.clear()
                line.insert(text)
                tried += 1
            visitor.page.try_to_leave()
        visitor.walk_in.wipe()
        place += 1
    assert tried > 500
    assert store_of(visitor) == (0, 0, 0)


def test_nonsense_in_every_answer_is_never_registered(visitor: Visitor) -> None:
    at_the_end(visitor, SITI)
    for text in CORPUS.values():
        for field_id in SITI:
            visitor.answers.put(field_id, text[:300])
        visitor.go_on()
        assert isinstance(visitor.page, CheckPage)
        assert visitor.page.problems
    assert store_of(visitor) == (0, 0, 0)


def test_ten_thousand_presses_are_one_number(visitor: Visitor) -> None:
    visitor.walk_to(NikPage)
    page = visitor.page
    assert isinstance(page, NikPage)
    digits = Random(4).choices(list(page.keypad.digits), k=10_000)
    for digit in digits:
        page.keypad.digits[digit].struck.emit()
    assert page.cells.text() == visitor.answers.text("nik") == "".join(digits[:16])
    visitor.fingers.tap(*page.keypad.digits.values(), page.keypad.erase_key)
    assert len(page.cells.text()) in {15, 16}


@pytest.mark.parametrize("seed", range(2))
def test_a_child_that_touches_everything_gets_nowhere(visitor: Visitor, seed: int) -> None:
    """Any button that can be seen, two at a time now and then; no crash, and no page of staff."""
    random, guide = Random(seed), visitor.walk_in.guide
    guide.around = replace(guide.around, find_source=Feeder())
    for _ in range(150):
        QApplication.processEvents()
        buttons = [
            one
            for one in visitor.window.findChildren(QAbstractButton)
            if one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()
        ]
        visitor.fingers.tap(*random.sample(buttons, min(len(buttons), random.choice((1, 1, 2)))))
        assert isinstance(visitor.window.current, WalkIn)
    assert store_of(visitor)[0] <= 1
