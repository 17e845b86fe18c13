"""The program in a process of its own, so that it can be killed in the middle of a word."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


class Stage:
    """Tells the typist what to do, one line each; hears what was done, one line each.

    The typist is this same program with its real window, driven by key presses.
    """

    def __init__(
        self,
        home: Path,
        password: str,
        pictures: Path,
        language: str,
        say: Callable[[str], None],
    ) -> None:
        self._home, self._password, self._folder = home, password, pictures
        self._language, self._say = language, say
        self._process: subprocess.Popen[str] | None = None
        self._kept: set[str] = set()
        self.receipts: list[str] = []
        self.pictures: list[Path] = []

    def open(self) -> None:
        """Start the program and sign in by the keyboard."""
        command = [sys.executable, "-m", "ui.demo.typist", str(self._home), str(self._folder)]
        self._process = subprocess.Popen(
            [*command, self._language],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        self._do("sign_in", password=self._password)

    def type_people(self, first: int, last: int) -> None:
        for number in range(first, last + 1):
            self._do("type_person", person=number)

    def type_half(self, number: int) -> None:
        """Begin with a person and leave the rest untyped."""
        self._do("type_half", person=number)

    def resume(self, number: int) -> None:
        """Take the draft that is offered back, and finish the person."""
        self._do("resume", person=number)

    def show_queue(self, name: str) -> None:
        self._do("queue", name=name)

    def send_and_wait(self) -> None:
        """Press "Kirim sekarang" and stay until the centre has judged everybody."""
        self._do("send")

    def kill(self) -> None:
        """As a power cut would: nothing is asked, nothing is tidied."""
        if self._process is None:
            return
        self._process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        self._leave()

    def close(self) -> None:
        self._do("quit")
        self._leave()

    def _leave(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.wait(60)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    def _do(self, verb: str, **facts: object) -> None:
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise RuntimeError("the program is not running")
        process.stdin.write(json.dumps({"do": verb, **facts}) + "\n")
        process.stdin.flush()
        while not self._hear(process.stdout.readline()):
            pass

    def _hear(self, line: str) -> bool:
        """Whether the typist has finished what it was told."""
        if not line:
            raise RuntimeError("the program stopped before it was told to")
        told: dict[str, Any] = json.loads(line)
        if "receipt" in told:
            self.receipts.append(told["receipt"])
        if "picture" in told and told["picture"] not in self._kept:
            self._kept.add(told["picture"])
            self.pictures.append(Path(told["picture"]))
        if "say" in told:
            self._say(told["say"])
        return "done" in told
