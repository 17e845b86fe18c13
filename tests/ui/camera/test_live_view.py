"""What the live picture shows, and that nothing of it stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.domain.photo import PhotoKind
from kiosk.imaging.gate import Advice, Sight
from ui.camera.live_view import LiveView
from ui.camera.shooting import Gaze
from ui.theme.apply import apply_theme, change_look
from ui.theme.look import Look, cloth

LEFT, RIGHT = QColor("#AA1111"), QColor("#1111AA")
CORNERS = ((0.2, 0.2), (0.4, 0.2), (0.4, 0.4), (0.2, 0.4))


def two_halves() -> QImage:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(RIGHT)
    painter = QPainter(image)
    painter.fillRect(0, 0, 320, 360, LEFT)
    painter.end()
    return image


@pytest.fixture(params=PhotoKind)
def view(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[LiveView]:
    if "ink=" not in qapp.styleSheet():
        apply_theme(qapp)
    one = LiveView(request.param)
    one.resize(640, 360)
    yield one
    shiboken6.delete(one)
    change_look(qapp, Look())


def colour_at(view: LiveView, x: int, y: int) -> QColor:
    return view.grab().toImage().pixelColor(x, y)


def test_a_face_is_mirrored_and_a_card_is_not(view: LiveView) -> None:
    view.show_live(two_halves())
    is_mirrored = view.kind is PhotoKind.FACE
    assert colour_at(view, 20, 180) == (RIGHT if is_mirrored else LEFT)
    assert colour_at(view, 620, 180) == (LEFT if is_mirrored else RIGHT)


def test_what_was_found_is_drawn_where_it_is_seen(view: LiveView) -> None:
    view.show_live(two_halves())
    x = 640 - 128 if view.kind is PhotoKind.FACE else 128
    before = colour_at(view, x, 108)
    view.show_gaze(Gaze(Sight(Advice.READY, CORNERS), 0.0))
    assert colour_at(view, x, 108) != before
    assert colour_at(view, x, 108) == QColor(cloth().pandan_500)


def test_the_ring_fills_as_the_shot_comes(view: LiveView) -> None:
    view.show_live(two_halves())
    pictures = []
    for progress in (0.0, 0.3, 0.8):
        view.show_gaze(Gaze(Sight(Advice.READY, CORNERS), progress))
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_who_sees_large_words_sees_the_ring_in_steps(view: LiveView, qapp: QApplication) -> None:
    change_look(qapp, Look.of(large=True, contrast=True))
    view.show_live(two_halves())
    pictures = []
    for progress in (0.26, 0.49, 0.51):
        view.show_gaze(Gaze(Sight(Advice.READY, CORNERS), progress))
        pictures.append(view.grab().toImage())
    assert pictures[0] == pictures[1] != pictures[2]


def test_nothing_of_anybody_stays(view: LiveView) -> None:
    empty = view.grab().toImage()
    view.show_live(two_halves())
    view.show_gaze(Gaze(Sight(Advice.READY, CORNERS), 0.5))
    view.forget()
    assert view.is_empty
    assert view.grab().toImage() == empty
    view.show_still(two_halves())
    assert view.grab().toImage() != empty
    view.show_icon("camera-off")
    assert view.is_empty
    view.forget()
    assert view.grab().toImage() == empty
