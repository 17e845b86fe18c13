"""The pages answered in words and by choosing: every key touched, the answers the desk's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.form import Field
from kiosk.domain.kinds import FieldKind
from kiosk.usecases.site import Site
from tests.measure.faults import faults_of
from tests.ui.screens.walkin.conftest import LOW, SITI, UPRIGHT, Arrive, Visitor
from ui.screens.walkin.choice_page import ChoicePage
from ui.screens.walkin.course import Step, StepKind
from ui.screens.walkin.number_page import NumberPage
from ui.screens.walkin.page import StepPage
from ui.screens.walkin.pages import make_page
from ui.screens.walkin.person_page import PersonPage
from ui.screens.walkin.street_page import StreetPage
from ui.screens.walkin.typing_page import TypingPage
from ui.screens.walkin.village_page import VillagePage
from ui.theme.apply import change_look
from ui.theme.look import Look
from ui.theme.tokens import RING
from ui.theme.touch import millimetres
from ui.widgets.touch.key import Key
from ui.widgets.touch.layouts import Tool

_P = TypeVar("_P", bound=StepPage)
GEGERKALONG = "Gegerkalong"


def at(visitor: Visitor, kind: type[_P]) -> _P:
    page = visitor.page
    assert isinstance(page, kind)
    return page


def write(visitor: Visitor, text: str) -> None:
    """Key by key, as a finger does."""
    page = visitor.page
    assert isinstance(page, TypingPage | VillagePage)
    for letter in text:
        name = Tool.SPACE if letter == " " else letter.lower()
        visitor.touch(page.keyboard.key(name))


def walk_to(visitor: Visitor, kind: type[_P]) -> _P:
    visitor.walk_to(kind)
    return at(visitor, kind)


def answered(visitor: Visitor) -> Mapping[str, str]:
    """As the desk understands them."""
    desk = visitor.walk_in.guide.around.workplace.desk
    return desk.check(visitor.answers.texts()).answers


# --- name and birth -------------------------------------------------------------------------------


def test_a_name_and_a_place_are_typed_one_after_the_other(visitor: Visitor) -> None:
    page = walk_to(visitor, PersonPage)
    write(visitor, "Nur'aini")
    visitor.go_on()  # nobody has looked at the place yet: the caret goes there, without a word
    assert page.line_of("birth_place").line.hasFocus()
    assert not page.problems
    write(visitor, "Ende")
    visitor.go_on()
    assert answered(visitor)["name"] == "NUR'AINI"
    assert answered(visitor)["birth_place"] == "ENDE"
    assert visitor.page.step.kind is StepKind.VILLAGE


def test_what_is_left_empty_is_said_and_pointed_at(visitor: Visitor) -> None:
    page = walk_to(visitor, PersonPage)
    visitor.go_on()
    assert [problem.field for problem in page.problems] == ["name", "birth_place"]
    assert page.band.isVisible()
    assert page.line_of("name").line.hasFocus()
    write(visitor, "s")
    assert not page.band.isVisible()


def test_the_birth_date_of_the_nik_is_read_back_and_the_card_may_say_another(
    visitor: Visitor,
) -> None:
    page = walk_to(visitor, PersonPage)
    known = answered(visitor)["birth_date"]
    assert page.born.isVisible()
    visitor.touch(page.change)
    assert page.asks_birth
    visitor.touch(page.birth.keypad.again_key)
    visitor.go_on()
    assert [problem.field for problem in page.problems] == ["birth_date"]
    for digit in "02031990":
        visitor.touch(page.birth.keypad.digits[digit])
    visitor.touch(page.birth.cards.cards["L"])
    visitor.go_on()
    assert page.birth.isHidden()
    told = answered(visitor)
    assert (told["birth_date"], told["sex"]) == ("1990-03-02", "L")
    assert known != "1990-03-02"
    assert "1990" in page.born.value.text()


# --- where somebody lives -------------------------------------------------------------------------


def village_of(visitor: Visitor) -> str:
    around = visitor.walk_in.guide.around
    found = around.workplace.regions.village(answered(visitor).get("village", ""))
    return found.name if found else ""


def test_a_few_letters_find_the_village_and_touching_it_leads_on(visitor: Visitor) -> None:
    page = walk_to(visitor, VillagePage)
    write(visitor, "geger")
    first = next(iter(page.cards.cards.values()))
    assert first.text() == GEGERKALONG  # of the office's own regency
    visitor.touch(first)
    assert visitor.page.step.kind is StepKind.STREET
    assert village_of(visitor) == GEGERKALONG
    visitor.go_back()
    assert [card.text() for card in page.cards.cards.values() if card.isChecked()] == [GEGERKALONG]


def test_the_way_by_province_reaches_the_same_village(visitor: Visitor) -> None:
    page = walk_to(visitor, VillagePage)
    visitor.touch(page.other_way)
    for typed, name in (
        ("jawa", "Jawa Barat"),
        ("bandung", "Kota Bandung"),
        ("suka", "Sukasari"),
        ("geger", GEGERKALONG),
    ):
        write(visitor, typed)
        assert name in [card.text() for card in page.cards.cards.values()]
        visitor.touch(next(c for c in page.cards.cards.values() if c.text() == name))
    assert village_of(visitor) == GEGERKALONG


def test_every_province_is_a_few_touches_away(visitor: Visitor) -> None:
    page = walk_to(visitor, VillagePage)
    visitor.touch(page.other_way)
    seen: set[str] = set()
    for _ in range(10):
        seen |= {key for key in page.cards.cards if key != "more"}
        visitor.touch(page.cards.cards["more"])
    assert len(seen) == 38


def test_a_name_nobody_chose_is_not_taken_for_a_village(visitor: Visitor) -> None:
    page = walk_to(visitor, VillagePage)
    write(visitor, "geger")
    visitor.go_on()
    assert visitor.page is page
    assert page.problems
    assert page.label.text() != ""


def test_who_lives_elsewhere_is_asked_where_and_nobody_else(visitor: Visitor) -> None:
    page = walk_to(visitor, StreetPage)
    write(visitor, "Jl. Melati 47")
    visitor.go_on()
    write(visitor, "7")
    visitor.go_on()
    write(visitor, "4")
    visitor.touch(page.buttons["same_address"]["no"])
    visitor.go_on()
    told = answered(visitor)
    assert (told["street"], told["rt"], told["rw"]) == ("JL. MELATI 47", "007", "004")
    assert at(visitor, VillagePage).step.fields[0].id == "current_village"
    visitor.go_back()
    visitor.touch(page.buttons["same_address"]["yes"])
    visitor.go_on()
    assert visitor.page.step.kind is StepKind.PHONE


# --- the rest -------------------------------------------------------------------------------------


def mail(visitor: Visitor) -> TypingPage:
    page = walk_to(visitor, StreetPage)
    while page.step.kind is not StepKind.EMAIL:
        visitor.answer(SITI)
        page = visitor.page  # type: ignore[assignment]
    return at(visitor, TypingPage)


def test_mail_may_be_skipped_and_a_wrong_one_is_not_taken(visitor: Visitor) -> None:
    page = mail(visitor)
    write(visitor, "siti.")
    visitor.touch(page.keyboard.key("@gmail.com"))
    visitor.go_on()
    assert [problem.field for problem in page.problems] == ["email"]
    visitor.touch(page.skip)
    assert "email" not in answered(visitor)
    assert visitor.page.step.kind is StepKind.CHOICE


def test_every_answer_is_a_touch_or_two_away_and_touching_leads_on(visitor: Visitor) -> None:
    page = mail(visitor)
    visitor.touch(page.skip)
    choices = at(visitor, ChoicePage)
    seen: list[str] = []
    for _ in range(choices.leaves):
        assert len(choices.cards.cards) <= 6
        seen += choices.cards.cards
        visitor.touch(choices.more)
    assert seen == [choice.id for choice in choices.field.choices]
    visitor.go_on()
    assert choices.problems
    visitor.touch(choices.cards.cards["sma"])
    assert answered(visitor)["education"] == "sma"
    assert visitor.page is not choices


def test_letters_from_a_keyboard_on_the_table_and_enter_lead_on_too(visitor: Visitor) -> None:
    page = walk_to(visitor, PersonPage)
    for line, text in ((page.lines[0].line, "siti"), (page.lines[1].line, "ende")):
        assert line.hasFocus()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert visitor.page.step.kind is StepKind.VILLAGE
    assert answered(visitor)["name"] == "SITI"


def test_another_language_keeps_what_was_typed_and_the_caret(visitor: Visitor) -> None:
    page = walk_to(visitor, PersonPage)
    write(visitor, "siti")
    visitor.touch(visitor.walk_in.head.languages.buttons["en"])
    assert page.lines[0].line.text() == "SITI"
    assert page.lines[0].line.hasFocus()
    assert page.heading.text() == "What is your name?"


# --- how it looks ---------------------------------------------------------------------------------


@pytest.fixture
def _as_it_was(qapp: QApplication) -> Iterator[None]:
    yield
    change_look(qapp, Look())


def smallest_key(visitor: Visitor) -> float:
    keys = [key for key in visitor.window.findChildren(Key) if key.isVisible()]
    return millimetres(min(min(key.width(), key.height()) for key in keys) - 2 * RING)


def look_over(visitor: Visitor) -> None:
    for _ in range(4):  # lines that wrap settle in a few rounds
        QApplication.processEvents()
    assert "\n".join(map(str, faults_of(visitor.window))) == ""
    if (side := visitor.page.side()) is not None and side.isVisible():
        assert smallest_key(visitor) >= 20, (
            visitor.page,
            visitor.page.size(),
            visitor.page.minimumSizeHint(),
            visitor.walk_in.frame.foot.height(),
            visitor.walk_in.head.height(),
        )


@pytest.mark.usefixtures("_as_it_was")
@pytest.mark.parametrize(
    "size, language, is_large",
    [
        ({"width": 1920, "height": 1080}, "id", True),
        (LOW, "id", False),
        (LOW, "en", True),
        (UPRIGHT, "id", True),
    ],
    ids=["wide-large", "low", "low-english-large", "upright-large"],
)
def test_nothing_is_cut_covered_or_small_on_any_of_these_pages(
    hall: Site,
    arrive: Arrive,
    qapp: QApplication,
    size: dict[str, int],
    language: str,
    is_large: bool,
) -> None:
    visitor = arrive(hall, **size)
    change_look(qapp, Look.of(large=is_large, contrast=False))
    visitor.window.set_language(language)
    person = walk_to(visitor, PersonPage)
    look_over(visitor)
    visitor.go_on()  # and what is wrong with it
    look_over(visitor)
    write(visitor, "s")
    visitor.touch(person.change)
    look_over(visitor)
    person.enter()
    visitor.answer(SITI)
    village = at(visitor, VillagePage)
    write(visitor, "geger")
    look_over(visitor)
    visitor.touch(village.other_way)
    look_over(visitor)
    visitor.touch(village.other_way)
    visitor.answer(SITI)
    visitor.go_on()
    look_over(visitor)
    visitor.answer(SITI)
    visitor.answer(SITI)
    look_over(visitor)
    visitor.answer(SITI)
    look_over(visitor)


# --- questions of a programme that nobody has thought of yet --------------------------------------


def test_a_number_is_typed_on_the_keypad_and_kept_as_it_was_typed(visitor: Visitor) -> None:
    page = walk_to(visitor, PersonPage)
    labels = {"id": "Jumlah anak", "en": "Children"}
    field = Field("children", FieldKind.NUMBER, labels, required=False)
    step = Step(StepKind.NUMBER, page.step.stage, (field,))
    number = make_page(step, visitor.walk_in.guide.around, page.words)
    assert isinstance(number, NumberPage)
    number.retranslate(page.words)
    visitor.walk_in.frame.show_page(number)
    number.enter()
    for digit in "12":
        visitor.touch(number.keypad.digits[digit])
    assert number.heading.text() == "Jumlah anak"
    assert visitor.answers.text("children") == "12"
    look_over(visitor)
