"""Made-up people and registrations, valid by default, so that a test says only what matters."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Any

from kiosk.domain.programme import Programme, text_hash
from kiosk.domain.registration import Consent, Registration
from ui.demo.people import answers, birth_date, elsewhere, family_card, nik, typed

__all__ = ["answers", "birth_date", "elsewhere", "family_card", "nik", "typed"]

PROGRAMMES = Path(__file__).parents[1] / "resources" / "programmes"
NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)  # a Tuesday, 10.00 WIB
TODAY = date(2026, 11, 24)


def programme_data(name: str = "kartu-prakerja-2020") -> dict[str, Any]:
    return tomllib.loads((PROGRAMMES / f"{name}.toml").read_text(encoding="utf-8"))


def programme(
    name: str = "kartu-prakerja-2020",
    *,
    quota: int | None = None,
    now: datetime = NOW,
    version: int = 1,
) -> Programme:
    """A published programme whose weekly waves run from the week of `now`."""
    data = programme_data(name)
    if quota is not None:
        data["weekly"]["quota"] = quota
    return Programme.from_data(data, version).resolved(now)


def first_come(*, quota: int = 25, now: datetime = NOW, version: int = 1) -> Programme:
    return programme("pelatihan-vokasi", quota=quota, now=now, version=version)


def secret(number: int) -> bytes:
    return Random(f"secret {number}").randbytes(16)


def consent(at: datetime = NOW) -> Consent:
    return Consent("1", "id", at, text_hash("the text that was read"))


def registration(
    number: int = 1,
    *,
    seq: int | None = None,
    at: datetime = NOW,
    changes: Mapping[str, str] | None = None,
    made_under: tuple[str, int] = ("kartu-prakerja-2020", 1),
) -> Registration:
    return Registration(
        seq=seq if seq is not None else number,
        secret=secret(number),
        answers=answers(number, **(changes or {})),
        programme=made_under[0],
        programme_version=made_under[1],
        captured_at=at,
        operator="penyelia",
        consent=replace(consent(at), at=at),
    )


def registrations(count: int, start: int = 1) -> Iterator[Registration]:
    return (registration(number) for number in range(start, start + count))
