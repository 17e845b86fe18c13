"""What an operator waits for: the next number field, what a number tells, another language."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from kiosk.device.slots import Cost
from kiosk.gazetteer.regions import Regions
from kiosk.usecases.desk import Desk
from kiosk.usecases.facts import SetupRequest
from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests.benchmarks.bench_store import percentile
from tests.benchmarks.measured import Measured
from ui import compose
from ui.demo import people
from ui.demo.hands import Hands, Rhythm, until
from ui.desk_screens import DeskScreens
from ui.screens.sign_in import SignIn

PASSWORD = "kata sandi penyelia"
_PEOPLE = range(1, 13)
_DURABLE = "the use case alone: one registration, durable"
_SAVES = range(101, 161)  # of a day, for the slowest one in a hundred


def measure(runs: int) -> list[Measured]:
    """Typed by key presses into the real window: medians of a dozen people, percentiles of 60."""
    compose.application()
    days = [_Day() for _ in range(max(runs, 5))]
    registering = [day.registering for day in days]
    found = [
        _told("Ctrl+Enter to the next empty NIK field", [day.saving for day in days], registering)
    ]
    for name, share in (("p50", 0.5), ("p99", 0.99)):
        ours = [percentile(day.saves, share) for day in days]
        floor = [percentile(day.registrations, share) for day in days]
        found.append(_told(f"save to the next empty NIK field, {name}", ours, floor))
    knowing, asking = [day.knowing for day in days], [day.asking for day in days]
    told_by = "the use cases alone: facts, seen before, the whole form"
    what = "the sixteenth digit to the facts and the note about this machine"
    changing = [day.changing for day in days]
    return [
        *found,
        _told(what, knowing, asking, told_by, aim=50),
        _told("the entry page in the other language", changing, registering, aim=200),
    ]


def _told(
    name: str, ours: list[float], floor: list[float], floor_is: str = _DURABLE, aim: int = 150
) -> Measured:
    return Measured(f"desk: {name}", "ms", ours, floor, floor_is, f"under {aim} ms")


class _Day:
    """A kiosk in a folder that is thrown away, a dozen people, and what took how long (ms)."""

    def __init__(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            site = Site(Path(folder) / "home", Machine(cost=Cost(64, 1, 1)))
            site.set_up(SetupRequest("Disnaker Uji", "Rina", PASSWORD, "3273")).close()
            self._measure_window(site)
            self._measure_use_cases(site)

    def _measure_window(self, site: Site) -> None:
        with sit_down(site, Rhythm()) as (desk, hands):
            knowing, saving = [], []
            for person in _PEOPLE:
                knowing.append(_number(desk, hands, person))
                saving.append(_save(desk, hands, person))
            self.saves = [save_typed(desk, hands, person) for person in _SAVES]
            change = desk._window.set_language
            changing = [_timed(partial(change, one)) for one in ("en", "id") * 3]
        self.knowing, self.saving = statistics.median(knowing), statistics.median(saving)
        self.changing = statistics.median(changing)

    def _measure_use_cases(self, site: Site) -> None:
        workplace = site.sign_in(None, PASSWORD)
        desk = workplace.desk
        typed = [people.typed(1000 + person) for person in _PEOPLE]
        asking = [_timed(partial(_ask, desk, one)) for one in typed]
        registering = [_timed(partial(desk.register, one, "id")) for one in typed]
        more = [people.typed(2000 + person) for person in _SAVES]
        self.registrations = [_timed(partial(desk.register, one, "id")) for one in more]
        workplace.close()
        self.asking, self.registering = statistics.median(asking), statistics.median(registering)


@contextmanager
def sit_down(site: Site, rhythm: Rhythm) -> Iterator[tuple[DeskScreens, Hands]]:
    """The window of a kiosk with somebody signed in, until it is closed again."""
    window = compose.build(site, stamp=rhythm)
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    with Regions.open() as regions:
        hands = Hands(window, regions)
        until(lambda: window.findChild(SignIn))
        hands.type(PASSWORD)
        hands.press("Return")
        until(lambda: window.findChild(DeskScreens))
        desk: DeskScreens | None = window.findChild(DeskScreens)
        assert desk is not None
        until(desk.entry.isVisible)
        yield desk, hands
        window.close()
        until(lambda: not window.isVisible())


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
    hands.fill(desk.entry.interview.sheet, people.typed(person))
    return _saved(desk, hands)


def save_typed(desk: DeskScreens, hands: Hands, person: int) -> float:
    """The same person, put on the page in one go."""
    interview = desk.entry.interview
    interview.sheet.put(people.typed(person))
    interview.look()
    return _saved(desk, hands)


def _saved(desk: DeskScreens, hands: Hands) -> float:
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
