"""The line to the centre in words: the chip of the top bar and the head of the queue."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ui.models.standing_view import PillLook
from ui.theme.tones import Tone
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.forecast import Overdue
    from kiosk.usecases.link import LinkState

_LOOKS: Final[Mapping[str, tuple[Tone, str]]] = MappingProxyType(
    {
        "online": (Tone.PANDAN, "cloud-check"),
        "sending": (Tone.NILA, "cloud-upload"),
        "offline": (Tone.SOGA, "cloud-off"),
        "portal": (Tone.SOGA, "wifi-off"),
        "busy": (Tone.SOGA, "hourglass"),
        "clock_wrong": (Tone.BATA, "clock"),
        "revoked": (Tone.BATA, "ban"),
        "failing": (Tone.BATA, "triangle-alert"),
        "not_enrolled": (Tone.SOGA, "plug"),
        "resting": (Tone.NEUTRAL, "clock"),
    }
)
_SAID: Final[Mapping[str, str]] = MappingProxyType(
    {"manual": "link.by_hand", "metered": "link.metered"}
)
_SHOWS_NEXT_TRY: Final = frozenset({"busy", "failing", "resting"})


def chip(state: LinkState, words: Words, now: datetime) -> PillLook:
    """Short, for the corner of every screen."""
    counts = {"unsent": state.unsent, "photos": state.photos}
    text = short = words.say(f"line.{_name(state)}.chip", **counts)
    if state.kind in _SHOWS_NEXT_TRY and state.next_try:
        text = words.say("line.next_try", chip=text, time=words.near(state.next_try, now))
    elif state.last_success:
        text = words.say("line.last_success", chip=text, time=words.near(state.last_success, now))
    return PillLook(text, *_LOOKS[state.kind], short=short)


def alarm(overdue: Overdue, words: Words) -> PillLook:
    """In place of all that: a wave has closed over people who were not sent."""
    said = words.say("alarm.overdue", count=overdue.count, wave=overdue.wave)
    short = words.say("alarm.overdue.short", count=overdue.count)
    return PillLook(said, Tone.BATA, "triangle-alert", short=short)


def headline(state: LinkState, words: Words, now: datetime) -> str:
    """How it is, and since when."""
    age = words.age(max(0.0, (now - state.since).total_seconds())) if state.since else ""
    counts = {"unsent": state.unsent, "photos": state.photos}
    return words.say(f"line.{_name(state)}.headline", age=age, **counts)


def meaning(state: LinkState, words: Words) -> str:
    """What that means for the desk."""
    return words.say(f"line.{_name(state)}.meaning")


def outlook(state: LinkState, words: Words, now: datetime) -> str:
    """Why the last attempt failed and when the next comes, as far as either is known."""
    said = []
    is_told = state.problem_code == state.kind  # the headline says it already
    if state.problem_code and not is_told and (cause := words.cause(state.problem_code)):
        said.append(words.say("link.cause", cause=cause))
    if state.mode in _SAID and state.unsent:
        said.append(words.say(_SAID[state.mode]))
    if state.next_try and state.next_try > now and state.unsent:
        said.append(words.say("link.next_try", time=_soon(state.next_try, words, now)))
    if state.photos and state.kind != "sending":
        said.append(words.say("link.photos", photos=state.photos))
    return " ".join(said)


def _name(state: LinkState) -> str:
    """People are being sent, or only their photographs any more."""
    is_photos = state.kind == "sending" and state.photos and not state.unsent
    return "photos" if is_photos else str(state.kind)


def icon(state: LinkState) -> tuple[Tone, str]:
    return _LOOKS[state.kind]


def _soon(moment: datetime, words: Words, now: datetime) -> str:
    """The hour alone while it is today, the day with it otherwise."""
    today = now.astimezone(words.zone).date()
    is_today = moment.astimezone(words.zone).date() == today
    return words.clock(moment) if is_today else words.moment(moment, now)
