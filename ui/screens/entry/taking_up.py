"""A kept draft read back: answers for the form of today, the consent, and what it was for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from kiosk.domain.form import Form
from kiosk.domain.forward import carry_forward, field_now
from kiosk.usecases.facts import RETURNED_BY, RETURNED_WHY
from ui.screens.entry.draft_keeper import MENDS

if TYPE_CHECKING:
    from kiosk.usecases.facts import Draft

_AT: Final = "consent.at"
_IN: Final = "consent.language"
_TEXT: Final = "consent.text"
_RETURNED: Final = (RETURNED_WHY, RETURNED_BY)
_HIDDEN: Final = frozenset({_AT, _IN, _TEXT, MENDS, *_RETURNED})

HashOf = Callable[[str], str]
"""The hash of the consent text of today in a language."""


@dataclass(frozen=True, slots=True)
class Given:
    """A consent: when, in which language, to which words."""

    at: datetime
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class TakenUp:
    """`left` is what the form does not ask any more; `asks_again`: the consent was to other words,
    and is no longer one."""

    texts: Mapping[str, str]
    at_field: str
    mends: str
    consent: Given | None
    left: Mapping[str, str]
    asks_again: bool

    @property
    def is_as_it_was(self) -> bool:
        return not self.left and not self.asks_again


def hidden_texts(consent: Given | None, mends: str) -> dict[str, str]:
    """What a draft keeps beside the answers."""
    kept = {MENDS: mends} if mends else {}
    if consent is not None:
        kept |= {_AT: consent.at.isoformat(), _IN: consent.language, _TEXT: consent.text}
    return kept


def returned_texts(draft: Draft) -> dict[str, str]:
    """What a supervisor said of it: kept with the draft until it is saved."""
    return {name: draft.texts[name] for name in _RETURNED if name in draft.texts}


def take_up(draft: Draft, form: Form, hash_of: HashOf) -> TakenUp:
    """Whatever version of the programme it was typed under."""
    said = {name: text for name, text in draft.texts.items() if name not in _HIDDEN}
    carried = carry_forward(form, said)
    consent = _consent(draft.texts)
    holds = consent is not None and consent.text == hash_of(consent.language)
    return TakenUp(
        carried.texts,
        field_now(form, draft.at_field),
        draft.texts.get(MENDS, ""),
        consent if holds else None,
        carried.left,
        asks_again=consent is not None and not holds,
    )


def _consent(texts: Mapping[str, str]) -> Given | None:
    if not (at := texts.get(_AT)):
        return None
    return Given(datetime.fromisoformat(at), texts.get(_IN, "id"), texts.get(_TEXT, ""))
