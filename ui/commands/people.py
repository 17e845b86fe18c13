"""`kiosk people`: who may sign in on this machine; added, renamed, removed, reset."""

from __future__ import annotations

import argparse
import getpass
import sys
from typing import TYPE_CHECKING

from ui.commands.opening import workplace_of
from ui.commands.speech import Exit, answer, tell, words_of

if TYPE_CHECKING:
    from kiosk.usecases.facts import OperatorLabel
    from kiosk.usecases.people import People
    from ui.words import Words


def people(asked: argparse.Namespace) -> Exit:
    """Somebody signs in, and does one thing; roles are enforced behind this door."""
    if asked.what == "list":
        return _list(asked)
    with workplace_of(asked) as workplace:
        told = _do(asked, workplace.people)
    if asked.json:
        answer({"done": asked.what, **_data(told)})
    else:
        words = words_of(asked)
        tell(words.say(f"people.told.{asked.what}", name=told.name, operator=told.id))
    return Exit.DONE


def _list(asked: argparse.Namespace) -> Exit:
    with workplace_of(asked, looking=True) as workplace:
        found = workplace.people.list()
    if asked.json:
        answer({"people": [_data(one) for one in found]})
        return Exit.DONE
    words = words_of(asked)
    for one in found:
        tell(f"{one.id}  {one.name}  {words.say(f'role.{one.role}')}")
    return Exit.DONE


def _do(asked: argparse.Namespace, people: People) -> OperatorLabel:
    words = words_of(asked)
    if asked.what == "add":
        return people.add(asked.name, asked.role, _second_password(asked, words))
    somebody = people.find(asked.id)
    if asked.what == "remove":
        people.remove(asked.id)
    elif asked.what == "rename":
        return people.rename(asked.id, asked.name, _second_password(asked, words, twice=False))
    else:
        people.new_password(asked.id, _second_password(asked, words))
    return somebody


def _second_password(asked: argparse.Namespace, words: Words, *, twice: bool = True) -> str:
    """Theirs: the second line of standard input, or typed by them without being shown."""
    if asked.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass.getpass(words.say("command.password_theirs"))
    while twice and getpass.getpass(words.say("command.password_again")) != password:
        tell(words.say("command.passwords_differ"))
        password = getpass.getpass(words.say("command.password_theirs"))
    return password


def _data(one: OperatorLabel) -> dict[str, str]:
    return {"id": one.id, "name": one.name, "role": one.role}
