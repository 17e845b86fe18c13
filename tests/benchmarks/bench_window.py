"""What a key costs while the kiosk is busy, and what a long day leaves in memory.

A key is timed from its press until the field it went into is painted, in the real window. Busy: the
real worker sends 100,000 stored registrations to the real centre in this very process, which is
harder on the window than a centre elsewhere. Floor: the same on an empty kiosk that sends nothing.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from kiosk.central import embedded
from kiosk.device.slots import Cost
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests import builders
from tests.benchmarks.bench_desk import PASSWORD, sit_down
from tests.benchmarks.bench_store import ROWS, percentile, varied_people
from tests.benchmarks.measured import Measured
from tests.fakes import InProcessTransport, Sky, World, a_world
from ui import compose
from ui.demo.hands import Hands, Rhythm, live

KEYS = 150  # of a run
_PAUSE = 0.012  # between two keys: fingers are slower
_CHEAP = Cost(64, 1, 1)


def measure(runs: int) -> list[Measured]:
    compose.application()
    runs = max(runs, 5)
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as folder:
        here = Path(folder)
        idle = _keys(_idle(here / "idle"), runs)
        with _busy(here) as site:
            busy = _keys(site, runs, is_busy=True)
    floor_is = "the same on an empty kiosk that sends nothing"
    told = [
        Measured(
            name=f"window: key to paint, {name}, sending, {ROWS:,} rows",
            unit="ms",
            ours=[percentile(run, share) for run in busy],
            floor=[percentile(run, share) for run in idle],
            floor_is=floor_is,
            aim=aim,
        )
        for name, share, aim in (("p50", 0.5, ""), ("p99", 0.99, "under 50 ms"))
    ]
    days = [_day() for _ in range(runs)]
    return [
        *told,
        Measured(
            name="window: memory after a day of 300 people",
            unit="MB",
            ours=[after for _, after in days],
            floor=[before for before, _ in days],
            floor_is="the same window after 10 people",
            aim="under 1.2 times",
        ),
    ]


# --- a key ----------------------------------------------------------------------------------------


class _Paint(QObject):
    """Whether the field has been painted since the key."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


def _keys(site: Site, runs: int, *, is_busy: bool = False) -> list[list[float]]:
    """Milliseconds for each key, run by run."""
    with sit_down(site, Rhythm()) as (desk, hands):
        desk.entry.walk.to_field("name")
        live(1.0)
        told = [[_key(hands, number) for number in range(KEYS)] for _ in range(runs)]
        if is_busy:
            counts = desk._workplace.queue.counts()
            if not 0 < counts.waiting < ROWS:
                raise RuntimeError(f"not busy all the time: {counts.waiting} of {ROWS} wait")
    return told


def _key(hands: Hands, number: int) -> float:
    focus = QApplication.focusWidget()
    if focus is None:
        raise LookupError("nothing has the focus")
    if number % 20 == 0:
        hands.press("Ctrl+A")
    live(_PAUSE)
    paint = _Paint()
    focus.installEventFilter(paint)
    began = time.perf_counter()
    hands.type("siti nurhaliza"[number % 14])
    while not paint.seen:
        QCoreApplication.processEvents()
    took = (time.perf_counter() - began) * 1000
    focus.removeEventFilter(paint)
    return took


def _idle(folder: Path) -> Site:
    site = Site(folder, Machine(cost=_CHEAP))
    site.set_up(SetupRequest("Disnaker Uji", "Rina", PASSWORD, "3273")).close()
    return site


# --- a busy kiosk ---------------------------------------------------------------------------------


@contextmanager
def _busy(folder: Path) -> Iterator[Site]:
    """A kiosk with 100,000 people, all of whom begin to be sent when it is opened."""
    with embedded.running(folder / "data") as database, a_world(database, folder) as world:
        world.clock.now = datetime.now(UTC)
        world.publish(builders.programme().data)
        sky = Sky(world.clock, Random(1))
        machine = Machine(cost=_CHEAP, connect=lambda _: InProcessTransport(world.deliver, sky))
        site = Site(folder / "busy", machine)
        site.set_up(SetupRequest("Disnaker Uji", "Rina", PASSWORD, "3273")).close()
        _fill(site, world)
        yield site


def _fill(site: Site, world: World) -> None:
    workplace = site.sign_in(None, PASSWORD)
    people = varied_people()
    for _ in range(ROWS // 2000):
        with workplace._store.write() as tx:
            for new in islice(people, 2000):
                tx.register(new)
    workplace.link.enrol("http://pusat.invalid", world.new_code())
    workplace.close()


# --- a day ----------------------------------------------------------------------------------------


def _day() -> tuple[float, float]:
    """Memory after 10 people and after 300 (MB), in a program of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.day_probe"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    told = json.loads(said.strip().splitlines()[-1])
    return float(told["after_10"]), float(told["after_300"])
