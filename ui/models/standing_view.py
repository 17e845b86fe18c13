"""How a standing looks: its tone and icon; the words come from `ui.words`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kiosk.domain.choices import Labels
from kiosk.domain.form import Form
from kiosk.domain.photo import asked_again
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict
from ui.theme.tones import Tone
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow
    from kiosk.usecases.receipts import Place

_NO_FIELDS: Final[Mapping[str, Labels]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PillLook:
    """What a pill shows."""

    text: str
    tone: Tone
    icon: str
    short: str = ""
    """What is left of the words where there is no room for all of them."""


_LOOKS: Final[Mapping[Standing, tuple[Tone, str]]] = MappingProxyType(
    {
        Standing.QUEUED: (Tone.NEUTRAL, "clock"),
        Standing.BATCHED: (Tone.NEUTRAL, "send"),
        Standing.RECEIVED: (Tone.PANDAN, "cloud-check"),
        Standing.IN_DRAW: (Tone.NILA, "hourglass"),
        Standing.PLACED: (Tone.PANDAN, "circle-check"),
        Standing.WAITING: (Tone.KUNYIT, "hourglass"),
        Standing.DUPLICATE: (Tone.BATA, "copy"),
        Standing.REFUSED: (Tone.BATA, "ban"),
        Standing.NEEDS_CORRECTION: (Tone.SOGA, "pencil"),
        Standing.QUARANTINED: (Tone.SOGA, "triangle-alert"),
        Standing.DRAWN: (Tone.PANDAN, "trophy"),
        Standing.NOT_DRAWN: (Tone.NEUTRAL, "history"),
    }
)


def standing_pill(standing: Standing, words: Words) -> PillLook:
    tone, icon = _LOOKS[standing]
    return PillLook(words.standing(standing), tone, icon)


def verdict_sentence(
    row: QueueRow,
    words: Words,
    reasons: Mapping[str, Labels],
    fields: Mapping[str, Labels] = _NO_FIELDS,
) -> str:
    """What is known of a registration in one sentence, before the centre has answered, too."""
    if row.verdict is not None:
        return said_of(row.verdict, words, reasons, fields)
    return words.stands(row.standing)


def said_of(
    verdict: Verdict, words: Words, reasons: Mapping[str, Labels], fields: Mapping[str, Labels]
) -> str:
    """What the centre said, with the programme's own names of its `reasons` and `fields`."""
    if photo := asked_again(verdict.field):
        return words.verdict(verdict, reasons, words.say(f"photo.name.{photo}"))
    labels = fields.get(verdict.field or "")
    return words.verdict(verdict, reasons, short_label(words.pick(labels)) if labels else "")


def field_names(form: Form) -> Mapping[str, Labels]:
    return {field.id: field.labels for field in form.fields}


def short_label(label: str) -> str:
    """ "Nama lengkap (sesuai KTP)" inside a sentence: nama lengkap."""
    plain = re.sub(r"\s*\(.*?\)", "", label).rstrip("?")
    return plain if plain[1:2].isupper() else plain[:1].lower() + plain[1:]


def place_sentence(place: Place, words: Words) -> str:
    """How places are given, as long as the centre has not judged; nothing afterwards."""
    return "" if place == "told" else words.say(f"receipt.place.{place.value}")
