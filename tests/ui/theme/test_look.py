"""Large words and high contrast: taken on and off while the window stands, nothing lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import ui
from ui.theme.apply import apply_theme, change_look
from ui.theme.fitting import fix_height, fix_width
from ui.theme.fonts import text_font
from ui.theme.look import LARGE, Look, cloth, look, px
from ui.theme.tokens import CLOTH, HIGH_CONTRAST, Size, Text
from ui.theme.tones import Ink
from ui.widgets.button import Button
from ui.widgets.field import LabeledField
from ui.widgets.label import IconLabel, Label

LARGE_LOOK = Look.of(large=True, contrast=False)
CONTRAST = Look.of(large=False, contrast=True)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    apply_theme(qapp)
    yield qapp
    change_look(qapp, Look())


def test_what_is_asked_for_is_in_force(dressed: QApplication) -> None:
    assert look() == Look()
    change_look(dressed, Look.of(large=True, contrast=True))
    assert look() == Look(HIGH_CONTRAST, LARGE)
    assert cloth() is HIGH_CONTRAST
    assert px(100) == 130


def test_words_grow_by_three_tenths_until_they_are_large(dressed: QApplication) -> None:
    before = {step: text_font(step).pixelSize() for step in Text}
    change_look(dressed, LARGE_LOOK)
    after = {step: text_font(step).pixelSize() for step in Text}
    small = {step: size for step, size in before.items() if size <= 24}
    assert len(small) > 20
    assert {step: after[step] for step in small} == {s: round(n * LARGE) for s, n in small.items()}
    assert all(after[step] >= max(32, size) for step, size in before.items() if size > 24)
    assert min(after.values()) >= 17


def test_widgets_that_stand_already_grow_and_shrink_again(
    dressed: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    field, button = LabeledField("Nama"), Button("Simpan")
    icon, label, plain = IconLabel("check", 20), Label("Siti", Text.HERO), QLabel("x")
    fix_width(plain, 100)
    fix_height(plain, 40)
    lines = QVBoxLayout(page)
    watched: list[QWidget] = [field, button, icon, label, plain]
    for widget in watched:
        lines.addWidget(widget)
    field.set_text("Siti Aminah")
    page.show()
    small = _sizes(watched)
    change_look(dressed, LARGE_LOOK)
    large = _sizes(watched)
    assert all(after > before for before, after in zip(small, large, strict=True))
    assert (plain.width(), plain.height()) == (130, 47)
    assert field.text() == "Siti Aminah"
    assert field._frame.height() == Size.FIELD + 7 + 8
    change_look(dressed, Look())
    assert _sizes(watched) == small


def _sizes(widgets: list[QWidget]) -> list[int]:
    QApplication.processEvents()
    return [max(w.minimumHeight(), w.sizeHint().height()) for w in widgets]


def test_words_stay_large_when_the_style_sheet_looks_at_them_again(
    dressed: QApplication, qtbot: QtBot
) -> None:
    label, hidden = Label("Nama"), Label("Alamat")
    window = QWidget()
    column = QVBoxLayout(window)
    for one in (label, hidden):
        column.addWidget(one)
    qtbot.addWidget(window)
    window.show()
    hidden.hide()
    change_look(dressed, Look(scale=LARGE))
    large = text_font(Text.BODY).pixelSize()
    label.set_ink(Ink.BATA)
    hidden.show()
    hidden.set_ink(Ink.BATA)
    assert [one.font().pixelSize() for one in (label, hidden)] == [large, large]


def test_painted_widgets_wear_the_cloth_in_force(dressed: QApplication, qtbot: QtBot) -> None:
    button = Button("Simpan")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    middle = (12, button.height() // 2)
    assert button.grab().toImage().pixelColor(*middle).name().upper() == CLOTH.nila_700
    change_look(dressed, CONTRAST)
    assert button.grab().toImage().pixelColor(*middle).name().upper() == HIGH_CONTRAST.nila_700


def test_the_page_is_black_in_high_contrast(dressed: QApplication) -> None:
    change_look(dressed, CONTRAST)
    assert dressed.palette().window().color().name() == "#000000"
    assert "3px solid #FFFFFF" in dressed.styleSheet()


def test_nothing_outside_the_theme_names_a_cloth() -> None:
    """Who paints asks for the cloth in force; a colour taken at import would stay behind."""
    root = Path(ui.__file__).parent
    files = [file for file in root.rglob("*.py") if file.parent.name != "theme"]
    named = [file.name for file in files if re.search(r"\bCLOTH\b|#[0-9A-Fa-f]{6}\b", _text(file))]
    assert len(files) > 100
    assert named == []


def _text(file: Path) -> str:
    return file.read_text("utf-8")
