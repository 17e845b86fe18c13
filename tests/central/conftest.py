"""A centre on a database of its own, with a clock that a test can turn."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.central.centre import Centre
from kiosk.central.photos.album import ObjectAlbum
from tests import builders
from tests.central.desks import Desk
from tests.clock import Clock
from tests.postgres import postgres_server, postgres_url  # noqa: F401
from tests.s3 import s3  # noqa: F401


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def data() -> Iterator[Path]:
    """Outside pytest's own folders, which are closed to the account that PostgreSQL runs as."""
    made = Path(tempfile.mkdtemp(prefix="loket-centre-"))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def album(tmp_path: Path) -> ObjectAlbum:
    return ObjectAlbum.at(str(tmp_path / "photos"))


@pytest.fixture
def empty_centre(
    postgres_url: str,  # noqa: F811
    clock: Clock,
    album: ObjectAlbum,
) -> Iterator[Centre]:
    """Nothing is published yet."""
    centre = Centre.open(postgres_url, clock=clock, random_bytes=os.urandom, album=album)
    yield centre
    centre.close()


@pytest.fixture
def centre(empty_centre: Centre) -> Centre:
    """A centre with both programmes; kiosks are given the one with a draw."""
    empty_centre.publish(builders.programme_data("pelatihan-vokasi"))
    empty_centre.publish(builders.programme_data())
    return empty_centre


@pytest.fixture
def enrolled(centre: Centre) -> Callable[[int], Desk]:
    return lambda seed: Desk.enrolled(centre, seed, f"Disnaker {seed}")


@pytest.fixture
def desk(centre: Centre) -> Desk:
    return Desk.enrolled(centre)
