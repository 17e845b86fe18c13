"""Which new passwords are too easy to guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import passwords
from kiosk.usecases.accounts import COMMON

NAMES = ("Rina Kartika", "Disnaker Kota Bandung", "Loket 3")
LINES = COMMON.read_text("utf-8").splitlines()
USUAL = tuple(line for line in LINES if line and not line.startswith("#"))


def codes(password: str) -> list[str]:
    return [problem.code for problem in passwords.weaknesses(password, NAMES, USUAL)]


@pytest.mark.parametrize(
    "password",
    [
        "sepatu biru lari kencang",
        "tas di atas rak",  # short, but four words
        "gH4!kq9Zt2#mWx7",
        "payung-basah-teras-belakang",
        "Rina Kartika lupa payung ungu di bus",  # a name is no harm in a long one
        "ሰላም ለዓለም ሁሉ ይሁን ጥሩ",
    ],
)
def test_a_long_one_or_four_words_will_do(password):
    assert codes(password) == []


@pytest.mark.parametrize(
    "password, code",
    [
        ("", "password.short"),
        ("hujan deras 9x", "password.short"),
        ("u v w x", "password.short"),
        ("di di di di", "password.short"),
        ("password12345678", "password.common"),
        ("KATA SANDI RAHASIA", "password.common"),
        ("aaaaaaaaaaaaaaaaaaaa", "password.common"),
        ("abcdefghijklmnopq", "password.common"),
        ("qwertyuiopasdfghjkl", "password.common"),
        ("17081945-indonesia-merdeka", "password.common"),
        ("ababababababababab", "password.common"),
        ("satu dua tiga empat lima", "password.common"),
        ("rinakartika12345", "password.name"),
        ("Disnaker Kota Bandung!", "password.name"),
        ("kartika-kartika-rina", "password.name"),
    ],
)
def test_what_one_would_try_first_is_refused(password, code):
    assert code in codes(password)


def test_what_the_first_run_takes_is_told_when_longer_would_be_better():
    (found,) = passwords.reserve("tiga sandi")
    assert found.code == "password.shorter"
    assert not found.is_hard
    assert passwords.reserve("tiga kata sandi") == ()


@given(st.text(max_size=80))
def test_every_text_has_an_answer_and_the_same_one_twice(password):
    assert codes(password) == codes(password)


@given(st.sampled_from(USUAL), st.sampled_from(["", "1", "12", "123", "!", "2026"]))
def test_nothing_of_the_list_will_do_however_it_is_dressed(word, tail):
    assert codes(f"{word.title()}{tail}")
    assert codes(f"{word}{tail}{word}")


def test_the_list_is_sorted_and_says_nothing_twice():
    assert list(USUAL) == sorted(set(USUAL))
    assert len(USUAL) > 300
