"""Whatever can happen has its sentence, in both languages, short enough to be read at a desk."""

import ast
import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import errors
from kiosk.domain import problems
from kiosk.domain.programme import Programme
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.domain.wave import WITA
from kiosk.errors import Problem, Severity
from kiosk.sync.link import LinkKind
from tests.ui.words.sentences import LANGUAGES, SENTENCES, facts_of, named, texts
from ui.words import Words

ROOT = Path(__file__).resolve().parents[3]


def codes_in_the_source() -> set[str]:
    """The first argument of every `Problem(...)`, wherever it is written out."""
    found = set()
    for path in (ROOT / "kiosk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name("Problem"), args=[ast.Constant(str(code)), *_]):
                    found.add(code)
    return found


def bundled_programmes() -> list[Programme]:
    folder = ROOT / "resources" / "programmes"
    return [
        Programme.from_data(tomllib.loads(path.read_text("utf-8")))
        for path in sorted(folder.glob("*.toml"))
    ]


# --- nothing is without a word --------------------------------------------------------------------


def test_every_problem_the_kiosk_can_find_has_its_sentence():
    told = {name.removeprefix("problem.").removesuffix(".what") for name in named("problem.")}
    assert {name for name in told if not name.endswith(".how")} == problems.ALL
    assert codes_in_the_source() <= told


def test_every_failure_has_its_sentence_and_says_whose_move_it_is():
    for leaf in errors.leaves():
        for language in LANGUAGES:
            if leaf is errors.Invalid:
                failure: errors.Failure = errors.Invalid(Problem("required", "kk"))
            else:
                failure = leaf()
            said = Words(language).failure(failure)
            assert all(said), leaf.code
    told = {name.split(".")[1] for name in named("failure.")}
    assert told == {leaf.code for leaf in errors.leaves()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_failure_that_says_its_reason_is_told_more_exactly(language):
    words = Words(language)
    general = words.failure(errors.FileUnreadable())
    exact = words.failure(errors.FileUnreadable(reason="columns", column="kk"))
    assert "kk" in exact.what
    assert exact.what != general.what
    assert words.failure(errors.FileUnreadable(reason="of tomorrow")) == general


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_standing_and_verdict_has_its_words(language):
    words = Words(language)
    assert all(words.standing(standing) for standing in Standing)
    assert all(words.verdict(Verdict(kind)) for kind in VerdictKind)


def test_every_state_of_the_line_has_its_words():
    kinds = [*map(str, LinkKind), "photos"]  # the last ones sent, after everybody's data
    told = {f"line.{kind}.{part}" for kind in kinds for part in ("chip", "headline", "meaning")}
    assert told | {"line.last_success", "line.next_try"} == named("line.")


@pytest.mark.parametrize("programme", bundled_programmes(), ids=lambda programme: programme.id)
def test_every_reason_a_bundled_programme_refuses_for_has_its_words(programme):
    given = {rule.reason for rules in programme.rule_sets.values() for rule in rules.rules}
    for language in LANGUAGES:
        for reason in given:
            said = Words(language).reason(reason, programme.reasons)
            assert said
            assert reason not in said


# --- both languages say the same ------------------------------------------------------------------


def test_both_languages_are_there_and_tell_the_same_facts():
    assert [name for name in SENTENCES if not all(texts(name))] == []
    told = {name: {frozenset(facts_of(text)) for text in texts(name)} for name in SENTENCES}
    assert {name: facts for name, facts in told.items() if len(facts) > 1} == {}


def words_in(text: str) -> int:
    return len(re.findall(r"[^\s·]+", text))


@pytest.mark.parametrize("part, most", [(".what", 12), (".how", 20)])
def test_a_sentence_is_short_enough_for_a_busy_desk(part, most):
    advice = {name for name in named("problem.") | named("failure.") if name.endswith(part)}
    assert [text for name in advice for text in texts(name) if words_in(text) > most] == []


def test_no_sentence_is_longer_than_a_breath():
    told = [(name, part) for name in SENTENCES for text in texts(name) for part in parts_of(text)]
    assert len(told) > 1_000
    long = {name: part for name, part in told if words_in(part) > 15}
    assert {name: part for name, part in long.items() if not name.endswith(".how")} == {}


def parts_of(text: str) -> list[str]:
    return re.split(r"(?<=[.?!:;])\s+", text)


def test_no_sentence_hides_behind_the_words_of_programmers():
    blamed = re.compile(
        r"(?i)\b(tidak valid|invalid|errors?|exceptions?|servers?|null|timeout|database|gagal"
        r"|failed|failures?|unauthorized|forbidden|retry|retrying|default|login|logout|submit)\b"
    )
    said = [text for name in SENTENCES for text in texts(name)]
    assert not [text for text in said if blamed.search(text)]


def test_a_person_is_spoken_to_with_respect_and_calmly():
    rude = re.compile(r"\b(?i:kamu|kau|oops|ups|silahkan)\b|\banda\b|!|\.\.\.|\S  \S")
    said = [text for name in SENTENCES for text in texts(name)]
    assert not [text for text in said if rude.search(text)]


def test_both_languages_end_a_sentence_the_same_way():
    marks = ".?:…"
    ends = {
        name: {text[-1] if text[-1] in marks else "" for text in texts(name)} for name in SENTENCES
    }
    unlike = {name for name, found in ends.items() if len(found) > 1}
    assert unlike == {"number.thousands", "number.decimal"}


# --- how they are said ----------------------------------------------------------------------------


def test_a_problem_names_the_digits_and_the_way_out():
    problem = Problem("nik.month", "nik", facts={"month": 13}, span=(8, 10))
    said = Words().problem(problem)
    assert said.what == "Angka ke-9 dan 10 (13) bukan bulan lahir."
    assert said.how == "Isinya 01 sampai 12. Cocokkan dengan KTP."


def test_a_missing_answer_is_called_by_its_label():
    said = Words("en").problem(Problem("required", "kk"), "Family card number")
    assert said.what == "Family card number is still empty."


def test_a_year_is_no_quantity():
    facts = {"day": 31, "month": 4, "year": 1998}
    said = Words().problem(Problem("birth_date.no_such_day", facts=facts))
    assert said.what == "Tanggal 31-4-1998 tidak ada di kalender."


def test_a_soft_finding_lets_the_officer_go_on():
    problem = Problem("email.mistyped", "email", Severity.SOFT, {"meant": "gmail.com"})
    assert Words().problem(problem).what == "Mungkin maksudnya gmail.com?"


def test_a_queued_or_drawn_person_is_never_promised_a_place():
    words = Words()
    assert words.verdict(Verdict(VerdictKind.IN_DRAW, wave=71)) == (
        "Menunggu seleksi gelombang 71, belum tentu diterima."
    )
    assert "belum tentu diterima" in words.verdict(Verdict(VerdictKind.WAITING, position=3))


def test_a_verdict_tells_what_came_with_it_and_no_more():
    words = Words("id", WITA)
    at = datetime(2020, 4, 10, 16, 30, tzinfo=UTC)  # after midnight in Ende
    told = Verdict(VerdictKind.DUPLICATE, at=at, where="Disnaker Ende")
    assert words.verdict(told) == (
        "Sudah terdaftar 11 April 2020 di Disnaker Ende; yang pertama tetap berlaku."
    )
    assert words.verdict(Verdict(VerdictKind.PLACED, wave=3, number=1204)) == (
        "Dapat tempat nomor 1.204, gelombang 3."
    )
    assert words.verdict(Verdict(VerdictKind.PLACED)) == "Dapat tempat."


def test_a_refusal_is_told_in_the_programmes_own_words():
    (programme, *_) = bundled_programmes()
    verdict = Verdict(VerdictKind.REFUSED, reasons=("under_age", "excluded_office"))
    said = Words().verdict(verdict, programme.reasons)
    assert said.startswith("Belum memenuhi syarat: umur belum 18 tahun; pejabat, ASN")
    assert said.endswith("BUMN/BUMD tidak dapat ikut.")


def test_a_reason_this_program_does_not_know_is_said_by_its_code():
    assert Words("en").reason("not_in_dtks") == "another rule (not_in_dtks)"
