"""A machine in the hall calls, a desk hears it and comes: over real datagrams on this computer."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest

from kiosk.calls.ear import HERE, Reach
from kiosk.usecases.calls import CallState
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from tests.clock import Clock
from tests.usecases.conftest import CHEAP, PASSWORD


@dataclass
class Hall:
    """A machine in the hall and two desks, each a program of its own."""

    kiosk: Workplace
    desks: tuple[Workplace, ...]
    ports: list[int]
    heard: tuple[Event, ...] = field(default_factory=lambda: (Event(), Event()))
    coming: Event = field(default_factory=Event)

    def listen(self) -> None:
        for desk, heard in zip(self.desks, self.heard, strict=True):
            assert desk.calls.callers.listen(heard.set)

    def wait(self, number: int) -> None:
        assert self.heard[number].wait(10)
        self.heard[number].clear()


def _free_ports(count: int) -> list[int]:
    lines = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(count)]
    for line in lines:
        line.bind((HERE, 0))
    ports = [line.getsockname()[1] for line in lines]
    for line in lines:
        line.close()
    return ports


@pytest.fixture
def hall(tmp_path: Path, clock: Clock) -> Iterator[Hall]:
    ports = _free_ports(2)
    here = tuple((HERE, port) for port in ports)
    machine = Machine(clock=clock, cost=CHEAP, reach=lambda _: Reach(here, here))

    def opened(name: str) -> Workplace:
        request = SetupRequest("Disnaker Ende", "Rina", PASSWORD, "5308", name)
        return Site(tmp_path / name, machine).set_up(request)

    found = Hall(opened("Kios 1"), (opened("Loket 1"), opened("Loket 2")), ports)
    yield found
    for one in (found.kiosk, *found.desks):
        one.close()


def ring(hall: Hall) -> CallState:
    return hall.kiosk.calls.bell.ring(hall.coming.set)


def test_every_desk_hears_it_one_comes_and_the_visitor_is_told(hall):
    hall.listen()
    assert ring(hall) is CallState.CALLING
    for number in (0, 1):
        hall.wait(number)
    (call,) = hall.desks[0].calls.callers.waiting()
    assert (call.place, call.since) == ("Kios 1", hall.desks[1].calls.callers.waiting()[0].since)
    hall.desks[0].calls.callers.come(call.call)
    assert hall.coming.wait(10)
    states = [hall.kiosk.calls.bell.state]
    hall.wait(1)
    assert [desk.calls.callers.waiting() for desk in hall.desks] == [(), ()]
    hall.kiosk.calls.bell.stop()
    assert [*states, hall.kiosk.calls.bell.state] == [CallState.COMING, CallState.QUIET]


def test_a_call_that_the_visitor_takes_back_is_gone_from_the_desks(hall):
    hall.listen()
    ring(hall)
    hall.wait(0)
    hall.kiosk.calls.bell.stop()
    hall.wait(0)
    assert hall.desks[0].calls.callers.waiting() == ()
    ring(hall)  # and can be made again
    hall.wait(0)
    assert len(hall.desks[0].calls.callers.waiting()) == 1


def test_nothing_is_open_while_nobody_calls_or_listens(hall):
    for port in hall.ports:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            line.bind((HERE, port))
    hall.listen()
    for desk in hall.desks:
        desk.close()
    for port in hall.ports:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            line.bind((HERE, port))


def test_it_can_be_turned_off(hall):
    hall.kiosk.settings.change("calls", "none")
    assert ring(hall) is CallState.UNHEARD
    hall.kiosk.calls.bell.stop()
    hall.desks[0].settings.change("calls", "none")
    assert not hall.desks[0].calls.callers.listen(hall.heard[0].set)


def test_noise_wakes_nobody(hall):
    hall.listen()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        for data in (b"", b"\xd2", b"x" * 1_400, b"\xd2\x84" + b"\x00" * 200):
            line.sendto(data, (HERE, hall.ports[0]))
    ring(hall)
    hall.wait(0)
    assert len(hall.desks[0].calls.callers.waiting()) == 1


def test_before_the_enrolment_it_stays_on_this_computer(tmp_path, clock):
    asked: list[bool] = []

    def reach(is_office: bool) -> Reach:
        asked.append(is_office)
        return Reach((), ((HERE, 0),))

    machine = Machine(clock=clock, cost=CHEAP, reach=reach)
    request = SetupRequest("Disnaker Ende", "Rina", PASSWORD, "5308", "Kios 1")
    workplace = Site(tmp_path / "kios", machine).set_up(request)
    workplace.calls.bell.ring(Event().set)
    workplace.close()
    assert asked == [False]
