"""The history of the accounts of a desk: lines in the encrypted store that are only added to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.domain import passwords
from kiosk.errors import Invalid
from kiosk.store.reading import Reading
from kiosk.store.writing import Writing
from kiosk.usecases.facts import FIRST_SUPERVISOR, OPERATOR, SUPERVISOR, OperatorLabel

COMMON: Final = Path(__file__).parents[2] / "resources" / "passwords" / "common.txt"
_HISTORY: Final = "people.history"


@dataclass(frozen=True, slots=True)
class PeopleEvent:
    """Something done to an account: `what` is added, renamed, removed, reset, changed, or
    recovered: by the centre's help, when nobody else could let them in."""

    at: datetime
    by: str
    what: str
    operator: str
    name: str
    role: str


def events(tx: Reading) -> tuple[PeopleEvent, ...]:
    """Oldest first."""
    kept = (tx.setting(_HISTORY) or b"").decode().splitlines()
    return tuple(_event(line) for line in kept)


def write_down(tx: Writing, at: datetime, by: str, what: str, somebody: OperatorLabel) -> None:
    told = asdict(somebody) | {"what": what, "by": by, "at": at.isoformat()}
    line = json.dumps(told, sort_keys=True).encode()
    tx.put_setting(_HISTORY, (tx.setting(_HISTORY) or b"") + line + b"\n")


def with_roles(
    people: Iterable[OperatorLabel], history: Iterable[PeopleEvent]
) -> tuple[OperatorLabel, ...]:
    """Their roles are told from the history: on the door they could be painted over."""
    added = {one.operator: one.role for one in history if one.what == "added"}
    roles: Mapping[str, str] = {FIRST_SUPERVISOR: SUPERVISOR, **added}
    return tuple(OperatorLabel(one.id, one.name, roles.get(one.id, OPERATOR)) for one in people)


def demand_good(password: str, somebody: OperatorLabel, office: Iterable[str]) -> None:
    """Raises `Invalid` for a new password that is short, common, or made of the names around."""
    common = (line for line in COMMON.read_text("utf-8").splitlines() if not line.startswith("#"))
    names = (somebody.name, *office)
    if found := passwords.weaknesses(password, names, tuple(filter(None, common))):
        raise Invalid(*found)


def _event(line: str) -> PeopleEvent:
    told = json.loads(line)
    return PeopleEvent(
        datetime.fromisoformat(told["at"]),
        *(told[name] for name in ("by", "what", "id", "name", "role")),
    )
