"""F5 and F6 at the desk: the camera looks, the photograph is sealed and stays with the entry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QImage

from kiosk.central.photos.retaking import Retake
from kiosk.domain.photo import PhotoKind
from kiosk.errors import Problem
from kiosk.imaging.reading import CardReader
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests import builders
from tests.clock import Clock
from tests.fakes import InProcessTransport, Sky, World, a_world
from tests.imaging import cards, faces, scenes, stand_ins
from tests.postgres import postgres_server, postgres_url  # noqa: F401
from tests.ui.camera.pictures import card, image_of
from tests.ui.feeding import Feeder, plain
from tests.ui.screens.conftest import CHEAP, PASSWORD, nobody_near
from tests.ui.screens.keyboard import AtTheDesk
from tests.ui.screens.test_keystrokes import OPEN_QUESTIONS, PEOPLE, answer_what_is_open
from ui.camera.camera import State
from ui.camera.shooting import Phase
from ui.screens.entry.boxes import Source

SitDown = Callable[..., AtTheDesk]


@pytest.fixture(scope="module")
def a_card() -> QImage:
    return card()


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
        clock=world.clock,
        cost=CHEAP,
        connect=lambda _: InProcessTransport(world.deliver, sky),
        reach=nobody_near,
    )


@pytest.fixture
def enrolled(kiosk: Site, world: World) -> Site:
    workplace = kiosk.sign_in(None, PASSWORD)
    workplace.link.enrol("http://pusat.invalid", world.new_code())
    workplace.close()
    return kiosk


@pytest.fixture
def feeder(a_card: QImage) -> Feeder:
    return Feeder(a_card)


@pytest.fixture
def photo_desk(enrolled: Site, sign_in: SitDown, feeder: Feeder) -> AtTheDesk:
    return with_camera(sign_in(enrolled), feeder)


def with_camera(desk: AtTheDesk, feeder: Feeder) -> AtTheDesk:
    """A desk before whose camera something lies; its time goes on with every look."""
    ticks = count()
    desk.workplace.card_reader = CardReader(())  # as where nobody can read cards
    desk.page.photos.shooting.camera.find_source = feeder
    desk.page.photos.shooting._clock = lambda: next(ticks) / 4
    desk.until(lambda: column(desk).is_open)
    return desk


def column(desk: AtTheDesk):
    return desk.page.parts.rail.photos


def note(desk: AtTheDesk, kind: PhotoKind = PhotoKind.CARD) -> str:
    return str(column(desk).slots[kind].note)


def kept(desk: AtTheDesk) -> tuple[PhotoKind, ...]:
    return desk.workplace.photos.of_draft(desk.page.interview.keeper.draft_id)


def photograph(desk: AtTheDesk) -> None:
    desk.keys.press("F5")
    desk.until(lambda: kept(desk) == (PhotoKind.CARD,) and note(desk) == "Tersimpan, jelas")


def test_one_key_takes_the_card_and_it_goes_with_the_registration(photo_desk: AtTheDesk) -> None:
    desk = photo_desk
    desk.answer(1)
    photograph(desk)
    assert desk.keys.strokes > 0
    assert desk.page.photos.shooting.camera.state is State.OFF
    desk.save()
    row = desk.workplace.queue.page().rows[0]
    assert row.photos == 1
    assert column(desk).slots[PhotoKind.CARD].view.is_empty  # nothing of the person before
    assert note(desk) == ""


def test_a_photograph_before_the_first_letter_begins_an_entry(photo_desk: AtTheDesk) -> None:
    desk = photo_desk
    photograph(desk)
    assert not desk.page.interview.is_empty
    desk.answer(1)
    desk.save()
    assert desk.workplace.queue.page().rows[0].photos == 1
    assert desk.workplace.desk.drafts() == ()


def test_a_person_set_aside_keeps_the_photograph(photo_desk: AtTheDesk) -> None:
    desk = photo_desk
    photograph(desk)
    desk.keys.press("F7")
    desk.until(lambda: desk.page.interview.is_empty)
    assert column(desk).slots[PhotoKind.CARD].view.is_empty
    desk.until(lambda: desk.page.parts.rail.parked.drafts)
    desk.page.parts.rail.parked.chosen.emit(desk.page.parts.rail.parked.drafts[0])
    desk.until(lambda: note(desk) == "Foto sudah diambil")
    assert kept(desk) == (PhotoKind.CARD,)


def test_escape_ends_the_camera_and_nothing_else(photo_desk: AtTheDesk, feeder: Feeder) -> None:
    desk = photo_desk
    feeder.show(plain())
    desk.page.walk.to_field("name")
    desk.keys.type("Siti")
    desk.keys.press("F5")
    desk.until(lambda: note(desk) == "Letakkan KTP di dalam bingkai")
    desk.keys.press("Esc")
    assert desk.page.photos.shooting.phase is Phase.IDLE
    assert not feeder.source.is_on
    assert desk.box("name").text() == "Siti"
    desk.keys.press("Esc")
    assert desk.box("name").text() == ""


def test_what_is_not_good_is_taken_by_the_same_key_after_a_while(
    photo_desk: AtTheDesk, feeder: Feeder
) -> None:
    desk = photo_desk
    feeder.show(plain())
    desk.keys.press("F6")
    desk.until(lambda: desk.page.photos.shooting.may_shoot)
    desk.keys.press("F6")
    desk.until(lambda: note(desk, PhotoKind.FACE) == "Tersimpan, kurang jelas")
    assert kept(desk) == (PhotoKind.FACE,)


def test_the_lens_goes_off_with_the_page(photo_desk: AtTheDesk, feeder: Feeder) -> None:
    desk = photo_desk
    feeder.show(plain())
    desk.keys.press("F5")
    desk.until(lambda: feeder.source is not None and feeder.source.is_on)
    desk.screens.show_place("queue")
    assert not feeder.source.is_on


def test_pulled_out_in_the_middle_is_told_and_the_form_goes_on(
    photo_desk: AtTheDesk, feeder: Feeder
) -> None:
    desk = photo_desk
    feeder.show(plain())
    desk.keys.press("F5")
    desk.until(lambda: desk.page.photos.shooting.camera.state is State.LIVE)
    feeder.source.pull_out()
    assert note(desk) == "Kamera terlepas"
    desk.answer(1)
    desk.save()
    assert desk.workplace.queue.page().rows[0].photos == 0


def test_a_machine_that_knows_no_centre_says_why_there_is_no_photograph(desk: AtTheDesk) -> None:
    told = "Foto bisa diambil setelah mesin terhubung ke pusat."
    desk.until(lambda: column(desk).why_not == told)
    desk.keys.press("F5")
    assert desk.page.photos.shooting.phase is Phase.IDLE


READ = """
send(b"")
while hear() is not None:
    send(json.dumps(%r).encode())
"""


def reads(desk: AtTheDesk, **card: str) -> None:
    """A reader that finds this on every card."""
    usual = {"nik": "3273014808969011", "name": "SITI NURHALIZA", "street": "JL. MELATI 5"}
    code = READ % {**usual, **card}
    desk.workplace.card_reader = CardReader(stand_ins.program(code))


def test_a_card_fills_what_is_empty_and_says_where_it_is_from(photo_desk: AtTheDesk) -> None:
    desk = photo_desk
    reads(desk)
    desk.keys.press("F5")
    desk.until(lambda: note(desk) == "Terbaca, cek isiannya")
    assert desk.box("nik").text() == "3273014808969011"
    assert desk.box("name").text().upper() == "SITI NURHALIZA"
    assert desk.box("street").source is Source.PHOTO
    desk.until(lambda: desk.box("birth_date").text() == "08081996")  # as the number says
    assert desk.at not in {"", "nik"}
    assert desk.keys.strokes == 1


def test_what_was_typed_stays_and_the_number_is_compared(photo_desk: AtTheDesk) -> None:
    desk = photo_desk
    reads(desk)
    desk.type_nik("3273014808969011")
    desk.page.walk.to_field("name")
    desk.keys.type("Siti N")
    desk.keys.press("F5")
    desk.until(lambda: note(desk) == "Terbaca, 16 angka cocok")
    assert desk.box("name").text() == "Siti N"
    assert desk.at == "name"


def test_somebody_elses_card_fills_nothing(photo_desk: AtTheDesk) -> None:
    desk = photo_desk
    reads(desk, nik="3273012708969012")
    desk.type_nik("3273014808969011")
    desk.keys.press("F5")
    desk.until(lambda: note(desk) == "NIK di foto berbeda, cek KTP")
    assert desk.box("name").is_empty


def test_what_was_read_of_somebody_who_left_is_nobodys(photo_desk: AtTheDesk) -> None:
    desk = photo_desk
    reads(desk)
    desk.page.photos.kept.connect(lambda _: desk.page.interview.begin_new())
    desk.keys.press("F5")
    desk.until(lambda: desk.page.interview.is_empty and column(desk).is_open)
    assert desk.workplace.card_reader.wake()
    assert desk.box("nik").is_empty


def test_a_photograph_that_the_centre_wants_again_is_asked_for(photo_desk: AtTheDesk) -> None:
    desk = photo_desk
    desk.answer(1)
    desk.save()
    row = desk.workplace.queue.page().rows[0]
    desk.page.mend(row, desk.workplace.desk.check(builders.typed(1)).answers, "photo.ktp")
    desk.until(lambda: note(desk) == "Pusat minta foto ulang")
    desk.page.clerk.saving.refused.emit((Problem("photo.wanted", "photo.ktp"),))
    assert "Foto KTP" in desk.page.parts.head.news
    photograph(desk)


def test_without_a_camera_a_photograph_comes_from_a_file(
    photo_desk: AtTheDesk, feeder: Feeder, tmp_path: Path
) -> None:
    desk, chooser = photo_desk, photo_desk.page.files.chooser
    feeder.image = None
    pictures = tmp_path / "gambar"
    (pictures / "lama").mkdir(parents=True)
    (pictures / "a.png").write_bytes(b"%PDF-1.7")
    (pictures / "b.jpg").write_bytes(scenes.jpeg(scenes.lying(cards.of(3)).frame))
    (pictures / "c.txt").write_bytes(b"no picture")
    chooser.folder = pictures
    desk.keys.press("F5")
    desk.until(lambda: chooser.rows.rowCount() == 3)
    desk.keys.press("Down", "Return")
    desk.until(chooser.notice.isVisible)
    desk.keys.press("Down", "Return")
    desk.until(lambda: note(desk) == "Tersimpan, jelas")
    assert chooser.isHidden()
    assert kept(desk) == (PhotoKind.CARD,)


def test_with_the_card_photographed_and_the_other_scanned_a_person_costs_35_keys(
    photo_desk: AtTheDesk, feeder: Feeder
) -> None:
    desk, said = photo_desk, {**PEOPLE["born at home"], **OPEN_QUESTIONS}
    read = {name: said[name] for name in ("nik", "name", "birth_place", "street", "rt", "rw")}
    reads(desk, **read)
    desk.keys.strokes = 0
    desk.keys.press("F5")
    desk.until(lambda: note(desk) == "Terbaca, cek isiannya")
    feeder.show(image_of(faces.one()))
    desk.keys.press("F6")
    desk.until(lambda: note(desk, PhotoKind.FACE) == "Satu wajah, cukup terang")
    desk.keys.scan(said["kk"])
    desk.until(lambda: desk.box("kk").text() == said["kk"])
    answer_what_is_open(desk, said)
    desk.save()
    print("keys a person, card photographed and family card scanned:", desk.keys.strokes)
    assert desk.keys.strokes <= 35
    assert desk.workplace.queue.page().rows[0].photos == 2


def test_nothing_readable_is_left_after_the_save(photo_desk: AtTheDesk, tmp_path: Path) -> None:
    desk = photo_desk
    photograph(desk)
    desk.answer(1)
    desk.save()
    shooting = desk.page.photos.shooting
    assert (shooting._newest, shooting._eye, shooting.camera._newest) == (None, None, None)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert [path for path in files if b"\xff\xd8\xff\xe0" in path.read_bytes()] == []


# --- asked for again ------------------------------------------------------------------------------


def asked_for_again(desk: AtTheDesk, world: World) -> None:
    """The centre wants another photograph of the card of the person who was saved last."""
    photograph(desk)
    desk.answer(1)
    desk.save()
    link = desk.workplace.link
    desk.until(lambda: desk.workplace.queue.page().rows[0].standing == "placed")
    code = desk.workplace.queue.page().rows[0].receipt_code
    world.centre.photos.retake(Retake(code, PhotoKind.CARD, "blurred", "Rahayu"))
    link.send_now()
    desk.until(lambda: desk.workplace.queue.page().rows[0].standing == "needs_correction")
    link.send_now()  # and what had been typed, asked for in the next breath


def test_what_the_centre_wants_again_is_said_where_it_is_taken(
    photo_desk: AtTheDesk, world: World
) -> None:
    desk = photo_desk
    asked_for_again(desk, world)
    desk.until(lambda: desk.workplace.review.case(old(desk)).typed)
    case = desk.workplace.review.case(old(desk))
    desk.page.mend(case.row, case.typed or {}, "photo.ktp")
    desk.until(lambda: note(desk) == "Pusat minta foto ulang")
    desk.keys.press("F8", "Ctrl+Return")
    desk.until(lambda: "Foto KTP" in desk.page.parts.head.news)
    assert "Pusat meminta foto yang baru" in desk.page.parts.head.news
    photograph(desk)
    with desk.qtbot.waitSignal(desk.page.mended, timeout=8_000):
        desk.keys.press("Ctrl+Return")
    new, before = desk.workplace.queue.page().rows
    assert (new.photos, before.photos) == (1, 1)
    assert not new.standing.needs_check  # it is on its way, or there already


def old(desk: AtTheDesk):
    return desk.workplace.queue.page().rows[0]
