"""A kiosk in a folder of its own, on a machine with a clock that a test can turn."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.device.slots import Cost
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from tests.clock import Clock

PASSWORD = "kata sandi penyelia"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def machine(clock: Clock) -> Machine:
    return Machine(clock=clock, cost=CHEAP)


@pytest.fixture
def site(tmp_path: Path, machine: Machine) -> Site:
    return Site(tmp_path / "home", machine)


@pytest.fixture
def workplace(site: Site) -> Iterator[Workplace]:
    request = SetupRequest("Disnaker Kota Bandung", "Rina", PASSWORD, "3273", "Loket 3")
    opened = site.set_up(request)
    yield opened
    opened.close()
