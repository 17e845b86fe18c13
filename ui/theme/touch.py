"""Type and sizes of a touchscreen, in pixels of the reference screen and of this one.

The reference is 21.5 inches at 1920x1080, 0.248 mm a pixel. A denser screen gets more pixels, so
that fingers find the same millimetres; a coarser one keeps the pixels, and so gets more of them.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from ui.theme.look import look
from ui.theme.tokens import TypeStep

REFERENCE_DOTS: Final = 102.46
"""Dots per inch of the reference screen."""

_BELIEVABLE: Final = range(60, 201)  # what a screen says beyond this is made up
_MOST: Final = 2.0
_INCH: Final = 25.4
_LARGE_ALREADY: Final = 44
_LINE: Final = 36  # pixels of a line of words on a button
_PROPERTY: Final = "touch-panel"
_DOTS_NAME: Final = "LOKET_TOUCH_DPI"
_BOUNCE_NAME: Final = "LOKET_TOUCH_BOUNCE"
_BOUNCE: Final = 25


class TouchText(Enum):
    """The type scale of the touchscreen; nothing is smaller than 26 (capitals of 4.8 mm)."""

    NOTE = TypeStep(26, 500)
    NOTE_STRONG = TypeStep(26, 600)
    NOTE_LOUD = TypeStep(26, 700)
    BODY = TypeStep(28, 500)
    BODY_STRONG = TypeStep(28, 700)
    STRONG = TypeStep(28, 800)
    VALUE = TypeStep(28, 600)
    LEAD = TypeStep(30, 500)
    LEAD_STRONG = TypeStep(30, 800)
    BUTTON = TypeStep(30, 700)
    BUTTON_LARGE = TypeStep(40, 700)
    TITLE = TypeStep(32, 800)
    LARGE = TypeStep(34, 500)
    HEADING = TypeStep(60, 800, tracking=-1)
    HEADING_LOW = TypeStep(44, 800, tracking=-0.5)
    HERO = TypeStep(96, 800, tracking=-2.6)
    HERO_LOW = TypeStep(60, 800, tracking=-1.2)
    DIGITS = TypeStep(54, 700, data=True)
    COUNT = TypeStep(60, 800, data=True)
    CODE = TypeStep(52, 800, data=True)
    FIELD = TypeStep(40, 600)
    FIELD_DATA = TypeStep(44, 700, data=True)
    DATA = TypeStep(28, 600, data=True)
    DATA_NOTE = TypeStep(26, 500, data=True)


class Touch(IntEnum):
    """Heights and distances in pixels of the reference screen; ask `touch_px` for this one's."""

    KEY = 82  # 20.3 mm
    SMALL_BUTTON = 68  # 16.9 mm
    BUTTON = 88
    PRIMARY = 96  # 23.8 mm
    FIELD = 96
    CELL = 112
    BAR = 12
    GAP = 8  # 2 mm between keys
    APART = 16  # 4 mm between opposite actions


class TouchRadius(IntEnum):
    """How round corners are."""

    CELL = 11
    FIELD = 14
    BUTTON = 16
    CARD = 20


@dataclass(frozen=True, slots=True)
class TouchPanel:
    """What somebody who knows this panel better than the screen does says of it."""

    dots: float | None = None
    """Dots per inch; None where the screen is believed."""
    bounce: int = _BOUNCE
    """Milliseconds in which a finger that has left a key cannot have come back on purpose."""

    @property
    def settling(self) -> int:
        """Milliseconds in which a finger cannot have meant what has only just come up under it."""
        return 10 * self.bounce


def panel() -> TouchPanel:
    """The one in force: the application holds it, or the environment tells it."""
    application = QCoreApplication.instance()
    held = application.property(_PROPERTY) if application is not None else None
    return held if isinstance(held, TouchPanel) else panel_of(os.environ)


def put_panel(application: QCoreApplication, known: TouchPanel) -> None:
    """From now on sizes are taken for this panel; widgets take theirs when they are made."""
    application.setProperty(_PROPERTY, known)


def panel_of(environment: Mapping[str, str]) -> TouchPanel:
    """As told by the environment, for a screen that lies about its size."""
    dots, bounce = environment.get(_DOTS_NAME, ""), environment.get(_BOUNCE_NAME, "")
    return TouchPanel(
        float(dots) if dots.replace(".", "", 1).isdigit() else None,
        int(bounce) if bounce.isdigit() else _BOUNCE,
    )


def dots_per_inch() -> float:
    """Of the panel as far as it can be believed."""
    told = panel().dots or _measured()
    return told if int(told) in _BELIEVABLE else REFERENCE_DOTS


def touch_px(pixels: float) -> int:
    """As many pixels here as `pixels` are on the reference screen, never fewer."""
    return round(pixels * _density())


def mm(millimetres: float) -> int:
    """Pixels of this screen."""
    return round(millimetres * dots_per_inch() / _INCH)


def millimetres(pixels: float) -> float:
    """How large this is in a hand."""
    return pixels * _INCH / dots_per_inch()


def touch_tall(pixels: float) -> int:
    """The height of something that holds one line, at the size that words have now."""
    return touch_px(pixels + _LINE * (look().scale - 1))


def touch_air(pixels: float) -> int:
    """Beside words: large words take some of their room from the air around them."""
    return touch_px(pixels * (0.6 if look().is_large else 1.0))


def touch_text_px(step: TypeStep) -> int:
    """Of words; what is large already leaves its room to the small."""
    grown = min(round(step.px * look().scale + 0.4), max(step.px, _LARGE_ALREADY))
    return touch_px(grown)


def _density() -> float:
    return min(_MOST, max(1.0, dots_per_inch() / REFERENCE_DOTS))


def _measured() -> float:
    application = QCoreApplication.instance()
    if not isinstance(application, QGuiApplication) or not application.screens():
        return 0.0
    return application.primaryScreen().physicalDotsPerInch()
