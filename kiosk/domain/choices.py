"""The answers a person chooses from: education, employment status, and how people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.errors import Invalid, Problem

Labels = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose: its code, its label in each language, other spellings people use."""

    id: str
    labels: Labels
    aliases: tuple[str, ...] = ()

    @property
    def spellings(self) -> tuple[str, ...]:
        return (self.id, *self.labels.values(), *self.aliases)


def parse_choice(text: str, choices: tuple[Choice, ...]) -> str:
    """The code of the choice that was meant, by code, label or another usual spelling."""
    wanted = _plain(text)
    for choice in choices:
        if wanted in {_plain(spelling) for spelling in choice.spellings}:
            return choice.id
    raise Invalid(Problem("choice.unknown", facts={"choices": len(choices)}))


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


def _choice(code: str, indonesian: str, english: str, *aliases: str) -> Choice:
    return Choice(code, {"id": indonesian, "en": english}, aliases)


EDUCATION = (
    _choice("none", "Belum sekolah", "No schooling", "tidak sekolah", "tidak/belum sekolah"),
    _choice("sd", "SD", "Primary", "sekolah dasar", "MI", "paket A"),
    _choice("smp", "SMP", "Junior high", "MTs", "SLTP", "paket B"),
    _choice("sma", "SMA/SMK", "Senior high", "SMA", "SMK", "MA", "SLTA", "SMU", "paket C"),
    _choice("d1_d2", "D1/D2", "Diploma 1-2", "D1", "D2"),
    _choice("d3", "D3", "Diploma 3"),
    _choice("s1", "D4/S1", "Bachelor", "S1", "D4", "sarjana"),
    _choice("s2", "S2", "Master", "magister"),
    _choice("s3", "S3", "Doctorate", "doktor"),
)

EMPLOYMENT = (
    _choice("job_seeker", "Pencari kerja", "Job seeker", "cari kerja", "menganggur"),
    _choice("laid_off", "Terkena PHK", "Laid off", "PHK", "kena PHK"),
    _choice("furloughed", "Dirumahkan", "Furloughed"),
    _choice("reduced_income", "Penghasilan berkurang", "Reduced income"),
    _choice("micro_business", "Usaha mikro/kecil", "Micro/small business", "usaha kecil",
            "pelaku usaha mikro/kecil", "UMKM", "wirausaha"),
    _choice("worker", "Pekerja/buruh", "Worker", "pekerja", "buruh", "karyawan", "bekerja"),
    _choice("new_graduate", "Lulusan baru", "New graduate", "fresh graduate"),
    _choice("other", "Lainnya", "Other"),
)  # fmt: skip

SEX = (_choice("L", "Laki-laki", "Male"), _choice("P", "Perempuan", "Female"))

YES_NO = (
    _choice("yes", "Ya", "Yes", "y", "true", "1", "setuju", "benar"),
    _choice("no", "Tidak", "No", "n", "t", "false", "0", "bukan"),
)
