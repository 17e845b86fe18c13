"""What a new file holds, and of which revision a file is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, insert, select

from kiosk.errors import StoreDamaged
from kiosk.store import tables
from kiosk.store.known import MARK_KEY
from kiosk.store.opening import Lines

MIGRATIONS: Final = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Schema:
    """Which revision a program works with, and where the steps to it are."""

    revision: str = tables.REVISION
    migrations: Path = MIGRATIONS


def lay_out(connection: Connection, mark_key: bytes) -> None:
    """The same tables as all migrations together, made at once (a test compares the two)."""
    tables.metadata.create_all(connection, checkfirst=False)
    connection.execute(insert(tables.version), {"version_num": tables.REVISION})
    connection.execute(insert(tables.setting), {"name": MARK_KEY, "value": mark_key})


def ensure(lines: Lines, path: Path, schema: Schema) -> None:
    """Nothing to do, or every step from an older revision, after a copy was put beside the file.

    StoreTooNew for a revision this program has never heard of; then nothing was touched.
    """
    with lines.reading() as connection:
        revision = _revision_of(connection)
    if revision != schema.revision:
        from kiosk.store import upgrade  # noqa: PLC0415  Alembic is slow to load and rarely needed

        upgrade.upgrade(lines, path, revision, schema)


def _revision_of(connection: Connection) -> str:
    names = connection.exec_driver_sql("SELECT name FROM sqlite_schema").scalars().all()
    found: str | None = None
    if tables.version.name in names:
        found = connection.execute(select(tables.version.c.version_num)).scalar_one_or_none()
    if found is None:
        raise StoreDamaged(part="schema")
    return found
