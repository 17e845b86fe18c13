"""Which colours go together: what a tone, a button role or a field state looks like."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ui.theme.tokens import CLOTH


class Ink(StrEnum):
    """Colours of words on a light page or on indigo; the value is the QSS property."""

    STRONG = "strong"
    MUTED = "muted"
    FAINT = "faint"
    NILA = "nila"
    SOGA = "soga"
    PANDAN = "pandan"
    BATA = "bata"
    WHITE = "white"  # on indigo
    PALE = "pale"  # on indigo


INKS: Final[Mapping[Ink, str]] = {
    Ink.STRONG: CLOTH.ink,
    Ink.MUTED: CLOTH.ink_2,
    Ink.FAINT: CLOTH.mori_600,
    Ink.NILA: CLOTH.nila_800,
    Ink.SOGA: CLOTH.soga_700,
    Ink.PANDAN: CLOTH.pandan_700,
    Ink.BATA: CLOTH.bata_700,
    Ink.WHITE: CLOTH.mori_0,
    Ink.PALE: CLOTH.nila_150,
}


class Tone(StrEnum):
    """What a pill, a notice or a number says by its colour, beside its icon and words."""

    NEUTRAL = "neutral"
    NILA = "nila"
    KUNYIT = "kunyit"
    SOGA = "soga"
    PANDAN = "pandan"
    BATA = "bata"


@dataclass(frozen=True, slots=True)
class ToneColours:
    ink: str
    wash: str
    edge: str


TONES: Final[Mapping[Tone, ToneColours]] = {
    Tone.NEUTRAL: ToneColours(CLOTH.ink_2, CLOTH.mori_100, CLOTH.mori_600),
    Tone.NILA: ToneColours(CLOTH.nila_800, CLOTH.nila_100, CLOTH.nila_700),
    Tone.KUNYIT: ToneColours(CLOTH.soga_700, CLOTH.kunyit_100, CLOTH.kunyit),
    Tone.SOGA: ToneColours(CLOTH.soga_700, CLOTH.soga_100, CLOTH.soga_500),
    Tone.PANDAN: ToneColours(CLOTH.pandan_700, CLOTH.pandan_100, CLOTH.pandan_500),
    Tone.BATA: ToneColours(CLOTH.bata_700, CLOTH.bata_100, CLOTH.bata_700),
}


class Role(StrEnum):
    """What a button is for."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    SOFT = "soft"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class ButtonColours:
    fill: str | None
    ink: str
    hover: str
    pressed: str
    edge: str | None = None


BUTTONS: Final[Mapping[Role, ButtonColours]] = {
    Role.PRIMARY: ButtonColours(CLOTH.nila_700, CLOTH.mori_0, CLOTH.nila_600, CLOTH.nila_900),
    Role.SECONDARY: ButtonColours(
        CLOTH.mori_0, CLOTH.nila_800, CLOTH.nila_50, CLOTH.nila_100, CLOTH.nila_700
    ),
    Role.GHOST: ButtonColours(None, CLOTH.nila_800, CLOTH.nila_50, CLOTH.nila_100),
    Role.SOFT: ButtonColours(CLOTH.nila_100, CLOTH.nila_800, CLOTH.nila_150, CLOTH.nila_200),
    Role.DANGER: ButtonColours(
        CLOTH.mori_0, CLOTH.bata_700, CLOTH.bata_50, CLOTH.bata_100, CLOTH.bata_700
    ),
}

DISABLED: Final = ButtonColours(CLOTH.mori_200, CLOTH.mori_600, CLOTH.mori_200, CLOTH.mori_200)


class State(StrEnum):
    """How a field stands; the focus is drawn around it and is no state of its own."""

    IDLE = "idle"
    AUTO = "auto"  # filled by the program, to be looked at
    GOOD = "good"  # checked and right
    WARN = "warn"  # may stay as it is
    ERROR = "error"
    LOCKED = "locked"  # read only


@dataclass(frozen=True, slots=True)
class FieldColours:
    fill: str
    edge: str


FIELDS: Final[Mapping[State, FieldColours]] = {
    State.IDLE: FieldColours(CLOTH.mori_0, CLOTH.mori_600),
    State.AUTO: FieldColours(CLOTH.pandan_50, CLOTH.pandan_500),
    State.GOOD: FieldColours(CLOTH.mori_0, CLOTH.pandan_500),
    State.WARN: FieldColours(CLOTH.soga_50, CLOTH.soga_500),
    State.ERROR: FieldColours(CLOTH.bata_50, CLOTH.bata_700),
    State.LOCKED: FieldColours(CLOTH.mori_50, CLOTH.mori_600),
}
