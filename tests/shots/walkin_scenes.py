"""Scenes of the walk-in kiosk, from the first picture to the receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from kiosk.sync.link import LinkKind, LinkState
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.shots.scenes import SITI
from tests.shots.studio import PASSWORD, Studio
from tests.ui.feeding import Feeder
from ui.demo.hands import until
from ui.models.link_watch import Glance
from ui.screens.hall_door import HallDoor
from ui.screens.walkin.asides import AsidePage
from ui.screens.walkin.conditions_page import ConditionsPage
from ui.screens.walkin.consent_page import ConsentPage
from ui.screens.walkin.course import StepKind
from ui.screens.walkin.digits_page import DigitsPage
from ui.screens.walkin.nik_page import NikPage
from ui.screens.walkin.page import StepPage
from ui.screens.walkin.person_page import PersonPage
from ui.screens.walkin.receipt_page import ReceiptPage
from ui.screens.walkin.village_page import VillagePage
from ui.screens.walkin.walk_in import WalkIn
from ui.walkin_screens import WalkInScreens


def in_the_hall(studio: Studio, *, training: bool = False) -> WalkIn:
    """Staff have opened the machine; nobody stands before it, and there is no network."""
    door = at_the_door(studio, training=training)
    door.board.sent.emit(PASSWORD)
    walk_in = studio.wait_for(WalkIn)
    show_link(studio, LinkKind.OFFLINE)
    return walk_in


def at_the_door(studio: Studio, *, training: bool = False) -> HallDoor:
    """In the morning: nobody has opened the machine yet."""
    studio.set_up(training=training)
    studio.behind_the_window(stand_in_the_hall)
    return studio.open(HallDoor)


def hall_door(studio: Studio) -> None:
    at_the_door(studio)


def hall_door_wrong(studio: Studio) -> None:
    door = at_the_door(studio)
    door.board.sent.emit("kata sandi lain")
    until(door.board.note.text)
    studio.settle()


def stand_in_the_hall(workplace: Workplace) -> None:
    workplace.settings.change("mode", "walkin")


def show_link(studio: Studio, kind: LinkKind) -> None:
    screens = studio.window.findChild(WalkInScreens)
    assert screens is not None
    screens.watch.stop()
    until(lambda: screens.watch._last)
    assert screens.watch._last is not None
    state = LinkState(kind, unsent=0, last_success=studio.now - timedelta(hours=2))
    screens._show_glance(Glance(state, screens.watch._last.counts))
    studio.settle()


def page_of(walk_in: WalkIn) -> StepPage:
    page = walk_in.frame.page
    assert page is not None
    return page


def at(studio: Studio, kind: StepKind) -> StepPage:
    """Siti has come as far as this page; everything before it is answered."""
    walk_in = in_the_hall(studio)
    walk_in.begin()
    conditions = page_of(walk_in)
    assert isinstance(conditions, ConditionsPage)
    if kind is StepKind.CONDITIONS:
        return conditions
    conditions.all_true.click()
    consent = page_of(walk_in)
    assert isinstance(consent, ConsentPage)
    if kind is StepKind.CONSENT:
        return consent
    consent.agree.click()
    for field, text in SITI.items():
        walk_in.guide.around.answers.put(field, text)
    while page_of(walk_in).step.kind is not kind:
        page = page_of(walk_in)
        page.enter()
        walk_in.guide.go_on()
        until(lambda page=page: page_of(walk_in) is not page)  # type: ignore[misc]
    page_of(walk_in).enter()
    studio.settle()
    return page_of(walk_in)


def walkin_home(studio: Studio) -> None:
    in_the_hall(studio)


def walkin_training(studio: Studio) -> None:
    in_the_hall(studio, training=True)
    show_link(studio, LinkKind.ONLINE)


def walkin_conditions(studio: Studio) -> None:
    at(studio, StepKind.CONDITIONS)


def walkin_not_eligible(studio: Studio) -> None:
    page = at(studio, StepKind.CONDITIONS)
    assert isinstance(page, ConditionsPage)
    page.not_true.click()
    studio.settle()


def walkin_consent(studio: Studio) -> None:
    at(studio, StepKind.CONSENT)


def walkin_disagreed(studio: Studio) -> None:
    page = at(studio, StepKind.CONSENT)
    assert isinstance(page, ConsentPage)
    page.disagree.click()
    studio.settle()


def walkin_nik(studio: Studio) -> None:
    at(studio, StepKind.NIK)


def walkin_nik_begun(studio: Studio) -> None:
    page = at(studio, StepKind.NIK)
    assert isinstance(page, NikPage)
    page.cells.set_text("")
    page.cells.insert("327301480896")
    page.find_problems()
    studio.settle()


def walkin_nik_wrong(studio: Studio) -> None:
    page = at(studio, StepKind.NIK)
    assert isinstance(page, DigitsPage)
    page.cells.set_text("327301780896901")
    page.cells.insert("1")
    studio.settle()


def walkin_nik_early(studio: Studio) -> None:
    walkin_nik_begun(studio)
    walk_in = studio.wait_for(WalkIn)
    walk_in.guide.go_on()
    studio.settle()


def walkin_no_card(studio: Studio) -> None:
    page = at(studio, StepKind.NIK)
    assert isinstance(page, NikPage)
    page.no_card.click()
    studio.settle()


def walkin_registered(studio: Studio) -> None:
    walkin_receipt(studio)
    walk_in = studio.wait_for(WalkIn)
    walk_in.wipe()
    walk_in.begin()
    conditions = page_of(walk_in)
    assert isinstance(conditions, ConditionsPage)
    conditions.all_true.click()
    consent = page_of(walk_in)
    assert isinstance(consent, ConsentPage)
    consent.agree.click()
    nik = page_of(walk_in)
    assert isinstance(nik, NikPage)
    nik.cells.insert(SITI["nik"])
    walk_in.guide.go_on()
    until(lambda: isinstance(walk_in.frame.page, AsidePage))
    studio.settle()


def walkin_kk(studio: Studio) -> None:
    at(studio, StepKind.KK)


def walkin_kk_camera(studio: Studio) -> None:
    """Where there is a camera."""
    page = at(studio, StepKind.KK)
    page.around = replace(page.around, find_source=Feeder())
    page.enter()
    studio.settle()


def walkin_phone(studio: Studio) -> None:
    at(studio, StepKind.PHONE)


def walkin_check(studio: Studio) -> None:
    at(studio, StepKind.CHECK)


def walkin_statement(studio: Studio) -> None:
    page = at(studio, StepKind.CHECK)
    walk_in = studio.wait_for(WalkIn)
    while not page.problems:
        walk_in.guide.go_on()
    studio.settle()


def walkin_elsewhere(studio: Studio) -> None:
    """Somebody who does not live where the card says: as much as there can be to read back."""
    page = at(studio, StepKind.CHECK)
    for field, text in builders.elsewhere(11).items():
        page.answers.put(field, text)
    page.enter()
    studio.settle()


def walkin_receipt(studio: Studio) -> ReceiptPage:
    page = at(studio, StepKind.CHECK)
    walk_in = studio.wait_for(WalkIn)
    page.truth.setChecked(True)  # type: ignore[attr-defined]
    while walk_in.stack.currentWidget() is not walk_in.receipt:
        walk_in.guide.go_on()
        studio.settle(0.05)
    until(walk_in.receipt.taking.button.isEnabled)
    studio.settle()
    return walk_in.receipt


def walkin_person(studio: Studio) -> None:
    at(studio, StepKind.PERSON)


def walkin_person_empty(studio: Studio) -> None:
    """Lanjut was pressed before anything was typed."""
    page = at(studio, StepKind.PERSON)
    assert isinstance(page, PersonPage)
    for line in page.lines:
        line.line.clear()
    page.try_to_leave()
    studio.settle()


def walkin_birth(studio: Studio) -> None:
    page = at(studio, StepKind.PERSON)
    assert isinstance(page, PersonPage)
    page.change.click()
    studio.settle()


def walkin_village(studio: Studio) -> None:
    page = at(studio, StepKind.VILLAGE)
    assert isinstance(page, VillagePage)
    page.line.clear()
    page.line.insert("geger")
    studio.settle()


def walkin_village_by_region(studio: Studio) -> None:
    page = at(studio, StepKind.VILLAGE)
    assert isinstance(page, VillagePage)
    page.other_way.click()
    studio.settle()


def walkin_street(studio: Studio) -> None:
    at(studio, StepKind.STREET)


def walkin_email(studio: Studio) -> None:
    at(studio, StepKind.EMAIL)


def walkin_choice(studio: Studio) -> None:
    at(studio, StepKind.CHOICE)


def walkin_text(studio: Studio) -> None:
    at(studio, StepKind.TEXT)


WALKIN_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "hall-door": hall_door,
    "hall-door-wrong": hall_door_wrong,
    "walkin-home": walkin_home,
    "walkin-training": walkin_training,
    "walkin-conditions": walkin_conditions,
    "walkin-not-eligible": walkin_not_eligible,
    "walkin-consent": walkin_consent,
    "walkin-disagreed": walkin_disagreed,
    "walkin-nik": walkin_nik,
    "walkin-nik-begun": walkin_nik_begun,
    "walkin-nik-wrong": walkin_nik_wrong,
    "walkin-nik-early": walkin_nik_early,
    "walkin-no-card": walkin_no_card,
    "walkin-registered": walkin_registered,
    "walkin-kk": walkin_kk,
    "walkin-kk-camera": walkin_kk_camera,
    "walkin-person": walkin_person,
    "walkin-person-empty": walkin_person_empty,
    "walkin-birth": walkin_birth,
    "walkin-village": walkin_village,
    "walkin-village-by-region": walkin_village_by_region,
    "walkin-street": walkin_street,
    "walkin-phone": walkin_phone,
    "walkin-email": walkin_email,
    "walkin-choice": walkin_choice,
    "walkin-text": walkin_text,
    "walkin-check": walkin_check,
    "walkin-statement": walkin_statement,
    "walkin-elsewhere": walkin_elsewhere,
    "walkin-receipt": walkin_receipt,
}
