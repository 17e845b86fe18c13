"""`kiosk kiosk-setup`: the session around a walk-in screen, written for the system to run."""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from string import Template
from types import MappingProxyType
from typing import Final

from kiosk.errors import DocumentNotSaved
from ui.commands.speech import Exit, answer, tell, words_of
from ui.theme.resources import resource

SESSIONS: Final = ("cage", "x11", "windows")
_NAME: Final = "loket-prakerja"
DATA: Final = "/var/lib/loket-prakerja"
_STATES: Final = PurePosixPath("/var/lib")
_NOWHERE: Final = "/dev/null"

_LINUX: Final[Mapping[str, str]] = MappingProxyType(
    {
        f"etc/pam.d/{_NAME}": "pam",
        f"etc/sysusers.d/{_NAME}.conf": "sysusers",
        f"etc/systemd/logind.conf.d/{_NAME}.conf": "logind",
        f"etc/sysctl.d/90-{_NAME}.conf": "sysctl",
        f"etc/udev/rules.d/80-{_NAME}.rules": "udev",
    }
)
_UNIT: Final = f"etc/systemd/system/{_NAME}.service"
_XORG: Final = f"etc/X11/xorg.conf.d/90-{_NAME}.conf"
_REBOOT_KEYS: Final = "etc/systemd/system/ctrl-alt-del.target"
_WINDOWS: Final = f"{_NAME}.ps1"


def kiosk_setup(asked: argparse.Namespace) -> Exit:
    """Print the files, or write them below a folder that stands for the root of the machine."""
    files = dict(_files(asked))
    words = words_of(asked)
    if asked.root is None:
        for name, text in files.items():
            tell(f"# === /{name}\n{text}")
    else:
        _write(asked.root, files, links_keys=asked.session != "windows")
    if asked.json:
        answer({"root": str(asked.root) if asked.root else None, "files": sorted(files)})
    else:
        print(words.say(f"command.kiosk_setup.{asked.session}", name=_NAME), file=sys.stderr)
    return Exit.DONE


def absolute(text: str) -> str:
    """A path that a unit or a script can hold as it is; ValueError otherwise."""
    is_whole = PurePosixPath(text).is_absolute() or re.match(r"[A-Za-z]:[\\/]", text)
    if not is_whole or not re.fullmatch(r"[\w./\\:+@-]+", text):
        raise ValueError(text)
    return text


def account(text: str) -> str:
    """The name of a user of the system; ValueError otherwise."""
    if not re.fullmatch(r"[a-z_][a-z0-9_-]{0,30}", text):
        raise ValueError(text)
    return text


def _files(asked: argparse.Namespace) -> Iterator[tuple[str, str]]:
    program = asked.program or shutil.which("kiosk") or "/usr/local/bin/kiosk"
    home = asked.data
    facts = {"name": _NAME, "user": asked.user, "program": program, "home": home}
    if asked.session == "windows":
        yield _WINDOWS, _filled("windows.ps1", facts)
        return
    hardening = _filled("hardening", {"state": _state(home)})
    if not _is_state(home):
        hardening += f"ReadWritePaths={home}\n"
    yield _UNIT, _filled(f"{asked.session}.service", {**facts, "hardening": hardening.rstrip()})
    for name, template in _LINUX.items():
        yield name, _filled(template, facts)
    if asked.session == "x11":
        yield _XORG, _filled("xorg", facts)


def _is_state(home: str) -> bool:
    path = PurePosixPath(home)
    return path.is_relative_to(_STATES) and path != _STATES


def _state(home: str) -> str:
    return str(PurePosixPath(home).relative_to(_STATES)) if _is_state(home) else _NAME


def _filled(template: str, facts: Mapping[str, str]) -> str:
    text = resource("kiosk", template).read_text("utf-8")
    return Template(text).substitute(facts)


def _write(root: Path, files: Mapping[str, str], *, links_keys: bool) -> None:
    """Also Ctrl+Alt+Del, which the system answers before any program sees it."""
    try:
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        if links_keys:
            keys = root / _REBOOT_KEYS
            keys.unlink(missing_ok=True)
            keys.symlink_to(_NOWHERE)
    except OSError as error:
        raise DocumentNotSaved(reason="system") from error
