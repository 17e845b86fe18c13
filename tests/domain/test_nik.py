"""The population number: DOMAIN's table of people, and what one wrong digit does."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.nik import Nik, findings, mask, region_problem
from kiosk.domain.person import Sex, age_on
from kiosk.errors import Invalid
from tests import builders

OPENING = date(2020, 4, 11)


class Table:
    """A small table of regions: three living places, two retired."""

    def province_known(self, code: str) -> bool:
        return code in {"31", "32", "35", "65", "93"}

    def regency_name(self, code: str) -> str | None:
        return {"3171": "Jakarta Pusat", "3273": "Kota Bandung", "3515": "Sidoarjo"}.get(code)

    def retired_regency(self, code: str) -> str | None:
        return {"9101": "9301", "6473": "6571"}.get(code)

    def district_name(self, code: str) -> str | None:
        return {"317101": "Gambir", "327302": "Coblong"}.get(code)

    def village_known(self, code: str) -> bool:
        return True


@pytest.mark.parametrize(
    "digits, born, sex, age",
    [
        ("3171011505989001", date(1998, 5, 15), Sex.MALE, 21),
        ("3273025206019002", date(2001, 6, 12), Sex.FEMALE, 18),
        ("3515147112039003", date(2003, 12, 31), Sex.FEMALE, 16),
        ("9101010507859004", date(1985, 7, 5), Sex.MALE, 34),
        ("6473014902929006", date(1992, 2, 9), Sex.FEMALE, 28),
        ("3201010101559008", date(1955, 1, 1), Sex.MALE, 65),
    ],
)
def test_a_number_tells_birth_date_sex_and_age(digits, born, sex, age):
    number = Nik.parse(digits)
    assert number.birth_date(today=OPENING) == born
    assert number.sex is sex
    assert age_on(born, OPENING) == age


@pytest.mark.parametrize(
    "digits, code, span",
    [
        ("3578092902019001", "nik.no_such_day", (6, 12)),
        ("3174078011959001", "nik.day", (6, 8)),
        ("3171010113909001", "nik.month", (8, 10)),
        ("3171011505980000", "nik.serial", (12, 16)),
        ("327302520601900", "nik.short", None),
        ("32730252060190021", "nik.long", None),
        ("3171014005989001", "nik.day", (6, 8)),
        ("3171010005989001", "nik.day", (6, 8)),
        ("317101150598900A", "nik.not_digits", (15, 16)),
        ("", "nik.short", None),
    ],
)
def test_what_is_no_number_says_which_part_is_wrong(digits, code, span):
    with pytest.raises(Invalid) as found:
        Nik.parse(digits)
    assert found.value.problem.code == code
    assert found.value.problem.span == span


def test_a_leap_day_of_a_leap_year_is_a_day():
    assert Nik.parse("3578092902009001").birth_date(OPENING) == date(2000, 2, 29)
    assert Nik.parse("3578092902969001").birth_date(OPENING) == date(1996, 2, 29)


@pytest.mark.parametrize(
    "typed", ["3171 0115 0598 9001", "31.71.01.150598-9001", "\uff13\uff11\uff17\uff11011505989001"]
)
def test_spaces_dots_dashes_and_wide_digits_are_read(typed):
    assert Nik.parse(typed).digits == "3171011505989001"


def test_the_typed_date_decides_the_century():
    number = Nik.parse("3201010101159008")
    today = date(2026, 11, 24)
    assert number.birth_date(today) == date(2015, 1, 1)
    assert number.birth_date(today, typed=date(1915, 1, 1)) == date(1915, 1, 1)


def test_a_future_year_reads_as_the_last_century():
    assert Nik.parse("3201010101559008").birth_date(date(2026, 11, 24)).year == 1955


def test_a_retired_regency_is_told_with_the_one_it_became():
    (found,) = findings(Nik.parse("9101010507859004"), Table())
    assert (found.code, found.facts["now"]) == ("nik.regency_retired", "9301")
    assert not found.is_hard
    assert region_problem(Nik.parse("9101010507859004"), Table()) is None


def test_a_province_that_never_was_is_wrong():
    problem = region_problem(Nik.parse("9901010507859004"), Table())
    assert problem is not None
    assert problem.is_hard


@pytest.mark.parametrize(
    "digits, code",
    [("3199011505989001", "nik.regency_unknown"), ("3171991505989001", "nik.district_unknown")],
)
def test_an_unknown_part_of_a_living_province_is_only_asked_about(digits, code):
    assert [found.code for found in findings(Nik.parse(digits), Table())] == [code]


def test_another_birth_date_or_sex_than_typed_is_asked_about_and_let_through():
    number = Nik.parse("3171011505989001")
    found = findings(number, Table(), date(1998, 5, 16), Sex.FEMALE)
    assert [one.code for one in found] == ["nik.birth_date_differs", "nik.sex_differs"]
    assert not any(one.is_hard for one in found)
    assert findings(number, Table(), date(1998, 5, 15), Sex.MALE) == ()


def test_nothing_shows_the_middle_of_a_number():
    assert repr(Nik.parse("3171011505989001")) == "Nik(3171********9001)"
    assert mask("3171011505989001") == "3171********9001"


@given(st.integers(0, 200_000), st.booleans())
def test_every_made_up_number_is_a_number(number, woman):
    digits = builders.nik(number, woman=woman)
    assert Nik.parse(digits).birth_date(builders.TODAY) == builders.birth_date(number)
    assert (Nik.parse(digits).sex is Sex.FEMALE) is woman


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_a_problem(text):
    try:
        number = Nik.parse(text)
    except Invalid as found:
        assert found.problem.code.startswith("nik.")  # noqa: PT017 - either way is right
    else:
        assert len(number.digits) == 16
        assert number.digits.isascii()
