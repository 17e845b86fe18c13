"""The same program from the beginning, with nothing left of the one that was."""

from __future__ import annotations

import os
import subprocess
import sys


def command() -> list[str]:
    """What this program was started with."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]


def start_again() -> int:
    """Run it once more in place of this process; call it when everything is closed."""
    # The bundle's loader would otherwise take the new program for a part of the old one.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":  # there a process cannot be replaced by another
        subprocess.Popen(command())
        return 0
    return os.execv(sys.executable, command())  # noqa: S606 - the very command that ran before
