"""Scenes of the two photographs that a visitor takes alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtGui import QImage

from tests.imaging import cards, faces, scenes
from tests.shots.studio import Studio
from tests.shots.walkin_scenes import in_the_hall, page_of
from tests.ui.camera.pictures import image_of
from tests.ui.feeding import Feeder
from ui.camera.shooting import PATIENCE, Phase
from ui.demo.hands import until
from ui.screens.walkin.course import StepKind
from ui.screens.walkin.photo_page import PhotoPage


def _card() -> QImage:
    return image_of(scenes.lying(cards.of(7), scenes.Pose(turn=3, lean=0.05)).frame)


def _before(studio: Studio, kind: StepKind, image: QImage) -> tuple[PhotoPage, Feeder]:
    """As far as this page, with this before the lens; nothing is taken by itself."""
    walk_in, feeder = in_the_hall(studio), Feeder(image)
    walk_in.takes_photos = True
    guide = walk_in.guide
    guide.around = replace(guide.around, find_source=feeder)
    walk_in.begin()
    step = guide.journey.of_kind(kind)
    assert step is not None
    guide._show(guide.journey.mend(step))
    page = page_of(walk_in)
    assert isinstance(page, PhotoPage)
    page.shooting.makes_itself = False
    until(lambda: page.shooting._eye is not None and page.shooting._eye.last)
    studio.settle()
    return page, feeder


def photo_card(studio: Studio) -> None:
    _before(studio, StepKind.CARD_PHOTO, _card())


def photo_review(studio: Studio) -> None:
    page, _ = _before(studio, StepKind.CARD_PHOTO, _card())
    page.shooting._clock = lambda: page.shooting._since + PATIENCE
    page.shooting.shoot()
    until(lambda: page.shooting.phase is Phase.TAKEN)


def photo_face(studio: Studio) -> None:
    _before(studio, StepKind.FACE_PHOTO, image_of(faces.one()))


def photo_lost(studio: Studio) -> None:
    _, feeder = _before(studio, StepKind.FACE_PHOTO, image_of(faces.one()))
    assert feeder.source is not None
    feeder.source.pull_out()


WALKIN_PHOTO_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "walkin-photo-card": photo_card,
    "walkin-photo-review": photo_review,
    "walkin-photo-face": photo_face,
    "walkin-photo-lost": photo_lost,
}
