"""What the centre said of one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Self


class VerdictKind(StrEnum):
    RECEIVED = "received"
    IN_DRAW = "in_draw"
    PLACED = "placed"
    WAITING = "waiting"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    NEEDS_CORRECTION = "needs_correction"
    QUARANTINED = "quarantined"
    DRAWN = "drawn"
    NOT_DRAWN = "not_drawn"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind and the facts its words need; nothing of the person.

    wave, number: the place (`placed`, `drawn`), or the wave joined (`in_draw`, `waiting`).
    position: the place in the waiting list as known at `at`.
    reasons: codes, for `refused`, `quarantined`, and with `field` for `needs_correction`.
    at, where: for `duplicate`, when and at which office the person was registered before.
    """

    kind: VerdictKind
    wave: int | None = None
    number: int | None = None
    position: int | None = None
    reasons: tuple[str, ...] = ()
    field: str | None = None
    at: datetime | None = None
    where: str | None = None

    def to_data(self) -> dict[str, Any]:
        """Plain values without the absent ones, times as whole seconds: for wire and store."""
        data: dict[str, Any] = {"kind": self.kind.value}
        for name in ("wave", "number", "position", "field", "where"):
            if (value := getattr(self, name)) is not None:
                data[name] = value
        if self.reasons:
            data["reasons"] = list(self.reasons)
        if self.at is not None:
            data["at"] = int(self.at.timestamp())
        return data

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        """The inverse; raises KeyError, TypeError or ValueError for what is no verdict."""
        at = data.get("at")
        return cls(
            kind=VerdictKind(data["kind"]),
            wave=_whole(data.get("wave")),
            number=_whole(data.get("number")),
            position=_whole(data.get("position")),
            reasons=tuple(str(reason) for reason in data.get("reasons", ())),
            field=_text(data.get("field")),
            at=datetime.fromtimestamp(int(at), UTC) if at is not None else None,
            where=_text(data.get("where")),
        )


def _whole(value: Any) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise TypeError("a whole number was expected")
    return value


def _text(value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError("a text was expected")
    return value
