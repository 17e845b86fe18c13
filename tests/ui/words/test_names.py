"""Every sentence that the code asks for is there, and every sentence that is there is asked for."""

from pathlib import Path

from kiosk.central.photos.retaking import REASONS
from tests.ui.words.names import asked_in, unknown, unused, written_in
from tests.ui.words.sentences import SENTENCES, named

ROOT = Path(__file__).resolve().parents[3]
BY_CODE = (
    *("problem.", "walkin.problem.", "walkin.part.", "failure.", "verdict.", "deed."),
    "reason.photo.",
)
"""Said by a code that comes from the kiosk: a test of its own compares each with the codes."""


def code() -> list[Path]:
    return sorted((ROOT / "ui").rglob("*.py"))


def test_every_sentence_that_is_asked_for_is_there():
    asked = set().union(*(asked_in(path) for path in code()))
    assert len(asked) > 200
    assert unknown(asked, SENTENCES) == []


def test_every_sentence_is_asked_for():
    written = set().union(*(written_in(path) for path in code()))
    known = {name for name in SENTENCES if not name.startswith(BY_CODE)}
    assert unused(known, written) == []


def test_every_deed_that_is_told_is_done_somewhere():
    modules = (ROOT / "kiosk").rglob("*.py")
    done = set().union(*(written_in(path) for path in modules))
    told = {name.removeprefix("deed.") for name in named("deed.")}
    assert unused(told, done) == []


def test_every_reason_to_take_a_photograph_again_has_its_words():
    assert {name.removeprefix("reason.photo.") for name in named("reason.photo.")} == set(REASONS)


def test_a_name_that_is_missing_or_left_over_is_found(tmp_path):
    planted = tmp_path / "planted.py"
    planted.write_text(
        'KEYS = ("queue.one", "queue.two")\n'
        'label.setText(words.say("queue.search" if finds else "queue.nowhere"))\n'
        'told = words.say(f"queue.filter.{key}")\n',
        "utf-8",
    )
    known = {"queue.search", "queue.filter.all", "queue.one", "queue.left_over"}
    assert unknown(asked_in(planted), known) == [r"queue\.nowhere"]
    assert unused(known, written_in(planted)) == ["queue.left_over"]
