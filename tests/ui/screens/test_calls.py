"""A visitor in the hall calls: the desk tells it on every page, and one key answers."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.calls.ear import HERE, Reach
from kiosk.usecases.calls import CallState
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from tests.clock import Clock
from tests.ui.screens.conftest import CHEAP, PASSWORD
from tests.ui.screens.keyboard import AtTheDesk, focused
from ui.screens.lock import Lock


@pytest.fixture
def machine(clock: Clock) -> Machine:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind((HERE, 0))
        here = ((HERE, line.getsockname()[1]),)
    return Machine(clock=clock, cost=CHEAP, reach=lambda _: Reach(here, here))


@pytest.fixture
def in_the_hall(tmp_path, machine) -> Iterator[Workplace]:
    request = SetupRequest("Disnaker Kota Bandung", "Rina", PASSWORD, "3273", "Kios 1")
    workplace = Site(tmp_path / "hall", machine).set_up(request)
    yield workplace
    workplace.close()


def ring(desk: AtTheDesk, hall: Workplace) -> Event:
    coming = Event()
    hall.calls.bell.ring(coming.set)
    desk.until(desk.screens.calls.band.isVisible)
    return coming


def test_it_is_told_on_every_page_takes_no_focus_and_one_key_answers(desk, in_the_hall):
    before = focused()
    desk.keys.type("32730")
    coming = ring(desk, in_the_hall)
    assert focused() is before
    desk.keys.type("1")
    assert desk.sheet.texts()["nik"] == "327301"
    band = desk.screens.calls.band
    assert band.said == "Kios 1: pengunjung memanggil petugas sejak 10.00."
    for place in ("queue", "check", "more"):
        desk.screens.show_place(place)
        assert band.isVisible()
    desk.window.set_language("en")
    assert band.accessibleName().startswith("Kios 1: a visitor")
    desk.keys.press("Ctrl+J")
    desk.until(lambda: not band.isVisible())
    desk.until(coming.is_set)
    assert in_the_hall.calls.bell.state is CallState.COMING


def test_it_is_over_when_the_visitor_needs_nobody_any_more(desk, in_the_hall):
    ring(desk, in_the_hall)
    in_the_hall.calls.bell.stop()
    desk.until(lambda: not desk.screens.calls.band.isVisible())
    desk.keys.press("Ctrl+J")  # does nothing
    assert desk.page.isVisible()


def test_a_locked_desk_hears_it_and_shows_it_to_whoever_comes_back(desk, in_the_hall):
    desk.keys.press("Ctrl+L")
    desk.until(lambda: isinstance(desk.window.current, Lock))
    in_the_hall.calls.bell.ring(Event().set)
    desk.until(lambda: desk.screens.calls.band.said)
    desk.keys.type(PASSWORD)
    desk.keys.press("Return")
    desk.until(desk.screens.calls.band.isVisible)
    QApplication.processEvents()
    assert desk.page.isVisible()
