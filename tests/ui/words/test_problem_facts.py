"""Every finding of the domain brings the facts that its sentence tells."""

import pytest

from kiosk.domain import problems
from kiosk.domain.form import Form
from kiosk.domain.programme import Programme
from kiosk.domain.receipt import ReceiptCode
from kiosk.errors import Invalid, Problem
from kiosk.gazetteer.regions import Regions
from tests import builders
from ui.phrases.voice import GAP
from ui.words import Words

WRONG = {
    "nik.not_digits": {"nik": "32730252O6019002"},
    "nik.short": {"nik": "327302520601900"},
    "nik.long": {"nik": "32730252060190022"},
    "nik.day": {"nik": "3174078011959001"},
    "nik.month": {"nik": "3171010113909001"},
    "nik.no_such_day": {"nik": "3578092902019001"},
    "nik.serial": {"nik": "3171011505980000"},
    "nik.province": {"nik": "9971011505989001"},
    "nik.birth_date_differs": {"nik": "3273025206019002", "birth_date": "13-06-2001"},
    "nik.sex_differs": {"nik": "3273025206019002", "sex": "L"},
    "nik.regency_retired": {"nik": "6473014902929006"},
    "nik.regency_unknown": {"nik": "3299011505989001"},
    "nik.district_unknown": {"nik": "3273991505989001"},
    "kk.not_digits": {"kk": "32730111o2030042"},
    "kk.short": {"kk": "3273"},
    "kk.long": {"kk": "32730112031500421"},
    "kk.date": {"kk": "3273019999999042"},
    "kk.same_as_nik": {"nik": "3273025206019002", "kk": "3273025206019002"},
    "name.empty": {"name": "..."},
    "name.long": {"name": "A" * 61},
    "name.digit": {"name": "S1TI"},
    "name.character": {"name": "SITI@"},
    "birth_date.format": {"birth_date": "kemarin"},
    "birth_date.day": {"birth_date": "32-01-1998"},
    "birth_date.month": {"birth_date": "01-13-1998"},
    "birth_date.no_such_day": {"birth_date": "31-04-1998"},
    "birth_date.future": {"birth_date": "01-01-2030"},
    "birth_date.too_old": {"birth_date": "01-01-1880"},
    "phone.not_digits": {"phone": "0812345678a"},
    "phone.landline": {"phone": "0221234567"},
    "phone.start": {"phone": "1234567890"},
    "phone.short": {"phone": "08123"},
    "phone.long": {"phone": "08123456789012"},
    "email.no_at": {"email": "siti"},
    "email.long": {"email": "a" * 65 + "@contoh.id"},
    "email.local": {"email": "si ti@contoh.id"},
    "email.domain": {"email": "siti@contoh"},
    "email.mistyped": {"email": "siti@gmial.com"},
    "text.long": {"street": "x" * 121},
    "text.character": {"street": "Jl.\u202e Merdeka"},
    "neighbourhood.format": {"rt": "12345"},
    "village.unknown": {"village": "Atlantis"},
    "choice.unknown": {"education": "kuliah"},
    "number.format": {"children": "dua"},
    "number.least": {"children": "0"},
    "number.most": {"children": "99"},
}


@pytest.fixture(scope="module")
def regions():
    with Regions.open() as regions:
        yield regions


@pytest.fixture(scope="module")
def form():
    """The programme's own, with one more question that is a number."""
    data = builders.programme_data()
    question = {
        "id": "children", "kind": "number", "required": False, "least": 1, "most": 12,
        "labels": {"id": "Jumlah anak", "en": "Children"},
    }  # fmt: skip
    programme = Programme.from_data({**data, "fields": [*data["fields"], question]})
    return programme.form


def found(form: Form, regions: Regions, texts: dict[str, str]) -> dict[str, Problem]:
    checked = form.check(texts, builders.TODAY, regions)
    return {problem.code: problem for problem in checked.problems}


@pytest.mark.parametrize("code", sorted(WRONG))
def test_no_sentence_has_a_gap(code, form, regions):
    problem = found(form, regions, WRONG[code])[code]
    for language in ("id", "en"):
        said = Words(language).problem(problem, "Label")
        assert GAP not in said.sentence
        assert "{" not in said.sentence


def test_every_finding_about_an_answer_is_tried_here():
    elsewhere = {"required", "sex.unknown", "receipt.length", "receipt.letter", "receipt.check"}
    assert WRONG.keys() | elsewhere == problems.HARD | problems.SOFT


@pytest.mark.parametrize("typed", ["K7QM", "K7QM-4T9D-X2R!", "K7QM-4T9D-X2RF"])
def test_a_mistyped_receipt_code_is_told_without_a_gap(typed):
    with pytest.raises(Invalid) as caught:
        ReceiptCode.parse(typed)
    assert GAP not in Words().problem(caught.value.problem).sentence


def test_a_fact_that_did_not_come_is_a_gap_and_no_crash():
    assert Words("en").problem(Problem("nik.province")).what == (
        f"The first two digits ({GAP}) are no province."
    )
    assert GAP in Words("en").problem(Problem("nik.day")).what
