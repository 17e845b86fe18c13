"""Made-up people and registrations, valid by default, so that a test says only what matters."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from kiosk.domain.programme import Programme, text_hash
from kiosk.domain.registration import Consent, Registration

PROGRAMMES = Path(__file__).parents[1] / "resources" / "programmes"
NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)  # a Tuesday, 10.00 WIB
TODAY = date(2026, 11, 24)

_FIRST = (
    "Siti", "Ahmad", "Dewi", "Budi", "Rina", "Agus", "Maria", "Yohanes", "Ni Luh", "Fransiskus",
    "Theresia", "Abdul", "Nur", "Sri", "Eko", "Wahyu", "Putri", "Rizky", "Made", "Ketut",
)  # fmt: skip
_LAST = (
    "Nurhaliza", "Hidayat", "Lestari", "Santoso", "Kartika", "Wijaya", "Wea", "Papilaya",
    "Ayu Sari", "Seran", "Mbulu", "Rohman", "Aini", "Wahyuni", "Prasetyo", "Saputra",
    "Maharani", "Ramadhan",
)  # fmt: skip
_PLACES = (
    ("327302", "3273021001", "BANDUNG"), ("317101", "3171011001", "JAKARTA"),
    ("351514", "3515142001", "SIDOARJO"), ("530801", "5308012001", "ENDE"),
)  # fmt: skip
_STREETS = ("Jl. Merdeka", "Jl. Sukasari", "Gang Melati", "Dusun Krajan", "Jl. Pasar Baru")
_TRAININGS = ("Barista", "Menjahit", "Servis AC", "Pemasaran digital", "Bahasa Inggris", "Las")
_EDUCATION = ("sd", "smp", "sma", "d3", "s1")
_EMPLOYMENT = ("job_seeker", "laid_off", "furloughed", "micro_business", "worker")


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


def nik(number: int, *, born: date | None = None, woman: bool = True, place: str = "327302") -> str:
    """The NIK of made-up person `number`: never the same for two numbers, serials 9000-9999."""
    day = born or birth_date(number)
    written = day.day + 40 if woman else day.day
    return f"{place}{written:02}{day:%m%y}{9000 + number % 1000:04}"


def birth_date(number: int) -> date:
    """Grown up in every year of this century's third decade; moves on when the serials run out."""
    return date(1988, 1, 1) + timedelta(days=number % 1000 * 4 + number // 1000)


def family_card(number: int, place: str) -> str:
    recorded = date(2015, 1, 1) + timedelta(days=number // 1000)
    return f"{place}{recorded:%d%m%y}{9000 + number % 1000:04}"


def answers(number: int = 1, **changes: str) -> dict[str, str]:
    """Canonical answers of made-up person `number`: the same number is always the same person."""
    random = Random(number)
    place, village, town = _PLACES[number % len(_PLACES)]
    woman = number % 2 == 1
    full = f"{random.choice(_FIRST)} {random.choice(_LAST)} {random.choice(_LAST)}".upper()
    said = {
        "nik": nik(number, woman=woman, place=place),
        "kk": family_card(number, place),
        "name": full,
        "birth_place": town,
        "birth_date": birth_date(number).isoformat(),
        "sex": "P" if woman else "L",
        "village": village,
        "rt": f"{random.randint(1, 20):03}",
        "rw": f"{random.randint(1, 15):03}",
        "street": f"{random.choice(_STREETS)} No. {random.randint(1, 200)}",
        "phone": f"08{random.choice((12, 13, 21, 52, 57, 78))}{random.randrange(10**8):08}",
        "education": random.choice(_EDUCATION),
        "employment": random.choice(_EMPLOYMENT),
        "training": random.choice(_TRAININGS),
    }
    if random.random() < 0.6:
        said["email"] = f"{full.split()[0].lower()}{number}@contoh.id"
    return {**said, **changes}


def typed(number: int = 1, **changes: str) -> dict[str, str]:
    """The same person as an operator types: dates the Indonesian way, names in mixed case."""
    said = answers(number)
    born = date.fromisoformat(said["birth_date"])
    said |= {"birth_date": born.strftime("%d-%m-%Y"), "name": said["name"].title()}
    return {**said, **changes}


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
