"""A second pair of eyes, from the programme to the centre; kill -9 loses nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.standing import Standing
from kiosk.usecases.facts import SetupRequest, Submitted
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from kiosk.usecases.workplace import Workplace
from tests import builders
from tests.fakes import CHEAP, OFFICE, URL, InProcessTransport, Sky, World

PASSWORD, DEWIS = "tiga kata sandi", "sepatu biru lari kencang"

# Signs in, does one thing, and is killed: when it is done, or in the middle of its transaction.
DESK = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from kiosk.store.submissions import SubmissionWriting
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests import builders

def die(*_told):
    os.kill(os.getpid(), signal.SIGKILL)

folder, when, who, password, deed = sys.argv[1:]
at = datetime.fromisoformat(when)
workplace = Site(Path(folder), Machine(clock=lambda: at)).sign_in(who, password)
if deed == "submit":
    workplace.desk.register(builders.typed(1), "id")
else:
    SubmissionWriting.drop_submission = die
    workplace.approval.approve_all()
die()
"""


@pytest.fixture
def site(world: World, tmp_path: Path) -> Site:
    sky = Sky(world.clock, Random(1))
    machine = Machine(
        clock=world.clock, cost=CHEAP, connect=lambda _: InProcessTransport(world.deliver, sky)
    )
    return Site(tmp_path / "desk", machine)


@pytest.fixture
def dewi(site: Site, world: World) -> str:
    """An officer at an enrolled desk whose programme asks for a second pair of eyes."""
    world.publish({**builders.first_come(quota=25).data, "second_look": True})
    opened = site.set_up(SetupRequest(OFFICE, "Rina Kartika", PASSWORD, "3273", "Loket 3"))
    somebody = opened.people.add("Dewi Lestari", "operator", DEWIS)
    opened.link.enrol(URL, world.new_code())
    opened.link.run_once()
    assert opened.approval.is_asked
    opened.close()
    return somebody.id


@pytest.fixture
def rina(site: Site, dewi: str) -> Iterator[Workplace]:
    """The supervisor, after Dewi has taken somebody down."""
    hers = site.sign_in(dewi, DEWIS)
    made = hers.desk.register(builders.typed(1), "id")
    assert isinstance(made, Submitted)
    hers.close()
    opened = site.sign_in("penyelia", PASSWORD)
    yield opened
    opened.close()


def killed(site: Site, world: World, who: str, password: str, deed: str) -> None:
    when = world.clock().isoformat()
    run = subprocess.run(
        [sys.executable, "-c", DESK, str(site.folder), when, who, password, deed],
        check=False,
        capture_output=True,
        text=True,
    )
    assert run.returncode == -signal.SIGKILL, run.stderr


def test_nothing_of_an_entry_reaches_the_centre_before_it_is_approved(
    rina: Workplace, world: World
) -> None:
    rina.closing.sign(PASSWORD)
    assert rina.link.run_once().sent == 0
    assert world.places_taken() == 0
    (waiting,) = rina.approval.waiting()
    registered = rina.approval.approve(waiting.id)
    assert registered.receipt.text == waiting.id
    assert rina.link.run_once().sent == 1
    assert world.places_taken() == 1
    assert rina.queue.counts().by_standing[Standing.PLACED] == 1


def test_killed_as_soon_as_it_is_saved_it_waits(site: Site, dewi: str, world: World) -> None:
    killed(site, world, dewi, DEWIS, "submit")
    opened = site.sign_in("penyelia", PASSWORD)
    assert (opened.approval.count(), opened.queue.counts().total) == (1, 0)
    opened.close()


def test_killed_in_the_middle_of_an_approval_it_still_waits_and_counts_once(
    site: Site, rina: Workplace, world: World
) -> None:
    rina.close()
    killed(site, world, "penyelia", PASSWORD, "approve")
    again = site.sign_in("penyelia", PASSWORD)
    assert (again.approval.count(), again.queue.counts().total) == (1, 0)
    assert again.approval.approve_all().count == 1
    assert again.link.run_once().sent == 1
    again.close()
    assert world.places_taken() == 1
