"""A person registers alone at the touchscreen, from the first touch to a screen without a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.usecases.site import Site
from tests.ui.camera.pictures import code
from tests.ui.feeding import Feeder
from tests.ui.screens.conftest import PASSWORD
from tests.ui.screens.walkin.conftest import LOW, SITI, UPRIGHT, Arrive, Visitor
from ui.screens.walkin.asides import AsidePage, Turn
from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.conditions_page import ConditionsPage
from ui.screens.walkin.consent_page import ConsentPage
from ui.screens.walkin.course import StepKind
from ui.screens.walkin.kk_page import KkPage
from ui.screens.walkin.nik_page import NikPage
from ui.screens.walkin.phone_page import PhonePage
from ui.theme.touch import TouchPanel, put_panel

SAID = {**SITI, "in_school": "no", "excluded_office": "no"}
"""As an operator would have put it down."""

WRONG = {
    "3273017808969011": (6, 8),
    "3273014813969011": (8, 10),
    "3273017002969011": (6, 12),
    "3273014808960000": (12, 16),
    "9973014808969011": (0, 2),
}
"""Which digits cannot be right."""


def registered_as(site: Site, said: dict[str, str]) -> str | None:
    """The receipt code of exactly these answers, looked up the way the desk does."""
    workplace = site.sign_in(None, PASSWORD)
    try:
        return workplace.desk.registered_as(said)
    finally:
        workplace.close()


# --- the whole way --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "language, size", [("id", {}), ("en", UPRIGHT), ("id", LOW)], ids=["wide", "upright", "low"]
)
def test_a_whole_journey_ends_in_the_same_record_as_at_the_desk(
    hall: Site, arrive: Arrive, size: dict[str, int], language: str
) -> None:
    visitor = arrive(hall, **size)
    visitor.window.set_language(language)
    visitor.register()
    code = visitor.walk_in.receipt.ticket.code.text()
    visitor.touch(visitor.walk_in.receipt.finish)
    assert visitor.walk_in.is_at_home
    visitor.window.close()
    visitor.until(lambda: not visitor.window.isVisible())
    assert registered_as(hall, SAID) == code


def test_whoever_registered_alone_stands_in_the_queue_of_the_desk(
    hall: Site, arrive: Arrive
) -> None:
    visitor = arrive(hall)
    visitor.register()
    visitor.window.close()
    visitor.until(lambda: not visitor.window.isVisible())
    workplace = hall.sign_in(None, PASSWORD)
    rows = workplace.queue.page().rows
    workplace.close()
    assert [row.masked_nik[-4:] for row in rows] == [SITI["nik"][-4:]]


@pytest.fixture
def real_panel(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """From when it is called on, fingers bounce."""
    yield lambda: put_panel(qapp, TouchPanel(bounce=25))
    put_panel(qapp, TouchPanel(bounce=0))


def test_the_second_half_of_a_double_tap_is_not_meant_for_the_next_page(
    visitor: Visitor, real_panel: Callable[[], None]
) -> None:
    visitor.walk_to(NikPage)
    real_panel()
    visitor.walk_in.guide.go_back()
    consent, handle = visitor.page, visitor.window.windowHandle()
    assert isinstance(consent, ConsentPage)
    QApplication.processEvents()
    spot = consent.agree.mapTo(visitor.window, consent.agree.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=spot)
    QApplication.processEvents()
    assert visitor.page is consent

    def tapped_again() -> bool:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=spot)
        return visitor.page is not consent

    visitor.until(tapped_again)


def test_nothing_is_kept_before_somebody_says_register_me(visitor: Visitor) -> None:
    visitor.walk_to(CheckPage)
    workplace = visitor.screens._workplace
    assert not workplace.desk.drafts()
    assert workplace.queue.counts().waiting == 0


def test_nothing_of_the_person_stays_on_the_screen(visitor: Visitor) -> None:
    visitor.register()
    visitor.touch(visitor.walk_in.receipt.finish)
    assert visitor.answers.is_empty
    assert visitor.walk_in.frame.pages.count() == 0
    assert visitor.walk_in.receipt.ticket.code.text() == ""
    assert visitor.window.words.language == "id"


def test_batal_at_any_page_leads_home_with_nothing_kept(visitor: Visitor) -> None:
    for page in (ConsentPage, NikPage, KkPage, PhonePage, CheckPage):
        visitor.walk_to(page)
        visitor.touch(visitor.walk_in.frame.foot.cancel)
        visitor.touch(visitor.screens.care.visit.question.second)
        assert visitor.walk_in.is_at_home
        assert visitor.answers.is_empty


def test_back_and_on_again_keep_every_answer(visitor: Visitor) -> None:
    visitor.walk_to(PhonePage)
    told = visitor.answers.texts()
    while not isinstance(visitor.page, NikPage):
        visitor.go_back()
    assert visitor.page.cells.text() == SITI["nik"]
    while not isinstance(visitor.page, PhonePage):
        before = visitor.page
        visitor.go_on()
        visitor.until(lambda before=before: visitor.page is not before)  # type: ignore[misc]
    assert visitor.answers.texts() == told


# --- the language ---------------------------------------------------------------------------------


def test_the_language_changes_at_once_and_keeps_answers_and_focus(visitor: Visitor) -> None:
    page = visitor.walk_to(NikPage)
    assert isinstance(page, NikPage)
    visitor.type_digits("32730148")
    visitor.window.set_language("en")
    assert page.heading.text() == "Type your NIK"
    assert page.cells.text() == "32730148"
    assert page.cells.hasFocus()


# --- who may take part ----------------------------------------------------------------------------


def test_something_is_not_true_says_why_and_where_to_go(visitor: Visitor) -> None:
    page = visitor.walk_to(ConditionsPage)
    assert isinstance(page, ConditionsPage)
    visitor.touch(page.not_true)
    aside = visitor.page
    assert isinstance(aside, AsidePage)
    assert [label.text() for label in aside.reasons] == [
        visitor.window.words.reason(reason, visitor.walk_in.guide.around.programme.reasons)
        for reason in ("under_age", "over_age", "in_formal_education", "excluded_office")
    ]
    visitor.touch(aside.end)
    assert visitor.walk_in.is_at_home
    assert visitor.answers.is_empty


def test_whoever_does_not_agree_goes_with_nothing_kept(visitor: Visitor) -> None:
    page = visitor.walk_to(ConsentPage)
    assert isinstance(page, ConsentPage)
    visitor.touch(page.disagree)
    aside = visitor.page
    assert isinstance(aside, AsidePage)
    assert aside.turned.turn is Turn.DISAGREED
    visitor.touch(aside.end)
    assert visitor.answers.is_empty


def test_a_child_hears_it_before_anything_else_is_typed(visitor: Visitor) -> None:
    visitor.walk_to(NikPage)
    visitor.type_digits("3273027112109003")
    visitor.go_on()
    visitor.until(lambda: isinstance(visitor.page, AsidePage))
    aside = visitor.page
    assert isinstance(aside, AsidePage)
    assert aside.turned.reasons == ("under_age",)


def test_who_is_here_already_hears_when_and_nobody_hears_who(visitor: Visitor) -> None:
    visitor.register()
    visitor.touch(visitor.walk_in.receipt.finish)
    visitor.walk_to(NikPage)
    visitor.type_digits(SITI["nik"])
    visitor.go_on()
    visitor.until(lambda: isinstance(visitor.page, AsidePage))
    aside = visitor.page
    assert isinstance(aside, AsidePage)
    assert aside.turned.turn is Turn.REGISTERED
    assert "24 November 2026" in aside.lead.text()
    said = " ".join((aside.heading.text(), aside.lead.text(), aside.where.text()))
    assert SITI["name"].split()[0] not in said


# --- mistakes -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_wrong_nik_is_pointed_at_when_its_last_digit_comes(
    visitor: Visitor, language: str
) -> None:
    page = visitor.walk_to(NikPage)
    assert isinstance(page, NikPage)
    visitor.window.set_language(language)
    for digits, span in WRONG.items():
        page.cells.set_text(digits[:15])
        visitor.type_digits(digits[15:])
        assert page.band.isVisible()
        assert page.problems[0].span == page.cells.wrong == span
        mend = visitor.window.words.say("walkin.mend_digits", count=span[1] - span[0])
        assert page.hint() == mend
        visitor.touch(page.keypad.erase_key)
        assert not page.band.isVisible()
        assert page.cells.wrong is None


def test_lanjut_too_early_explains_and_is_never_disabled(visitor: Visitor) -> None:
    page = visitor.walk_to(NikPage)
    assert isinstance(page, NikPage)
    visitor.type_digits("327301480896")
    visitor.go_on()
    assert visitor.page is page
    assert page.problems[0].code == "nik.short"
    assert page.problems[0].facts == {"digits": 12, "missing": 4}


def test_the_nik_answers_birth_date_and_sex_until_somebody_says_otherwise(visitor: Visitor) -> None:
    page = visitor.walk_to(NikPage)
    assert isinstance(page, NikPage)
    visitor.type_digits(SITI["nik"])
    assert page.facts.isVisible()
    assert visitor.answers.text("sex") == SITI["sex"]
    visitor.touch(page.keypad.erase_key)
    assert not page.facts.isVisible()
    assert visitor.answers.text("sex") == ""


# --- the last page --------------------------------------------------------------------------------


def test_ubah_leads_to_the_answer_and_back_to_the_last_page(visitor: Visitor) -> None:
    page = visitor.walk_to(CheckPage)
    assert isinstance(page, CheckPage)
    rest = page.cards[-1]
    visitor.touch(rest.mend)
    phone = visitor.page
    assert isinstance(phone, PhonePage)
    visitor.touch(phone.keypad.again_key)
    visitor.type_digits("081234567899")
    visitor.go_through_to(page)
    assert "0812 3456 7899" in rest.rows.accessibleName()


def test_samarkan_hides_what_can_be_misused(visitor: Visitor) -> None:
    page = visitor.walk_to(CheckPage)
    assert isinstance(page, CheckPage)
    visitor.touch(page.hidden)
    said = " ".join(card.rows.accessibleName() for card in page.cards)
    assert SITI["nik"][4:12] not in said.replace(" ", "")
    assert SITI["street"] not in said


def test_nobody_is_registered_without_the_statement(visitor: Visitor) -> None:
    page = visitor.walk_to(CheckPage)
    visitor.go_on()
    assert visitor.page is page
    assert page.problems[0].code == "truth.missing"
    assert visitor.screens._workplace.queue.counts().waiting == 0


# --- a scanner ------------------------------------------------------------------------------------


def test_a_scanned_family_card_fills_its_page(visitor: Visitor) -> None:
    page = visitor.walk_to(KkPage)
    assert isinstance(page, KkPage)
    visitor.keys.scan(SITI["kk"])
    visitor.until(lambda: page.cells.text() == SITI["kk"])
    assert not page.problems


def test_the_code_of_a_family_card_is_read_by_the_camera(visitor: Visitor) -> None:
    feeder, guide = Feeder(code("https://example.go.id")), visitor.walk_in.guide
    guide.around = replace(guide.around, find_source=feeder)
    page = visitor.walk_to(KkPage)
    assert isinstance(page, KkPage)
    looking = visitor.screens.care.codes.card
    visitor.touch(page.by_camera)
    visitor.until(lambda: looking.said.text() == "Kode ini bukan yang dicari")
    feeder.show(code(f"https://example.go.id/kk/{SITI['kk']}"))
    visitor.until(lambda: page.cells.text() == SITI["kk"])
    assert not looking.isVisible()
    assert feeder.source is not None
    assert not feeder.source.is_on
    assert not page.problems


def test_where_one_may_go_on_without_the_camera_keeps_its_words(arrive: Arrive, hall: Site) -> None:
    visitor = arrive(hall, **UPRIGHT)
    guide = visitor.walk_in.guide
    guide.around = replace(guide.around, find_source=Feeder())
    visitor.touch(visitor.walk_in.head.large)
    page = visitor.walk_to(KkPage)
    assert isinstance(page, KkPage)
    page.skip.show()
    page.enter()
    QApplication.processEvents()
    assert page.by_camera.isVisible()
    for button in (page.by_camera, page.skip):
        assert button.width() >= button.sizeHint().width()
    assert not page.art.isVisible()


def test_without_a_camera_the_page_of_the_family_card_offers_none(visitor: Visitor) -> None:
    page = visitor.walk_to(KkPage)
    assert isinstance(page, KkPage)
    assert not page.by_camera.isVisible()


def test_a_programme_that_asks_less_takes_less_time(visitor: Visitor) -> None:
    """The pages that come are those of the programme; see test_course for made-up ones."""
    visitor.begin()
    kinds = [step.kind for step in visitor.walk_in.guide.journey.steps]
    assert kinds[0] is StepKind.CONDITIONS
    assert kinds[-1] is StepKind.CHECK
