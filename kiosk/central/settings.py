"""The few values the centre keeps: its epoch, where kiosks find it, where photographs are."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql

from kiosk.central.tables import setting

EPOCH, PUBLIC_URL, PHOTOS = "epoch", "public_url", "photos"


def get(connection: Connection, name: str) -> Any:
    """None where nothing was ever put."""
    return connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar()


def put(connection: Connection, name: str, value: object) -> None:
    made = postgresql.insert(setting).values(name=name, value=value)
    connection.execute(made.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def put_first(connection: Connection, name: str, value: object) -> None:
    """Only where nothing was put before."""
    made = postgresql.insert(setting).values(name=name, value=value)
    connection.execute(made.on_conflict_do_nothing())
