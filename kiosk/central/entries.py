"""An entry of the ledger: one record, what is known of it, and what was said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from kiosk.domain.photo import PhotoMark
from kiosk.domain.verdict import Verdict, VerdictKind


@dataclass(slots=True, repr=False)
class Entry:
    """Until it is decided, the verdict is `received`; `batch` is where it came in first."""

    seq: int
    batch: int
    identity: bytes = b""  # by which a copy is told from another record of the same number
    edition: int | None = None
    version: int | None = None
    person: bytes | None = None
    household: bytes | None = None
    verdict: str = "received"
    wave: int | None = None
    number: int | None = None
    position: int | None = None
    reasons: str | None = None
    field: str | None = None
    at: datetime | None = None
    office: str | None = None
    cursor: int = 0
    corrects: int | None = None  # what it says; it holds for nothing until the ledger has looked
    photos: tuple[PhotoMark, ...] = ()
    receipt: bytes | None = None  # its code, hashed: by which somebody who has it finds the record

    def quarantine(self, reason: str) -> None:
        self.verdict, self.reasons = "quarantined", reason

    def correct(self, field: str, reason: str) -> None:
        self.verdict, self.field, self.reasons = "needs_correction", field, reason

    def refuse(self, reasons: tuple[str, ...]) -> None:
        self.verdict, self.reasons = "refused", " ".join(reasons)

    def duplicate(self, at: datetime, office: str) -> None:
        self.verdict, self.at, self.office, self.wave = "duplicate", at, office, None

    def draw(self) -> None:
        self.verdict = "in_draw"

    def place(self, number: int) -> None:
        self.verdict, self.number, self.position, self.at = "placed", number, None, None

    def wait(self, position: int, at: datetime) -> None:
        self.verdict, self.position, self.at = "waiting", position, at

    def told(self) -> Verdict:
        """What the kiosk hears."""
        return told(
            self.verdict, self.wave, self.number, self.position, self.reasons, self.field, self.at,
            self.office,
        )  # fmt: skip

    def __repr__(self) -> str:
        return f"Entry(seq={self.seq}, {self.verdict})"


TOLD = "verdict, wave, number, position, reasons, field, at, office"


@lru_cache(maxsize=1024)  # most people of a batch are told the same
def told(*row: Any) -> Verdict:
    """A verdict from the columns of `TOLD`."""
    verdict, wave, number, position, reasons, field, at, office = row
    codes = tuple(reasons.split()) if reasons else ()
    return Verdict(VerdictKind(verdict), wave, number, position, codes, field, at, office)


def quarantined(reason: str) -> Verdict:
    return Verdict(VerdictKind.QUARANTINED, reasons=(reason,))
