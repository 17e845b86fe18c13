"""For how many days a person's data stay here after the centre has them: as each was told."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from kiosk.store.reading import Reading
from kiosk.store.writing import Writing

_BEFORE: Final = "settings.data_days.before"


@dataclass(frozen=True, slots=True)
class Era:
    """People taken down before `until` were told so many days."""

    until: datetime
    days: int


def remember(tx: Writing, days: int, until: datetime) -> None:
    """Keep what was said so far, before another number is said."""
    kept = [*json.loads(tx.setting(_BEFORE) or b"[]"), [until.isoformat(), days]]
    tx.put_setting(_BEFORE, json.dumps(kept).encode())


def eras(tx: Reading, days_now: int) -> tuple[Era, ...]:
    """Oldest first; the last one has no end. A smaller number is good for those before it, too: a
    greater one is not, because it is not what they agreed to."""
    kept = json.loads(tx.setting(_BEFORE) or b"[]")
    before = [Era(datetime.fromisoformat(at), min(days, days_now)) for at, days in kept]
    return (*before, Era(datetime.max.replace(tzinfo=UTC), days_now))
