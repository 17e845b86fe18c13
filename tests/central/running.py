"""A centre as an operator runs it: a process of its own, asked over HTTP and by command."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import requests

from kiosk.central import commands
from kiosk.central.answers import Answer
from kiosk.wire import paths
from kiosk.wire.onetime import OneTimeCode
from tests.central.desks import Desk

PROGRAMME = [sys.executable, "-W", "error", "-m", "kiosk.central"]


def run(*arguments: str | Path, status: int = 0) -> subprocess.CompletedProcess[str]:
    command = [*PROGRAMME, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == status, done.stderr
    return done


def ask(*arguments: str | Path) -> Any:
    """The same command without the second that a new process takes to start."""
    with redirect_stdout(StringIO()) as told:
        assert commands.main([*map(str, arguments), "--json"]) == commands.DONE
    return json.loads(told.getvalue())


@dataclass
class Server:
    process: subprocess.Popen[str]
    url: str

    def _post(self, path: str, body: bytes) -> Answer:
        got = requests.post(
            self.url + path, data=body, headers={"Content-Type": paths.COSE}, timeout=30
        )
        return Answer(got.status_code, got.content, got.headers["Content-Type"])

    def take_batch(self, body: bytes) -> Answer:
        return self._post(paths.BATCHES, body)

    def enrol(self, body: bytes) -> Answer:
        return self._post(paths.ENROLMENTS, body)

    def contact(self, body: bytes) -> Answer:
        return self._post(paths.CONTACT, body)

    def take_photo(self, body: bytes) -> Answer:
        return self._post(paths.PHOTOS, body)

    def desk(self, data: Path, seed: int = 1) -> Desk:
        issued = ask("enrolment-code", "--office", "Disnaker Kota Bandung", "--data", data)
        desk = Desk(self, seed)  # type: ignore[arg-type]
        desk.enrol(OneTimeCode.parse(issued["code"]))
        return desk


@contextmanager
def serving(
    data: Path, *more: str | Path, end: signal.Signals = signal.SIGTERM
) -> Iterator[Server]:
    command = [*PROGRAMME, "serve", "--data", str(data), "--json", *map(str, more)]
    if "--listen" not in command:
        command += ["--listen", "127.0.0.1:0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as up:
        assert up.stdout is not None
        line = up.stdout.readline()
        if not line:
            assert up.stderr is not None
            raise AssertionError(up.stderr.read())
        try:
            yield Server(up, json.loads(line)["url"])
        finally:
            up.send_signal(end)
            rest, said = up.communicate(timeout=30)
            assert rest == "", "one line on stdout, and no more"
            assert end is signal.SIGKILL or up.returncode == 0, said
