"""What an operator waits for: the next number field, what a number tells, another language."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from kiosk.device.slots import Cost
from kiosk.gazetteer.regions import Regions
from kiosk.usecases.desk import Desk
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests.benchmarks.measured import Measured
from ui import compose
from ui.demo import people
from ui.demo.hands import Hands, Rhythm, until
from ui.desk_screens import DeskScreens
from ui.main_window import MainWindow
from ui.screens.sign_in import SignIn

_PASSWORD = "kata sandi penyelia"
_PEOPLE = range(1, 13)


def measure(runs: int) -> list[Measured]:
    """Each figure is the median of a dozen people, typed by key presses into the real window."""
    compose.application()
    days = [_Day() for _ in range(max(runs, 5))]
    registering = [day.registering for day in days]
    return [
        Measured(
            name="desk: Ctrl+Enter to the next empty NIK field",
            unit="ms",
            ours=[day.saving for day in days],
            floor=registering,
            floor_is="the use case alone: one registration, durable",
            aim="under 150 ms",
        ),
        Measured(
            name="desk: the sixteenth digit to the facts and the note about this machine",
            unit="ms",
            ours=[day.knowing for day in days],
            floor=[day.asking for day in days],
            floor_is="the use cases alone: facts, seen before, the whole form",
            aim="under 50 ms",
        ),
        Measured(
            name="desk: the entry page in the other language",
            unit="ms",
            ours=[day.changing for day in days],
            floor=registering,
            floor_is="one registration, durable",
            aim="under 200 ms",
        ),
    ]


class _Day:
    """A kiosk in a folder that is thrown away, a dozen people, and what took how long (ms)."""

    def __init__(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            site = Site(Path(folder) / "home", Machine(cost=Cost(64, 1, 1)))
            site.set_up(SetupRequest("Disnaker Uji", "Rina", _PASSWORD, "3273")).close()
            self._measure_window(site)
            self._measure_use_cases(site)

    def _measure_window(self, site: Site) -> None:
        window = compose.build(site, stamp=Rhythm())
        window.resize(1920, 1080)
        window.show()
        window.activateWindow()
        with Regions.open() as regions:
            desk, hands = _sit_down(window, Hands(window, regions))
            knowing, saving = [], []
            for person in _PEOPLE:
                knowing.append(_number(desk, hands, person))
                saving.append(_save(desk, hands, person))
        self.knowing, self.saving = statistics.median(knowing), statistics.median(saving)
        languages = ("en", "id") * 3
        changing = [_timed(partial(window.set_language, one)) for one in languages]
        self.changing = statistics.median(changing)
        window.close()
        until(lambda: not window.isVisible())

    def _measure_use_cases(self, site: Site) -> None:
        workplace = site.sign_in(None, _PASSWORD)
        desk = workplace.desk
        typed = [people.typed(1000 + person) for person in _PEOPLE]
        asking = [_timed(partial(_ask, desk, one)) for one in typed]
        registering = [_timed(partial(desk.register, one, "id")) for one in typed]
        workplace.close()
        self.asking, self.registering = statistics.median(asking), statistics.median(registering)


def _sit_down(window: MainWindow, hands: Hands) -> tuple[DeskScreens, Hands]:
    until(lambda: window.findChild(SignIn))
    hands.type(_PASSWORD)
    hands.press("Return")
    until(lambda: window.findChild(DeskScreens))
    desk: DeskScreens | None = window.findChild(DeskScreens)
    assert desk is not None
    until(desk.entry.isVisible)
    return desk, hands


def _ask(desk: Desk, texts: Mapping[str, str]) -> None:
    """What the window asks for at the last digit."""
    desk.facts(texts["nik"], texts)
    desk.seen(texts["nik"])
    desk.check(texts)


def _number(desk: DeskScreens, hands: Hands, person: int) -> float:
    digits = people.answers(person)["nik"]
    hands.press("F2")
    hands.type(digits[:15])

    def last_digit() -> None:
        hands.type(digits[15])
        until(lambda: desk.entry.parts.nik.is_telling)

    return _timed(last_digit)


def _save(desk: DeskScreens, hands: Hands, person: int) -> float:
    sheet = desk.entry.interview.sheet
    hands.fill(sheet, people.typed(person))
    hands.press("F8")

    def save() -> None:
        hands.press("Ctrl+Return")
        until(lambda: desk.entry.interview.is_empty and _is_at_nik(desk))

    return _timed(save)


def _is_at_nik(desk: DeskScreens) -> bool:
    current = desk.entry.interview.sheet.current()
    return current is not None and current.field.id == "nik"


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
