"""A real PostgreSQL for the whole session, and a database of its own for every test.

Import the fixtures where they are needed:

    from tests.postgres import postgres_server, postgres_url  # noqa: F401
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from kiosk.central import embedded
from kiosk.central.database import Database

_TEMPLATE = "migrated"
_NUMBERS = count(1)
# Tests kill programs, not machines: nothing here has to survive a power cut.
SETTINGS = {
    **embedded.SETTINGS,
    "fsync": "off",
    "full_page_writes": "off",
    "shared_buffers": "64MB",
    "autovacuum": "off",
}


class PostgresServer:
    """Makes databases whose tables are there already."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._run(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(_TEMPLATE)))
        Database.connect(self._address(_TEMPLATE)).close()

    @contextmanager
    def fresh(self) -> Iterator[str]:
        name = f"test_{next(_NUMBERS)}"
        made = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy")
        self._run(made.format(sql.Identifier(name), sql.Identifier(_TEMPLATE)))
        yield self._address(name)
        self._run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def empty(self) -> str:
        """A database without a table."""
        name = f"test_{next(_NUMBERS)}"
        self._run(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self._address(name)

    def _address(self, name: str) -> str:
        return make_url(self.url).set(database=name).render_as_string(hide_password=False)

    def _run(self, statement: sql.Composed) -> None:
        plain = make_url(self.url).set(drivername="postgresql")
        with psycopg.connect(plain.render_as_string(), autocommit=True) as connection:
            connection.execute(statement)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """Not in pytest's own folders: those are closed to the account that PostgreSQL runs as."""
    folder = Path(tempfile.mkdtemp(prefix="loket-postgres-"))
    try:
        with embedded.running(folder, SETTINGS) as url:
            yield PostgresServer(url)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """A database of this test's own, with its tables, and nothing in them."""
    with postgres_server.fresh() as url:
        yield url
