"""`kiosk settings`: every setting of this machine, told or changed by the rules of the screen."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.errors import Invalid, Problem
from ui.commands.opening import workplace_of
from ui.commands.speech import Exit, answer, tell, words_of


def settings(asked: argparse.Namespace) -> Exit:
    """May be asked while the window is open; what is given as KEY=VALUE is changed in order."""
    wishes = list(_wishes(asked.wishes))
    with workplace_of(asked, looking=not wishes) as workplace:
        for key, text in wishes:
            workplace.settings.change(key, text)
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
        yield key.strip(), text
