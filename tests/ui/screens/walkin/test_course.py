"""From a programme's form to the pages of the walk-in, and the way through them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.domain.programme import Programme
from tests import builders
from ui.screens.walkin.conditions import answers_of, looked_at, statements_of
from ui.screens.walkin.course import PhotoWay, Stage, Step, StepKind, photo_way, steps_of
from ui.screens.walkin.journey import Journey

KARTU = [
    *("conditions", "consent", "nik.nik", "kk.kk", "person.name.birth_place.birth_date.sex"),
    *("village.village", "street.rt.rw.street.same_address", "village.current_village"),
    *("street.current_rt.current_rw.current_street", "phone.phone", "email.email"),
    *("choice.education", "choice.employment", "text.training", "check"),
]
MOST_PAGES = 14
WIDE_AWAKE = {"same_address": "yes"}


def programme(*fields: Mapping[str, Any], rules: tuple[Mapping[str, Any], ...] = ()) -> Programme:
    """A made-up one that asks these things beside the NIK."""
    data = builders.programme_data()
    labels = {"id": "Pertanyaan", "en": "Question"}
    nik = {"kind": "nik", "group": "identity", "labels": labels}
    data["fields"] = [{"labels": labels, **one} for one in (*fields, nik)]
    data["rule_sets"]["2023"] = {"rules": list(rules)}
    return Programme.from_data(data, 1).resolved(builders.NOW)


def keys(made: Programme, *, photos: PhotoWay | bool = False) -> list[str]:
    return [step.key for step in steps_of(made.form, looked_at(made), photos=photos)]


def journey(told: dict[str, str], made: Programme | None = None) -> Journey:
    made = made or builders.programme()
    steps = steps_of(made.form, looked_at(made), photos=False)
    return Journey(steps, lambda: told, lambda: builders.TODAY)


def walk(way: Journey) -> list[str]:
    seen = [way.begin().key]
    while way.step.kind is not StepKind.CHECK:
        seen.append(way.on().key)
    return seen


def test_the_card_programme_becomes_these_pages_in_this_order() -> None:
    assert keys(builders.programme()) == KARTU


def test_whoever_lives_where_the_card_says_sees_at_most_fourteen_pages() -> None:
    assert len(walk(journey(dict(WIDE_AWAKE)))) + 1 <= MOST_PAGES  # and the receipt


def test_the_other_address_has_its_own_pages_only_when_there_is_one() -> None:
    current = {"village.current_village", "street.current_rt.current_rw.current_street"}
    assert not current & set(walk(journey(dict(WIDE_AWAKE))))
    assert current <= set(walk(journey({"same_address": "no"})))


def test_every_field_is_asked_once_here_or_by_the_conditions() -> None:
    for made in (builders.programme(), builders.first_come()):
        steps = steps_of(made.form, looked_at(made), photos=True)
        asked = [field.id for step in steps for field in step.fields]
        told = list(answers_of(statements_of(made, builders.NOW)))
        assert sorted(asked + told) == sorted(field.id for field in made.form.fields)


def test_a_made_up_programme_has_pages_for_its_own_questions_and_no_others() -> None:
    both = {"id": "Pagi", "en": "Morning"}
    made = programme(
        {"id": "children", "kind": "number", "group": "more"},
        {"id": "shift", "kind": "choice", "choices": [{"id": "a", "labels": both}]},
        {"id": "licence", "kind": "yes_no", "group": "work"},
        {"kind": "phone", "group": "contact"},
    )  # fmt: skip
    expected = ["nik.nik", "phone.phone", "number.children", "choice.shift", "choice.licence"]
    assert keys(made) == ["conditions", "consent", *expected, "check"]


def test_photographs_have_their_pages_where_any_can_be_taken() -> None:
    assert keys(builders.programme(), photos=True)[-3:] == ["card_photo", "face_photo", "check"]


def test_a_card_that_can_be_read_is_photographed_before_anything_is_typed() -> None:
    way = photo_way(takes=True, reads=True)
    told = keys(builders.programme(), photos=way)
    assert told.index("card_photo") + 1 == told.index("nik.nik")
    assert told[-2:] == ["face_photo", "check"]
    assert photo_way(takes=False, reads=True) == PhotoWay.NONE


def test_both_photographs_are_gone_through_again_whenever_the_card_was_taken() -> None:
    made = builders.programme()
    for photos in (PhotoWay.LAST, PhotoWay.CARD_FIRST):
        steps = steps_of(made.form, looked_at(made), photos=photos)
        way = Journey(steps, lambda: dict(WIDE_AWAKE), lambda: builders.TODAY)
        card = way.asking("photo.ktp")
        assert card is not None
        assert way.mend(card, whole_stage=True).kind is StepKind.CARD_PHOTO
        assert [way.on().kind for _ in range(2)] == [StepKind.FACE_PHOTO, StepKind.CHECK]
        assert steps[-1].shows_photos


def test_the_parts_of_the_way_come_in_their_order() -> None:
    made = programme({"kind": "training", "group": "work"}, {"kind": "village", "group": "address"})
    stages = [step.stage for step in steps_of(made.form, frozenset(), photos=True)]
    assert stages == sorted(stages)
    assert journey({}, made).stages == (
        Stage.CONDITIONS, Stage.IDENTITY, Stage.ADDRESS, Stage.WORK, Stage.CHECK,
    )  # fmt: skip


# --- conditions -----------------------------------------------------------------------------------


def test_what_must_be_true_is_read_off_the_rules() -> None:
    told = statements_of(builders.programme(), builders.NOW)
    age, *answers = told
    assert (age.least, age.most, age.reasons) == (18, 64, ("under_age", "over_age"))
    assert answers_of(answers) == {"in_school": "no", "excluded_office": "no"}


def test_a_question_that_no_rule_of_today_looks_at_is_not_put_as_a_condition() -> None:
    data = builders.programme_data()
    data["rule_sets"]["2023"]["rules"] = [{"reason": "under_age", "when": {"age_below": 18}}]
    made = Programme.from_data(data, 1).resolved(builders.NOW)
    assert not answers_of(statements_of(made, builders.NOW))


def test_the_right_answer_can_be_yes() -> None:
    resident = {"id": "resident", "kind": "yes_no", "group": "more"}
    rule = {"reason": "stranger", "when": {"any": [{"field": "resident", "is": "no"}]}}
    made = programme(resident, rules=(rule,))
    assert answers_of(statements_of(made, builders.NOW)) == {"resident": "yes"}
    assert keys(made) == ["conditions", "consent", "nik.nik", "check"]


# --- the way --------------------------------------------------------------------------------------


def test_back_leads_where_one_came_from() -> None:
    way = journey(dict(WIDE_AWAKE))
    there = walk(way)
    back = [way.step.key]
    while not way.is_first:
        back.append(way.back().key)
    assert back == there[::-1]


def test_mending_returns_to_the_last_page() -> None:
    way = journey(dict(WIDE_AWAKE))
    walk(way)
    phone = way.asking("phone")
    assert phone is not None
    assert way.mend(phone) is phone
    assert way.is_mending
    assert way.on().kind is StepKind.CHECK
    assert not way.is_mending


def test_mending_leads_by_way_of_what_the_new_answer_has_made_necessary() -> None:
    told = dict(WIDE_AWAKE)
    way = journey(told)
    walk(way)
    street = way.asking("same_address")
    assert street is not None
    way.mend(street)
    told["same_address"] = "no"
    done: set[str] = set()

    def is_done(step: Step) -> bool:
        return step.fields[:1] == () or not step.key.endswith(("current_village", "street")) or (
            step.key in done
        )  # fmt: skip

    assert way.on(is_done).key == "village.current_village"
    done.add("village.current_village")
    assert way.on(is_done).key == "street.current_rt.current_rw.current_street"
    done.add(way.step.key)
    assert way.on(is_done).kind is StepKind.CHECK


def test_back_while_mending_is_the_last_page() -> None:
    way = journey(dict(WIDE_AWAKE))
    walk(way)
    phone = way.asking("phone")
    assert phone is not None
    way.mend(phone)
    assert way.back().kind is StepKind.CHECK


def test_a_whole_part_of_the_way_can_be_gone_through_again() -> None:
    way = journey(dict(WIDE_AWAKE))
    walk(way)
    nik = way.asking("nik")
    assert nik is not None
    way.mend(nik, whole_stage=True)
    seen = [way.on().key for _ in range(3)]
    assert seen == ["kk.kk", "person.name.birth_place.birth_date.sex", "check"]
