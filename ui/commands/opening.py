"""Opening the kiosk for a command: the folder, the password, the person."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.speech import Exit, tell, words_of

if TYPE_CHECKING:
    from kiosk.usecases.site import Site
    from kiosk.usecases.workplace import Workplace


def site_of(asked: argparse.Namespace) -> Site:
    from kiosk.device.home import default_home
    from kiosk.usecases.site import Site

    folder: Path | None = getattr(asked, "home", None)
    return Site(folder if folder is not None else default_home())


def password_of(
    asked: argparse.Namespace, *, twice: bool = False, asks: str = "command.password"
) -> str:
    """From standard input when told so, otherwise typed without being shown."""
    if asked.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    words = words_of(asked)
    if not sys.stdin.isatty():
        tell(words.say("command.password_stdin"))
        raise SystemExit(Exit.USAGE)
    password = getpass.getpass(words.say(asks))
    while twice and getpass.getpass(words.say("command.password_again")) != password:
        tell(words.say("command.passwords_differ"))
        password = getpass.getpass(words.say("command.password"))
    return password


@contextmanager
def workplace_of(asked: argparse.Namespace, *, looking: bool = False) -> Iterator[Workplace]:
    """The opened kiosk, closed again afterwards; `looking` shares it with an open window."""
    site = site_of(asked)
    password = password_of(asked)
    opened = site.look_in if looking else site.sign_in
    workplace = opened(asked.operator, password)
    try:
        yield workplace
    finally:
        workplace.close()
