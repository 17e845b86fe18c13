"""Which setting stands in which group, and what can be chosen for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ui.widgets.choice_chips import Choice
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.settings import Settings

GROUPS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "office": ("office", "desk", "contact"),
        "print": ("printer", "paper", "camera"),
        "view": ("language", "text_size", "contrast"),
        "send": ("sync", "sync_window"),
        "data": ("data_days", "lock_minutes"),
        "walkin": ("mode", "staff_pin", "calls", "idle_seconds", "receipt_seconds"),
    }
)
SECRETS: Final = frozenset({"staff_pin"})
TEXTS: Final = frozenset({"office", "desk", "contact", "sync_window"})
_FIXED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "paper": ("auto", "80mm", "a4"),
        "text_size": ("normal", "large"),
        "contrast": ("normal", "high"),
        "sync": ("auto", "metered", "manual"),
        "mode": ("desk", "walkin"),
        "staff_pin": ("set", "none"),
        "calls": ("office", "computer", "none"),
    }
)
_NUMBERS: Final[Mapping[str, tuple[int, ...]]] = MappingProxyType(
    {
        "data_days": (1, 3, 7, 14, 30),
        "lock_minutes": (2, 5, 10, 15),
        "idle_seconds": (60, 90, 120, 180),
        "receipt_seconds": (60, 90, 120),
    }
)


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of the machine beside its settings."""

    printers: tuple[str, ...] = ()
    certified_office: str | None = None
    is_enrolled: bool = False
    cameras: tuple[str, ...] = ()


def value_of(settings: Settings, key: str) -> str:
    """As the row holds it."""
    return str(getattr(settings, key))


def choices_of(key: str, settings: Settings, around: Around, words: Words) -> Sequence[Choice]:
    """What can be chosen, the value it has now among them wherever it came from."""
    if key == "printer":
        return _devices(key, settings.printer, around.printers, words)
    if key == "camera":
        return _devices(key, settings.camera, around.cameras, words)
    if key == "language":
        return [Choice(code, name) for code, name in words.names_of_languages().items()]
    if key in _NUMBERS:
        numbers = sorted({*_NUMBERS[key], int(value_of(settings, key))})
        return [Choice(str(one), words.say(f"settings.{key}.choice", count=one)) for one in numbers]
    return [Choice(one, words.say(f"settings.{key}.{one}")) for one in _FIXED[key]]


def _devices(key: str, chosen: str, found: Sequence[str], words: Words) -> Sequence[Choice]:
    """The main one, those that are there by their names, or none at all."""
    usual = [Choice(one, words.say(f"settings.{key}.{one}")) for one in ("default", "none")]
    names = dict.fromkeys([*found, *({chosen} - {"default", "none"})])
    return [usual[0], *(Choice(name, name) for name in names), usual[1]]
