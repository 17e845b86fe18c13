"""The clock of the machine the centre runs on: the only one that counts."""

from datetime import UTC, datetime


def now() -> datetime:
    return datetime.now(UTC)
