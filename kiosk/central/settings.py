"""The few values the centre keeps of itself: its epoch, and where kiosks find it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql

from kiosk.central.tables import setting

EPOCH, PUBLIC_URL = "epoch", "public_url"


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
