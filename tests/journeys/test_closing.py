"""The close of a day against the real centre: sealed, recorded once, whatever cuts it off."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.standing import Standing
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from kiosk.wire import handovers
from kiosk.wire.handovers import Remains
from tests import builders
from tests.fakes import CHEAP, OFFICE, URL, InProcessTransport, Sky, Weather, World

PASSWORD = "tiga kata sandi"

# Registers people, closes the day, and is killed: when everything is sealed and nothing is written
# down, or when the record is.
CLOSER = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from kiosk.device.slots import Cost
from kiosk.store.closing import ClosingWriting
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests import builders

def die(*_told):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[3] == "cut":
    ClosingWriting.keep_handover = die
at = datetime.fromisoformat(sys.argv[2])
site = Site(Path(sys.argv[1]), Machine(clock=lambda: at))
workplace = site.sign_in("penyelia", "tiga kata sandi")
for number in range(1, 4):
    workplace.desk.register(builders.typed(number), "id")
workplace.closing.sign("tiga kata sandi")
if sys.argv[3] == "recorded":
    die()
"""


@pytest.fixture
def sky(world: World) -> Sky:
    return Sky(world.clock, Random(1))


@pytest.fixture
def site(world: World, sky: Sky, tmp_path: Path) -> Site:
    machine = Machine(
        clock=world.clock, cost=CHEAP, connect=lambda _: InProcessTransport(world.deliver, sky)
    )
    return Site(tmp_path / "desk", machine)


@pytest.fixture
def workplace(site: Site, world: World) -> Iterator[Workplace]:
    """An enrolled desk."""
    opened = site.set_up(SetupRequest(OFFICE, "Rina Kartika", PASSWORD, "3273", "Loket 3"))
    opened.link.enrol(URL, world.new_code())
    opened.link.run_once()
    yield opened
    opened.close()


def register(workplace: Workplace, *people: int) -> None:
    for number in people:
        workplace.desk.register(builders.typed(number), "id")


def killed(site: Site, world: World, moment: str) -> None:
    """The same desk closed by another program, which does not live to tell."""
    when = world.clock().isoformat()
    run = subprocess.run(
        [sys.executable, "-c", CLOSER, str(site.folder), when, moment],
        check=False,
        capture_output=True,
        text=True,
    )
    assert run.returncode == -signal.SIGKILL, run.stderr


def test_closing_seals_what_waits_and_says_why_it_was_not_sent(
    workplace: Workplace, sky: Sky
) -> None:
    register(workplace, 1)
    assert workplace.link.run_once().sent == 1
    sky.always = Weather.REQUEST_LOST
    register(workplace, 2, 3)
    workplace.link.run_once()
    signed = workplace.closing.sign(PASSWORD)
    facts = signed.facts
    assert facts.remains == Remains(unsent=2, reason="centre_unreachable")
    assert facts.counts == {"placed": 1, "batched": 2}
    assert [(one.claims, one.received) for one in facts.batches] == [(1, True), (2, False)]
    assert facts.batches[1].size > 0


def test_another_kiosk_of_the_centre_can_check_the_record(
    workplace: Workplace, world: World, tmp_path: Path
) -> None:
    signed = workplace.closing.sign(PASSWORD)
    sky = Sky(world.clock, Random(2))
    machine = Machine(
        clock=world.clock, cost=CHEAP, connect=lambda _: InProcessTransport(world.deliver, sky)
    )
    other = Site(tmp_path / "other", machine).set_up(SetupRequest("Lain", "Budi", PASSWORD))
    other.link.enrol(URL, world.new_code())
    checked = other.closing.verify(signed.record)
    other.close()
    assert (checked.facts, checked.own) == (signed.facts, False)


def test_killed_between_the_cut_and_the_record_the_next_press_writes_it_once(
    site: Site, workplace: Workplace, world: World
) -> None:
    workplace.close()
    killed(site, world, "cut")
    again = site.sign_in("penyelia", PASSWORD)
    day = again.closing.day()
    assert (day.number, day.counts) == (1, {Standing.BATCHED: 3})
    signed = again.closing.sign(PASSWORD)
    assert (signed.number, signed.facts.total) == (1, 3)
    assert [one.claims for one in signed.facts.batches] == [3]
    assert again.link.run_once().sent == 3
    again.close()
    assert world.places_taken() == 3


def test_killed_right_after_the_record_it_is_not_numbered_twice(
    site: Site, workplace: Workplace, world: World
) -> None:
    workplace.close()
    killed(site, world, "recorded")
    again = site.sign_in("penyelia", PASSWORD)
    (first,) = again.closing.records()
    world.clock.move(hours=20)
    register(again, 4)
    second = again.closing.sign(PASSWORD)
    again.close()
    assert (first.number, first.facts.total) == (1, 3)
    assert (second.number, second.facts.total) == (2, 1)
    assert second.facts.previous == handovers.digest(first.record)
    assert second.facts.closed_at - first.facts.closed_at == timedelta(hours=20)
