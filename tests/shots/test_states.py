"""Every state that `ui/README.md` lists is a scene, and every screen is listed.

All scenes are set up whenever somebody takes pictures; here those are, in which something is wrong.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.shots.screens import ALL_SCENES
from tests.shots.studio import Studio
from ui import compose

ROOT = Path(__file__).resolve().parents[2]
PARTS = {"shell", "more"}  # the frame around the pages, and the doors to the rooms


_FAILED = 2  # the column


def listed() -> dict[str, list[list[str]]]:
    """The scenes in each cell of the row of each screen."""
    text = (ROOT / "ui" / "README.md").read_text("utf-8").partition("## States of every screen")[2]
    rows: dict[str, list[list[str]]] = {}
    for line in text.splitlines():
        if line.startswith("| `"):
            screen, *states = line.strip("|").split("|")
            rows[screen.strip(" `")] = [re.findall(r"`([^`]+)`", cell) for cell in states]
    return rows


ROWS = listed()
NAMED = {scene for cells in ROWS.values() for cell in cells for scene in cell}
WRONG = sorted({scene for cells in ROWS.values() for scene in cells[_FAILED]})


def test_every_screen_is_listed() -> None:
    folder = ROOT / "ui" / "screens"
    screens = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    screens |= {path.parent.name for path in folder.glob("*/__init__.py")}
    assert ROWS.keys() == screens - PARTS


def test_every_screen_says_what_it_shows_when_something_is_refused_or_fails() -> None:
    assert [screen for screen, cells in ROWS.items() if not cells[_FAILED]] == []


def test_every_state_that_is_named_is_a_scene() -> None:
    other_rows = {"queue"}  # "as `queue`"
    assert NAMED - ALL_SCENES.keys() - other_rows == set()


@pytest.mark.parametrize("name", [*WRONG, "entry-seats", "queue-seats", "queue-empty"])
def test_each_state_can_be_set_up_and_painted(qapp: object, tmp_path: Path, name: str) -> None:
    studio = Studio(compose.application(), tmp_path, "id", (1366, 768))
    try:
        ALL_SCENES[name](studio)
        assert not studio.window.grab().isNull()
    finally:
        studio.close()
