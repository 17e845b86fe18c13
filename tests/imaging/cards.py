"""Made-up identity cards, drawn: the same seed is always the same card, and nobody's."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from kiosk.imaging.frames import Frame
from tests.imaging import ocr_a
from ui.demo import people

WIDTH, HEIGHT = 1012, 638  # of a card at 300 dots an inch
INK = (22, 24, 30)
_FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_PLAIN, _BOLD = "PlusJakartaSans_500Medium.ttf", "PlusJakartaSans_700Bold.ttf"

# Province, regency, district with its code, village; all four are in the gazetteer.
_PLACES = (
    ("JAWA BARAT", "KOTA BANDUNG", "SUKASARI", "327301", "GEGERKALONG"),
    ("JAWA TENGAH", "KABUPATEN SRAGEN", "KEDAWUNG", "331404", "WONOREJO"),
    ("NUSA TENGGARA TIMUR", "KABUPATEN ENDE", "NDONA", "530805", "LOKOBOKO"),
    ("SULAWESI SELATAN", "KOTA MAKASSAR", "TAMALANREA", "737114", "TAMALANREA JAYA"),
    ("BALI", "KOTA DENPASAR", "DENPASAR SELATAN", "517101", "SANUR KAJA"),
    ("ACEH", "KOTA BANDA ACEH", "KUTA ALAM", "117102", "KUTA ALAM"),
    ("KALIMANTAN UTARA", "KABUPATEN BULUNGAN", "TANJUNG SELOR", "650105", "TANJUNG SELOR HILIR"),
    ("JAWA TIMUR", "KOTA MALANG", "KLOJEN", "357302", "KLOJEN"),
    ("PAPUA", "KOTA JAYAPURA", "JAYAPURA SELATAN", "917102", "HAMADI"),
    ("JAWA TENGAH", "KOTA SEMARANG", "GUNUNGPATI", "337412", "SEKARAN"),
    ("LAMPUNG", "KOTA BANDAR LAMPUNG", "WAY HALIM", "187115", "WAY HALIM PERMAI"),
    ("KEPULAUAN RIAU", "KOTA BATAM", "BATU AMPAR", "217102", "BATU MERAH"),
)
_FIRST = (
    "SITI", "BUDI", "AHMAD", "DEWI", "MUHAMMAD", "NI LUH", "I GUSTI", "RATNA", "YOHANES", "FATIMAH",
    "WAHYU", "ENDANG", "JOKO", "SRI", "ABDUL", "MARIA", "KETUT", "NUR'AINI", "SUPARNO", "FRANSISKA",
)  # fmt: skip
_SECOND = (
    "NURHALIZA", "SANTOSO", "RAHMAWATI", "HIDAYAT", "SULASTRI", "PUTU AYU", "NGURAH RAI", "SARI",
    "PAPILAYA", "ZAHRA", "SETIAWAN", "LESTARI", "PRASETYO", "WULANDARI", "ROHMAN", "SIMANJUNTAK",
    "TJAHJADI", "WEA", "KOGOYA", "MBULU",
)  # fmt: skip
_STREETS = (
    "JL. MELATI NO. {}", "GG. MAWAR II NO. {}", "DUSUN KRAJAN {}", "JL. KH. AHMAD DAHLAN {}",
    "PERUM GRIYA ASRI BLOK C {}", "LINGK. SUMBER REJO {}", "JL. RAYA BOGOR KM. {}", "KP. CIKUPA {}",
)  # fmt: skip
_FAITHS = ("ISLAM", "KRISTEN", "KATHOLIK", "HINDU", "BUDDHA")
_JOBS = (
    "KARYAWAN SWASTA", "BELUM/TIDAK BEKERJA", "PETANI/PEKEBUN", "BURUH HARIAN LEPAS", "WIRASWASTA",
    "PELAJAR/MAHASISWA", "MENGURUS RUMAH TANGGA", "NELAYAN/PERIKANAN",
)  # fmt: skip
_MARRIED = ("BELUM KAWIN", "KAWIN", "CERAI HIDUP", "CERAI MATI")


@dataclass(frozen=True, slots=True)
class Card:
    """All that is printed on a card, as it is printed."""

    province: str
    regency: str
    nik: str
    name: str
    birth_place: str
    birth_date: date
    sex: str  # L or P
    street: str
    rt: str
    rw: str
    village: str
    district: str
    faith: str
    married: str
    job: str
    blood: str
    issued: date

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """The labels and the values below the NIK, from top to bottom."""
        sex = "LAKI-LAKI" if self.sex == "L" else "PEREMPUAN"
        return (
            ("Nama", self.name),
            ("Tempat/Tgl Lahir", f"{self.birth_place}, {self.birth_date:%d-%m-%Y}"),
            ("Jenis kelamin", f"{sex:<18}Gol. Darah : {self.blood}"),
            ("Alamat", self.street),
            ("     RT/RW", f"{self.rt}/{self.rw}"),
            ("     Kel/Desa", self.village),
            ("     Kecamatan", self.district),
            ("Agama", self.faith),
            ("Status Perkawinan", self.married),
            ("Pekerjaan", self.job),
            ("Kewarganegaraan", "WNI"),
            ("Berlaku Hingga", "SEUMUR HIDUP"),
        )


def of(seed: int) -> Card:
    """The card of made-up person `seed`; its NIK ends in 9xxx, which no district reaches."""
    rng = Random(f"card {seed}")
    province, regency, district, code, village = rng.choice(_PLACES)
    born = date(1963, 1, 1) + timedelta(days=rng.randrange(365 * 44))
    woman = rng.random() < 0.5
    return Card(
        province=f"PROVINSI {province}",
        regency=regency,
        nik=people.nik(rng.randrange(1000), born=born, woman=woman, place=code),
        name=_name(rng),
        birth_place=rng.choice((regency, rng.choice(_PLACES)[1])).split(" ", 1)[1],
        birth_date=born,
        sex="P" if woman else "L",
        street=rng.choice(_STREETS).format(rng.randint(1, 199)),
        rt=f"{rng.randint(1, 20):03}",
        rw=f"{rng.randint(1, 15):03}",
        village=village,
        district=district,
        faith=rng.choice(_FAITHS),
        married=rng.choice(_MARRIED),
        job=rng.choice(_JOBS),
        blood=rng.choice(("A", "B", "AB", "O", "-")),
        issued=date(2012, 1, 2) + timedelta(days=rng.randrange(365 * 13)),
    )


def _name(rng: Random) -> str:
    parts = [rng.choice(_FIRST)]
    parts += rng.sample(_SECOND, rng.choices((0, 1, 2, 3), (5, 50, 35, 10))[0])
    return " ".join(parts)


def drawn(card: Card) -> Frame:
    """The card flat and evenly lit, edge to edge; 1012 x 638."""
    rng = Random(f"paper {card.nik}")
    frame = _paper(rng)
    frame = _printed(frame, card)
    ocr_a.write(frame, card.nik, (200, 108), 34, INK)
    return frame


def _paper(rng: Random) -> Frame:
    """Light blue security print: waves, rings and fine lines."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    shift = rng.uniform(0, 6)
    blue = 222 + 10 * np.cos(x / 90 + shift)
    green = 196 + 16 * np.sin(x / 110 - y / 70 + shift)
    red = 150 + 28 * np.sin(x / 140 + y / 90 + shift)
    waves = np.dstack((blue, green, red)) + (6 * np.sin((x + y) / 3.2))[..., None]
    paper: Frame = np.clip(waves, 0, 255).astype(np.uint8)
    for _ in range(14):
        middle = (rng.randint(-100, WIDTH + 100), rng.randint(-100, HEIGHT + 100))
        axes = (rng.randint(180, 560), rng.randint(180, 560))
        cv2.ellipse(paper, middle, axes, 0, 0, 360, (225, 205, 170), 2, cv2.LINE_AA)
    return paper


def _printed(paper: Frame, card: Card) -> Frame:
    image = Image.fromarray(np.ascontiguousarray(paper[..., ::-1]))
    pen = ImageDraw.Draw(image)
    ink = INK[::-1]
    for line, (y, text) in enumerate(((12, card.province), (52, card.regency))):
        pen.text((WIDTH / 2, y), text, font=_font(_BOLD, 33 - line), fill=ink, anchor="ma")
    pen.text((36, 100), "NIK", font=_font(_BOLD, 38), fill=ink)
    pen.text((172, 100), ":", font=_font(_BOLD, 38), fill=ink)
    for row, (label, value) in enumerate(card.rows):
        y = 160 + 36 * row
        pen.text((36, y), label, font=_font(_PLAIN, 24), fill=ink)
        pen.text((266, y), f": {value}", font=_font(_PLAIN, 24), fill=ink)
    _portrait(pen, card)
    town = card.regency.split(" ", 1)[1]
    for y, text in ((452, town), (480, f"{card.issued:%d-%m-%Y}")):
        pen.text((868, y), text, font=_font(_PLAIN, 19), fill=ink, anchor="ma")
    pen.text((540, 606), "SPESIMEN - DATA REKAAN", font=_font(_BOLD, 17), fill=(150, 40, 40))
    return np.ascontiguousarray(np.asarray(image)[..., ::-1])


def _portrait(pen: ImageDraw.ImageDraw, card: Card) -> None:
    """Where the photograph would be: a bust without a face, on red or blue as the year asks."""
    ground = (196, 60, 54) if card.birth_date.year % 2 else (50, 84, 170)
    pen.rectangle((768, 170, 968, 436), fill=ground)
    pen.chord((788, 320, 948, 552), 180, 360, fill=(40, 44, 60))
    pen.ellipse((818, 206, 918, 332), fill=(206, 164, 128))


@cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONTS / name, size)


def many(count: int, first: int = 0) -> Sequence[Card]:
    return [of(seed) for seed in range(first, first + count)]
