"""Names, dates, numbers and addresses: forgiving to read, strict to be."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import address, choices, problems
from kiosk.domain.contact import Email, MobileNumber
from kiosk.domain.family_card import FamilyCard, same_as_nik
from kiosk.domain.person import PersonName, Sex, age_on, parse_birth_date
from kiosk.errors import Invalid

TODAY = date(2026, 11, 24)


def code_of(read, *arguments):
    with pytest.raises(Invalid) as found:
        read(*arguments)
    return found.value.problem.code


@pytest.mark.parametrize(
    "typed, name",
    [
        ("  siti   nurhaliza ", "SITI NURHALIZA"),
        ("Suharto", "SUHARTO"),
        ("Dr. H. Ma\u2019ruf", "DR. H. MA'RUF"),
        ("Anna-Maria d'Arc", "ANNA-MARIA D'ARC"),
    ],
)
def test_a_name_is_kept_as_the_card_prints_it(typed, name):
    assert PersonName.parse(typed).text == name


@pytest.mark.parametrize(
    "typed, code",
    [
        ("", "name.empty"),
        ("...", "name.empty"),
        ("Budi2", "name.digit"),
        ("Budi\u202eSantoso", "name.character"),
        ("Budi \U0001f600", "name.character"),
        ("Budi\x00", "name.character"),
        ("\u0645\u062d\u0645\u062f", "name.character"),
        ("A" * 61, "name.long"),
    ],
)
def test_what_is_no_name(typed, code):
    assert code_of(PersonName.parse, typed) == code


@pytest.mark.parametrize(
    "typed", ["15-05-1998", "15/5/1998", "15051998", "15.05.1998", "15 Mei 1998", "1998-05-15"]
)
def test_a_birth_date_is_read_the_ways_people_write_it(typed):
    assert parse_birth_date(typed, TODAY) == date(1998, 5, 15)


@pytest.mark.parametrize(
    "typed, code",
    [
        ("1505", "birth_date.format"),
        ("15-05-98", "birth_date.format"),
        ("kemarin", "birth_date.format"),
        ("32-05-1998", "birth_date.day"),
        ("15-13-1998", "birth_date.month"),
        ("29-02-2001", "birth_date.no_such_day"),
        ("01-01-2030", "birth_date.future"),
        ("01-01-1890", "birth_date.too_old"),
        ("00-01-1998", "birth_date.day"),
        ("01-01-0000", "birth_date.no_such_day"),
    ],
)
def test_what_is_no_birth_date(typed, code):
    assert code_of(parse_birth_date, typed, TODAY) == code


def test_age_counts_full_years():
    assert age_on(date(2008, 11, 24), TODAY) == 18
    assert age_on(date(2008, 11, 25), TODAY) == 17
    assert age_on(date(2008, 2, 29), date(2026, 2, 28)) == 17


@pytest.mark.parametrize("typed", ["L", "laki-laki", "Laki laki", "PRIA", "m"])
def test_sex_is_read_in_words_and_letters(typed):
    assert Sex.parse(typed) is Sex.MALE


def test_another_word_is_no_sex():
    assert code_of(Sex.parse, "x") == "sex.unknown"


@pytest.mark.parametrize(
    "typed",
    ["+62 812-3456-7890", "6281234567890", "0812 3456 7890", "81234567890", "(0812)34567890"],
)
def test_a_mobile_number_is_read_with_or_without_the_country(typed):
    number = MobileNumber.parse(typed)
    assert number.digits == "081234567890"
    assert number.grouped == "0812-3456-7890"


@pytest.mark.parametrize(
    "typed, code",
    [
        ("022 7654321", "phone.landline"),
        ("0812345", "phone.short"),
        ("08123456789012", "phone.long"),
        ("12345678901", "phone.start"),
        ("0812x4567890", "phone.not_digits"),
    ],
)
def test_what_is_no_mobile_number(typed, code):
    assert code_of(MobileNumber.parse, typed) == code


def test_an_address_of_a_mistyped_provider_is_offered_the_right_one():
    assert Email.parse("Rina@GMIAL.com").text == "Rina@gmial.com"
    (found,) = Email.parse("rina@gmial.com").findings()
    assert found.facts == {"meant": "gmail.com"}
    assert Email.parse("rina@gmail.com").findings() == ()


@pytest.mark.parametrize(
    "typed, code",
    [
        ("rina", "email.no_at"),
        ("@gmail.com", "email.no_at"),
        ("rina@gmail", "email.domain"),
        ("ri na@gmail.com", "email.local"),
        ("a" * 70 + "@gmail.com", "email.long"),
    ],
)
def test_what_is_no_email(typed, code):
    assert code_of(Email.parse, typed) == code


def test_a_family_card_is_checked_softly():
    assert FamilyCard.parse("3273 0112 0315 9042").findings() == ()
    (found,) = FamilyCard.parse("3273019999159042").findings()
    assert not found.is_hard
    assert code_of(FamilyCard.parse, "3273") == "kk.short"
    assert code_of(FamilyCard.parse, "3" * 17) == "kk.long"
    assert code_of(FamilyCard.parse, "3" * 15 + "x") == "kk.not_digits"
    assert same_as_nik("3" * 16, "3" * 16) is not None


@pytest.mark.parametrize("typed, kept", [("3", "003"), ("019", "019"), ("RT 04", "004")])
def test_a_neighbourhood_number_has_three_digits(typed, kept):
    assert address.parse_neighbourhood(typed) == kept


@pytest.mark.parametrize("typed", ["", "1234", "3a", "RT"])
def test_what_is_no_neighbourhood_number(typed):
    assert code_of(address.parse_neighbourhood, typed) == "neighbourhood.format"


@pytest.mark.parametrize("typed", ["Jl.\u202e1", "Jl.\x00", "Jl. \u200bMawar"])
def test_hidden_characters_are_nobodys_street(typed):
    assert code_of(address.parse_text, typed) == "text.character"


def test_a_choice_is_read_by_code_label_or_usual_spelling():
    assert choices.parse_choice("SMK", choices.EDUCATION) == "sma"
    assert choices.parse_choice("kena phk", choices.EMPLOYMENT) == "laid_off"
    assert choices.parse_choice("Senior high", choices.EDUCATION) == "sma"
    assert code_of(choices.parse_choice, "astronaut", choices.EMPLOYMENT) == "choice.unknown"


def test_no_spelling_means_two_choices():
    for options in (choices.EDUCATION, choices.EMPLOYMENT, choices.YES_NO, choices.SEX):
        spelled = [
            choices._plain(s) for one in options for s in set(map(choices._plain, one.spellings))
        ]
        assert len(spelled) == len(set(spelled))


@given(st.text(max_size=80))
def test_any_text_is_a_value_or_a_problem(text):
    for read in (PersonName.parse, MobileNumber.parse, Email.parse, FamilyCard.parse, Sex.parse,
                 address.parse_text, address.parse_neighbourhood,
                 lambda t: parse_birth_date(t, TODAY)):  # fmt: skip
        try:
            read(text)
        except Invalid as found:
            assert found.problem.code in problems.HARD  # noqa: PT017 - either way is right


@given(st.dates(date(1910, 1, 1), TODAY))
def test_a_date_written_down_reads_back(born):
    assert parse_birth_date(born.strftime("%d-%m-%Y"), TODAY) == born
    assert parse_birth_date(born.isoformat(), TODAY) == born
