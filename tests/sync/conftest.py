"""What the tests of the way to the centre share."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.clock import Clock
from tests.fakes import Kiosk
from tests.sync.paper import PaperCentre, desk_of


@pytest.fixture
def eventually() -> Callable[[Callable[[], bool]], None]:
    """Wait for what another thread or the other end is about to do, and no longer."""

    def wait(happened: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 10
        while not happened():
            assert time.monotonic() < deadline, "it never happened"

    return wait


@pytest.fixture
def centre() -> PaperCentre:
    return PaperCentre(Clock())


@pytest.fixture
def kiosk(centre: PaperCentre, tmp_path: Path) -> Iterator[Kiosk]:
    """A desk that believes the paper centre."""
    desk = desk_of(centre, tmp_path)
    yield desk
    desk.world.close()
