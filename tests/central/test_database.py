"""The tables and the way to them."""

from __future__ import annotations

import os
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from kiosk.central import database
from kiosk.central.centre import Centre
from kiosk.central.database import Database
from kiosk.central.failures import DatabaseAway, DatabaseTooNew, DatabaseUrlWrong
from kiosk.central.tables import metadata
from tests.central.desks import Desk
from tests.clock import Clock
from tests.postgres import PostgresServer

MIGRATIONS = Path(database.__file__).parent / "migrations"


def test_the_tables_are_what_the_program_believes(postgres_url: str) -> None:
    found = Database.connect(postgres_url)
    with found.transaction() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    found.close()


def test_the_newest_migration_is_the_one_the_program_asks_for() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == database.REVISION


def test_a_centre_from_before_photographs_makes_the_key_they_are_sealed_to_and_tells_its_kiosks(
    postgres_url: str, clock: Clock, desk: Desk
) -> None:
    desk.send(1)
    before = Database.connect(postgres_url)
    with before.transaction() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.downgrade(config, "0004")
    before.close()
    clock.move(days=1)
    now = Centre.open(postgres_url, clock=clock, random_bytes=os.urandom)
    desk.centre = now
    evidence = now._keys.trust.evidence
    assert evidence is not None
    assert now._keys.evidence_private(evidence.kid) is not None
    assert desk.contact().trust == now._keys.trust.document
    assert now._keys.trust.keys == desk.trust.keys
    assert now.status().records == {"in_draw": 1}
    again = Centre.open(postgres_url, clock=clock, random_bytes=os.urandom)
    assert again._keys.trust.document == now._keys.trust.document
    now.close()
    again.close()


def test_two_programs_that_start_at_once_make_the_tables_once(
    postgres_server: PostgresServer,
) -> None:
    url = postgres_server.empty()
    with ThreadPoolExecutor(4) as pool:
        for opened in [pool.submit(Database.connect, url) for _ in range(4)]:
            opened.result().close()


def test_a_database_of_a_newer_program_is_left_alone(postgres_url: str) -> None:
    older = Database.connect(postgres_url)
    with older.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    older.close()
    with pytest.raises(DatabaseTooNew):
        Database.connect(postgres_url)


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://x/y", "postgresql://x:port/y"])
def test_an_address_that_is_none_is_said_to_be_none(url: str) -> None:
    with pytest.raises(DatabaseUrlWrong):
        Database.connect(url)


def test_a_database_that_does_not_answer_is_away(tmp_path: Path) -> None:
    with pytest.raises(DatabaseAway):
        Database.connect(f"postgresql://postgres@/central?host={tmp_path}")


def test_a_transaction_that_fails_leaves_nothing(postgres_url: str) -> None:
    found = Database.connect(postgres_url)
    insert = text("INSERT INTO setting VALUES ('x', '0') RETURNING 0")
    with pytest.raises(ZeroDivisionError), found.transaction() as connection:
        1 / connection.execute(insert).scalar_one()
    with found.transaction() as connection:
        assert connection.execute(text("SELECT count(*) FROM setting")).scalar() == 0
    found.close()


def test_a_server_that_comes_back_is_found_again(postgres_url: str) -> None:
    found, other = Database.connect(postgres_url), Database.connect(postgres_url)
    with found.transaction() as connection:
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar()
    with other.transaction() as connection:
        connection.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": pid})
    with pytest.raises(DatabaseAway), found.transaction() as connection:
        connection.execute(text("SELECT 1"))
    with found.transaction() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
    found.close()
    other.close()


def test_every_invariant_that_the_database_keeps_is_named_in_it() -> None:
    source = (MIGRATIONS / "versions" / "0001_the_ledger.py").read_text("utf-8")
    named = set(re.findall(r"\bI\d+\b", source))
    assert named == {"I1", "I2", "I3", "I4", "I6", "I10", "I16"}
