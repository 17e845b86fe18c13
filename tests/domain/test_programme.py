"""Programmes, waves, receipts and verdicts: data that reads back as what it was."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.programme import Programme, Selection, text_hash
from kiosk.domain.receipt import ALPHABET, ReceiptCode
from kiosk.domain.standing import AT_CENTRE, NEEDS_CHECK, UNSENT, Standing
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.domain.wave import WIB, in_jakarta
from kiosk.errors import Invalid
from tests import builders


def wib(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=WIB)


def test_the_bundled_programmes_can_be_read():
    draw, first = builders.programme(), builders.first_come()
    assert draw.selection is Selection.DRAW
    assert first.selection is Selection.FIRST_COME
    assert set(draw.rule_sets) == {"2020-04", "2020-08", "2023"}
    assert draw.calendar.weekly.quota == 164_000


def test_the_waves_of_2020_are_listed():
    calendar = builders.programme().calendar
    first = calendar.wave_for_arrival(wib("2020-04-12 09:00"))
    assert (first.number, first.rule_set, first.year) == (1, "2020-04", 2020)
    assert first.is_open(wib("2020-04-12 09:00"))
    assert not first.is_open(wib("2020-04-16 16:00"))


def test_a_late_arrival_joins_the_next_wave_that_closes():
    calendar = builders.programme().calendar
    assert calendar.wave_for_arrival(wib("2020-04-16 16:00")).number == 2
    assert calendar.wave_for_arrival(wib("2020-11-04 12:00")).number == 71


def test_weekly_waves_follow_one_another_without_a_gap():
    calendar = builders.programme().calendar
    here = calendar.wave_for_arrival(builders.NOW)
    assert here is not None
    following = calendar.after(here)
    assert here.is_open(builders.NOW)
    assert (following.number, following.opens) == (here.number + 1, here.closes)
    assert calendar.numbered(following.number) == following
    assert calendar.started(builders.NOW)[-1] == here
    assert calendar.numbered(40) is None


@pytest.mark.parametrize(
    "now", ["2026-11-23 11:59", "2026-11-23 12:00", "2026-11-24 10:00", "2026-11-29 23:00"]
)
def test_a_programme_published_at_any_hour_has_an_open_wave(now):
    moment = wib(now)
    programme = builders.programme(now=moment)
    wave = programme.calendar.wave_for_arrival(moment)
    assert wave.is_open(moment)
    assert wave.opens.astimezone(WIB).strftime("%a %H:%M") == "Mon 12:00"


def test_a_later_version_keeps_the_week_in_which_the_waves_began():
    early = builders.programme(now=wib("2026-11-24 10:00"))
    since = early.calendar.weekly.first_opens
    later = Programme.from_data(builders.programme_data(), 2).resolved(
        wib("2027-02-01 13:00"), since
    )
    assert later.calendar.weekly.first_opens == since
    assert later.version == 2


def test_an_unpublished_weekly_rule_has_no_waves_yet():
    assert Programme.from_data(builders.programme_data()).calendar.weekly is None


def test_a_programme_without_a_coming_wave_says_so():
    data = builders.programme_data()
    del data["weekly"]
    assert Programme.from_data(data).calendar.wave_for_arrival(builders.NOW) is None


@pytest.mark.parametrize(
    "spoil, code",
    [
        (lambda data: data.pop("id"), "programme.missing"),
        (lambda data: data.update(selection="lottery"), "programme.wrong"),
        (lambda data: data["fields"].pop(0), "programme.missing"),
        (lambda data: data["fields"].append(dict(data["fields"][1])), "programme.wrong"),
        (lambda data: data["fields"][1].pop("labels"), "programme.missing"),
        (lambda data: data["fields"][1]["labels"].pop("en"), "programme.missing"),
        (lambda data: data["fields"][1].update(kind="blood"), "programme.wrong"),
        (lambda data: data["weekly"].update(rule_set="1999"), "programme.rule_set"),
        (lambda data: data["weekly"].update(opens="someday 12:00"), "programme.wrong"),
        (lambda data: data["weekly"].update({"from": "2026-11-24"}), "programme.wrong"),
        (lambda data: data["waves"][0].update(closes="2019-01-01 00:00"), "programme.wrong"),
        (lambda data: data["waves"].reverse(), "programme.wrong"),
        (lambda data: data["consent"]["texts"].pop("id"), "programme.missing"),
        (lambda data: data["rule_sets"]["2023"]["rules"][0].update(when={}), "programme.condition"),
        (lambda data: data.update(rule_sets=[]), "programme.wrong"),
    ],
)
def test_a_wrong_programme_file_says_where(spoil, code):
    data = builders.programme_data()
    spoil(data)
    with pytest.raises(Invalid) as found:
        Programme.from_data(data)
    assert found.value.problem.code == code


def test_the_consent_names_the_office_and_can_be_proved():
    programme = builders.programme()
    told = programme.consent.told("id", office="Disnaker Ende", days=7)
    assert told.startswith("Disnaker Ende mengumpulkan")
    assert text_hash(told) != text_hash(told + " ")


def test_a_programme_may_speak_more_languages_than_it_must():
    data = builders.programme_data()
    texts = {**data["consent"]["texts"], "jv": "Dinas {office} nyimpen data panjenengan."}
    consent = Programme.from_data({**data, "consent": {**data["consent"], "texts": texts}}).consent
    assert consent.read_in("jv") == "jv"
    assert consent.told("jv", office="Disnaker Ende", days=7).startswith("Dinas Disnaker Ende ")


def test_a_consent_that_is_not_in_a_language_is_read_in_indonesian():
    consent = builders.programme().consent
    assert consent.read_in("jv") == "id"
    assert consent.told("jv", "Disnaker Ende", 7) == consent.told("id", "Disnaker Ende", 7)


def test_the_day_is_the_day_of_jakarta():
    assert in_jakarta(datetime(2026, 11, 24, 17, 30, tzinfo=UTC)).day == 25


@given(st.binary(min_size=16, max_size=16))
def test_a_receipt_code_reads_back_however_it_is_typed(secret):
    code = ReceiptCode.from_secret(secret)
    assert len(code.text) == 14
    assert (
        ReceiptCode.parse(code.text.lower().replace("-", " ").replace("0", "o").replace("1", "l"))
        == code
    )


@given(st.binary(min_size=16, max_size=16), st.integers(0, 11), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_always_found(secret, place, letter):
    letters = list(ReceiptCode.from_secret(secret).text.replace("-", ""))
    if letters[place] == letter:
        return
    letters[place] = letter
    with pytest.raises(Invalid) as found:
        ReceiptCode.parse("".join(letters))
    assert found.value.problem.code == "receipt.check"


@given(st.binary(min_size=16, max_size=16), st.integers(0, 10))
def test_two_swapped_letters_are_always_found(secret, place):
    letters = list(ReceiptCode.from_secret(secret).text.replace("-", ""))
    if letters[place] == letters[place + 1]:
        return
    letters[place], letters[place + 1] = letters[place + 1], letters[place]
    with pytest.raises(Invalid):
        ReceiptCode.parse("".join(letters))


@pytest.mark.parametrize("text, code", [("K7QM", "receipt.length"), ("U" * 12, "receipt.letter")])
def test_what_is_no_receipt_code(text, code):
    with pytest.raises(Invalid) as found:
        ReceiptCode.parse(text)
    assert found.value.problem.code == code


@given(
    st.builds(
        Verdict,
        kind=st.sampled_from(VerdictKind),
        wave=st.none() | st.integers(1, 100),
        number=st.none() | st.integers(1, 200_000),
        position=st.none() | st.integers(1, 10**7),
        reasons=st.lists(st.text(max_size=10), max_size=3).map(tuple),
        field=st.none() | st.text(min_size=1, max_size=10),
        at=st.none() | st.integers(0, 2**32).map(lambda s: datetime.fromtimestamp(s, UTC)),
        where=st.none() | st.text(min_size=1, max_size=20),
    )
)
def test_a_verdict_reads_back_as_it_was(verdict):
    assert Verdict.from_data(verdict.to_data()) == verdict


@pytest.mark.parametrize(
    "wrong", [{}, {"kind": "lucky"}, {"kind": "placed", "wave": "1"}, {"kind": "placed", "at": "x"}]
)
def test_what_is_no_verdict(wrong):
    with pytest.raises((KeyError, TypeError, ValueError)):
        Verdict.from_data(wrong)


def test_standing_is_derived_and_sending_is_none():
    assert Standing.of(False, False, None) is Standing.QUEUED
    assert Standing.of(True, False, None) is Standing.BATCHED
    assert Standing.of(True, True, None) is Standing.RECEIVED
    for kind in VerdictKind:
        assert Standing.of(True, True, Verdict(kind)).value == kind.value
    assert set(Standing) == UNSENT | NEEDS_CHECK | AT_CENTRE
    assert not UNSENT & NEEDS_CHECK


def test_a_registration_says_nothing_of_the_person_when_printed():
    registration = builders.registration(5)
    shown = repr(registration) + repr(registration.nik)
    assert registration.name not in shown
    assert registration.answers["nik"] not in shown
    assert registration.receipt == ReceiptCode.from_secret(builders.secret(5))
    assert registration.captured_at - timedelta(0) == builders.NOW


def test_a_programme_may_ask_for_a_second_pair_of_eyes():
    data = builders.programme_data()
    assert not Programme.from_data(data).second_look
    assert Programme.from_data({**data, "second_look": True}).second_look
    with pytest.raises(Invalid):
        Programme.from_data({**data, "second_look": "yes"})
