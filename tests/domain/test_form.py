"""The form is data: a question added to the file is asked, checked and judged without new code."""

from __future__ import annotations

import ast
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import eligibility, problems
from kiosk.domain.canonical import Proof
from kiosk.domain.condition import parse_condition
from kiosk.domain.programme import Programme
from kiosk.errors import Invalid
from tests import builders
from tests.domain.test_nik import Table

TODAY = builders.TODAY
FORM = builders.programme().form
PROOF = Proof(FORM)


def codes(checked):
    return {(problem.field, problem.code) for problem in checked.problems}


def test_what_an_operator_types_becomes_canonical_answers():
    checked = FORM.check(builders.typed(7), TODAY)
    assert checked.answers == builders.answers(7)
    assert checked.problems == ()


def test_every_missing_required_field_is_named():
    checked = FORM.check({}, TODAY)
    required = {field.id for field in FORM.fields if field.required and field.when is None}
    assert codes(checked) == {(name, "required") for name in required}


def test_most_people_live_where_their_card_says_and_need_not_be_asked():
    said = {k: v for k, v in builders.typed(7).items() if k != "same_address"}
    checked = FORM.check({**said, "current_street": "Jl. Lain"}, TODAY)
    assert checked.hard == ()
    assert checked.answers["same_address"] == "yes"
    assert "current_street" not in checked.answers


def test_who_lives_elsewhere_is_asked_where():
    missing = FORM.check(builders.typed(7, same_address="tidak"), TODAY)
    asked = ("current_village", "current_rt", "current_rw", "current_street")
    assert codes(missing) == {(name, "required") for name in asked}
    checked = FORM.check(builders.typed(7, **builders.elsewhere(7)), TODAY)
    assert checked.hard == ()
    assert checked.answers["current_street"] == builders.elsewhere(7)["current_street"]
    assert not PROOF.holds(checked.answers, TODAY)  # looked at closely, and found right
    again = FORM.check(checked.answers, TODAY)
    assert (again.hard, again.answers) == ((), checked.answers)


def test_a_default_is_one_of_the_choices():
    with pytest.raises(Invalid) as refused:
        asking(id="here", kind="yes_no", default="perhaps")
    assert refused.value.problem.code == "programme.wrong"


def test_one_bad_field_does_not_spoil_the_others():
    checked = FORM.check(builders.typed(7, phone="123"), TODAY)
    assert codes(checked) == {("phone", "phone.start")}
    assert checked.answers["name"] == builders.answers(7)["name"]


def test_a_family_card_number_equal_to_the_nik_is_wrong():
    same = builders.answers(7)["nik"]
    assert ("kk", "kk.same_as_nik") in codes(FORM.check(builders.typed(7, kk=same), TODAY))


def test_the_table_of_regions_is_asked_when_it_is_there():
    typed = builders.typed(7, nik="9901010507859004")
    assert ("nik", "nik.province") in codes(FORM.check(typed, TODAY, Table()))
    assert ("nik", "nik.province") not in codes(FORM.check(typed, TODAY))


def test_a_soft_finding_never_removes_an_answer():
    typed = builders.typed(8, birth_date="01-02-1990")
    checked = FORM.check(typed, TODAY, Table())
    assert ("nik", "nik.birth_date_differs") in codes(checked)
    assert checked.hard == ()
    assert checked.answers["birth_date"] == "1990-02-01"


def asking(**question):
    data = builders.programme_data()
    labels = {"id": "Pertanyaan", "en": "Question"}
    data["fields"].append({"labels": labels, "group": "more", **question})
    return Programme.from_data(data)


def test_a_question_added_to_the_file_is_checked():
    form = asking(id="children", kind="number", least=0, most=15).form
    assert ("children", "required") in codes(form.check(builders.typed(7), TODAY))
    assert ("children", "number.most") in codes(form.check(builders.typed(7, children="16"), TODAY))
    assert form.check(builders.typed(7, children=" 03 "), TODAY).answers["children"] == "3"


def test_a_question_with_a_condition_is_asked_only_then():
    form = asking(id="employer", kind="text", when={"field": "employment", "is": "laid_off"}).form
    typed = builders.typed(7, employment="laid_off")
    assert ("employer", "required") in codes(form.check(typed, TODAY))
    other = form.check(builders.typed(7, employment="other", employer="PT Maju"), TODAY)
    assert other.problems == ()
    assert "employer" not in other.answers


def test_a_choice_of_the_file_is_read_by_its_label():
    options = [
        {"id": "morning", "labels": {"id": "Pagi", "en": "Morning"}},
        {"id": "evening", "labels": {"id": "Sore", "en": "Evening"}, "aliases": ["petang"]},
    ]
    form = asking(id="session", kind="choice", choices=options).form
    assert form.check(builders.typed(7, session="PETANG"), TODAY).answers["session"] == "evening"
    assert ("session", "choice.unknown") in codes(form.check(builders.typed(7, session="x"), TODAY))


@given(st.integers(0, 5000))
def test_the_quick_proof_agrees_with_the_close_look(number):
    answers = builders.answers(number)
    if PROOF.holds(answers, TODAY):
        checked = FORM.check(answers, TODAY)
        assert checked.hard == ()
        assert checked.answers == answers


@given(
    st.sampled_from([field.id for field in FORM.fields]),
    st.one_of(
        st.text(max_size=70),
        st.text("0123456789", max_size=20),
        st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ '.-@", max_size=70),
        st.dates(date(1890, 1, 1), date(2040, 1, 1)).map(date.isoformat),
    ),
)
def test_what_the_quick_proof_lets_through_is_right(field_id, text):
    answers = {**builders.answers(3), field_id: text}
    if PROOF.holds(answers, TODAY):
        checked = FORM.check(answers, TODAY)
        assert checked.hard == ()
        assert checked.answers == answers


@pytest.mark.parametrize("field_id", [field.id for field in FORM.fields])
def test_the_quick_proof_misses_no_required_answer_and_no_stray_text(field_id):
    answers = builders.answers(3, in_school="no", excluded_office="no", email="siti@contoh.id")
    assert PROOF.holds(answers, TODAY)
    rest = {name: text for name, text in answers.items() if name != field_id}
    field, text = FORM.field(field_id), answers.get(field_id, "003")
    is_always_there = field.when is None and (field.required or field.default is not None)
    assert PROOF.holds(rest, TODAY) is not is_always_there
    for stray in ("", " ", text + " ", text + "\x1f", "\x1e"):
        assert not PROOF.holds({**answers, field_id: stray}, TODAY)


def test_a_question_with_a_condition_is_always_looked_at_closely():
    form = asking(id="employer", kind="text", when={"field": "employment", "is": "laid_off"}).form
    proof = Proof(form)
    assert proof.holds(builders.answers(7, employment="other"), TODAY)
    assert not proof.holds(builders.answers(7, employment="laid_off"), TODAY)
    assert not proof.holds(builders.answers(7, employment="other", employer="PT"), TODAY)


@given(st.dictionaries(st.sampled_from([f.id for f in FORM.fields]), st.text(max_size=60)))
def test_no_typed_text_is_ever_an_exception(texts):
    checked = FORM.check(texts, TODAY, Table())
    assert {problem.code for problem in checked.problems} <= problems.ALL


def test_ten_thousand_pasted_characters_are_a_sentence():
    checked = FORM.check(builders.typed(7, street="a" * 10_000), TODAY)
    assert codes(checked) == {("street", "text.long")}


def test_every_code_in_the_source_is_listed():
    found = set()
    for file in (Path(__file__).parents[2] / "kiosk" / "domain").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id in {"Problem", "_soft"} and isinstance(node.args[0], ast.Constant):
                found.add(node.args[0].value)
    assert found - {"name.digit", "name.character"} <= problems.ALL
    assert found | {"name.digit", "name.character"} >= problems.HARD | problems.SOFT


@pytest.mark.parametrize(
    "number, born, wave, refused",
    [
        ("2020-04", "1998-05-15", 1, ()),
        ("2020-04", "2003-12-31", 1, ("under_age",)),
        ("2020-04", "1955-01-01", 1, ()),
        ("2020-08", "1955-01-01", 17, ()),
        ("2020-08", "1955-01-01", 18, ("over_age",)),
        ("2023", "1955-01-01", 71, ("over_age",)),
    ],
)
def test_the_rule_sets_of_the_years(number, born, wave, refused):
    rules = builders.programme().rule_sets[number]
    answers = builders.answers(1, birth_date=born)
    assert eligibility.reasons(rules, answers, date(2020, 4, 11), wave) == refused


def test_school_and_office_exclude_where_the_rules_say_so():
    programme = builders.programme()
    answers = builders.answers(1, in_school="yes", excluded_office="yes")
    early = eligibility.reasons(programme.rule_sets["2020-04"], answers, TODAY)
    late = eligibility.reasons(programme.rule_sets["2023"], answers, TODAY)
    assert early == ("in_formal_education",)
    assert late == ("in_formal_education", "excluded_office")


def test_a_rule_set_can_need_a_field_the_form_does_not():
    rules = builders.programme().rule_sets["2023"]
    without = {name: text for name, text in builders.answers(1).items() if name != "kk"}
    assert eligibility.missing(rules, without) == ("kk",)
    assert eligibility.missing(rules, builders.answers(1)) == ()


@pytest.mark.parametrize(
    "condition, holds",
    [
        ({"field": "a", "is": "x"}, True),
        ({"field": "a", "in": ["y", "z"]}, False),
        ({"field": "b", "missing": True}, True),
        ({"field": "n", "below": 5}, True),
        ({"field": "n", "above": 5}, False),
        ({"field": "n", "below": 1, "above": 2}, True),
        ({"all": [{"field": "a", "is": "x"}, {"field": "n", "above": 9}]}, False),
        ({"any": [{"field": "a", "is": "x"}, {"field": "n", "above": 9}]}, True),
        ({"not": {"field": "a", "is": "x"}}, False),
        ({"age_below": 18}, False),
        ({"age_above": 30}, True),
    ],
)
def test_conditions_are_read_from_data(condition, holds):
    answers = {"a": "x", "n": "3", "birth_date": "1990-01-01"}
    assert parse_condition(condition).holds(answers, TODAY) is holds


@pytest.mark.parametrize("wrong", [{}, {"field": "a"}, {"is": "x"}, {"field": "a", "like": "x"}])
def test_a_condition_that_says_nothing_is_refused(wrong):
    with pytest.raises(Invalid):
        parse_condition(wrong)
