"""The handbook names only keys, buttons and sentences that the program really has."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.ui.words.sentences import LANGUAGES, SENTENCES, said
from ui.desk_rooms import ROOMS
from ui.models.handbook import Chapter, plain, read_handbook
from ui.models.handbook_markup import rich_text
from ui.panels.key_table import EVERYWHERE
from ui.phrases.languages import Language
from ui.screens.approval import page as approval_page
from ui.screens.check import page as check_page
from ui.screens.closing import page as closing_page
from ui.screens.collective import page as collective_page
from ui.screens.entry import keys as entry_keys
from ui.screens.queue import page as queue_page
from ui.screens.settings import page as settings_page
from ui.screens.shell import ROOM_KEYS

ROOT = Path(__file__).resolve().parents[3]
CHAPTERS = [
    pytest.param(language, chapter, id=f"{language}-{chapter.key}")
    for language in LANGUAGES
    for chapter in read_handbook(language)
]
KEYS = {cap for cap, _ in (*EVERYWHERE, *entry_keys.CARD, *queue_page.KEYS, *ROOM_KEYS)}
KEYS |= {cap for cap, _ in (*collective_page.KEYS, *check_page.KEYS, *settings_page.KEYS)}
KEYS |= {cap for cap, _ in (*approval_page.KEYS, *closing_page.KEYS)}


def test_there_is_a_chapter_for_everything_that_happens_at_a_desk():
    wanted = (
        *("first-run", "signing-in", "registering", "queue", "to-check", "sending", "receipt"),
        *("spreadsheets", "approval", "closing", "people", "settings"),
        *("trouble", "damaged", "privacy", "promises", "photos", "walk-in"),
    )
    keys = [chapter.key for chapter in read_handbook("id")]
    assert [key.partition("-")[2] for key in keys] == list(wanted)
    assert [int(key[:2]) for key in keys] == list(range(1, len(keys) + 1))


def test_both_languages_have_the_same_chapters_with_the_same_parts():
    indonesian, english = read_handbook("id"), read_handbook("en")
    assert [one.key for one in indonesian] == [one.key for one in english]
    for ours, theirs in zip(indonesian, english, strict=True):
        assert ours.title != theirs.title
        for mark in (r"^## ", r"^- ", r"^\d+\. ", r"\*\*.+?\*\*", r"`.+?`", r"«.+?»"):
            count = [len(re.findall(mark, one.text, re.MULTILINE)) for one in (ours, theirs)]
            assert count[0] == count[1], (ours.key, mark)


@pytest.mark.parametrize("language, chapter", CHAPTERS)
def test_every_key_it_names_is_a_key_of_the_program(language, chapter):
    assert set(re.findall(r"`(.+?)`", chapter.text)) - KEYS == set()


@pytest.mark.parametrize("language, chapter", CHAPTERS)
def test_every_word_it_prints_bold_stands_on_the_screen(language, chapter):
    bold = {
        " ".join(word.split()) for word in re.findall(r"\*\*(.+?)\*\*", chapter.text, re.DOTALL)
    }
    assert bold - said(language) == set()


@pytest.mark.parametrize("language, chapter", CHAPTERS)
def test_it_sends_nobody_to_a_room_that_is_not_there(language, chapter):
    rooms = {key for key in SENTENCES if re.fullmatch(r"room\.\w+", key)}
    closed = rooms - {f"room.{room.key}" for room in ROOMS}
    places = {key for key in SENTENCES if key not in rooms}
    named = set(re.findall(r"\*\*(.+?)\*\*", chapter.text))
    assert named & _texts(closed, language) <= _texts(places, language)


def _texts(keys: Iterable[str], language: Language) -> set[str]:
    return {text for key in keys for text in SENTENCES[key][language]}


@pytest.mark.parametrize("language, chapter", CHAPTERS)
def test_every_sentence_it_quotes_is_said_by_the_program(language, chapter):
    quoted = {" ".join(one.split()) for one in re.findall(r"«(.+?)»", chapter.text, re.DOTALL)}
    assert quoted - said(language) == set()


@pytest.mark.parametrize("language, chapter", CHAPTERS)
def test_it_is_written_for_people_at_a_desk(language, chapter):
    assert chapter.title
    assert not re.search(r"(?i)\b(server|error|invalid|exception|null|timeout)\b", chapter.text)
    assert len(plain(chapter.text).split()) <= 420, "a chapter is read standing"
    for sentence in re.split(r"(?<=[.?!:])\s", plain(chapter.text)):
        assert len(sentence.split()) <= 32, sentence


@pytest.mark.parametrize("part", ["database", "log", "schema", "empty", "not_encrypted"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_damage_has_its_place_in_the_handbook(language, part):
    (chapter,) = [one for one in read_handbook(language) if "damaged" in one.key]
    (what,) = SENTENCES[f"failure.store_damaged.{part}.what"][language]
    assert f"«{what}»" in chapter.text


def test_every_damage_the_store_can_find_has_its_own_words():
    source = "".join(path.read_text("utf-8") for path in (ROOT / "kiosk").rglob("*.py"))
    found = set(re.findall(r'StoreDamaged\(part="(\w+)"\)', source))
    found |= {"empty", "not_encrypted", "log"}  # named in a table of `kiosk.store.opening`
    assert {f"failure.store_damaged.{part}.what" for part in found} - SENTENCES.keys() == set()


# --- how it is read -------------------------------------------------------------------------------


def test_a_chapter_is_found_by_how_its_words_begin():
    chapter = Chapter.parse("x", "# Antrean\n\nTekan **Kirim sekarang** atau `Ctrl+K`.\n")
    assert (chapter.key, chapter.title) == ("x", "Antrean")
    assert chapter.holds(["kirim", "TEK"])
    assert chapter.holds(["ctrl+k"])
    assert not chapter.holds(["irim"])
    assert not chapter.holds(["kirim", "besok"])
    assert chapter.is_named(["antre"])
    assert not chapter.is_named(["kirim"])


def test_marks_become_rich_text_and_nothing_else_does():
    written = "## Satu & dua\n\n1. **Masuk** <b>\n2. tekan\n   `F1`\n\n- titik\n\nDan\nselesai."
    assert rich_text(written) == (
        '<p class="heading">Satu &amp; dua</p>'
        "<ol><li><b>Masuk</b> &lt;b&gt;</li>"
        '<li>tekan <span class="key">&nbsp;F1&nbsp;</span></li></ol>'
        "<ul><li>titik</li></ul><p>Dan selesai.</p>"
    )
