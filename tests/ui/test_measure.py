"""No word is cut, nothing lies on another thing, every target can be hit: measured, not looked at.

Each screen is built once and dressed anew for each size, language and look. All scenes in all
their states are measured by `python -m tests.measure.everything`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.measure.everything import CHEAPEST, NARROW, dress
from tests.measure.faults import faults_of
from tests.shots.screens import ALL_SCENES
from tests.shots.studio import Studio
from ui import compose
from ui.theme.apply import change_look
from ui.theme.look import Look
from ui.theme.tokens import Text
from ui.widgets.button import Button
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.row_cells import CellKind, Column
from ui.widgets.row_table import RowTable

ONE_OF_EACH = (
    "first-run-mistakes",
    "sign-in-wrong",
    "entry-full",
    "entry-under-age",
    "entry-keys",
    "queue-offline",
    "queue-detail",
    "check",
    "closing",
    "collective-checked",
    "people",
    "settings",
    "walkin-home",
    "walkin-nik-wrong",
    "walkin-receipt",
)


@pytest.fixture(autouse=True)
def dressed() -> Iterator[QApplication]:
    application = compose.application()
    yield application
    application.setProperty("look-chosen", False)
    change_look(application, Look())


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_nothing_is_cut_or_covered(name: str, dressed: QApplication, tmp_path: Path) -> None:
    studio = Studio(dressed, tmp_path, "id", (1366, 768))
    ALL_SCENES[name](studio)
    found = {}
    for look, language, size in CHEAPEST:
        dress(studio, look, language, size)
        found[language, size, look.scale] = [str(fault) for fault in faults_of(studio.window)]
    studio.close()
    assert {where: faults for where, faults in found.items() if faults} == {}


@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_a_dense_screen_cuts_nothing_either(factor: str) -> None:
    """The factor is read once, when the program starts: each needs a program of its own."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.measure.everything", NARROW, "^entry-full$", "^queue-off"],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.splitlines() == [f"# entry-full x{factor}", f"# queue-offline x{factor}"]
    assert run.returncode == 0


# --- it can fail ----------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    return window


def shown(page: QWidget) -> list[str]:
    page.show()
    return [fault.what for fault in faults_of(page)]


def test_words_that_do_not_fit_are_found(page: QWidget) -> None:
    label = Label("Siti Nurhaliza Rahmawati", Text.HERO)
    label.setParent(page)
    label.setGeometry(10, 10, 120, 40)
    assert shown(page) == ["words cut 'Siti Nurhaliza Rahmawati'"]


def test_a_line_that_is_too_low_is_found(page: QWidget) -> None:
    label = Label("Gelombang 71", Text.HERO)
    label.setParent(page)
    label.setGeometry(10, 10, 300, 20)
    assert shown(page) == ["words cut 'Gelombang 71'"]


def test_dots_that_hide_something_for_good_are_found(page: QWidget) -> None:
    label = ElidedLabel("Siti Nurhaliza Rahmawati", Text.HERO)
    label.setParent(page)
    label.setGeometry(10, 10, 150, 50)
    assert shown(page) == []
    label.setToolTip("")
    (found,) = shown(page)
    assert found.startswith("dots for 'Siti Nur")


def test_words_on_words_are_found(page: QWidget) -> None:
    for place, word in enumerate(("Bandung", "Ende")):
        label = Label(word)
        label.setParent(page)
        label.setGeometry(10 + 8 * place, 10, 120, 30)
    assert any(found.startswith("'Bandung' on 'Ende'") for found in shown(page))


def test_neighbours_that_share_a_place_are_found(page: QWidget) -> None:
    column = QVBoxLayout(page)
    buttons = [Button("Simpan"), Button("Tunda")]
    for button in buttons:
        column.addWidget(button)
    page.show()
    QApplication.processEvents()
    column.setEnabled(False)
    buttons[1].move(buttons[0].pos())
    assert "one over another" in [fault.what for fault in faults_of(page)]


def test_what_stands_out_of_its_page_is_found(page: QWidget) -> None:
    button = Button("Simpan")
    button.setParent(page)
    button.setGeometry(350, 10, 120, 52)
    assert shown(page) == ["stands out of what holds it"]


def test_a_target_that_is_too_low_is_found(page: QWidget) -> None:
    button = QPushButton("x", page)
    button.setGeometry(10, 10, 120, 24)
    assert "only 24 px high" in shown(page)


def test_a_button_that_is_narrower_than_its_words_is_found(page: QWidget) -> None:
    button = Button("Simpan, lanjut pendaftar berikut")
    button.setParent(page)
    button.setGeometry(10, 10, 160, 52)
    assert "narrower than its words" in shown(page)


def test_a_table_tells_the_whole_of_a_cell_that_ends_in_dots(page: QWidget) -> None:
    table = RowTable([Column(CellKind.NAME, 80)])
    table.setParent(page)
    assert shown(page) == []
