"""A whole working day: two operators, a scanner, interruptions, a crash, no network till noon."""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.device.slots import Cost
from kiosk.domain.standing import Standing
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from ui.demo import programme
from ui.demo.centre import DemoCentre, free_address

RINA, BUDI, DEWI = 1, 2, 3  # as they stand on the door
PASSWORDS = {
    RINA: "kata sandi penyelia",
    BUDI: "sepatu biru lari kencang",
    DEWI: "hujan turun di atap seng",
}
PEOPLE = 100


class Program:
    """The window in a process of its own, told what to do line by line."""

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.day_at_the_desk", str(home)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        self.people: list[dict[str, Any]] = []

    def do(self, verb: str, **facts: object) -> dict[str, Any]:
        process = self._process
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps({"do": verb, **facts}) + "\n")
        process.stdin.flush()
        line = process.stdout.readline()
        assert line, f"the program ended in {verb}"
        told: dict[str, Any] = json.loads(line)
        self.people += told.get("people", ())
        return told

    def kill(self) -> None:
        """As the power goes: nothing is asked, nothing is tidied."""
        self._process.kill()
        assert self._end() == -signal.SIGKILL

    def quit(self) -> None:
        self.do("quit")
        assert self._end() == 0

    def end(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._end()

    def _end(self) -> int:
        code = self._process.wait(60)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        return code


@pytest.fixture
def open_program(home: Path) -> Iterator[Callable[[], Program]]:
    """Whatever happens, no window is left behind."""
    opened: list[Program] = []

    def open_one() -> Program:
        opened.append(Program(home))
        return opened[-1]

    yield open_one
    for one in opened:
        one.end()


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[DemoCentre]:
    file = programme.write(tmp_path, "draw", 1000)
    made = DemoCentre(tmp_path / "centre", file, free_address())
    yield made
    made.stop()


@pytest.fixture
def home(tmp_path: Path, centre: DemoCentre) -> Path:
    """Enrolled the evening before; Budi and Dewi take people down, Rina supervises."""
    site = Site(tmp_path / "kiosk", Machine(cost=Cost(64, 1, 1)))
    request = SetupRequest("Disnaker Uji", "Rina Kartika", PASSWORDS[RINA], "3273", "Loket 1")
    workplace = site.set_up(request)
    workplace.people.add("Budi Santoso", "operator", PASSWORDS[BUDI])
    workplace.people.add("Dewi Lestari", "operator", PASSWORDS[DEWI])
    centre.start()
    workplace.link.enrol(centre.url, centre.enrolment_code("Disnaker Uji"))
    workplace.close()
    centre.stop()
    return site.folder


@pytest.mark.slow
def test_a_hundred_people_two_operators_a_crash_and_the_close(home, open_program, centre, capsys):
    morning = open_program()
    assert morning.do("sign_in", who=BUDI, password=PASSWORDS[BUDI])["name"] == "Budi Santoso"
    morning.do("people", first=1, last=30)
    assert morning.do("mistyped", number=31)["told"].startswith("Baru 15 angka, kurang 1.")
    assert morning.do("park", number=32) == {"parked": 1}
    morning.do("people", first=33, last=45)
    assert morning.do("half", number=46) == {"at": "street"}
    assert morning.do("away", password=PASSWORDS[BUDI]) == {"before": "street", "after": "street"}
    morning.kill()

    noon = open_program()
    noon.do("sign_in", who=BUDI, password=PASSWORDS[BUDI])
    assert noon.do("resume", number=46)["found"] == "Jl. Mer"
    noon.do("people", first=47, last=55)
    noon.do("sign_out")
    assert noon.do("sign_in", who=DEWI, password=PASSWORDS[DEWI])["name"] == "Dewi Lestari"
    noon.do("fetch", number=32)
    noon.do("park", number=56)
    noon.do("people", first=57, last=PEOPLE)
    noon.do("fetch", number=56)
    centre.start()
    assert noon.do("send") == {Standing.IN_DRAW.value: PEOPLE}
    noon.do("people", first=PEOPLE + 1, last=PEOPLE + 2)  # two more before the door closes
    closed = noon.do("close_day", password=PASSWORDS[RINA])
    assert closed["number"] == 1
    assert closed["by"] == {"Budi Santoso": 54, "Dewi Lestari": 48}
    noon.quit()

    people = [*morning.people, *noon.people]
    receipts = {one["receipt"] for one in people}
    assert len(people) == len(receipts) == PEOPLE + 2
    assert centre.status()["counted_twice"] == 0
    assert what_is_left(home) == {"drafts": 0, "readable": 0}
    tell(people, closed, capsys)
    assert statistics.mean(one["keys"] for one in people) <= 125


def what_is_left(home: Path) -> dict[str, int]:
    """On the machine, as a supervisor finds it the next morning."""
    workplace = Site(home, Machine()).sign_in(None, PASSWORDS[RINA])
    try:
        with workplace._store.read() as tx:
            return {"drafts": len(tx.drafts()), "readable": len(tx.waiting_claims(500))}
    finally:
        workplace.close()


def tell(people: list[dict[str, Any]], closed: dict[str, Any], capsys: Any) -> None:
    """What a day is like; run with the tests, read by people."""
    keys = sorted(one["keys"] for one in people)
    seconds = sorted(one["seconds"] for one in people)
    last = len(people) * 95 // 100
    with capsys.disabled():
        print(
            f"\na working day: {len(people)} people; keys each: {statistics.mean(keys):.0f}, "
            f"95 in 100 at most {keys[last]}; seconds of the program each: "
            f"{statistics.median(seconds):.2f}, 95 in 100 at most {seconds[last]:.2f}; "
            f"left unsent at the close: {closed['unsent']}"
        )
