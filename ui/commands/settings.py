"""`kiosk settings`: every setting of this machine, told or changed by the rules of the screen."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from typing import Any, Final

from kiosk.errors import Invalid, Problem
from ui.commands.opening import password_of, workplace_of
from ui.commands.speech import Exit, answer, tell, words_of

_PIN: Final = "staff_pin"
_ASK: Final = "-"
_NONE: Final = "none"


def settings(asked: argparse.Namespace) -> Exit:
    """May be asked while the window is open; what is given as KEY=VALUE is changed in order."""
    wishes = list(_wishes(asked.wishes))
    with workplace_of(asked, looking=not wishes) as workplace:
        for key, text in wishes:
            workplace.settings.change(key, _unseen(asked, key, text))
        told: Mapping[str, Any] = workplace.settings.now.as_data()
    if asked.json:
        answer(told)
        return Exit.DONE
    words = words_of(asked)
    for key, value in told.items():
        tell(words.say("command.setting", key=key, value=str(value)))
    return Exit.DONE


def _wishes(written: Iterable[str]) -> Iterable[tuple[str, str]]:
    for wish in written:
        key, equals, text = wish.partition("=")
        if not equals:
            raise Invalid(Problem("setting.unknown", "key"))
        if key.strip() == _PIN and text not in {_ASK, _NONE, ""}:
            raise Invalid(Problem("pin.shown", _PIN))  # every user of the machine could read it
        yield key.strip(), text


def _unseen(asked: argparse.Namespace, key: str, text: str) -> str:
    """`staff_pin=-` is typed without being shown, or is the second line of standard input."""
    return password_of(asked, asks="command.pin") if (key, text) == (_PIN, _ASK) else text
