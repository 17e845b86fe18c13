"""Most people live where their card says: that costs no key, the other takes one."""

import pytest

from tests import builders
from ui.theme.tones import State

CURRENT = ["current_village", "current_rt", "current_rw", "current_street"]


def asked(desk):
    return [box.field.id for box in desk.sheet.asked]


def registered(desk):
    with desk.workplace._store.read() as tx:
        return [one.answers for one in tx.waiting_claims(10)]


def test_the_usual_answer_stands_there_and_says_so(desk):
    box = desk.box("same_address")
    assert box.text() == "yes"
    assert box.shell.state() is State.AUTO
    assert not set(CURRENT) & set(asked(desk))
    assert desk.page.interview.is_empty
    desk.answer(1)
    desk.save()
    assert registered(desk)[0]["same_address"] == "yes"
    assert desk.box("same_address").text() == "yes"


def test_an_untouched_page_leaves_no_draft(desk):
    desk.keys.press("F7")
    assert desk.page.parts.head.news == "Belum ada isian untuk ditunda."
    desk.page.interview.keeper.keep()
    assert desk.workplace.desk.drafts() == ()


def test_one_key_asks_where_else_and_takes_it_back(desk):
    desk.keys.press("F10")
    assert desk.box("same_address").text() == "no"
    assert desk.at == "current_village"
    assert [name for name in asked(desk) if name in CURRENT] == CURRENT
    desk.keys.press("F10")
    assert desk.box("same_address").text() == "yes"
    assert not set(CURRENT) & set(asked(desk))


@pytest.mark.parametrize("key", ["2", "Alt+2"])
def test_the_number_of_the_answer_does_the_same(desk, key):
    desk.page.walk.to_field("same_address")
    desk.keys.press(key)
    assert desk.box("same_address").text() == "no"
    assert set(CURRENT) <= set(asked(desk))


def test_who_lives_elsewhere_is_registered_with_both_addresses(desk):
    there = builders.elsewhere(1)
    desk.answer(1)
    desk.keys.press("F10")
    for name in CURRENT:
        assert desk.at == name
        desk.answer_box(desk.box(name), there[name])
        if desk.at == name:
            desk.keys.press("Return")
    desk.save()
    (answers,) = registered(desk)
    assert {name: answers[name] for name in there} == there
    assert answers["village"] == builders.answers(1)["village"]


def test_an_address_that_is_asked_must_be_there(desk):
    desk.answer(1)
    desk.keys.press("F10", "F8", "Ctrl+Return")
    desk.until(lambda: desk.page.parts.head.news)
    assert desk.at == "current_village"
    assert desk.workplace.queue.counts().total == 0


def test_a_draft_remembers_who_lives_elsewhere(desk):
    desk.type_nik(builders.nik(1))
    desk.keys.press("F10")
    desk.keys.press("F7")
    desk.until(lambda: desk.page.parts.rail.parked.drafts)
    assert desk.box("same_address").text() == "yes"
    desk.page.parts.rail.parked.chosen.emit(desk.page.parts.rail.parked.drafts[0])
    desk.until(lambda: desk.at == "current_village")
    assert desk.box("same_address").text() == "no"
