"""A visitor registers alone on a real screen: an X server without a window manager, a pointer that
presses what is shown, and letters typed on the keyboard beside it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.usecases.machine import Machine
from kiosk.usecases.site import Site
from tests import builders
from tests.journeys.test_in_the_hall import (  # noqa: F401 - fixtures
    CHEAP,
    MISSING,
    PASSWORD,
    display,
    folder,
    is_open,
    on,
)  # fmt: skip
from tests.ui.screens.walkin.traces import left_on_disk

SAID = builders.typed(11)

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"needs {' and '.join(MISSING)}"),
    pytest.mark.slow,
]


class Pointer:
    """Knows of the program only what is on its screen."""

    def __init__(self, display: str, file: Path, program: subprocess.Popen[bytes]) -> None:  # noqa: F811
        self._display, self._file, self._program = display, file, program

    def rest(self) -> None:
        """Until the program has painted, and written down, what it shows now."""
        before = self._turn()
        self.until(lambda told: int(str(told.get("turn", 0))) > before + 2)

    def _turn(self) -> int:
        return int(str(self.seen().get("turn", 0)))

    def end(self, folder: Path) -> None:  # noqa: F811
        """As the system ends it: sealed and closed."""
        self._program.send_signal(signal.SIGTERM)
        assert self._program.wait(30) == 0
        assert not is_open(folder)

    def kill(self) -> None:
        """As a power cut ends it."""
        self._program.kill()
        self._program.wait(10)

    def seen(self) -> dict[str, object]:
        return dict(json.loads(self._file.read_text("utf-8"))) if self._file.exists() else {}

    def until(self, condition: Callable[[dict[str, object]], bool]) -> dict[str, object]:
        for _ in range(200):
            if condition(told := self.seen()):
                return told
            on(self._display, "sleep", "0.1")
        pytest.fail(f"it shows {self.seen()}")

    def press(self, name: str) -> None:
        """The button whose name begins so."""
        told = self.until(lambda told: self._find(told, name) is not None)
        x, y = self._find(told, name) or (0, 0)
        on(self._display, "mousemove", str(x), str(y), "click", "1")
        if len(name) > 1:  # a key of the keypad stays where it is
            self.rest()

    def type(self, text: str) -> None:
        on(self._display, "type", "--delay", "40", text)
        self.rest()

    def at(self, page: str) -> None:
        """Shown, and ready for whoever types."""
        self.until(lambda told: str(told.get("page", "")).startswith(page))
        self.rest()

    def leave(self, page: str, button: str = "Lanjut") -> None:
        """As often as it takes: Lanjut leads to the next empty line first."""
        for _ in range(6):
            if not str(self.seen().get("page", "")).startswith(page):
                return
            self.press(button)
        self.until(lambda told: not str(told.get("page", "")).startswith(page))

    @staticmethod
    def _find(told: dict[str, object], name: str) -> tuple[int, int] | None:
        places = told.get("places")
        found = places if isinstance(places, dict) else {}
        wanted = name.casefold()
        near = [found[one] for one in found if one.casefold() == wanted]
        near += [found[one] for one in found if one.casefold().startswith(wanted)]
        return (int(near[0][0]), int(near[0][1])) if near else None


@pytest.fixture
def pointer(display: str, folder: Path, tmp_path: Path) -> Iterator[Pointer]:  # noqa: F811
    file = tmp_path / "seen.json"
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.watched_window", str(folder), str(file)],
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield Pointer(display, file, program)
    finally:
        program.kill()
        program.wait(10)


def open_the_machine(pointer: Pointer) -> None:
    pointer.until(lambda told: told.get("focus") == "TouchField")
    pointer.type(PASSWORD)
    pointer.press("Buka")
    pointer.at("away")


def tell_who_it_is(pointer: Pointer) -> None:
    """From home to the numbers and the name, as a person has them on their papers."""
    pointer.press("Mulai")
    pointer.at("conditions")
    pointer.press("Semua benar")
    pointer.at("consent")
    while "Saya setuju" not in str(pointer.seen()["places"]):
        pointer.press("Baca lanjutannya")
    pointer.press("Saya setuju")
    pointer.at("nik")
    for digit in SAID["nik"]:
        pointer.press(digit)
    pointer.leave("nik")
    pointer.at("kk")
    pointer.type(SAID["kk"])
    pointer.leave("kk")
    for line in ("name", "birth_place"):
        pointer.at("person")
        pointer.type(SAID[line])
        pointer.press("Lanjut")
    pointer.leave("person")


def tell_the_rest(pointer: Pointer) -> None:
    """From the village to "Daftarkan saya"."""
    pointer.at("village")
    pointer.type("braga")
    pointer.press("Braga")
    for line in ("street", "rt", "rw"):
        pointer.at("street")
        pointer.type(SAID[line])
        pointer.press("Lanjut")
    pointer.leave("street")
    pointer.at("phone")
    pointer.type(SAID["phone"])
    pointer.leave("phone")
    pointer.at("email")
    pointer.press("Lewati")
    pointer.at("choice.education")
    pointer.press("SMA/SMK")
    pointer.at("choice.employment")
    pointer.press("Pencari kerja")
    pointer.at("text.training")
    pointer.type(SAID["training"])
    pointer.leave("text.training")
    pointer.at("check")
    while "Saya menyatakan data di atas benar." not in str(pointer.seen()["places"]):
        pointer.press("Lihat sisanya")
    pointer.press("Saya menyatakan")
    pointer.leave("check", "Daftarkan saya")


def test_a_visitor_registers_with_a_pointer_and_the_screen_is_clean_again(
    pointer: Pointer,
    folder: Path,  # noqa: F811
) -> None:
    open_the_machine(pointer)
    tell_who_it_is(pointer)
    tell_the_rest(pointer)
    pointer.press("Selesai dan bersihkan layar")
    pointer.until(lambda told: "Mulai" in str(told["places"]))
    pointer.end(folder)
    workplace = Site(folder, Machine(cost=CHEAP)).sign_in(None, PASSWORD)
    rows = workplace.queue.page().rows
    workplace.close()
    assert [(row.masked_nik[-4:], row.name) for row in rows] == [
        (SAID["nik"][-4:], SAID["name"].upper())
    ]


def test_killed_in_the_middle_of_a_visit_the_machine_knows_nobody(
    pointer: Pointer,
    folder: Path,  # noqa: F811
) -> None:
    open_the_machine(pointer)
    tell_who_it_is(pointer)
    pointer.at("village")
    pointer.kill()
    assert left_on_disk(folder, (SAID["nik"], SAID["kk"], SAID["name"].upper())) == []
    workplace = Site(folder, Machine(cost=CHEAP)).sign_in(None, PASSWORD)
    left = (workplace.queue.page().rows, workplace.desk.drafts())
    workplace.close()
    assert left == ((), ())
