"""Colours, sizes and type steps, named after the cloth and the dyes they come from."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Final


@dataclass(frozen=True, slots=True)
class Cloth:
    """One set of colours, and how strongly things are drawn in it."""

    mori_0: str = "#FFFFFF"  # mori: unbleached cotton; pages, sunken parts, lines
    mori_25: str = "#FFFCF7"
    mori_50: str = "#FBF8F2"
    mori_100: str = "#F4EEE3"
    mori_200: str = "#E7DECD"
    mori_400: str = "#B9AD97"
    mori_600: str = "#736A58"
    ink: str = "#131C33"
    ink_2: str = "#4A5068"
    nila_900: str = "#111E42"  # nila: indigo; panels and primary buttons
    nila_800: str = "#182A5A"
    nila_700: str = "#203774"
    nila_600: str = "#2B3F7E"
    nila_200: str = "#CBD5EE"
    nila_150: str = "#DDE4F7"
    nila_100: str = "#E4E9F6"
    nila_50: str = "#F1F4FB"
    kunyit: str = "#F4B729"  # kunyit: turmeric; focus and the current step, never text on white
    kunyit_100: str = "#FDF3D9"
    soga_700: str = "#7A4314"  # soga: batik brown; offline and soft notes
    soga_500: str = "#B2662A"
    soga_100: str = "#F7E8D8"
    soga_50: str = "#FFFBF4"
    pandan_700: str = "#1C6842"  # pandan: leaf green; confirmed
    pandan_500: str = "#2E8B5B"
    pandan_100: str = "#E0F2E8"
    pandan_50: str = "#F3FAF6"
    bata_700: str = "#A3271C"  # bata: brick; mistakes
    bata_100: str = "#FBE8E4"
    bata_50: str = "#FFF8F6"
    line: str = "#E7DECD"  # around panels, between rows
    pressed: str = "#111E42"  # a primary button while it is held down
    bar: str = "#182A5A"  # the top bar and the wall of the doors, and what stands on them
    bar_lit: str = "#2B3F7E"
    bar_ink: str = "#FFFFFF"
    bar_pale: str = "#DDE4F7"
    bar_chosen: str = "#FFFFFF"
    bar_chosen_ink: str = "#182A5A"
    tip: str = "#111E42"
    tip_ink: str = "#FFFFFF"
    edge: float = 2.0
    """Width of a border."""
    is_plain: bool = False
    """No pattern and no shadow; what is told by a wash has an edge too."""


CLOTH: Final = Cloth()
"""What everybody sees who asks for nothing else."""

HIGH_CONTRAST: Final = Cloth(
    mori_0="#000000",
    mori_25="#000000",
    mori_50="#000000",
    mori_100="#262626",
    mori_200="#3A3A3A",
    mori_400="#E6E6E6",
    mori_600="#E6E6E6",
    ink="#FFFFFF",
    ink_2="#F2F2F2",
    nila_900="#000000",
    nila_800="#FFE27A",
    nila_700="#FFD33D",
    nila_600="#FFE27A",
    nila_200="#262626",
    nila_150="#3A3A3A",
    nila_100="#423600",
    nila_50="#262626",
    kunyit="#FFD33D",
    kunyit_100="#000000",
    soga_700="#FFC48A",
    soga_500="#FFC48A",
    soga_100="#2B1A08",
    soga_50="#000000",
    pandan_700="#9BF2BE",
    pandan_500="#9BF2BE",
    pandan_100="#06240F",
    pandan_50="#000000",
    bata_700="#FFB3A8",
    bata_100="#330A05",
    bata_50="#000000",
    line="#FFFFFF",
    pressed="#FFF3C4",
    bar="#000000",
    bar_lit="#3A3A3A",
    bar_pale="#F2F2F2",
    bar_chosen="#FFD33D",
    bar_chosen_ink="#000000",
    tip="#FFD33D",
    tip_ink="#000000",
    edge=3.0,
    is_plain=True,
)
"""Black page, white words, turmeric controls."""


class Space(IntEnum):
    """The only distances between things."""

    TINY = 4
    SMALL = 8
    SNUG = 12
    BASE = 16
    ROOMY = 20
    WIDE = 24
    BROAD = 32
    HUGE = 44
    VAST = 56


class Radius(IntEnum):
    """How round corners are."""

    KEY = 5
    FIELD = 8
    BUTTON = 10
    BAND = 12
    CARD = 14


class Size(IntEnum):
    """Heights of things one can touch or read in a row."""

    TARGET = 32  # nothing that can be pressed is smaller
    PILL = 32
    BAND_PILL = 36
    SEARCH = 40
    CHIP = 44
    FIELD = 46
    POPUP_ROW = 50
    TABLE_ROW = 52
    TABLE_HEAD = 40
    NIK = 60
    TOP_BAR = 60
    FOOTER = 76


RING: Final = 4
"""Width of the focus ring; every widget that takes the focus keeps this much room around itself."""

RING_EDGE: Final = 2
"""Width of the indigo edge inside the focus ring."""


@dataclass(frozen=True, slots=True)
class TypeStep:
    """Size in pixels, weight, and whether digits, codes and typed values are set in it."""

    px: int
    weight: int
    data: bool = False
    tracking: float = 0.0


class Text(Enum):
    """The type scale of the desk."""

    DISPLAY = TypeStep(32, 800, tracking=-0.5)
    HEADING = TypeStep(28, 800, tracking=-0.4)
    HERO = TypeStep(26, 800, tracking=-0.3)
    GROUP = TypeStep(19, 800)
    FACT = TypeStep(19, 700)
    BODY = TypeStep(17, 500)
    BODY_STRONG = TypeStep(17, 700)
    BODY_LOUD = TypeStep(17, 800)
    VALUE = TypeStep(18, 600)
    VALUE_EMPTY = TypeStep(18, 500)
    BUTTON_LARGE = TypeStep(18, 700)
    CHIP = TypeStep(17, 600)
    TAB = TypeStep(16, 600)
    CELL = TypeStep(16, 500)
    CELL_STRONG = TypeStep(16, 700)
    LABEL = TypeStep(15, 600)
    LABEL_STRONG = TypeStep(15, 700)
    SMALL = TypeStep(15, 500)
    NOTE = TypeStep(14, 600)
    HINT = TypeStep(14, 500)
    DATA_NIK = TypeStep(32, 700, data=True, tracking=0.5)
    DATA_FIGURE = TypeStep(38, 800, data=True)
    DATA_VALUE = TypeStep(18, 600, data=True)
    DATA_CELL = TypeStep(16, 600, data=True)
    DATA_LABEL = TypeStep(15, 700, data=True)
    DATA_BADGE = TypeStep(13, 800, data=True)
    DATA_KEY = TypeStep(13, 700, data=True)


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
