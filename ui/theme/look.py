"""How the desk is dressed just now: which cloth, and how large its words are."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.theme.tokens import CLOTH, HIGH_CONTRAST, Cloth

LARGE: Final = 1.3
"""How much larger large words are, and everything that holds words."""

_LARGE_ALREADY: Final = 32
_LINE: Final = 23  # pixels of a line of everyday words
_PROPERTY: Final = "look"


@dataclass(frozen=True, slots=True)
class Look:
    """The colours and the size of words that a person needs."""

    cloth: Cloth = CLOTH
    scale: float = 1.0

    @classmethod
    def of(cls, *, large: bool, contrast: bool) -> "Look":
        return cls(HIGH_CONTRAST if contrast else CLOTH, LARGE if large else 1.0)

    @classmethod
    def named(cls, text_size: str, contrast: str) -> "Look":
        """As the settings and the command line call it: normal or large, normal or high."""
        return cls.of(large=text_size == "large", contrast=contrast == "high")

    @property
    def is_large(self) -> bool:
        return self.scale > 1

    @property
    def is_high_contrast(self) -> bool:
        return self.cloth is not CLOTH

    def px(self, pixels: float) -> int:
        """As many pixels as `pixels` are where words have their usual size."""
        return round(pixels * self.scale)

    def text_px(self, pixels: int) -> int:
        """Of words; what is large already leaves its room to the small."""
        return min(round(pixels * self.scale), max(pixels, _LARGE_ALREADY))

    def tall(self, pixels: float) -> int:
        """Of a box around one line: it grows by what the line grows, and keeps its air."""
        return round(pixels + _LINE * (self.scale - 1))


def look() -> Look:
    """The one in force. The application holds it; without one, or undressed, it is the usual."""
    application = QCoreApplication.instance()
    held = application.property(_PROPERTY) if application is not None else None
    return held if isinstance(held, Look) else Look()


def put_on(application: QCoreApplication, chosen: Look) -> None:
    """From now on `look()` is this one; `ui.theme.apply` dresses what is there already."""
    application.setProperty(_PROPERTY, chosen)


def cloth() -> Cloth:
    """The colours in force: read them when painting, never at import."""
    return look().cloth


def px(pixels: float) -> int:
    """A width that holds words, a breakpoint, an icon: at the size that words have now."""
    return look().px(pixels)


def tall(pixels: float) -> int:
    """The height of something that holds one line of words, at the size they have now."""
    return look().tall(pixels)
