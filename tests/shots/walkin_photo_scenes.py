"""Scenes of the two photographs that a visitor takes alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtGui import QImage

from kiosk.domain.photo import PhotoKind, PhotoMark
from kiosk.usecases.photos import SealedPhoto
from tests.imaging import cards, faces, scenes
from tests.shots.scenes import SITI
from tests.shots.studio import Studio
from tests.shots.walkin_scenes import in_the_hall, page_of
from tests.ui.camera.pictures import image_of
from tests.ui.feeding import Feeder
from ui.camera.shooting import PATIENCE, Phase
from ui.demo.hands import until
from ui.screens.walkin.answers import KeptPhoto, small_of
from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.course import StepKind
from ui.screens.walkin.photo_page import PhotoPage
from ui.screens.walkin.walk_in import WalkIn


def _card() -> QImage:
    return image_of(scenes.lying(cards.of(7), scenes.Pose(turn=3, lean=0.05)).frame)


def _face() -> QImage:
    return image_of(faces.one())


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


def _reviewed(studio: Studio, *kept: PhotoKind) -> CheckPage:
    """The last page, with these photographs taken on the way."""
    walk_in = in_the_hall(studio)
    walk_in.takes_photos = True
    walk_in.begin()
    guide, shot = walk_in.guide, {PhotoKind.CARD: _card(), PhotoKind.FACE: _face()}
    for field, text in SITI.items():
        guide.around.answers.put(field, text)
    guide.around.answers.put("birth_date", "08081996")
    guide.around.answers.put("sex", "P")
    for kind in kept:
        sealed = SealedPhoto(PhotoMark(kind, bytes(32), 0), b"", studio.now)
        guide.around.answers.keep_photo(kind, KeptPhoto(sealed, small_of(shot[kind]), True))
    step = guide.journey.of_kind(StepKind.CHECK)
    assert step is not None
    guide._show(guide.journey.mend(step))
    page = page_of(walk_in)
    assert isinstance(page, CheckPage)
    studio.settle()
    return page


def check_photos(studio: Studio) -> None:
    _reviewed(studio, *PhotoKind)


def check_photos_rest(studio: Studio) -> None:
    """Where not everything has room at once: the sheet with the photographs."""
    page = _reviewed(studio, *PhotoKind)
    _turn_to_photos(studio, page)


def check_photos_hidden(studio: Studio) -> None:
    page = _reviewed(studio, *PhotoKind)
    page.hidden.click()
    _turn_to_photos(studio, page)


def check_no_photos(studio: Studio) -> None:
    _turn_to_photos(studio, _reviewed(studio))


def _turn_to_photos(studio: Studio, page: CheckPage) -> None:
    assert page.photos is not None
    while not page.photos.isVisible():
        studio.wait_for(WalkIn).guide.go_on()
        studio.settle(0.05)


WALKIN_PHOTO_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "walkin-photo-card": photo_card,
    "walkin-photo-review": photo_review,
    "walkin-photo-face": photo_face,
    "walkin-photo-lost": photo_lost,
    "walkin-check-photos": check_photos,
    "walkin-check-photos-rest": check_photos_rest,
    "walkin-check-photos-hidden": check_photos_hidden,
    "walkin-check-no-photos": check_no_photos,
}
