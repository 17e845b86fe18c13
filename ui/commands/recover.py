"""`kiosk recover`: a forgotten password, solved with the centre's help and without a network."""

from __future__ import annotations

import argparse
import getpass
import sys
from typing import TYPE_CHECKING

from kiosk.errors import DocumentNotSaved, FileUnreadable
from ui.commands.opening import site_of
from ui.commands.speech import Exit, answer, tell, words_of

if TYPE_CHECKING:
    from kiosk.usecases.recovering import Recovery


def recover(asked: argparse.Namespace) -> Exit:
    site = site_of(asked)
    site.label()  # raises what is the matter with a folder that is none
    if asked.request is not None:
        return _request(asked, site.recovery())
    return _take(asked, site.recovery())


def _request(asked: argparse.Namespace, recovery: Recovery) -> Exit:
    made = recovery.ask()
    try:
        asked.request.write_text(made.request + "\n", "ascii")
    except OSError as error:
        raise DocumentNotSaved from error
    if asked.json:
        answer({"request": str(asked.request), "spoken": made.spoken})
    else:
        words = words_of(asked)
        tell(words.say("command.recovery_asked", path=asked.request, spoken=made.spoken))
    return Exit.DONE


def _take(asked: argparse.Namespace, recovery: Recovery) -> Exit:
    try:
        reply = asked.reply.read_text("ascii", "replace")
    except OSError as error:
        raise FileUnreadable(reason="missing") from error
    somebody = recovery.take(reply, asked.operator, _new_password(asked))
    if asked.json:
        answer({"operator": somebody.id, "name": somebody.name})
    else:
        words = words_of(asked)
        tell(words.say("command.recovered", name=somebody.name, operator=somebody.id))
    return Exit.DONE


def _new_password(asked: argparse.Namespace) -> str:
    """From standard input when told so, otherwise typed twice without being shown."""
    if asked.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    words = words_of(asked)
    if not sys.stdin.isatty():
        tell(words.say("command.password_stdin"))
        raise SystemExit(Exit.USAGE)
    password = getpass.getpass(words.say("command.password_new"))
    while getpass.getpass(words.say("command.password_again")) != password:
        tell(words.say("command.passwords_differ"))
        password = getpass.getpass(words.say("command.password_new"))
    return password
