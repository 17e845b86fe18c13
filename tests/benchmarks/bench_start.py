"""From the command to the first picture and the first field that takes a letter."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from kiosk.device.slots import Cost
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests.benchmarks.measured import Measured

_PASSWORD = "kata sandi penyelia"
FLOOR = "a bare PySide6 window with one line to type in"


def measure(runs: int) -> list[Measured]:
    """Warm starts, ours and the floor in turn; the first of each is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        site = Site(Path(folder) / "home", Machine(cost=Cost(64, 1, 1)))
        site.set_up(SetupRequest("Disnaker Uji", "Rina", _PASSWORD, "3273")).close()
        hall = _in_the_hall(Path(folder) / "hall")
        ours, visitors, floor = [], [], []
        for _ in range(max(runs, 5) * 2 + 1):
            ours.append(_start("ours", str(site.folder)))
            visitors.append(_start("hall", str(hall), _PASSWORD))
            floor.append(_start("floor"))
    return [
        _measured("first painted window", 0, ours[1:], floor[1:], "under 2 times"),
        _measured("first usable field", 1, ours[1:], floor[1:], ""),
        _measured("first window in the hall", 0, visitors[1:], floor[1:], "under 2 times"),
        _measured("first page of a visitor", 1, visitors[1:], floor[1:], ""),
    ]


def _in_the_hall(folder: Path) -> Path:
    """A machine that visitors register at by themselves; its password costs no time here."""
    site = Site(folder, Machine(cost=Cost(64, 1, 1)))
    workplace = site.set_up(SetupRequest("Disnaker Uji", "Rina", _PASSWORD, "3273"))
    workplace.settings.change("mode", "walkin")
    workplace.close()
    return folder


def _measured(
    name: str,
    which: int,
    ours: Sequence[tuple[float, float]],
    floor: Sequence[tuple[float, float]],
    aim: str,
) -> Measured:
    return Measured(
        name=f"start: {name}",
        unit="ms",
        ours=[run[which] for run in ours],
        floor=[run[which] for run in floor],
        floor_is=FLOOR,
        aim=aim,
    )


def _start(*what: str) -> tuple[float, float]:
    """Milliseconds to "painted" and to "usable"."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "tests.benchmarks.start_probe", *what]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        told = process.stdout
        if told is None or told.readline() != "painted\n":
            raise RuntimeError("the window was not painted")
        painted = time.perf_counter() - began
        if told.readline() != "usable\n":
            raise RuntimeError("no field took a letter")
        usable = time.perf_counter() - began
    return painted * 1000, usable * 1000
