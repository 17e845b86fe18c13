"""A store for each test, closed after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.store import Store
from tests.store import desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with desk.open_desk(path) as opened:
        yield opened
