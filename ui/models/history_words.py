"""What happened to a registration, in words and an icon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kiosk.domain.programme import Programme
from kiosk.domain.standing import Standing
from ui.models.standing_view import field_names, said_of, standing_pill
from ui.theme.tones import Ink, Tone
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.details import Happening

_ICONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "captured": "user-plus",
        "corrected": "pencil",
        "case.corrected": "pencil",
        "case.accepted": "check",
        "case.handed_over": "user",
        "case.opened": "eye",
        "cut": "lock",
        "acknowledged": "cloud-check",
        "data.shown": "eye",
        "receipt.printed": "printer",
        "receipt.saved": "file-text",
    }
)
_INKS: Final[Mapping[Tone, Ink]] = MappingProxyType(
    {Tone.NILA: Ink.NILA, Tone.SOGA: Ink.SOGA, Tone.PANDAN: Ink.PANDAN, Tone.BATA: Ink.BATA}
)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What it was, and who did it and why; the second may be empty."""

    icon: str
    ink: Ink
    what: str
    who: str


def history_line(one: Happening, words: Words, programme: Programme) -> HistoryLine:
    """In the words of the programme that is in use."""
    if one.verdict is not None:
        look = standing_pill(Standing(one.verdict.kind.value), words)
        said = said_of(one.verdict, words, programme.reasons, field_names(programme.form))
        return HistoryLine(look.icon, _INKS.get(look.tone, Ink.MUTED), said, "")
    own = f"history.{one.what}"
    key = own if words.knows(own) else f"deed.{one.what}"
    facts = {"by": one.by, "why": told_why(one.why, words), **one.facts}
    icon = _ICONS.get(one.what, "history")
    return HistoryLine(icon, Ink.MUTED, words.say(key, **facts), _who(one, words))


def told_why(why: str, words: Words) -> str:
    """A reason that was chosen is kept by its key, one that was written as it was written."""
    return words.say(why) if why.startswith("why.") and words.knows(why) else why


def _who(one: Happening, words: Words) -> str:
    said = [one.by] if one.by else []
    if one.why:
        said.append(words.say("history.why", why=told_why(one.why, words)))
    return " · ".join(said)
