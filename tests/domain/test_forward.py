"""What becomes of half a form when the programme gets a new one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.forward import carry_forward, field_now
from kiosk.domain.programme import Programme
from tests import builders

LABELS = {"id": "Pertanyaan", "en": "Question"}


def form(*questions, without=()):
    data = builders.programme_data()
    data["fields"] = [one for one in data["fields"] if one["kind"] not in without]
    data["fields"] += [{"labels": LABELS, "group": "more", **one} for one in questions]
    return Programme.from_data(data).form


def test_the_same_form_changes_nothing():
    typed = builders.typed(1)
    carried = carry_forward(form(), typed)
    assert (carried.texts, carried.left) == (typed, {})


def test_a_half_typed_text_is_kept_as_it_is():
    typed = {"nik": "3273", "birth_date": "31-02", "name": "  si"}
    assert carry_forward(form(), typed).texts == typed


def test_a_renamed_question_keeps_its_answer():
    newer = form({"id": "journey", "kind": "text", "was": ["transport", "way"]})
    assert carry_forward(newer, {"way": "bus"}).texts == {"journey": "bus"}
    assert carry_forward(newer, {"journey": "train", "way": "bus"}).texts == {"journey": "train"}
    assert field_now(newer, "way") == "journey"
    assert field_now(newer, "name") == "name"


def test_a_choice_that_is_gone_is_left_and_not_guessed():
    options = [{"id": "bus", "labels": LABELS}]
    newer = form({"id": "way", "kind": "choice", "choices": options})
    assert carry_forward(newer, {"way": "ship"}).left == {"way": "ship"}
    assert carry_forward(newer, {"way": "bus"}).texts == {"way": "bus"}


def test_what_is_no_longer_asked_is_left():
    carried = carry_forward(form(without=("training",)), {"training": "Barista", "name": "Siti"})
    assert carried.texts == {"name": "Siti"}
    assert carried.left == {"training": "Barista"}


@pytest.mark.parametrize("was", [["way"], ["way", "transport"]])
def test_one_answer_is_never_given_to_two_questions(was):
    newer = form(
        {"id": "a", "kind": "text", "was": was}, {"id": "b", "kind": "text", "was": ["way"]}
    )
    assert carry_forward(newer, {"way": "bus"}).texts == {"a": "bus"}


@given(st.dictionaries(st.sampled_from(["nik", "name", "way", "sex", "gone"]), st.text(min_size=1)))
def test_nothing_typed_is_ever_lost(texts):
    carried = carry_forward(form({"id": "journey", "kind": "text", "was": ["way"]}), texts)
    assert sorted([*carried.texts.values(), *carried.left.values()]) == sorted(texts.values())
