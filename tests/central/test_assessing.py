"""One claim by itself: pure, without a database."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.central.assessing import KnownForm, Terms, assess, identity
from kiosk.central.entries import Entry
from kiosk.central.keys import tagging
from kiosk.domain.programme import Programme
from kiosk.wire.claims import Claim, Unreadable
from tests import builders

PROGRAMME = builders.programme()
TERMS = Terms.of(KnownForm(PROGRAMME.form), PROGRAMME, builders.NOW)


def tag(number: str) -> bytes:
    return b"tag of " + number.encode()


def claim(**changes: str) -> Claim:
    return Claim.of(builders.registration(7, changes=changes))


def assessed(one: Claim | Unreadable, terms: Terms = TERMS) -> Entry:
    ((entry, _),) = assess([one], lambda _: terms, tag, 5)
    return entry


def test_an_eligible_claim_stands_for_its_person_its_household_and_its_wave() -> None:
    entry = assessed(claim())
    answers = builders.answers(7)
    assert (entry.person, entry.household) == (tag(answers["nik"]), tag(answers["kk"]))
    assert (entry.verdict, entry.wave, entry.batch, entry.version) == ("received", 71, 5, 1)


def test_an_answer_that_was_not_cleaned_up_is_the_same_person() -> None:
    nik = builders.answers(7)["nik"]
    assert assessed(claim(nik=f" {nik[:6]} {nik[6:]}")).person == assessed(claim()).person


def test_a_claim_nobody_can_read_is_quarantined_with_its_reason() -> None:
    entry = assessed(Unreadable(4, "claim.row"))
    assert (entry.seq, entry.verdict, entry.reasons) == (4, "quarantined", "claim.row")


@pytest.mark.expects_log
def test_a_claim_that_breaks_the_judge_is_quarantined_and_its_data_are_not_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(number: str) -> bytes:
        raise RuntimeError(f"cannot work with {number}")

    poisoned, fine = claim(), Unreadable(8, "x")
    entries = [entry for entry, _ in assess([poisoned, fine], lambda _: TERMS, broken, 5)]
    assert [entry.reasons for entry in entries] == ["unjudgeable", "x"]
    assert "RuntimeError at test_assessing.broken" in caplog.text
    assert builders.answers(7)["nik"] not in caplog.text


def test_without_a_programme_or_a_wave_nothing_is_decided() -> None:
    nobody = Terms.of(None, None, builders.NOW)
    over = {name: part for name, part in builders.programme_data().items() if name != "weekly"}
    past = Terms.of(KnownForm(PROGRAMME.form), Programme.from_data(over), builders.NOW)
    for terms in (nobody, past):
        entry = assessed(claim(phone="nonsense"), terms)
        assert (entry.verdict, entry.person) == ("received", None)


@given(st.dictionaries(st.sampled_from([f.id for f in PROGRAMME.form.fields]), st.text()))
def test_no_answers_whatever_break_it(answers: Mapping[str, str]) -> None:
    entry = assessed(replace(claim(), answers=answers))
    assert entry.verdict in {"received", "refused", "needs_correction"}
    assert "unjudgeable" not in (entry.reasons or "")


# --- which record is which ------------------------------------------------------------------------


@given(st.binary(min_size=32, max_size=32), st.text("0123456789", min_size=16, max_size=16))
def test_people_are_known_by_an_hmac_of_their_number(pepper: bytes, number: str) -> None:
    whole = hmac.digest(pepper, number.encode(), "sha256")
    assert whole.startswith(tagging(pepper)(number))
    assert len(tagging(pepper)(number)) == 16


def test_the_same_registration_is_the_same_in_whatever_batch_it_comes() -> None:
    assert identity(claim()) == identity(replace(claim(), seq=99))


def test_the_same_answers_registered_twice_are_two_records() -> None:
    again = replace(claim(), secret=builders.secret(99))
    assert identity(again) != identity(claim())
