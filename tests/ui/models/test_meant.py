"""Which answers the centre means, and how a person's answers are read."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import Problem
from kiosk.usecases.review import Case
from tests import builders
from tests.ui.models.test_queue_rows import row
from ui.models.meant import meant
from ui.models.told_answers import told_answers
from ui.phrases.languages import Language
from ui.words import Words

PROGRAMME = builders.programme()


def said(verdict: Verdict, *problems: Problem, language: Language = "id") -> Mapping[str, str]:
    case = Case(
        row=replace(row(1), verdict=verdict),
        typed=None,
        asked_for=False,
        wrong_field=verdict.field,
        problems=problems,
        earlier=None,
        older=None,
        newer=None,
        decision=None,
        may_correct=True,
        may_accept=True,
    )
    return meant(case, PROGRAMME, Words(language))


def test_a_refusal_points_at_the_answers_its_rule_looks_at():
    told = said(Verdict(VerdictKind.REFUSED, reasons=("under_age", "in_formal_education")))
    assert told == {
        "birth_date": "Umur belum 18 tahun.",
        "in_school": "Masih mengikuti pendidikan formal.",
    }
    assert said(Verdict(VerdictKind.REFUSED, reasons=("of_tomorrow",))) == {}


def test_a_duplicate_points_at_the_nik():
    told = said(Verdict(VerdictKind.DUPLICATE, at=builders.NOW, where="Disnaker Ende"))
    assert told["nik"].startswith("Sudah terdaftar 24 November 2026 di Disnaker Ende")


def test_a_wrong_answer_is_told_as_exactly_as_the_desk_can():
    verdict = Verdict(VerdictKind.NEEDS_CORRECTION, field="nik", reasons=("nik.month",))
    exact = Problem("nik.month", "nik", facts={"month": 13})
    assert said(verdict, exact)["nik"].startswith("Angka ke-9 dan 10 (13) bukan bulan lahir.")
    assert said(verdict)["nik"].startswith("Angka ke-9 dan 10 (…) bukan bulan lahir.")
    missing = Verdict(VerdictKind.NEEDS_CORRECTION, field="kk", reasons=("required",))
    assert said(missing, language="en")["kk"].startswith("Family card number is still empty.")


@pytest.mark.parametrize("kind", [VerdictKind.QUARANTINED, VerdictKind.IN_DRAW])
def test_the_rest_is_of_the_whole_registration(kind):
    assert said(Verdict(kind, reasons=("clone",))) == {}


def test_answers_are_read_by_their_labels_masked_until_they_may_be_seen():
    answers = {**builders.answers(1), "email": "siti@contoh.id"}
    told = {
        hidden: {
            one.field: one.text
            for one in told_answers(
                PROGRAMME.form, answers, Words(), lambda _: "Isola, Sukasari", hidden=hidden
            )
        }
        for hidden in (True, False)
    }
    nik = answers["nik"]
    assert told[True]["nik"] == f"{nik[:4]} •••• •••• {nik[-4:]}"
    assert told[False]["nik"] == f"{nik[:4]} {nik[4:8]} {nik[8:12]} {nik[12:]}"
    assert told[True]["email"] == "s••••@contoh.id"
    assert told[True]["street"] == "••••"
    assert told[False]["street"] == answers["street"]
    assert told[True]["village"] == "Isola, Sukasari"
    assert told[True]["sex"] in {"Laki-laki", "Perempuan"}
    assert told[True]["name"] == answers["name"]


def test_an_answer_that_is_missing_is_told_where_it_is_meant():
    told = told_answers(PROGRAMME.form, {}, Words("en"), str, hidden=True, also=["kk"])
    assert [(one.field, one.text) for one in told] == [("kk", "empty")]
