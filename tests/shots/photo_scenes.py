"""Scenes of the photographs beside the form."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QImage

from kiosk.domain.photo import PhotoKind
from kiosk.errors import Invalid, Problem
from tests.imaging import cards, scenes
from tests.shots.scenes import SITI, at_the_desk
from tests.shots.studio import Studio
from tests.ui.camera.pictures import image_of
from tests.ui.feeding import Feeder
from ui.camera.camera import State
from ui.camera.eye import Shot
from ui.demo.hands import until
from ui.screens.entry.photographing import Photographing
from ui.theme.tones import Ink


def _photos(studio: Studio, feeder: Feeder) -> Photographing:
    """At the desk, as if the centre had said what to seal photographs to."""
    at_the_desk(studio)
    studio.hands.fill(studio.desk.entry.interview.sheet, dict(list(SITI.items())[:6]))
    photos = studio.desk.entry.photos
    photos.shooting.camera.find_source = feeder
    photos.shooting.makes_itself = False
    photos._open(True)
    studio.settle()
    return photos


def _frame(*, light: float = 1.0) -> QImage:
    scene = scenes.lying(cards.of(7), scenes.Pose(turn=3, lean=0.05))
    return image_of(scenes.lit(scene.frame, light))


def photos_open(studio: Studio) -> None:
    _photos(studio, Feeder())


def _live(studio: Studio, image: QImage) -> Feeder:
    feeder = Feeder(image)
    photos = _photos(studio, feeder)
    photos.press(PhotoKind.CARD)
    until(lambda: photos.shooting._eye is not None and photos.shooting._eye.last)
    studio.settle()
    return feeder


def photo_live(studio: Studio) -> None:
    _live(studio, _frame())


def photo_dark(studio: Studio) -> None:
    _live(studio, _frame(light=0.3))


def photo_lost(studio: Studio) -> None:
    feeder = _live(studio, _frame())
    assert feeder.source is not None
    feeder.source.pull_out()
    assert studio.desk.entry.photos.shooting.camera.state is State.LOST


def photos_kept(studio: Studio) -> None:
    photos = _photos(studio, Feeder())
    shown = image_of(cards.drawn(cards.of(7)))
    photos.shown.slots[PhotoKind.CARD].show_kept(shown)
    photos._show_kept(Shot(PhotoKind.CARD, b"", shown))
    photos.shown.slots[PhotoKind.FACE].show_kept(None)
    photos.shown.say(PhotoKind.FACE, "photo.wanted", Ink.SOGA, "triangle-alert")


def photo_file(studio: Studio) -> None:
    """Without a camera: a picture from a file."""
    feeder = Feeder()
    feeder.image = None
    photos = _photos(studio, feeder)
    folder = studio.site._home.path.parent / "gambar"
    folder.mkdir()
    (folder / "Foto lama").mkdir()
    for name in ("ktp-siti.jpg", "swafoto-siti.png"):
        (folder / name).write_bytes(b"0" * 180_000)
    chooser = studio.desk.entry.files.chooser
    chooser.folder = folder
    photos.press(PhotoKind.CARD)
    until(lambda: chooser.rows.rowCount() > 0)
    chooser.tell(Invalid(Problem("photo.damaged")))


PHOTO_SCENES: Mapping[str, Callable[[Studio], object]] = {
    "photos-open": photos_open,
    "photo-live": photo_live,
    "photo-dark": photo_dark,
    "photo-lost": photo_lost,
    "photos-kept": photos_kept,
    "photo-file": photo_file,
}
