"""What is typed and not yet saved survives the program, and people can be set aside."""

import shutil

from kiosk.usecases.site import Site
from tests import builders
from tests.ui.screens.keyboard import focused
from ui.widgets.button import Button


def drafts(desk):
    return desk.workplace.desk.drafts()


def test_typing_is_on_disk_half_a_second_later(desk):
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    desk.until(lambda: drafts(desk), timeout=2_000)
    (draft,) = drafts(desk)
    assert draft.texts["name"] == "Siti"
    assert draft.at_field == "name"


def test_what_was_being_typed_is_offered_back_at_the_same_field(kiosk, sign_in, machine, tmp_path):
    first = sign_in(kiosk)
    first.type_nik(builders.nik(1))
    first.keys.press("F8")
    first.page.walk.to_field("street")
    first.keys.type("Jl. Mer")
    first.until(lambda: first.page.interview.keeper.is_kept)
    # The folder as a power cut would leave it: nobody had the time to tidy up.
    left_behind = shutil.copytree(kiosk.folder, tmp_path / "left-behind")

    again = sign_in(Site(left_behind, machine))
    again.until(again.page.parts.offer.isVisible)
    assert again.page.parts.offer.sentence.startswith("Ada isian yang belum disimpan:")
    assert focused() is again.page.parts.offer.resume
    again.keys.press("Return")
    again.until(lambda: again.at == "street")
    assert again.box("street").text() == "Jl. Mer"
    assert again.box("nik").text() == builders.nik(1)
    assert again.page.parts.rail.consent.is_given()
    again.keys.type("deka")
    assert again.box("street").text() == "Jl. Merdeka"
    again.until(lambda: again.page.parts.nik.is_telling)


def test_a_draft_can_be_thrown_away(kiosk, sign_in):
    first = sign_in(kiosk)
    first.type_nik(builders.nik(1))
    first.window.close()
    first.until(lambda: not first.window.isVisible())

    again = sign_in(kiosk)
    again.until(again.page.parts.offer.isVisible)
    again.keys.press("Tab", "Return")
    again.until(lambda: not drafts(again))
    assert not again.page.parts.offer.isVisible()
    assert again.at == "nik"


def test_a_registration_takes_its_draft_with_it(desk):
    desk.answer(1)
    desk.until(lambda: drafts(desk))
    desk.save()
    assert drafts(desk) == ()


def test_an_emptied_page_leaves_no_draft(desk):
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    desk.until(lambda: drafts(desk))
    desk.keys.press("Escape")
    desk.until(lambda: not drafts(desk))


def test_a_person_is_set_aside_and_taken_up_again(desk):
    desk.type_nik(builders.nik(1))
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    desk.keys.press("F7")
    desk.until(lambda: desk.page.interview.is_empty and desk.at == "nik")
    desk.until(lambda: desk.page.parts.rail.parked.drafts)
    desk.answer(2)
    desk.save()
    (parked,) = desk.page.parts.rail.parked.drafts
    desk.page.parts.rail.parked.chosen.emit(parked)
    desk.until(lambda: desk.at == "name")
    assert desk.box("name").text() == "Siti"
    assert desk.box("nik").text() == builders.nik(1)
    desk.until(lambda: not desk.page.parts.rail.parked.drafts)


def test_whoever_is_on_the_page_is_set_aside_for_the_other(desk):
    desk.type_nik(builders.nik(1))
    desk.keys.press("F7")
    desk.until(lambda: desk.page.parts.rail.parked.drafts)
    desk.type_nik(builders.nik(2))
    desk.page.parts.rail.parked.chosen.emit(desk.page.parts.rail.parked.drafts[0])
    desk.until(lambda: desk.box("nik").text() == builders.nik(1))
    parked = desk.page.parts.rail.parked
    desk.until(lambda: [d.texts["nik"] for d in parked.drafts] == [builders.nik(2)])


def test_all_who_were_set_aside_can_be_reached_by_the_keyboard(desk):
    parked = desk.page.parts.rail.parked
    for number in range(1, 7):
        desk.type_nik(builders.nik(number))
        desk.keys.press("F7")
        desk.until(lambda number=number: len(parked.drafts) == number and desk.at == "nik")
    desk.until(desk.page.isVisible)
    while not parked.isAncestorOf(focused()):
        desk.keys.press("Tab")
    desk.keys.press("Down", "Down", "Down", "Down")
    others = focused()
    assert isinstance(others, Button)
    assert others.text() == "2 lainnya"
    desk.keys.press("Space", "Down")
    wanted = parked.drafts[-1].texts["nik"]
    desk.keys.press("Space")
    desk.until(lambda: desk.box("nik").text() == wanted)


def test_nobody_is_set_aside_from_an_empty_page(desk):
    desk.keys.press("F7")
    assert desk.page.parts.head.news == "Belum ada isian untuk ditunda."
    assert drafts(desk) == ()


def test_nothing_of_the_person_before_stays_on_the_page(desk):
    desk.answer(1)
    desk.save()
    page = desk.page
    assert page.interview.is_empty
    assert not page.parts.rail.consent.is_given()
    assert not page.parts.nik.is_telling
    assert all(not box.shell.note() for box in desk.sheet)
