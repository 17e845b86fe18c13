"""A world for every story: the real centre on a real database, and what surrounds it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.fakes import Kiosk, World, a_world
from tests.journeys.books import Books
from tests.postgres import postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url"]


@pytest.fixture
def world(postgres_url: str, tmp_path: Path) -> Iterator[World]:
    """First come, first served: 25 places."""
    with a_world(postgres_url, tmp_path) as world:
        yield world


@pytest.fixture
def kiosk(world: World) -> Kiosk:
    """An enrolled desk."""
    return world.new_kiosk()


@pytest.fixture
def books(world: World) -> Iterator[Books]:
    with closing(Books(world.database)) as books:
        yield books
