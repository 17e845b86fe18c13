"""Brings the file of an older program up to date, step by step."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from kiosk.errors import StoreInUse, StoreTooNew
from kiosk.store import files
from kiosk.store.faults import on_disk
from kiosk.store.layout import Schema


def upgrade(connection: Connection, path: Path, old: str, schema: Schema) -> None:
    """All steps in one transaction: one that fails leaves the file as it was."""
    config = Config()
    config.set_main_option("script_location", str(schema.migrations).replace("%", "%%"))
    if old not in {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}:
        raise StoreTooNew(revision=old)
    _back_up(connection, path, old)
    config.attributes["connection"] = connection
    with connection.begin():
        command.upgrade(config, schema.revision)


def _back_up(connection: Connection, path: Path, revision: str) -> None:
    """The encrypted file as it was; `StoreInUse` while another program reads from its log."""
    if not files.fold_log(connection):
        raise StoreInUse
    with on_disk():
        files.copy_whole(path, path.with_name(f"{path.name}.before-{revision}"))
