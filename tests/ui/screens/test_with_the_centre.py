"""The window and the real centre: the chip is true, and verdicts arrive while one looks."""

from pathlib import Path
from random import Random

import pytest

from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests import builders
from tests.fakes import InProcessTransport, Sky, Weather, a_world
from tests.postgres import postgres_server, postgres_url  # noqa: F401
from tests.ui.screens.conftest import CHEAP, PASSWORD, nobody_near
from ui.models.queue_rows import QueueColumn
from ui.screens.enrol import Enrol
from ui.widgets.label import Label

BORN = builders.birth_date(1).strftime("%d%m%Y")


@pytest.fixture
def world(postgres_url: str, tmp_path: Path):  # noqa: F811
    with a_world(postgres_url, tmp_path) as world:
        yield world


@pytest.fixture
def sky(world):
    return Sky(world.clock, Random(1))


@pytest.fixture
def clock(world):
    """The kiosk and the centre look at the same clock."""
    return world.clock


@pytest.fixture
def machine(world, sky):
    return Machine(
        clock=world.clock,
        cost=CHEAP,
        connect=lambda _: InProcessTransport(world.deliver, sky),
        reach=nobody_near,
    )


@pytest.fixture
def enrolled(kiosk: Site, world) -> Site:
    workplace = kiosk.sign_in(None, PASSWORD)
    workplace.link.enrol("http://pusat.invalid", world.new_code())
    workplace.close()
    return kiosk


def chip(desk):
    return desk.screens.shell.chip.text()


def standings(desk):
    rows = desk.screens.queue.rows
    return [rows.data(rows.index(n, QueueColumn.STANDING)) for n in range(rows.rowCount())]


def test_verdicts_appear_while_one_looks(enrolled, sign_in, sky):
    desk = sign_in(enrolled)
    desk.until(lambda: chip(desk).startswith("Tersambung"))
    sky.always = Weather.REQUEST_LOST
    desk.answer(1)
    desk.save()
    desk.until(lambda: chip(desk).startswith("Tanpa internet"))
    desk.screens.show_place("queue")
    desk.until(lambda: standings(desk) in (["Menunggu dikirim"], ["Siap dikirim"]))
    sky.always = Weather.FAIR
    desk.screens.queue.parts.head.send.click()
    desk.until(lambda: standings(desk) == ["Dapat tempat"], timeout=15_000)
    desk.until(lambda: chip(desk).startswith("Tersambung"))


def test_the_chip_tells_a_change_by_itself(enrolled, sign_in, sky):
    desk = sign_in(enrolled)
    desk.until(lambda: chip(desk).startswith("Tersambung"))
    sky.always = Weather.PORTAL
    desk.answer(1)
    desk.save()
    desk.until(lambda: chip(desk).startswith("Wi-Fi minta masuk dulu"))
    sky.always = Weather.FAIR
    desk.workplace.link.send_now()
    desk.until(lambda: chip(desk).startswith("Tersambung"))


def test_how_full_the_wave_is_is_told_with_its_age_and_stays_told_offline(
    enrolled, sign_in, sky, clock
):
    desk = sign_in(enrolled)
    desk.until(lambda: chip(desk).startswith("Tersambung"))
    desk.until(lambda: desk.page.parts.rail.seats == "Kuota per 10.00: sisa 25.")
    desk.screens.show_place("queue")
    banner = desk.screens.queue.parts.deadline
    desk.until(lambda: "sisa 25. Angka terus berubah." in banner.accessibleName())
    sky.always = Weather.REQUEST_LOST
    clock.move(minutes=95)
    desk.workplace.link.send_now()
    desk.until(lambda: chip(desk).startswith("Tanpa internet"))
    told = "Kuota per 10.00: sisa 25. Angka berubah setelah tersambung."
    desk.until(lambda: told in banner.accessibleName())
    assert desk.workplace.status()["seats"]["left"] == 25


def test_a_kiosk_is_connected_by_a_code_that_is_typed(kiosk, sign_in, world):
    desk = sign_in(kiosk)
    desk.until(lambda: chip(desk) == "Belum terhubung ke pusat")
    desk.screens.show_place("queue")
    desk.until(desk.screens.queue.parts.head.enrol.isVisible)
    desk.screens.queue.parts.head.enrol.click()
    assert isinstance(desk.window.current, Enrol)
    desk.keys.type("http://pusat.invalid")
    desk.keys.press("Return")
    desk.keys.type(world.new_code().lower())
    desk.keys.press("Return")
    desk.until(lambda: desk.window.current is desk.screens.shell, timeout=15_000)
    desk.until(lambda: chip(desk).startswith("Tersambung"))


def test_a_wrong_code_is_refused_in_words(kiosk, sign_in, world):
    desk = sign_in(kiosk)
    code = world.new_code()
    desk.screens.queue.enrol_wanted.emit()
    used = desk.window.current
    desk.keys.type("http://pusat.invalid")
    desk.keys.press("Return")
    desk.keys.type(code[:-1] + ("A" if code[-1] != "A" else "B"))
    desk.keys.press("Return")
    desk.until(used.code.note)
    assert used.code.note().startswith("Satu huruf dalam kode ini salah.")


def test_what_the_centre_refuses_comes_back_is_corrected_and_gets_its_place(
    enrolled, sign_in, world
):
    """A birth date typed wrong: refused for the age, mended at the desk, one place in the end."""
    desk = sign_in(enrolled)
    right = builders.typed(1)
    desk.workplace.desk.register({**right, "birth_date": "01-01-2015"}, "id")
    desk.screens.show_place("check")
    page = desk.screens.check.page
    desk.workplace.link.send_now()
    desk.until(lambda: page.view.case is not None, timeout=15_000)
    old = page.view.case.row
    assert old.standing == "refused"
    desk.workplace.link.send_now()
    desk.until(lambda: page.view.case.typed is not None, timeout=15_000)
    assert "1 Januari 2015" in [label.text() for label in page.view.findChildren(Label)]
    desk.keys.press("1")
    desk.until(lambda: desk.page.isVisible() and desk.at == "birth_date")
    desk.keys.press("Ctrl+A")
    desk.keys.type(BORN)
    desk.keys.press("F8", "Ctrl+Return")
    card = page.opened.card
    desk.until(card.prints.print_button.isEnabled, timeout=15_000)
    new = card.code.text()
    desk.keys.press("Escape")
    desk.workplace.link.send_now()
    find = desk.workplace.queue.find
    desk.until(lambda: find(new).standing == "placed", timeout=15_000)
    assert find(old.receipt_code).standing == "refused"
    assert world.places_taken() == 1
    desk.until(lambda: page.parts.is_empty)


def test_new_questions_of_the_centre_are_on_the_page_without_a_restart(enrolled, sign_in, world):
    desk = sign_in(enrolled)
    assert desk.sheet.box("transport") is None
    data = dict(desk.page._programme.data)
    question = {
        "id": "transport", "kind": "text", "group": "more", "required": False,
        "labels": {"id": "Cara datang", "en": "Way to come"},
    }  # fmt: skip
    world.publish({**data, "fields": [*data["fields"], question]})
    desk.workplace.link.send_now()
    desk.until(lambda: desk.sheet.box("transport") is not None, timeout=15_000)
    assert desk.at == "nik"


def test_somebody_on_the_page_is_finished_before_the_questions_change(enrolled, sign_in, world):
    desk = sign_in(enrolled)
    desk.answer(1)
    data = dict(desk.page._programme.data)
    fields = [field for field in data["fields"] if field["kind"] != "email"]
    before = desk.page
    world.publish({**data, "fields": fields})
    desk.workplace.link.send_now()
    desk.until(lambda: desk.workplace.desk.programme.form.field("email") is None, timeout=15_000)
    assert desk.page is before
    assert desk.box("name").text()
    desk.save()
    desk.until(lambda: desk.page is not before)
    assert desk.sheet.box("email") is None
