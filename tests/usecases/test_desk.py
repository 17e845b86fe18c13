"""The operator's hands: facts while typing, drafts, one press and one registration."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.person import Sex
from kiosk.domain.standing import Standing
from kiosk.errors import Invalid
from kiosk.usecases.queue import QueueFilter
from tests import builders


def test_sixteen_digits_tell_birth_date_sex_age_and_region(workplace):
    facts = workplace.desk.facts("3273 0252 0601 9002", {})
    assert facts.birth_date == date(2001, 6, 12)
    assert facts.sex is Sex.FEMALE
    assert facts.age == 25
    assert facts.region == "Coblong, Kota Bandung"
    assert not facts.retired


def test_a_retired_code_tells_the_regency_it_became(workplace):
    facts = workplace.desk.facts("9101010507859004", {})
    assert facts.retired
    assert "Merauke" in facts.region


@pytest.mark.parametrize("text", ["", "3273", "3578092902019001", "9901010507859004"])
def test_what_is_no_number_tells_nothing(workplace, text):
    assert workplace.desk.facts(text, {}) is None


def test_a_registration_is_in_the_queue_when_register_returns(workplace):
    registered = workplace.desk.register(builders.typed(8), "id")
    assert registered.row.standing is Standing.QUEUED
    (row,) = workplace.queue.page().rows
    assert row == registered.row
    assert row.masked_nik.endswith(builders.answers(8)["nik"][-4:])
    assert row.village_name == "Cipaganti, Coblong"


def test_the_same_person_twice_is_refused_with_the_day_of_the_first(workplace, clock):
    workplace.desk.register(builders.typed(8), "id")
    clock.move(days=1)
    with pytest.raises(Invalid) as found:
        workplace.desk.register(builders.typed(8, street="Jl. Lain"), "id")
    problem = found.value.problem
    assert (problem.code, problem.field, problem.facts["day"]) == (
        "nik.registered_here",
        "nik",
        "2026-11-24",
    )
    assert workplace.queue.counts().total == 1
    assert [row.seq for row in workplace.desk.seen(builders.answers(8)["nik"])] == [1]


def test_hard_problems_register_nothing_and_keep_the_draft(workplace):
    workplace.desk.keep_draft("d1", builders.typed(8, phone="123"), "phone")
    with pytest.raises(Invalid) as found:
        workplace.desk.register(builders.typed(8, phone="123", name=""), "id", "d1")
    assert {problem.field for problem in found.value.problems} == {"phone", "name"}
    assert workplace.queue.counts().total == 0
    assert [draft.id for draft in workplace.desk.drafts()] == ["d1"]


def test_registering_a_draft_takes_it_away(workplace):
    workplace.desk.keep_draft("d1", builders.typed(8), "training")
    workplace.desk.register(builders.typed(8), "id", "d1")
    assert workplace.desk.drafts() == ()


def test_a_draft_comes_back_as_it_was_typed(workplace):
    typed = {"nik": "3273 02", "name": "siti n"}
    workplace.desk.keep_draft("d1", typed, "name")
    workplace.desk.keep_draft("d1", {**typed, "name": "siti nur"}, "name")
    (draft,) = workplace.desk.drafts()
    assert draft.texts == {"nik": "3273 02", "name": "siti nur"}
    assert draft.at_field == "name"
    workplace.desk.discard_draft("d1")
    assert workplace.desk.drafts() == ()


def test_a_repeated_phone_is_asked_about_and_let_through(workplace):
    phone = builders.answers(8)["phone"]
    assert workplace.desk.phone_problem(phone) is None
    workplace.desk.register(builders.typed(8), "id")
    problem = workplace.desk.phone_problem(f"+62 {phone[1:]}")
    assert problem.facts["others"] == 1
    assert not problem.is_hard
    workplace.desk.register(builders.typed(9, phone=phone), "id")


def test_the_centres_likely_refusal_is_a_hint_only(workplace):
    young = builders.typed(8, nik="3273025206109002", birth_date="12-06-2010")
    assert workplace.desk.objections(young) == ("under_age",)
    assert workplace.desk.objections(builders.typed(8)) == ()
    workplace.desk.register(young, "id")


def test_a_soft_finding_does_not_stop_a_registration(workplace):
    checked = workplace.desk.check(builders.typed(8, birth_date="01-01-1990"))
    assert {problem.code for problem in checked.soft} == {"nik.birth_date_differs"}
    workplace.desk.register(builders.typed(8, birth_date="01-01-1990"), "id")


def test_the_consent_names_the_office(workplace):
    assert workplace.desk.consent_text("id").startswith("Disnaker Kota Bandung mengumpulkan")


def test_the_day_counts_people_and_leaves_out_the_breaks(workplace, clock):
    assert workplace.desk.today().count == 0
    for number, minutes in ((1, 1), (2, 2), (3, 60), (4, 3)):
        workplace.desk.register(builders.typed(number), "id")
        clock.move(minutes=minutes)
    day = workplace.desk.today()
    assert (day.count, day.average_seconds) == (4, 90)
    clock.move(days=1)
    assert workplace.desk.today().count == 0


def test_the_queue_is_read_in_pages_that_do_not_shift(workplace):
    for number in range(1, 8):
        workplace.desk.register(builders.typed(number), "id")
    first = workplace.queue.page(QueueFilter.WAITING, limit=3)
    workplace.desk.register(builders.typed(8), "id")
    second = workplace.queue.page(QueueFilter.WAITING, first.after, 3)
    third = workplace.queue.page(QueueFilter.WAITING, second.after, 3)
    seqs = [row.seq for page in (first, second, third) for row in page.rows]
    assert seqs == [7, 6, 5, 4, 3, 2, 1]
    assert third.after is None
    assert workplace.queue.page(QueueFilter.RECEIVED).rows == ()


def test_one_is_found_by_name_number_or_code(workplace):
    registered = workplace.desk.register(builders.typed(8), "id")
    workplace.desk.register(builders.typed(9), "id")
    first_name = builders.answers(8)["name"].split()[0].lower()
    for text in (first_name, registered.row.masked_nik[-4:], registered.receipt.text.lower()):
        assert registered.row in workplace.queue.search(text)
