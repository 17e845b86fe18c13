"""Which colours go together: what a tone, a button role or a field state looks like."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from ui.theme.look import cloth
from ui.theme.tokens import Cloth


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


def _inks(c: Cloth) -> Mapping[Ink, str]:
    return {
        Ink.STRONG: c.ink,
        Ink.MUTED: c.ink_2,
        Ink.FAINT: c.mori_600,
        Ink.NILA: c.nila_800,
        Ink.SOGA: c.soga_700,
        Ink.PANDAN: c.pandan_700,
        Ink.BATA: c.bata_700,
        Ink.WHITE: c.bar_ink,
        Ink.PALE: c.bar_pale,
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


def _tones(c: Cloth) -> Mapping[Tone, ToneColours]:
    return {
        Tone.NEUTRAL: ToneColours(c.ink_2, c.mori_100, c.mori_600),
        Tone.NILA: ToneColours(c.nila_800, c.nila_100, c.nila_700),
        Tone.KUNYIT: ToneColours(c.soga_700, c.kunyit_100, c.kunyit),
        Tone.SOGA: ToneColours(c.soga_700, c.soga_100, c.soga_500),
        Tone.PANDAN: ToneColours(c.pandan_700, c.pandan_100, c.pandan_500),
        Tone.BATA: ToneColours(c.bata_700, c.bata_100, c.bata_700),
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


def _buttons(c: Cloth) -> Mapping[Role, ButtonColours]:
    return {
        Role.PRIMARY: ButtonColours(c.nila_700, c.mori_0, c.nila_600, c.pressed),
        Role.SECONDARY: ButtonColours(c.mori_0, c.nila_800, c.nila_50, c.nila_100, c.nila_700),
        Role.GHOST: ButtonColours(None, c.nila_800, c.nila_50, c.nila_100),
        Role.SOFT: ButtonColours(c.nila_100, c.nila_800, c.nila_150, c.nila_200),
        Role.DANGER: ButtonColours(c.mori_0, c.bata_700, c.bata_50, c.bata_100, c.bata_700),
    }


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


def _fields(c: Cloth) -> Mapping[State, FieldColours]:
    return {
        State.IDLE: FieldColours(c.mori_0, c.mori_600),
        State.AUTO: FieldColours(c.pandan_50, c.pandan_500),
        State.GOOD: FieldColours(c.mori_0, c.pandan_500),
        State.WARN: FieldColours(c.soga_50, c.soga_500),
        State.ERROR: FieldColours(c.bata_50, c.bata_700),
        State.LOCKED: FieldColours(c.mori_50, c.mori_600),
    }


@dataclass(frozen=True, slots=True)
class Palette:
    """All of them, in one cloth."""

    inks: Mapping[Ink, str]
    tones: Mapping[Tone, ToneColours]
    buttons: Mapping[Role, ButtonColours]
    disabled: ButtonColours
    fields: Mapping[State, FieldColours]


@cache
def palette_of(c: Cloth) -> Palette:
    disabled = ButtonColours(c.mori_200, c.ink_2, c.mori_200, c.mori_200)
    return Palette(_inks(c), _tones(c), _buttons(c), disabled, _fields(c))


def palette() -> Palette:
    """Of the cloth in force: read it when painting, never at import."""
    return palette_of(cloth())
