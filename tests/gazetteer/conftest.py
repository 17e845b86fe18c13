from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.gazetteer.areas import Areas
from kiosk.gazetteer.regions import Regions

BUNDLED = Path(__file__).parents[2] / "resources" / "regions.sqlite"


@dataclass(frozen=True)
class Listed:
    """A village as the file lists it, read without the code under test."""

    code: str
    name: str


class Catalogue(tuple[Any, ...]):
    """Something about every village, in the order of ranks; too long to print when a test fails."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} villages>"


@pytest.fixture(scope="session")
def regions() -> Iterator[Regions]:
    with Regions.open() as opened:
        yield opened


@pytest.fixture(scope="session")
def listed() -> Catalogue:
    """Every village of the bundled file, in the order of its ranks."""
    with closing(sqlite3.connect(BUNDLED.as_uri() + "?immutable=1", uri=True)) as db:
        rows = db.execute("SELECT code, name FROM village ORDER BY rank")
        return Catalogue(Listed(str(code), name) for code, name in rows)


@pytest.fixture
def hamlet() -> Areas:
    """A country of three villages."""
    return Areas(
        regions={
            "31": "Daerah Khusus Ibukota Jakarta",
            "3171": "Kota Administrasi Jakarta Pusat",
            "317101": "Gambir",
        },
        villages={"3171011001": "Gambir", "3171011002": "Kebon Kelapa", "3171011003": "Cideng"},
        postal_codes={"3171011001": "10110", "3171011002": "10120"},
        retired_regencies={"3199": "3171"},
    )
