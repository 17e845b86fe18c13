"""The way to PostgreSQL: connections, transactions, and the one place where its errors are ours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Self, cast

import psycopg
from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from kiosk.central.failures import DatabaseAway, DatabaseTooNew, DatabaseUnusable, DatabaseUrlWrong

PATIENCE = timedelta(seconds=5)
REVISION = "0005"  # the newest migration
_MIGRATIONS = Path(__file__).parent / "migrations"
_OLDEST = 150_000  # PostgreSQL 15
_SCHEMA_LOCK = 0x6B706B01  # any number that nobody else uses in this database


class Database:
    """Safe to use from any number of threads; `threads` is how many may be inside at once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def connect(cls, url: str, threads: int = 8, patience: timedelta = PATIENCE) -> Self:
        """A database whose tables are there and of this version.

        `patience` is how long a transaction waits for what another one holds.
        """
        database = cls(_engine(url, threads, patience))
        try:
            with _translated():
                database._migrate()
        except BaseException:
            database.close()
            raise
        return database

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction: committed when the block ends, or nothing happened."""
        with _translated(), self._engine.begin() as connection:
            yield connection

    def close(self) -> None:
        self._engine.dispose()

    def _migrate(self) -> None:
        with self._engine.connect() as connection:
            if _revision(connection) == REVISION:
                return
        with self._engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _SCHEMA_LOCK})
            if _revision(connection) != REVISION:
                _upgrade(connection)


def driver(connection: Connection) -> psycopg.Connection[Any]:
    """psycopg's own connection, in the same transaction: for COPY and for the hot paths."""
    return cast("psycopg.Connection[Any]", connection.connection.driver_connection)


def octets(values: Iterable[bytes | None]) -> str:
    """An array of bytea as PostgreSQL reads it: psycopg takes its time over arrays of bytes."""
    told = ["NULL" if value is None else f'"\\\\x{value.hex()}"' for value in values]
    return f"{{{','.join(told)}}}"


def _engine(url: str, threads: int, patience: timedelta) -> Engine:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseUrlWrong from error
    if address.drivername not in {"postgresql", "postgres", "postgresql+psycopg"}:
        raise DatabaseUrlWrong
    return create_engine(
        address.set(drivername="postgresql+psycopg"),
        pool_size=threads,
        max_overflow=0,
        pool_timeout=10,
        connect_args={
            "connect_timeout": 5,
            "application_name": "kiosk-central",
            "options": f"-c timezone=UTC -c lock_timeout={patience // timedelta(milliseconds=1)}",
        },
        hide_parameters=True,  # an error that is logged says nothing of anybody
    )


def _revision(connection: Connection) -> str | None:
    """The newest migration the database has seen; refuses one from the future."""
    version = driver(connection).info.server_version
    if version < _OLDEST:
        raise DatabaseUnusable(version=version // 10_000, oldest=_OLDEST // 10_000)
    known = connection.execute(text("SELECT to_regclass('alembic_version') IS NOT NULL")).scalar()
    if not known:
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is not None and found > REVISION:
        raise DatabaseTooNew(found=found, newest=REVISION)
    return found


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import, and rarely needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


@contextmanager
def _translated() -> Iterator[None]:
    """Whatever time or the operator of the database must mend is `DatabaseAway`."""
    try:
        yield
    except PoolTimeout as error:
        raise DatabaseAway(state="pool") from error
    except DBAPIError as error:
        if _is_away(error.orig):
            raise DatabaseAway(state=_state(error.orig)) from error
        raise
    except psycopg.Error as error:
        if _is_away(error):
            raise DatabaseAway(state=_state(error)) from error
        raise


def _is_away(error: BaseException | None) -> bool:
    """Lost or refused connections, full disks, lock timeouts, deadlocks: not what was asked."""
    return isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)


def _state(error: BaseException | None) -> str:
    return getattr(error, "sqlstate", None) or "connection"
