"""Made-up people: the same number is always the same person, and no number of theirs is real."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

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
    ("351514", "3515142001", "SIDOARJO"), ("530801", "5308012023", "ENDE"),
)  # fmt: skip
_STREETS = ("Jl. Merdeka", "Jl. Sukasari", "Gang Melati", "Dusun Krajan", "Jl. Pasar Baru")
_TRAININGS = ("Barista", "Menjahit", "Servis AC", "Pemasaran digital", "Bahasa Inggris", "Las")
_EDUCATION = ("sd", "smp", "sma", "d3", "s1")
_EMPLOYMENT = ("job_seeker", "laid_off", "furloughed", "micro_business", "worker")


def nik(number: int, *, born: date | None = None, woman: bool = True, place: str = "327302") -> str:
    """The NIK of made-up person `number`: never the same for two numbers, serials 9000-9999."""
    day = born or birth_date(number)
    written = day.day + 40 if woman else day.day
    return f"{place}{written:02}{day:%m%y}{9000 + number % 1000:04}"


def birth_date(number: int) -> date:
    """A grown-up's; moves on by a day when the serials run out."""
    return date(1988, 1, 1) + timedelta(days=number % 1000 * 4 + number // 1000)


def family_card(number: int, place: str) -> str:
    recorded = date(2015, 1, 1) + timedelta(days=number // 1000)
    return f"{place}{recorded:%d%m%y}{9000 + number % 1000:04}"


def answers(number: int, **changes: str) -> dict[str, str]:
    """Canonical answers of made-up person `number`, by field."""
    random = Random(number)  # noqa: S311 - nothing here is secret
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
        "same_address": "yes",
        "phone": f"08{random.choice((12, 13, 21, 52, 57, 78))}{random.randrange(10**8):08}",
        "education": random.choice(_EDUCATION),
        "employment": random.choice(_EMPLOYMENT),
        "training": random.choice(_TRAININGS),
    }
    if random.random() < 0.6:
        said["email"] = f"{full.split()[0].lower()}{number}@contoh.id"
    return {**said, **changes}


def elsewhere(number: int) -> dict[str, str]:
    """What somebody answers besides who does not live at the address on the card."""
    _, village, _ = _PLACES[(number + 1) % len(_PLACES)]
    return {
        "same_address": "no",
        "current_village": village,
        "current_rt": f"{number % 20 + 1:03}",
        "current_rw": f"{number % 9 + 1:03}",
        "current_street": f"{_STREETS[number % len(_STREETS)]} No. {number % 200 + 1}",
    }


def typed(number: int, **changes: str) -> dict[str, str]:
    """The same person as an operator types: dates the Indonesian way, names in mixed case."""
    said = answers(number)
    born = date.fromisoformat(said["birth_date"])
    said |= {"birth_date": born.strftime("%d-%m-%Y"), "name": said["name"].title()}
    return {**said, **changes}
