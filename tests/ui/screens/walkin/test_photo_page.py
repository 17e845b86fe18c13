"""The two photographs of a visitor: taken alone, sealed, never needed, and gone without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QImage

from kiosk.domain.photo import PhotoKind
from kiosk.imaging.reading import CardReader
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests.clock import Clock
from tests.fakes import InProcessTransport, Sky, World, a_world
from tests.imaging import faces, stand_ins
from tests.postgres import postgres_server, postgres_url  # noqa: F401
from tests.ui.camera.pictures import card, image_of
from tests.ui.feeding import Feeder, plain
from tests.ui.screens.conftest import CHEAP, PASSWORD
from tests.ui.screens.walkin import traces
from tests.ui.screens.walkin.conftest import SITI, Arrive, Visitor
from tests.ui.screens.walkin.test_visit import by_idleness, nothing_is_left
from ui.camera.shooting import MOST_FAILURES, PATIENCE, Phase
from ui.screens.walkin.check_page import CheckPage
from ui.screens.walkin.nik_page import NikPage
from ui.screens.walkin.photo_page import PhotoPage
from ui.screens.walkin.photos_card import PhotosCard

READ = """
send(b"")
while hear() is not None:
    send(json.dumps(%r).encode())
"""


@pytest.fixture(scope="module")
def a_card() -> QImage:
    return card()


@pytest.fixture(scope="module")
def a_face() -> QImage:
    return image_of(faces.one())


@pytest.fixture
def world(postgres_url: str, tmp_path: Path) -> Iterator[World]:  # noqa: F811
    with a_world(postgres_url, tmp_path) as world:
        yield world


@pytest.fixture
def clock(world: World) -> Clock:
    """The kiosk and the centre look at the same clock."""
    return world.clock


@pytest.fixture
def machine(world: World) -> Machine:
    sky = Sky(world.clock, Random(1))
    return Machine(
        clock=world.clock, cost=CHEAP, connect=lambda _: InProcessTransport(world.deliver, sky)
    )


@pytest.fixture
def feeder(a_card: QImage) -> Feeder:
    return Feeder(a_card)


@pytest.fixture
def visitor(hall: Site, world: World, arrive: Arrive, feeder: Feeder) -> Visitor:
    """Before a machine with a camera that the centre knows."""
    workplace = hall.sign_in(None, PASSWORD)
    workplace.link.enrol("http://pusat.invalid", world.new_code())
    workplace.close()
    visitor = arrive(hall)
    visitor.screens._workplace.card_reader = CardReader(())  # as where nobody can read cards
    guide = visitor.walk_in.guide
    guide.around = replace(guide.around, find_source=feeder)
    visitor.screens._look_for_camera()
    visitor.until(lambda: visitor.walk_in.takes_photos)
    return visitor


def at_the_camera(visitor: Visitor) -> PhotoPage:
    page = visitor.walk_to(PhotoPage)
    return hurried(page)


def hurried(page) -> PhotoPage:
    """Its time goes on with every look."""
    ticks = count()
    assert isinstance(page, PhotoPage)
    page.shooting._clock = lambda: next(ticks) / 4
    return page


def photographed(visitor: Visitor, feeder: Feeder, a_face: QImage) -> CheckPage:
    """Card and face; then everything is read back."""
    page = at_the_camera(visitor)
    visitor.until(lambda: page.parts.advice.text() == "Apakah fotonya jelas?")
    assert not feeder.source.is_on
    feeder.show(a_face)
    visitor.go_on()
    visitor.until(lambda: visitor.page is not page)
    assert visitor.answers.has_photo(PhotoKind.CARD)
    face = hurried(visitor.page)
    assert face.kind is PhotoKind.FACE
    visitor.until(lambda: face.shooting.phase is Phase.TAKEN)
    visitor.go_on()
    visitor.until(lambda: isinstance(visitor.page, CheckPage))
    check = visitor.page
    assert isinstance(check, CheckPage)
    return check


def photos_on(visitor: Visitor, check: CheckPage) -> PhotosCard:
    assert check.photos is not None
    while not check.photos.isVisible():
        visitor.go_on()
    return check.photos


def test_card_and_face_are_taken_and_go_with_the_registration(
    visitor: Visitor, feeder: Feeder, a_face: QImage
) -> None:
    check = photographed(visitor, feeder, a_face)
    while not check.truth.isVisible():
        visitor.go_on()
    visitor.touch(check.truth)
    visitor.go_on()
    visitor.until(visitor.walk_in.receipt.ticket.isVisible)
    assert visitor.screens._workplace.queue.page().rows[0].photos == 2


def test_nobody_has_to_be_photographed(visitor: Visitor, feeder: Feeder) -> None:
    feeder.show(plain())
    page = at_the_camera(visitor)
    visitor.until(lambda: page.parts.advice.text() == "Letakkan KTP di dalam bingkai")
    assert page.parts.checks.met == (False, False, False)
    visitor.touch(page.parts.cannot)
    visitor.until(lambda: visitor.page is not page)
    visitor.touch(hurried(visitor.page).parts.cannot)
    check = visitor.page
    assert isinstance(check, CheckPage)
    assert not feeder.source.is_on
    assert visitor.answers.photos == ()
    card = photos_on(visitor, check)
    assert card.lines[PhotoKind.CARD].text.text() == "Tanpa foto. Anda tetap bisa mendaftar."
    assert not any(picture.isVisible() for picture in card.pictures.values())


def test_the_button_explains_before_it_takes(visitor: Visitor, feeder: Feeder) -> None:
    feeder.show(plain())
    page = visitor.walk_to(PhotoPage)
    assert isinstance(page, PhotoPage)
    visitor.until(lambda: page.shooting.phase is Phase.LOOKING and page.shooting._newest)
    page.shooting._clock = lambda: page.shooting._since
    visitor.go_on()
    assert page.hint() == "Tunggu sebentar, kamera masih mencari"
    page.shooting._clock = lambda: page.shooting._since + PATIENCE
    visitor.go_on()
    visitor.until(lambda: page.shooting.phase is Phase.TAKEN)


def test_after_three_failures_an_officer_is_a_touch_away(visitor: Visitor) -> None:
    page = at_the_camera(visitor)
    for _ in range(MOST_FAILURES):
        visitor.until(lambda: page.shooting.phase is Phase.TAKEN)
        assert not page.parts.officer.isVisible()
        visitor.touch(page.parts.again)
    assert page.parts.officer.isVisible()
    with visitor.qtbot.waitSignal(visitor.walk_in.help_wanted):
        visitor.touch(page.parts.officer)


def test_a_camera_that_is_pulled_out_keeps_nobody_there(visitor: Visitor, feeder: Feeder) -> None:
    feeder.show(plain())
    page = at_the_camera(visitor)
    visitor.until(lambda: page.parts.advice.text() == "Letakkan KTP di dalam bingkai")
    feeder.source.pull_out()
    assert page.parts.advice.text() == "Kamera terlepas"
    assert page.parts.officer.isVisible()
    visitor.go_on()
    assert visitor.page is not page


def test_going_back_drops_what_nobody_said_yes_to(visitor: Visitor, feeder: Feeder) -> None:
    page = at_the_camera(visitor)
    visitor.until(lambda: page.shooting.phase is Phase.TAKEN)
    visitor.go_back()
    assert page._shot is None
    assert page.parts.view.is_empty
    assert visitor.answers.photos == ()


def test_after_a_wipe_no_pixel_is_left(visitor: Visitor, feeder: Feeder) -> None:
    page = at_the_camera(visitor)
    visitor.until(lambda: page.shooting.phase is Phase.TAKEN)
    visitor.go_on()
    visitor.until(lambda: visitor.page is not page)
    assert page._shot.jpeg == b""  # sealed: what can be read is gone
    visitor.walk_in.wipe()
    shooting = page.shooting
    assert (page._shot, shooting._newest, shooting._eye) == (None, None, None)
    assert page.parts.view.is_empty
    assert not feeder.source.is_on
    assert visitor.answers.photos == ()


def test_the_last_page_shows_them_small_covers_them_and_takes_another(
    visitor: Visitor, feeder: Feeder, a_face: QImage
) -> None:
    check = photographed(visitor, feeder, a_face)
    card = photos_on(visitor, check)
    said = [line.text.text() for line in card.lines.values()]
    assert said == ["KTP terbaca jelas", "Wajah terlihat jelas"]
    visitor.touch(check.hidden)
    assert all(picture.is_covered for picture in card.pictures.values())
    visitor.touch(check.hidden)
    assert not any(picture.is_covered for picture in card.pictures.values())
    visitor.touch(card.mend)
    page = visitor.page
    assert isinstance(page, PhotoPage)
    assert page.kind is PhotoKind.CARD
    visitor.go_through_to(check, most=2)


def test_after_a_visit_none_of_the_pictures_is_left_anywhere(
    visitor: Visitor, feeder: Feeder, a_face: QImage
) -> None:
    photographed(visitor, feeder, a_face)
    prints = traces.prints_of(visitor.answers.photo(kind).small for kind in PhotoKind)
    assert len(traces.left_of_pictures(prints)) >= len(prints), "the search finds what is there"
    by_idleness(visitor)
    nothing_is_left(visitor, [SITI["nik"]])
    assert traces.left_of_pictures(prints) == []


def test_a_card_that_is_read_saves_typing_its_number(visitor: Visitor) -> None:
    read = {"nik": SITI["nik"], "name": SITI["name"]}
    program = stand_ins.program(READ % read)
    visitor.screens._workplace.card_reader = CardReader(program)
    page = at_the_camera(visitor)
    visitor.until(lambda: page.shooting.phase is Phase.TAKEN)
    visitor.go_on()
    visitor.until(lambda: isinstance(visitor.page, NikPage))
    nik = visitor.page
    assert isinstance(nik, NikPage)
    visitor.until(lambda: nik.cells.text() == SITI["nik"])
    assert nik.lead.text() == "Dari foto KTP. Cocokkan dengan kartu Anda."
    assert visitor.answers.text("name").upper() == SITI["name"].upper()
    visitor.go_on()
    visitor.until(lambda: visitor.page is not nik)


def test_without_a_camera_there_is_no_step(visitor: Visitor, feeder: Feeder) -> None:
    feeder.image = None
    visitor.screens._look_for_camera()
    visitor.until(lambda: not visitor.walk_in.takes_photos)
    visitor.walk_to(CheckPage, SITI)
    assert isinstance(visitor.page, CheckPage)
