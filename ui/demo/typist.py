"""Drives the real window by key presses, as it is told line by line; it may be killed anywhere.

    python -m ui.demo.typist HOME PICTURES LANGUAGE

Reads one JSON object a line ({"do": "type", "person": 3}), answers with {"done": ...} after lines
such as {"receipt": ...}, {"picture": ...} and {"say": ...}.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from kiosk.domain.standing import Standing
from kiosk.gazetteer.regions import Regions
from kiosk.usecases.site import Site
from ui import compose
from ui.demo import people
from ui.demo.hands import Hands, Rhythm, live, until
from ui.desk_screens import DeskScreens
from ui.main_window import MainWindow
from ui.models.link_watch import Glance
from ui.phrases.languages import Language
from ui.screens.entry.draft_keeper import DEBOUNCE_MS
from ui.screens.sign_in import SignIn

_Part = TypeVar("_Part", bound=QObject)
_HALF = 7  # fields of a person who is only half typed


class Typist:
    """One verb a method; each returns when what it asked for is on the screen."""

    def __init__(self, window: MainWindow, pictures: Path) -> None:
        self._window, self._pictures = window, pictures
        self._hands = Hands(window, Regions.open())
        self._receipts: list[str] = []
        self._glance: Glance | None = None

    # --- what it can be told ----------------------------------------------------------------------

    def sign_in(self, password: str) -> None:
        until(lambda: self._window.findChild(SignIn))
        gate: SignIn = self._part(SignIn)
        until(gate.password.isVisible)
        self._picture("1-sign-in")
        self._hands.type(password)
        self._hands.press("Return")
        until(lambda: self._window.findChild(DeskScreens), seconds=60)
        self._desk.entry.registered.connect(lambda one: self._receipts.append(one.receipt.text))
        self._desk.watch.looked.connect(self._look)
        until(self._desk.entry.isVisible)

    def type_person(self, person: int) -> None:
        """A whole person, saved by Ctrl+Enter."""
        self._hands.press("F2")
        self._hands.fill(self._desk.entry.interview.sheet, people.typed(person))
        if person == 1:
            self._picture("2-typed")
        self._say("demo.typed", person, receipt=self._save())

    def type_half(self, person: int) -> None:
        """The first fields only; returns when they are on disk as a draft."""
        self._hands.press("F2")
        first = dict(list(people.typed(person).items())[:_HALF])
        self._hands.fill(self._desk.entry.interview.sheet, first)
        live(2 * DEBOUNCE_MS / 1000)
        self._picture("3-half-typed")
        self._say("demo.half", person)

    def resume(self, person: int) -> None:
        """Take the draft that is offered back, type the rest, Ctrl+Enter."""
        entry = self._desk.entry
        until(entry.parts.offer.isVisible)
        self._picture("4-offered-back")
        self._hands.press("Space")
        until(lambda: not entry.interview.is_empty)
        self._hands.fill(entry.interview.sheet, people.typed(person))
        self._say("demo.resumed", person, receipt=self._save())

    def queue(self, name: str) -> None:
        self._desk.show_place("queue")
        self._until_looked()
        self._picture(f"5-queue-{name}")
        self._say("demo.waiting", count=self._glance.counts.waiting if self._glance else 0)

    def send(self) -> None:
        """Press "Kirim sekarang"; returns when nobody waits for an answer any more."""
        self._desk.show_place("queue")
        self._desk.queue.send_now()
        until(self._is_drained, seconds=600)
        self._until_looked()
        self._picture("6-queue-judged")
        self._say("demo.sent")

    def quit(self) -> None:
        self._window.close()
        until(lambda: not self._window.isVisible())

    # --- how --------------------------------------------------------------------------------------

    @property
    def _desk(self) -> DeskScreens:
        return self._part(DeskScreens)

    def _part(self, kind: type[_Part]) -> _Part:
        found: _Part | None = self._window.findChild(kind)
        if found is None:
            raise LookupError(kind.__name__)
        return found

    def _save(self) -> str:
        before = len(self._receipts)
        if self._desk.entry.interview.consent_at is None:
            self._hands.press("F8")
        self._hands.press("Ctrl+Return")
        until(lambda: len(self._receipts) > before)
        _tell(receipt=self._receipts[-1])
        return self._receipts[-1]

    def _look(self, glance: Glance) -> None:
        self._glance = glance

    def _until_looked(self) -> None:
        """The page shows what is on disk now: it has been read once more since."""
        self._glance = None
        self._desk.watch.look()
        until(lambda: self._glance)
        live(0.6)  # the table reads its rows in the background

    def _is_drained(self) -> bool:
        if self._glance is None:
            return False
        counts = self._glance.counts
        return counts.waiting + counts.by_standing.get(Standing.RECEIVED, 0) == 0

    def _picture(self, name: str) -> None:
        live(0.3)  # what has just changed is laid out and painted
        file = self._pictures / f"{name}.png"
        self._window.grab().save(str(file))
        _tell(picture=str(file))

    def _say(self, key: str, person: int = 0, **facts: object) -> None:
        name = people.answers(person)["name"].title()
        _tell(say=self._window.words.say(key, person=person, name=name, **facts))


def _tell(**facts: object) -> None:
    print(json.dumps(facts, ensure_ascii=False), flush=True)


def main(home: str, pictures: str, language: Language) -> int:
    application = compose.application()
    window = compose.build(Site(Path(home)), language=language, stamp=Rhythm())
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    typist = Typist(window, Path(pictures))
    for line in sys.stdin:
        told: dict[str, Any] = json.loads(line)
        verb = told.pop("do")
        getattr(typist, verb)(**told)
        _tell(done=verb)
        if verb == "quit":
            break
    application.processEvents()
    return 0


if __name__ == "__main__":
    _, home, pictures, language = sys.argv
    sys.exit(main(home, pictures, "en" if language == "en" else "id"))
