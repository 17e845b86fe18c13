"""Problems are told to the person they are about, and every one of those sentences is of use."""

from __future__ import annotations

import pytest

from kiosk.domain.problems import ALL
from kiosk.errors import DiskFull, Problem
from tests.ui.words.sentences import named
from ui.screens.walkin.saying import told_failure, told_problem
from ui.words import Words

ADDRESSED_TO_STAFF = ("pendaftar", "applicant", "F8", "F5", "F6")


def test_every_sentence_of_the_walk_in_belongs_to_a_problem_there_is() -> None:
    for prefix in ("walkin.problem.", "walkin.part."):
        codes = {name.removeprefix(prefix) for name in named(prefix)}
        assert {code.removesuffix(".what").removesuffix(".how") for code in codes} <= ALL


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    "code",
    ["required", "phone.short", "phone.long", "number.least", "number.most", "consent.missing"],
)
def test_no_sentence_speaks_to_an_operator(language: str, code: str) -> None:
    told = told_problem(Words(language), Problem(code)).sentence
    assert not [word for word in ADDRESSED_TO_STAFF if word in told]


def test_what_no_visitor_can_mend_leads_to_the_officer() -> None:
    words = Words("id")
    assert told_failure(words, DiskFull()).how == words.say("walkin.ask_officer")
