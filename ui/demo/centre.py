"""A centre of its own for the demonstration: the real server in a process of its own."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.errors import CentreNotInstalled

_PATIENCE_SECONDS = 90.0
_MODULE = "kiosk.central"


def free_address() -> str:
    """An address of this machine that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{probe.getsockname()[1]}"


def remembered_address(file: Path) -> str:
    """The same address every time: a kiosk that was enrolled there finds its centre again."""
    if not file.exists():
        file.write_text(free_address(), encoding="utf-8")
    return file.read_text(encoding="utf-8").strip()


class DemoCentre:
    """The quota server with its PostgreSQL in one folder; started and stopped as the story needs.

    Raises `CentreNotInstalled` where the program came without the server.
    """

    def __init__(self, folder: Path, programme: Path, address: str) -> None:
        if getattr(sys, "frozen", False) or importlib.util.find_spec(_MODULE) is None:
            raise CentreNotInstalled
        self._folder, self._programme = folder, programme
        self._address = address
        self._process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        return f"http://{self._address}"

    def start(self) -> None:
        """Returns when the centre answers."""
        self._folder.mkdir(parents=True, exist_ok=True)
        command = ("serve", "--listen", self._address, "--programme", str(self._programme))
        self._process = subprocess.Popen(
            self._command(*command), stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        ready = self._process.stdout.readline() if self._process.stdout else ""
        if not ready.startswith("{"):
            self.stop()
            raise CentreNotInstalled(reason="it did not start")

    def stop(self) -> None:
        """Goes away as a server does that is switched off; what it has stays in its folder."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        try:
            process.wait(_PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if process.stdout:
            process.stdout.close()

    def enrolment_code(self, office: str) -> str:
        return str(self._ask("enrolment-code", "--office", office)["code"])

    def status(self) -> Mapping[str, Any]:
        return self._ask("status")

    def _ask(self, *words: str) -> Mapping[str, Any]:
        done = subprocess.run(
            self._command(*words), check=True, capture_output=True, text=True, timeout=120
        )
        answer: Mapping[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return answer

    def _command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", _MODULE, *words, "--data", str(self._folder), "--json"]
