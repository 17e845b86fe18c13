"""Sizes of a touchscreen, in the hand and on the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import text_font
from ui.theme.look import Look, look, put_on
from ui.theme.touch import (
    REFERENCE_DOTS,
    Touch,
    TouchPanel,
    TouchText,
    dots_per_inch,
    millimetres,
    mm,
    panel_of,
    put_panel,
    touch_px,
)

_LAPTOP = 100.45  # 1366x768 on 15.6 inches


@pytest.fixture(autouse=True)
def _as_it_was(qapp: QApplication) -> Iterator[None]:
    worn = look()
    yield
    put_on(qapp, worn)
    qapp.setProperty("touch-panel", None)


@pytest.mark.parametrize("dots", [REFERENCE_DOTS, _LAPTOP, 84.0, 163.0])
def test_a_key_is_twenty_millimetres_on_every_screen(qapp: QApplication, dots: float) -> None:
    put_panel(qapp, TouchPanel(dots))
    assert millimetres(touch_px(Touch.KEY)) >= 20
    assert millimetres(touch_px(Touch.SMALL_BUTTON)) >= 16
    assert millimetres(touch_px(Touch.PRIMARY)) >= 22
    assert millimetres(touch_px(Touch.GAP)) >= 1.98


@pytest.mark.parametrize("said", [0.0, 12.0, 59.0, 900.0])
def test_a_screen_that_lies_about_its_size_is_taken_for_the_usual(
    qapp: QApplication, said: float
) -> None:
    put_panel(qapp, TouchPanel(said))
    assert dots_per_inch() == pytest.approx(REFERENCE_DOTS if said else 100, abs=2.5)


def test_the_environment_may_know_the_screen_better() -> None:
    assert panel_of({"LOKET_TOUCH_DPI": "163.2"}).dots == 163.2
    assert panel_of({"LOKET_TOUCH_BOUNCE": "40"}).bounce == 40
    assert panel_of({"LOKET_TOUCH_DPI": "wide"}) == TouchPanel()


def test_nothing_is_written_smaller_than_capitals_of_4_8_millimetres(qapp: QApplication) -> None:
    put_on(qapp, Look())
    put_panel(qapp, TouchPanel(REFERENCE_DOTS))
    assert min(step.value.px for step in TouchText) == 26
    assert millimetres(text_font(TouchText.NOTE).pixelSize()) * 0.745 >= 4.8


def test_large_words_have_capitals_of_6_1_millimetres(qapp: QApplication) -> None:
    put_on(qapp, Look.of(large=True, contrast=False))
    put_panel(qapp, TouchPanel(REFERENCE_DOTS))
    sizes = [text_font(step).pixelSize() for step in TouchText]
    assert min(sizes) >= 34
    assert millimetres(min(sizes)) * 0.745 >= 6.11


def test_millimetres_and_pixels_are_each_others_way_back(qapp: QApplication) -> None:
    put_panel(qapp, TouchPanel(120.0))
    assert millimetres(mm(50)) == pytest.approx(50, abs=0.11)
