from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.receipt import ALPHABET
from kiosk.errors import Invalid
from kiosk.wire.onetime import OneTimeCode

secrets = st.binary(min_size=16, max_size=16)


def problem_of(text: str) -> str:
    with pytest.raises(Invalid) as caught:
        OneTimeCode.parse(text)
    return caught.value.problem.code


@given(secrets)
def test_a_code_is_read_as_it_was_told(secret):
    code = OneTimeCode(secret)
    assert OneTimeCode.parse(code.text) == code
    assert [len(group) for group in code.text.split("-")] == [4] * 7


@given(secrets)
def test_reading_forgives_case_spaces_and_letters_that_look_alike(secret):
    code = OneTimeCode(secret)
    typed = code.text.lower().replace("-", "  ").replace("1", "l").replace("0", "o")
    assert OneTimeCode.parse(f" {typed}\n") == code
    assert OneTimeCode.parse(code.text.replace("-", "").replace("1", "i")) == code


@given(secrets, st.integers(0, 27), st.sampled_from(ALPHABET))
def test_one_wrong_letter_always_shows(secret, place, letter):
    letters = list(OneTimeCode(secret).text.replace("-", ""))
    if letters[place] == letter:
        return
    letters[place] = letter
    assert problem_of("".join(letters)) == "code.check"


@given(secrets, st.integers(0, 26))
def test_two_swapped_neighbours_always_show(secret, place):
    letters = list(OneTimeCode(secret).text.replace("-", ""))
    if letters[place] == letters[place + 1]:
        return
    letters[place], letters[place + 1] = letters[place + 1], letters[place]
    assert problem_of("".join(letters)) == "code.check"


def test_what_is_wrong_is_named():
    text = OneTimeCode(bytes(16)).text
    assert problem_of("") == "code.length"
    assert problem_of(text + "0") == "code.length"
    assert problem_of(text[:-1] + "U") == "code.letter"
    assert problem_of("ÄÄÄÄ" + text[4:]) == "code.letter"


def test_more_than_128_bits_are_no_code():
    above = 1021 * (2**128 // 1021 + 1)  # the check letters of a multiple are 00
    digits = ""
    while above:
        above, rest = divmod(above, 32)
        digits = ALPHABET[rest] + digits
    assert problem_of(digits + "00") == "code.check"


@given(st.text(max_size=40))
def test_any_text_is_a_code_or_invalid(text):
    try:
        OneTimeCode.parse(text)
    except Invalid:
        return


@given(secrets)
def test_neither_repr_nor_id_tell_the_secret(secret):
    code = OneTimeCode(secret)
    assert repr(code) == "OneTimeCode()"
    assert len(code.id) == 8
    assert code.id != secret[:8]


def test_a_new_code_uses_the_randomness_it_is_given():
    assert OneTimeCode.new(lambda size: b"\x01" * size).secret == b"\x01" * 16
    with pytest.raises(ValueError, match="16 bytes"):
        OneTimeCode(b"short")
