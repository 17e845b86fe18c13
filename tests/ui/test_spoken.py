"""What a screen reader is told, read back through AT-SPI from the real window."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = {"dbus-run-session": "dbus", "xvfb-run": "xvfb", "at-spi-bus-launcher": "at-spi2-core"}
_BESIDE = ":/usr/libexec:/usr/lib/at-spi2-core"

Heard = Mapping[str, Any]


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Heard:
    """One walk through the window: the door, the entry page, the queue, back, and a mistake."""
    where = os.environ.get("PATH", "") + _BESIDE
    missing = [package for tool, package in NEEDED.items() if not shutil.which(tool, path=where)]
    if missing:
        pytest.skip(f"a screen reader's way is not installed here: {' '.join(missing)}")
    run = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", sys.executable, "-m", "tests.spoken.reader"],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(tmp_path_factory.mktemp("run")),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    told = [line for line in run.stdout.splitlines() if line.startswith("{")]
    assert told, run.stderr[-2_000:]
    result: Heard = json.loads(told[-1])
    return result


def stops(heard: Heard, step: str) -> list[tuple[str, str]]:
    return [(one["role"], one["name"]) for one in heard[step] if one["takes_focus"]]


@pytest.mark.parametrize("step", ["door", "entry", "queue", "back"])
def test_whatever_takes_the_focus_has_a_name_and_a_role(heard: Heard, step: str) -> None:
    told = stops(heard, step)
    assert len(told) >= 10
    assert [role for role, name in told if not name.strip()] == []
    assert {role for role, _ in told} <= {
        *("text", "push button", "radio button", "check box", "table"),
    }


def test_the_door_is_read_as_it_is_seen(heard: Heard) -> None:
    assert stops(heard, "door") == [
        ("check box", "Bahasa Indonesia"),
        ("check box", "English"),
        ("check box", "Huruf besar"),
        ("check box", "Kontras tinggi"),
        ("push button", "Bantuan (F1)"),
        ("radio button", "Siapa yang bertugas?: Rina Kartika"),
        ("text", "Kata sandi"),
        ("push button", "Lihat kata sandi"),
        ("push button", "Masuk"),
        ("push button", "Lupa kata sandi?"),
    ]


def test_the_entry_page_is_read_from_the_bar_to_the_save_button(heard: Heard) -> None:
    names = [name for _, name in stops(heard, "entry")]
    in_order = [
        *("Input baru", "Lainnya", "Bantuan (F1)", "Keluar"),
        *("NIK", "Nomor KK", "Nama lengkap (sesuai KTP)", "Tanggal lahir"),
        *("Desa atau kelurahan", "RT", "RW", "Jalan dan nomor", "Nomor HP", "E-mail"),
        *("Pendidikan terakhir: SD", "Status kerja: Pencari kerja", "Pelatihan yang diminati"),
        *("Pendaftar setuju", "Tunda", "Simpan"),
    ]
    places = [names.index(name) for name in in_order]
    assert places == sorted(places)


def test_the_page_one_comes_back_to_reads_as_before(heard: Heard) -> None:
    assert stops(heard, "back") == stops(heard, "entry")
    assert stops(heard, "queue") != stops(heard, "entry")


def test_a_mistake_is_said_at_once(heard: Heard) -> None:
    assert heard["announced"].startswith("Angka ke-7 dan 8 (80) bukan tanggal lahir.")
    assert heard["politeness"] == 2  # assertive: it interrupts what is being read
