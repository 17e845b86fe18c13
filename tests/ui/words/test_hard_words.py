"""No sentence stands in the code: whatever a person reads comes from the files of words."""

from pathlib import Path

import pytest

from tests.ui.words.hard_words import Hard, hard_words

ROOT = Path(__file__).resolve().parents[3]

NOT_FOR_THE_DESK = {
    "kiosk/central/": "the centre runs without Qt, its own words are in kiosk/central/words.py",
    "kiosk/domain/choices.py": "answers of a programme that brings none: data like its TOML",
    "kiosk/domain/person.py": "names of months as people type them: read, never said",
    "kiosk/gazetteer/build.py": "make regions: a tool of whoever builds the program",
    "kiosk/gazetteer/areas.py": "names of the tables that make regions builds",
    "kiosk/store/tables.py": "what a trigger of the database says to a programmer",
    "kiosk/store/migrations/": "what a trigger of the database says to a programmer",
    "ui/demo/": "made-up people with their answers",
    "ui/theme/": "style sheets and names of fonts",
}
NAMES = {
    "Loket Prakerja": "the product",
    "Page Down": "a key",
    "Home End": "keys",
    "SQLite format 3": "the first bytes of a file",
}


def found(root: Path) -> list[Hard]:
    modules = ((path, path.relative_to(root).as_posix()) for path in sorted(root.rglob("*.py")))
    return [
        hard
        for path, module in modules
        if module.startswith(("ui/", "kiosk/")) and not module.startswith(tuple(NOT_FOR_THE_DESK))
        for hard in hard_words(path, module)
        if hard.text not in NAMES
    ]


def test_no_sentence_is_hard_coded():
    assert [str(hard) for hard in found(ROOT)] == []


@pytest.mark.parametrize(
    "planted",
    [
        'label.setText("Tersimpan")',
        'label.setText(f"{count} orang")',
        'button.setAccessibleName("Close" if is_open else words.say("open"))',
        'painter.drawText(where, flags, "Menunggu")',
        'print("Selesai.")',
        'Label("Nama", Text.BODY)',
        'TITLES = ("name", "Nomor bukti")',
        'def cause() -> str:\n    return "Kata sandi tidak cocok."',
        'notice = Notice(what="Printer tidak menerima bukti ini.")',
    ],
)
def test_a_planted_sentence_is_found(tmp_path, planted):
    module = tmp_path / "ui" / "planted.py"
    module.parent.mkdir()
    module.write_text(f'"""Says something in the code."""\n\n{planted}\n', "utf-8")
    assert [hard.module for hard in found(tmp_path)] == ["ui/planted.py"]


@pytest.mark.parametrize(
    "fine",
    [
        'label.setText(words.say("queue.search"))',
        'label.setText(f"{words.say(key)} · {name}")',
        'raise ValueError("a whole number was expected")',
        'logging.getLogger(__name__).info("sent %d records", count)',
        'rows = connection.execute("SELECT name FROM village WHERE code = ?")',
        'legend.set_texts("F2")',
        'def told() -> str:\n    """What is told to a person."""\n    return ""',
    ],
)
def test_what_nobody_at_the_desk_reads_is_not(tmp_path, fine):
    module = tmp_path / "ui" / "fine.py"
    module.parent.mkdir()
    module.write_text(fine, "utf-8")
    assert found(tmp_path) == []


def test_every_exception_is_still_needed():
    for place in NOT_FOR_THE_DESK:
        paths = [ROOT / place] if place.endswith(".py") else sorted((ROOT / place).rglob("*.py"))
        assert any(hard for path in paths for hard in hard_words(path, place)), place
