"""A working day at the real window, in a process of its own that may be killed in a word's middle.

python -m tests.journeys.day_at_the_desk HOME: reads one JSON object a line ({"do": "people", ...}),
answers with one line each.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.usecases.site import Site
from tests.ui.screens.keyboard import AtTheDesk, Keyboard, focused
from ui import compose
from ui.demo import people
from ui.demo.hands import Rhythm, until
from ui.desk_screens import DeskScreens
from ui.screens.closing.page import ClosingPage
from ui.screens.lock import Lock
from ui.screens.sign_in import SignIn

_FURTHEST = 60  # presses of Tab from one end of a page to the other


class Patience:
    """Waits as the robot of the tests does, without a test around it."""

    def waitUntil(self, condition: Callable[[], bool], timeout: int) -> None:
        until(condition, timeout / 1000)

    @contextmanager
    def waitSignal(self, signal: Any, timeout: int) -> Iterator[SimpleNamespace]:
        heard = SimpleNamespace(args=None)

        def hear(*args: object) -> None:
            heard.args = args

        signal.connect(hear)
        yield heard
        until(lambda: heard.args is not None, timeout / 1000)
        signal.disconnect(hear)


class Day:
    """One verb a method; each returns what there is to tell."""

    def __init__(self, home: Path) -> None:
        rhythm = Rhythm()
        window = compose.build(Site(home), stamp=rhythm)
        window.resize(1920, 1080)
        window.show()
        window.activateWindow()
        self._at = AtTheDesk(window, cast("QtBot", Patience()), Keyboard(rhythm))

    # --- coming and going -------------------------------------------------------------------------

    def sign_in(self, who: int, password: str) -> dict[str, Any]:
        """The `who`-th name on the door."""
        at = self._at
        at.until(lambda: isinstance(at.window.current, SignIn))
        at.keys.press("Shift+Tab")
        at.keys.type(str(who))
        at.keys.press("Return")
        at.keys.type(password)
        at.keys.press("Return")
        at.until(lambda: at.window.findChild(DeskScreens), timeout=60_000)
        at.until(lambda: at.page.isVisible() and at.page.parts.head.day)
        return {"name": at.workplace.operator.name}

    def sign_out(self) -> dict[str, Any]:
        at = self._at
        at.screens.shell.sign_out_wanted.emit()
        at.until(lambda: isinstance(at.window.current, SignIn), timeout=60_000)
        return {}

    def away(self, password: str) -> dict[str, Any]:
        """Locked in the middle of a person, and back at the same field."""
        at = self._at
        before = at.at
        at.keys.press("Ctrl+L")
        at.until(lambda: isinstance(at.window.current, Lock))
        at.keys.type(password)
        at.keys.press("Return")
        at.until(lambda: at.window.current is at.screens.shell, timeout=60_000)
        return {"before": before, "after": at.at}

    def quit(self) -> dict[str, Any]:
        self._at.window.close()
        until(lambda: not self._at.window.isVisible())
        return {}

    # --- people -----------------------------------------------------------------------------------

    def people(self, first: int, last: int) -> dict[str, Any]:
        """NIK and family card by the scanner, the rest by the keyboard."""
        return {"people": [self._person(number) for number in range(first, last + 1)]}

    def mistyped(self, number: int) -> dict[str, Any]:
        """Somebody whose NIK is typed by hand, a digit short at first."""
        at, wanted = self._at, people.typed(number)
        at.keys.press("F2")
        at.keys.type(wanted["nik"][:15])
        at.keys.press("Return")
        at.until(at.box("nik").shell.note)
        told = at.box("nik").shell.note()
        at.keys.press("F2")
        at.keys.type(wanted["nik"])
        at.until(lambda: at.page.parts.nik.is_telling)
        return {"told": told, "people": [self._rest(number, at.keys.strokes, time.monotonic())]}

    def half(self, number: int) -> dict[str, Any]:
        """The first fields; they are on disk when this is answered."""
        at, wanted = self._at, people.typed(number)
        self._scan(wanted)
        at.page.walk.to_field("street")
        at.keys.type("Jl. Mer")
        at.until(lambda: at.page.interview.keeper.is_kept)
        return {"at": at.at}

    def resume(self, number: int) -> dict[str, Any]:
        """Take what is offered back, and go on."""
        at = self._at
        at.until(at.page.parts.offer.isVisible)
        at.keys.press("Return")
        at.until(lambda: at.at == "street")
        found = at.box("street").text()
        at.keys.press("Escape")
        return {"found": found, "people": [self._rest(number, at.keys.strokes, time.monotonic())]}

    def park(self, number: int) -> dict[str, Any]:
        """Somebody has to fetch a paper."""
        at = self._at
        at.keys.scan(people.typed(number)["nik"])
        at.until(lambda: at.page.parts.nik.is_telling)
        at.keys.press("F7")
        at.until(lambda: at.page.interview.is_empty and at.page.parts.rail.parked.drafts)
        return {"parked": len(at.page.parts.rail.parked.drafts)}

    def fetch(self, number: int) -> dict[str, Any]:
        """And comes back: offered to whoever has just signed in, or in the list."""
        at = self._at
        offer, parked = at.page.parts.offer, at.page.parts.rail.parked
        at.until(lambda: offer.isVisible() or parked.drafts)
        if not offer.isVisible():
            self._tab_into(parked)
        at.keys.press("Space")
        at.until(lambda: at.box("nik").text() == people.typed(number)["nik"])
        return {"people": [self._rest(number, at.keys.strokes, time.monotonic())]}

    # --- the end of the day -----------------------------------------------------------------------

    def send(self) -> dict[str, Any]:
        """Whoever waits goes to the centre; how those taken down here stand then."""
        at = self._at
        at.screens.show_place("queue")
        at.screens.queue.send_now()
        at.until(lambda: not at.workplace.queue.counts().waiting, timeout=120_000)
        by_standing = at.workplace.queue.counts().by_standing
        at.screens.show_place("entry")
        return {standing.value: count for standing, count in by_standing.items() if count}

    def close_day(self, password: str) -> dict[str, Any]:
        """By Ctrl+T; the supervisor comes to the desk and types theirs."""
        at = self._at
        at.keys.press("Ctrl+T")
        page = at.screens.shell.pages.currentWidget()
        assert isinstance(page, ClosingPage)
        at.until(lambda: page._day is not None and page.signing.password.isAncestorOf(focused()))
        at.keys.type(password)
        at.keys.press("Ctrl+Return")
        at.until(page.record.isVisible, timeout=60_000)
        signed = page.record.signed
        assert signed is not None
        facts = signed.facts
        by = {one.person.name: sum(one.counts.values()) for one in facts.operators}
        return {"number": facts.number, "by": by, "unsent": facts.remains.unsent}

    # --- how --------------------------------------------------------------------------------------

    def _person(self, number: int) -> dict[str, Any]:
        at, wanted = self._at, people.typed(number)
        strokes, begun = at.keys.strokes, time.monotonic()
        self._scan(wanted)
        return self._rest(number, strokes, begun)

    def _scan(self, wanted: dict[str, str]) -> None:
        at = self._at
        at.keys.scan(wanted["nik"])
        at.until(lambda: at.page.parts.nik.is_telling)
        at.keys.scan(wanted["kk"])
        at.until(lambda: at.box("kk").text() == wanted["kk"])

    def _rest(self, number: int, strokes: int, begun: float) -> dict[str, Any]:
        """From where one is to the receipt, by Enter from one empty field to the next."""
        at, wanted = self._at, people.typed(number)
        while (box := at.sheet.current()) is not None:
            if box.is_empty:
                at.answer_box(box, wanted.get(box.field.id, ""))
            if at.sheet.current() is box:
                at.keys.press("Return")
        receipt = at.save()
        at.until(lambda: at.page.interview.is_empty and at.at == "nik")
        seconds = time.monotonic() - begun
        return {"receipt": receipt, "keys": at.keys.strokes - strokes, "seconds": seconds}

    def _tab_into(self, widget: QWidget) -> None:
        for _ in range(_FURTHEST):
            if widget.isAncestorOf(focused()):
                return
            self._at.keys.press("Tab")
        raise LookupError("Tab never comes there")


def main(home: str) -> int:
    application = compose.application()
    day = Day(Path(home))
    for line in sys.stdin:
        told: dict[str, Any] = json.loads(line)
        verb = told.pop("do")
        print(json.dumps(getattr(day, verb)(**told)), flush=True)
        if verb == "quit":
            break
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
