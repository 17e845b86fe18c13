"""The process that reads cards, seen from the kiosk: started, asked, killed when it is late."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Timer
from types import MappingProxyType

from kiosk.imaging import parcels

_ROOT = Path(__file__).parents[2]
_PACK = "card-reader"
HURRY = "--hurry"
# Since 1.29 ONNX Runtime tells its maker what it does, unless this stands in the environment
# before it is loaded.
QUIET: Mapping[str, str] = MappingProxyType({"ORT_DISABLE_TELEMETRY": "1"})
# Windows: no console of its own, and below everybody else. Elsewhere the process steps back itself.
_LOW = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)


def command(*, hurry: bool = False) -> tuple[str, ...]:
    """How the process is started; empty where cards cannot be read.

    In the bundle it is a program of its own, in a folder that may be left out; elsewhere the
    optional packages `ocr`.
    """
    program = _program()
    return (*program, HURRY) if program and hurry else program


def _program() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        here = Path(sys.executable).parent  # or beside it
        packs = [*here.glob(f"ocr/{_PACK}*"), *here.parent.glob(f"ocr/{_PACK}*")]
        return (str(packs[0]),) if packs else ()
    if find_spec("rapidocr") and find_spec("onnxruntime"):
        return (sys.executable, "-m", "kiosk.imaging.reader_process")
    return ()


class Errand:
    """One run of the process. Every wait has an end: the process is killed when it is late."""

    def __init__(self, how: Sequence[str]) -> None:
        self._process = _started(how)

    @property
    def pid(self) -> int | None:
        return None if self._process is None else self._process.pid

    def hear(self, patience: float) -> bool:
        """Whether it says that it is ready."""
        return self._within(patience, self._receive) is not None

    def ask(self, parcel: bytes, patience: float) -> bytes | None:
        """Its answer, or None when it broke or took too long: it must be ended then."""
        return self._within(patience, lambda: self._exchange(parcel))

    def kill(self) -> None:
        """At once, from any thread."""
        if self._process is not None:
            self._process.kill()

    def end(self) -> None:
        if self._process is None:
            return
        self._process.kill()  # it has nothing to lose
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(OSError):  # what was left in it has no reader any more
                if pipe is not None:
                    pipe.close()
        self._process.wait()
        self._process = None

    def _exchange(self, parcel: bytes) -> bytes | None:
        if self._process is not None and self._process.stdin is not None:
            parcels.send(self._process.stdin, parcel)
        return self._receive()

    def _receive(self) -> bytes | None:
        if self._process is None or self._process.stdout is None:
            return None
        return parcels.receive(self._process.stdout)

    def _within(self, patience: float, what: Callable[[], bytes | None]) -> bytes | None:
        if self._process is None:
            return None
        late = Timer(patience, self._process.kill)
        late.daemon = True
        late.start()
        try:
            return what()
        except (OSError, ValueError):  # it ended while it was spoken to
            return None
        finally:
            late.cancel()


def _started(how: Sequence[str]) -> subprocess.Popen[bytes] | None:
    """None when the machine cannot start it."""
    pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
    around = _surroundings()
    try:
        return subprocess.Popen(
            how, stdin=pipe, stdout=pipe, stderr=nowhere, env=around, creationflags=_LOW
        )
    except OSError:
        return None


def _surroundings() -> Mapping[str, str]:
    """The packages of this program, and nothing of the bundle that starts another bundle."""
    around = {**os.environ, **QUIET, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    if not getattr(sys, "frozen", False):
        known = os.environ.get("PYTHONPATH")
        around["PYTHONPATH"] = os.pathsep.join((str(_ROOT), known) if known else (str(_ROOT),))
    elif (before := around.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
        around["LD_LIBRARY_PATH"] = before
    else:
        around.pop("LD_LIBRARY_PATH", None)
    return around
