import shutil
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from kiosk.domain.registration import Registration
from kiosk.errors import StoreDamaged, StoreInUse, StoreTooNew
from kiosk.store import opening, tables, upgrade
from kiosk.store.layout import MIGRATIONS, Schema
from kiosk.store.opening import Lines
from kiosk.store.store import Store
from tests.store import desk

NEXT = '''"""A later program keeps a note for each registration."""

import sqlalchemy as sa
from alembic import op

revision = "0099"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("registration", sa.Column("note", sa.Text))
    op.execute("UPDATE registration SET note = 'taken over'")
'''
BROKEN = NEXT + '    raise RuntimeError("halfway")\n'


def later(folder: Path, step: str) -> Schema:
    """The schema of a later program, which has one migration more."""
    migrations = folder / "100% later"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / "r0099_notes.py").write_text(step)
    return Schema("0099", migrations)


def notes(path: Path) -> list[str]:
    line = opening.connect(path, desk.KEY)
    try:
        return [row[0] for row in line.execute("SELECT note FROM registration")]
    finally:
        line.close()


def shape(path: Path) -> tuple[list[tuple[str, ...]], dict[str, list[tuple[object, ...]]]]:
    """All there is in a schema: how each thing was made, and what SQLite understood."""
    line = opening.connect(path, desk.KEY)
    try:
        made = line.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
        columns = {
            row[1]: line.execute(f"PRAGMA table_xinfo('{row[1]}')").fetchall()
            for row in made
            if row[0] == "table"
        }
    finally:
        line.close()
    plain = sorted(tuple(" ".join(str(part).split()) for part in row) for row in made)
    return plain, columns


def test_the_newest_migration_is_the_revision_of_the_tables() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [tables.REVISION]


def test_all_migrations_together_make_what_a_new_file_has(path: Path, tmp_path: Path) -> None:
    Store.create(path, desk.KEY).close()
    migrated = tmp_path / "migrated.db"
    migrated.touch()
    lines = Lines(migrated, desk.KEY)
    upgrade.run(lines, Schema())
    with lines.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM state").scalar_one() == 1
    lines.close()
    assert shape(migrated) == shape(path)


def test_an_older_file_is_copied_and_then_brought_up_to_date(
    store: Store, path: Path, tmp_path: Path
) -> None:
    made = desk.register(store, [1, 2])
    store.close()
    before = path.read_bytes()
    schema = later(tmp_path, NEXT)
    with Store.open(path, desk.KEY, schema=schema) as newer, newer.read() as tx:
        assert tx.waiting_claims(5) == made
    assert notes(path) == ["taken over"] * 2
    copy = path.with_name("kiosk.db.before-0003")
    assert copy.read_bytes() == before
    assert copy.stat().st_mode & 0o777 == 0o600
    with Store.open(copy, desk.KEY) as old, old.read() as tx:
        assert tx.waiting_claims(5) == made
    with Store.open(path, desk.KEY, schema=schema) as again:
        assert again.integrity() == ()


def test_what_is_only_in_the_log_is_in_the_copy_too(
    store: Store, path: Path, tmp_path: Path
) -> None:
    """As a killed program leaves it: the newest registrations are in the log alone."""
    desk.register(store, [1])
    killed = tmp_path / "killed" / "kiosk.db"
    killed.parent.mkdir()
    for name in ("kiosk.db", "kiosk.db-wal"):
        shutil.copy(path.with_name(name), killed.with_name(name))
    Store.open(killed, desk.KEY, schema=later(tmp_path, NEXT)).close()
    alone = tmp_path / "alone.db"
    killed.with_name("kiosk.db.before-0003").rename(alone)
    with Store.open(alone, desk.KEY) as old, old.read() as tx:
        assert [row.seq for row in tx.rows()] == [1]


def test_a_step_that_fails_leaves_the_file_as_it_was(
    store: Store, path: Path, tmp_path: Path
) -> None:
    made = desk.register(store, [1])
    store.close()
    before = shape(path)
    with pytest.raises(RuntimeError, match="halfway"):
        Store.open(path, desk.KEY, schema=later(tmp_path, BROKEN))
    assert shape(path) == before
    with Store.open(path, desk.KEY) as again, again.read() as tx:
        assert tx.waiting_claims(5) == made


def test_a_file_is_not_migrated_under_another_programs_hands(
    store: Store, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_PRAGMAS", (*opening._PRAGMAS, "busy_timeout = 1"))
    desk.register(store, [1])
    with store.read() as tx:
        tx.rows()
        desk.register(store, [2])
        with pytest.raises(StoreInUse):
            Store.open(path, desk.KEY, schema=later(tmp_path, NEXT))
    assert not path.with_name("kiosk.db.before-0003").exists()


def test_the_file_of_a_later_program_is_left_alone(
    store: Store, path: Path, tmp_path: Path
) -> None:
    store.close()
    Store.open(path, desk.KEY, schema=later(tmp_path, NEXT)).close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNew) as caught:
        Store.open(path, desk.KEY)
    assert caught.value.facts == {"revision": "0099"}
    assert path.read_bytes() == before


def test_a_file_that_names_no_revision_is_damaged(store: Store, path: Path) -> None:
    with store.write() as tx:
        desk.line_of(tx).execute("DELETE FROM alembic_version")
    store.close()
    with pytest.raises(StoreDamaged) as caught:
        Store.open(path, desk.KEY)
    assert caught.value.facts == {"part": "schema"}


PHOTOGRAPHS = ("photo_held", "photo_of", "photo_body", "photo")
SENT_BACK = ("correction", "decision", "returned", "journal", "submission", "handover")


def as_it_was(store: Store, revision: str, without: tuple[str, ...]) -> None:
    """The file of an older program, which knew nothing of those tables."""
    with store.write() as tx:
        line = desk.line_of(tx)
        for table in without:
            line.execute(f"DROP TABLE {table}")
        line.execute(f"UPDATE alembic_version SET version_num = '{revision}'")


def test_a_file_of_the_first_program_gets_what_the_second_keeps(store: Store, path: Path) -> None:
    made = desk.register(store, [1, 2])
    as_it_was(store, "0001", (*PHOTOGRAPHS, *SENT_BACK))
    with store.write() as tx:
        desk.line_of(tx).execute("DROP INDEX card_to_check")
        desk.line_of(tx).execute("ALTER TABLE card DROP COLUMN decided")
    store.close()
    is_like_new_with(path, made)


def test_a_file_of_the_second_program_gets_room_for_photographs(store: Store, path: Path) -> None:
    made = desk.register(store, [1, 2])
    as_it_was(store, "0002", PHOTOGRAPHS)
    store.close()
    is_like_new_with(path, made)


def is_like_new_with(path: Path, made: list[Registration]) -> None:
    with Store.open(path, desk.KEY) as newer, newer.read() as tx:
        assert tx.waiting_claims(5) == made
        assert tx.photos_of(1) == []
    new = path.with_name("new.db")
    Store.create(new, desk.KEY).close()
    assert shape(path) == shape(new)
