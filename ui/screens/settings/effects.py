"""What the value a setting has now means for the desk: the name of a sentence, and its facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.screens.settings.groups import Around
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.settings import Settings


def effect(key: str, settings: Settings, around: Around, words: Words) -> str:
    """One or two short sentences."""
    facts = {
        "office": around.certified_office or "",
        "printer": settings.printer,
        "camera": settings.camera,
        "window": settings.sync_window,
        "days": settings.data_days,
        "minutes": settings.lock_minutes,
        "idle": settings.idle_seconds,
        "shown": settings.receipt_seconds,
        "zone": str(words.zone),
    }
    return words.say(_sentence(key, settings, around), **facts)


def _sentence(key: str, settings: Settings, around: Around) -> str:
    match key:
        case "office":
            return "settings.office.certified" if around.certified_office else _plain(key)
        case "printer":
            return _of_device(key, settings.printer, around.printers)
        case "camera":
            return _of_device(key, settings.camera, around.cameras)
        case "paper" | "sync" | "mode" | "staff_pin" | "calls":
            return f"settings.{key}.effect.{getattr(settings, key)}"
        case "sync_window":
            return "settings.sync_window.set" if settings.sync_window else _plain(key)
    return _plain(key)


def _of_device(key: str, chosen: str, found: Sequence[str]) -> str:
    """Of a printer or a camera."""
    if chosen == "none":
        return f"settings.{key}.effect.none"
    if chosen == "default":
        return f"settings.{key}.effect.{'default' if found else 'nowhere'}"
    return f"settings.{key}.effect.{'named' if chosen in found else 'away'}"


def _plain(key: str) -> str:
    return f"settings.{key}.effect"
