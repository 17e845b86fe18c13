"""A desk in a process of its own, made to be killed: its line to the centre is its parent's pipe.

python -m tests.journeys.desk FOLDER MOMENT NOW: sends everything, unless it comes to MOMENT first.
"""

from __future__ import annotations

import os
import signal
import sys
from base64 import b64decode, b64encode
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from kiosk.store.store import Store
from kiosk.sync import engine
from kiosk.sync.transport import Answer
from kiosk.wire import paths
from tests.fakes import DB_KEY


class Moment(StrEnum):
    """Where the power goes."""

    NEVER = "never"
    CUT = "cut and not sent"
    SENT = "sent and not answered"
    ANSWERED = "answered and not settled"


class Pipe:
    """One line a message: path, status, body."""

    def __init__(self, moment: Moment) -> None:
        self._moment = moment

    def post(self, path: str, body: bytes) -> Answer:
        here = self._moment if path == paths.BATCHES else Moment.NEVER
        if here is Moment.CUT:
            _die()
        print(path, b64encode(body).decode(), flush=True)
        if here is Moment.SENT:
            _wait_to_be_killed()
        status, said = sys.stdin.readline().split(" ")
        if here is Moment.ANSWERED:
            _die()
        return Answer(int(status), {}, b64decode(said))

    def is_dropped(self) -> bool:
        return False

    def close(self) -> None:
        """The parent holds it."""


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _wait_to_be_killed() -> None:
    while True:
        signal.pause()


def main(folder: str, moment: str, now: str) -> None:
    store = Store.open(Path(folder) / "kiosk.db", DB_KEY)
    at = datetime.fromisoformat(now)
    ready = engine.ready(store, lambda _: Pipe(Moment(moment)), lambda: at, os.urandom, 1)
    assert ready is not None
    report = ready.run_once()
    assert report.problem is None, report.problem
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
