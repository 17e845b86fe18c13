"""Which question a scanned number answers."""

import pytest

from kiosk.domain.scanned import card_numbers, question_for
from kiosk.gazetteer.regions import Regions

WOMAN, MAN, CARD = "3273025206019002", "3273021206019001", "3273021806159007"


@pytest.fixture(scope="module")
def regions():
    with Regions.open() as opened:
        yield opened


@pytest.fixture
def number(regions):
    return lambda text: card_numbers(text, regions)[0]


@pytest.mark.parametrize(
    "text",
    [
        WOMAN,
        f" {WOMAN}\n",
        "3273 0252 0601 9002",
        "32.73.02.520601.9002",
        f"https://example.id/ktp?nik={WOMAN}&v=2",
        f'{{"nik":"{WOMAN}","nama":"SITI"}}',
        f"NIK: {WOMAN}\nNama: SITI NURHALIZA\nTgl Lahir: 12-06-2001",
    ],
)
def test_a_number_is_found_wherever_it_stands(text, regions):
    assert [one.digits for one in card_numbers(text, regions)] == [WOMAN]


@pytest.mark.parametrize("text", ["", "SITI", "327302520601900", f"{WOMAN}1", "8991234567890"])
def test_anything_but_sixteen_digits_is_no_number_of_a_card(text, regions):
    assert card_numbers(text, regions) == ()


def test_two_numbers_come_in_order_and_each_once(regions):
    found = card_numbers(f"KK {CARD} NIK {WOMAN} KK {CARD}", regions)
    assert [one.digits for one in found] == [CARD, WOMAN]


def test_a_woman_has_a_day_that_no_family_card_has(number):
    assert number(WOMAN).questions == ("nik",)
    assert question_for(number(WOMAN), "", "") == "nik"
    assert question_for(number(WOMAN), MAN, "") is None


def test_a_number_that_fits_both_goes_to_the_one_that_is_empty(number):
    assert number(MAN).questions == ("nik", "kk")
    assert question_for(number(CARD), "", "") == "nik"
    assert question_for(number(CARD), WOMAN, "") == "kk"
    assert question_for(number(CARD), WOMAN, MAN) is None


def test_a_province_that_never_was_makes_it_a_family_card(number):
    assert number("0073021806159007").questions == ("kk",)


def test_a_number_that_fits_nothing_is_shown_where_there_is_room(number):
    odd = number("3273029906019002")  # neither a birthday nor a day of recording
    assert question_for(odd, "", "") == "nik"
    assert question_for(odd, WOMAN, "") == "kk"


def test_what_was_typed_is_never_pushed_aside(number):
    assert question_for(number(MAN), "3174", "") is None
    assert question_for(number(MAN), MAN[:5], "") == "nik"


def test_a_card_that_is_scanned_twice_changes_nothing(number):
    assert question_for(number(MAN), MAN, "") is None
    assert question_for(number(CARD), WOMAN, CARD) is None


def test_its_repr_may_stand_in_a_log(number):
    assert WOMAN not in repr(number(WOMAN))
