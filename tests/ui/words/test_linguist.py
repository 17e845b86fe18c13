"""The Qt Linguist files are whole, finished and compiled, and one more is all a language needs."""

import ast
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from kiosk.domain.standing import Standing
from kiosk.errors import Problem
from tests.ui.words.sentences import (
    LANGUAGES,
    MESSAGES,
    SENTENCES,
    compile_messages,
    facts_of,
    messages,
    source,
    texts,
)
from ui.phrases.languages import file_of, languages
from ui.screens.opening import Opening
from ui.words import Words

ROOT = Path(__file__).resolve().parents[3]
BENDS = re.compile(r"\{\w+:n\}")

PLURALS = {"id": 1, "en": 2}
SAME_IN_BOTH = {
    *("product", "product.long", "first_run.office_hint", "collective.template_name"),  # names
    *("settings.office.example", "settings.contact.example", "settings.paper.a4"),
    "settings.printer",
    *("month.4", "month.9", "month.11"),
    *("queue.column.nik", "collective.column.nik", "receipt.nik", "closing.paper.column.name"),
    *("collective.kind.excel", "collective.kind.folder", "collective.kind.text"),
    *("walkin.home.ktp", "walkin.kk.paper", "walkin.review.rt_rw"),
    *("read_card.nik", "read_card.rt", "read_card.rw"),
    *("collective.result.in_english", "collective.result.in_indonesian"),  # heads of two columns
}
"""Names and loan words."""


# --- whole ----------------------------------------------------------------------------------------


def test_every_language_says_the_same_things_in_the_same_order():
    indonesian, english = (list(MESSAGES[language]) for language in LANGUAGES)
    assert set(indonesian) ^ set(english) == set()
    assert indonesian == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_there_once_and_finished(language):
    found = messages(source(language))
    assert [one.id for one in found if one.state] == []
    assert [one.id for one in found if not all(one.forms)] == []
    assert [name for name, count in Counter(one.id for one in found).items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_bends_has_a_form_for_every_plural_of_its_language(language):
    for one in MESSAGES[language].values():
        assert len(one.forms) == (PLURALS[language] if one.bends else 1), one.id
        assert one.bends == any(BENDS.search(form) for form in one.forms), one.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translator_is_told_every_fact_of_a_sentence(language):
    for one in MESSAGES[language].values():
        told = set(re.findall(r"\{(\w+)\}", one.comment))
        assert told == set().union(*(facts_of(form) for form in one.forms)), one.id


def test_no_sentence_was_forgotten_in_translation():
    same = {name for name in SENTENCES if len(set(texts(name))) == 1}
    assert {name for name in same if any(map(_has_words, texts(name)))} == SAME_IN_BOTH


def _has_words(text: str) -> bool:
    return re.search(r"[^\W\d_]", re.sub(r"\{[^}]*\}", "", text)) is not None


def test_the_compiled_files_are_those_of_the_sources(tmp_path):
    assert languages() == LANGUAGES
    for language in LANGUAGES:
        compiled = compile_messages(source(language), tmp_path)
        assert compiled.read_bytes() == file_of(language).read_bytes(), "run: make words"


def test_no_sentence_lives_anywhere_else():
    """A table of sentences in Python is none any more: give them to resources/translations."""
    assert sorted(path.name for path in (ROOT / "ui" / "phrases").glob("on_*.py")) == []
    made = {
        path.name
        for path in (ROOT / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id in {"Both", "advice"}
    }
    assert made == set()


# --- a third language -----------------------------------------------------------------------------

JAVANESE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv">
<context>
    <name></name>
    <message id="language.name"><translation>Basa Jawa</translation></message>
    <message id="opening"><translation>Mbukak…</translation></message>
    <message id="standing.queued"><translation>Ngenteni dikirim</translation></message>
    <message id="unit.day" numerus="yes">
        <translation><numerusform>{count:n} dina</numerusform></translation>
    </message>
    <message id="number.thousands"><translation> </translation></message>
</context>
</TS>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The program's own files, and one more that somebody has begun to write."""
    for language in LANGUAGES:
        shutil.copy(file_of(language), tmp_path)
    begun = tmp_path / "kiosk_jv.ts"
    begun.write_text(JAVANESE, "utf-8")
    compile_messages(begun, tmp_path)
    return tmp_path


def test_one_more_file_is_one_more_language(folder):
    assert languages(folder) == ("id", "en", "jv")
    words = Words("jv", folder=folder)
    assert words.standing(Standing.QUEUED) == "Ngenteni dikirim"
    assert words.duration(3 * 86_400) == "3 dina"
    assert words.number(164_000) == "164 000"
    assert words.names_of_languages()["jv"] == "Basa Jawa"


def test_what_it_does_not_say_yet_is_said_in_indonesian(folder):
    words = Words("jv", folder=folder)
    assert words.standing(Standing.RECEIVED) == "Diterima pusat"
    assert words.problem(Problem("required", "kk"), "Nomor KK").what == "Nomor KK belum diisi."


def test_the_window_offers_it(folder, qtbot):
    screen = Opening(Words("id", folder=folder))
    qtbot.addWidget(screen)
    buttons = screen._wall.languages._buttons
    assert [button.text() for button in buttons] == ["ID", "EN", "JV"]
    assert buttons[2].accessibleName() == "Basa Jawa"
    with qtbot.waitSignal(screen.language_chosen) as chosen:
        buttons[2].click()
    screen.retranslate(Words("id", folder=folder).in_language(chosen.args[0]))
    assert screen.heading.text() == "Mbukak…"


# --- how a sentence bends -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "count, said", [(0, "0 days"), (1, "1 day"), (2, "2 days"), (1_204, "1,204 days")]
)
def test_english_bends_with_the_number(count, said):
    assert Words("en").say("unit.day", count=count) == said


def test_indonesian_has_one_form():
    assert [Words().say("unit.day", count=count) for count in (1, 2)] == ["1 hari", "2 hari"]


def test_a_name_that_no_file_has_is_a_mistake_of_the_program():
    with pytest.raises(KeyError):
        Words("en").say("queue.nowhere")
    assert not Words("en").knows("queue.nowhere")
    assert Words("en").knows("queue.search")


def test_no_english_sentence_says_one_people():
    many = {"length", "most", "least", "choices", "quota", "batches"}  # never one
    things = "people|persons|registrations|rows|records|answers|days|hours|minutes|seconds|years"
    counts = re.compile(rf"\{{(\w+)\}} (?:[a-z]+ )?(?:{things})\b")
    stiff = {
        one.id
        for one in MESSAGES["en"].values()
        for found in [counts.search(one.forms[-1])]
        if found and found[1] not in many
    }
    assert stiff == set()
