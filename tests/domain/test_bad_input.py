"""Whatever is put into a field becomes a value or a problem, never an exception."""

import pytest

from kiosk.domain import problems
from kiosk.domain.canonical import Proof
from kiosk.domain.forward import carry_forward
from kiosk.domain.receipt import ReceiptCode
from kiosk.domain.scanned import card_numbers
from kiosk.errors import Invalid
from kiosk.gazetteer.regions import Regions
from tests import builders
from tests.corpus import CORPUS

FORM = builders.programme().form
FIELDS = [field.id for field in FORM.fields]
TEXTS = [pytest.param(text, id=name) for name, text in CORPUS.items()]


@pytest.fixture(scope="module")
def regions():
    with Regions.open() as opened:
        yield opened


@pytest.mark.parametrize("text", TEXTS)
def test_every_field_makes_a_value_or_a_problem_of_it(text, regions):
    for field_id in FIELDS:
        said = {**builders.typed(3), **builders.elsewhere(3), field_id: text}
        checked = FORM.check(said, builders.TODAY, regions)
        codes = {problem.code for problem in checked.problems}
        assert codes <= problems.ALL
        answer = checked.answers.get(field_id)
        if answer is None:
            field = FORM.field(field_id)
            assert checked.of(field_id) or not field.required or field.when
        else:
            assert answer.encode()  # whatever is kept can be written down
            assert len(answer) <= 254
            assert answer.isprintable()
            again = FORM.check({**said, field_id: answer}, builders.TODAY, regions)
            assert again.answers.get(field_id) == answer


@pytest.mark.parametrize("text", TEXTS)
def test_the_quick_proof_lets_nothing_of_it_through_unseen(text):
    proof = Proof(FORM)
    for field_id in FIELDS:
        answers = {**builders.answers(3), field_id: text}
        if proof.holds(answers, builders.TODAY):
            assert FORM.check(answers, builders.TODAY).answers == answers


@pytest.mark.parametrize("text", TEXTS)
def test_a_scan_a_code_and_an_old_draft_survive_it(text, regions):
    assert all(len(one.digits) == 16 for one in card_numbers(text, regions))
    carried = carry_forward(FORM, {**dict.fromkeys(FIELDS, text), "gone": text})
    assert carried.left["gone"] == text
    with pytest.raises(Invalid) as refused:
        ReceiptCode.parse(text)
    assert refused.value.problem.code in problems.ALL
