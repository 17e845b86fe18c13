"""Every setting: what it may be, what it usually is, who may change it, and where it lives."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.domain.daily import DailyWindow
from kiosk.errors import Invalid, Problem
from kiosk.sync.plan import Mode
from kiosk.usecases.people import LOCK_MINUTES
from kiosk.usecases.staff_pin import NONE, read_pin

DATA_DAYS: Final = (1, 30)  # the least and the most
PAPERS: Final = ("auto", "80mm", "a4")  # auto: what the printer says is in it
TEXT_SIZES: Final = ("normal", "large")
CONTRASTS: Final = ("normal", "high")
MODES: Final = tuple(mode.value for mode in Mode)
DESK, WALK_IN = "desk", "walkin"
CALLS: Final = ("office", "computer", "none")  # how far a call for an officer goes
IDLE_SECONDS: Final = (30, 300)  # without a touch, before the walk-in screen asks
RECEIPT_SECONDS: Final = (30, 300)  # how long a receipt stays on the walk-in screen
_LONGEST_NAME: Final = 200  # of a printer or a camera


class Home(StrEnum):
    """Where a setting lives."""

    DOOR = "door"  # on the label, readable before anybody has signed in
    FILE = "file"  # in the encrypted file
    PEOPLE = "people"  # kept by the people of the desk
    PIN = "pin"  # as a hash, never told


@dataclass(frozen=True, slots=True)
class Rule:
    """`read` makes the text that is kept out of the one that was typed; it raises `Invalid`."""

    key: str
    usual: str
    read: Callable[[str], str]
    home: Home = Home.FILE
    is_supervisors: bool = False


def _line(key: str, most: int, empty: str = "") -> Callable[[str], str]:
    """One line of ordinary letters; `empty` is the problem of one with nothing in it."""

    def read(typed: str) -> str:
        text = " ".join(typed[: 4 * most].split())
        if not text and empty:
            raise Invalid(Problem(empty, key))
        if len(text) > most:
            raise Invalid(Problem("setting.long", key, facts={"most": most}))
        if not text.isprintable():
            raise Invalid(Problem("setting.character", key))
        return text

    return read


def _one_of(key: str, choices: tuple[str, ...]) -> Callable[[str], str]:
    def read(typed: str) -> str:
        text = typed.strip().lower()
        if text not in choices:
            raise Invalid(Problem("choice.unknown", key, facts={"choices": len(choices)}))
        return text

    return read


def _number(key: str, bounds: tuple[int, int], problem: str) -> Callable[[str], str]:
    least, most = bounds

    def read(typed: str) -> str:
        text = typed.strip()
        is_number = text.isascii() and text.isdigit() and len(text) <= 4
        if not is_number or not least <= int(text) <= most:
            raise Invalid(Problem(problem, key, facts={"least": least, "most": most}))
        return str(int(text))

    return read


def _device(key: str, usual: str) -> Callable[[str], str]:
    line = _line(key, _LONGEST_NAME)
    return lambda typed: line(typed) or usual


def _language(typed: str) -> str:
    """By its code; which of them the program speaks is known where it speaks."""
    text = typed.strip().lower()
    if not re.fullmatch("[a-z]{2,3}", text):
        raise Invalid(Problem("setting.language", "language"))
    return text


def _window(typed: str) -> str:
    """Nothing stands for the whole day."""
    if not typed.strip():
        return ""
    try:
        return DailyWindow.parse(typed[:40]).text
    except ValueError as error:
        raise Invalid(Problem("setting.window", "sync_window")) from error


def _pin(typed: str) -> str:
    """Nothing typed takes it away."""
    text = typed.strip()
    return text if text == NONE else read_pin(text) if text else NONE


def _seconds(key: str, bounds: tuple[int, int]) -> Rule:
    read = _number(key, bounds, "setting.number")
    return Rule(key, "60", read, is_supervisors=True)


_DOOR = Home.DOOR
_ALL: Final = (
    Rule("office", "", _line("office", 80, "office.empty"), _DOOR, is_supervisors=True),
    Rule("desk", "", _line("desk", 40), _DOOR, is_supervisors=True),
    Rule("contact", "", _line("contact", 120), is_supervisors=True),
    Rule("printer", "default", _device("printer", "default")),
    Rule("paper", "auto", _one_of("paper", PAPERS)),
    Rule("camera", "none", _device("camera", "none")),
    Rule("language", "id", _language, _DOOR),
    Rule("text_size", "normal", _one_of("text_size", TEXT_SIZES), _DOOR),
    Rule("contrast", "normal", _one_of("contrast", CONTRASTS), _DOOR),
    Rule("sync", Mode.AUTO.value, _one_of("sync", MODES), is_supervisors=True),
    Rule("sync_window", "", _window, is_supervisors=True),
    Rule("data_days", "7", _number("data_days", DATA_DAYS, "setting.number"), is_supervisors=True),
    Rule(
        "lock_minutes",
        "5",
        _number("lock_minutes", LOCK_MINUTES, "lock.minutes"),
        Home.PEOPLE,
        is_supervisors=True,
    ),
    Rule("mode", DESK, _one_of("mode", (DESK, WALK_IN)), _DOOR, is_supervisors=True),
    Rule("staff_pin", NONE, _pin, Home.PIN, is_supervisors=True),
    Rule("calls", CALLS[0], _one_of("calls", CALLS), is_supervisors=True),
    _seconds("idle_seconds", IDLE_SECONDS),
    _seconds("receipt_seconds", RECEIPT_SECONDS),
)
RULES: Final[Mapping[str, Rule]] = MappingProxyType({rule.key: rule for rule in _ALL})


def rule_of(key: str) -> Rule:
    """Raises `Invalid` (`setting.unknown`)."""
    if key not in RULES:
        raise Invalid(Problem("setting.unknown", "key"))
    return RULES[key]
