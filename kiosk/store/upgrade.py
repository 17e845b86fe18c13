"""Brings the file of an older program up to date, step by step."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from kiosk.errors import StoreInUse, StoreTooNew
from kiosk.store import files
from kiosk.store.faults import on_disk
from kiosk.store.layout import Schema
from kiosk.store.opening import Lines


def upgrade(lines: Lines, path: Path, old: str, schema: Schema) -> None:
    """After a copy was put beside the file; StoreTooNew for a revision nobody here has heard of."""
    steps = ScriptDirectory.from_config(_config(schema)).walk_revisions()
    if old not in {step.revision for step in steps}:
        raise StoreTooNew(revision=old)
    _back_up(lines, path, old)
    run(lines, schema)


def run(lines: Lines, schema: Schema) -> None:
    """All steps in one transaction: one that fails leaves the file as it was."""
    config = _config(schema)
    config.attributes["connection"] = lines.writer
    with lines.writer.begin():
        command.upgrade(config, schema.revision)


def _config(schema: Schema) -> Config:
    """Without a file of its own: in the bundle there is only the folder of the steps."""
    config = Config()
    config.set_main_option("script_location", str(schema.migrations).replace("%", "%%"))
    return config


def _back_up(lines: Lines, path: Path, revision: str) -> None:
    """The encrypted file as it was; `StoreInUse` while another program reads from its log."""
    if not lines.fold():
        raise StoreInUse
    with on_disk():
        files.copy_whole(path, path.with_name(f"{path.name}.before-{revision}"))
