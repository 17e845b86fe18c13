"""The two typefaces: one for the voice of the program, one for digits, codes and typed values."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from ui.theme.look import look
from ui.theme.resources import resource
from ui.theme.tokens import Text, TypeStep
from ui.theme.touch import TouchText, touch_text_px

UI_FAMILY: Final = "Plus Jakarta Sans"
DATA_FAMILY: Final = "Atkinson Hyperlegible Next"
_FILES: Final = (
    "PlusJakartaSans_500Medium.ttf",
    "PlusJakartaSans_600SemiBold.ttf",
    "PlusJakartaSans_700Bold.ttf",
    "PlusJakartaSans_800ExtraBold.ttf",
    "AtkinsonHyperlegibleNext_600SemiBold.ttf",
    "AtkinsonHyperlegibleNext_700Bold.ttf",
    "AtkinsonHyperlegibleNext_800ExtraBold.ttf",
)


def load_fonts() -> None:
    """Register the bundled fonts with the running application, once."""
    if {UI_FAMILY, DATA_FAMILY} <= set(QFontDatabase.families()):
        return
    for name in _FILES:
        # As bytes: Qt sorts the fonts of a PDF by where they came from, and a receipt must not
        # depend on where the program is installed.
        data = resource("fonts", name).read_bytes()
        if QFontDatabase.addApplicationFontFromData(data) < 0:
            raise FileNotFoundError(name)


def ui_font(px: int, weight: int = 500, tracking: float = 0.0) -> QFont:
    """The voice: headings, labels, sentences, buttons; in exactly this size."""
    return _font(UI_FAMILY, px, weight, tracking)


def data_font(px: int, weight: int = 600, tracking: float = 0.0) -> QFont:
    """Everything that is read digit by digit: all digits have one width, 0 is slashed."""
    font = _font(DATA_FAMILY, px, weight, tracking)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def text_font(text: Text | TouchText) -> QFont:
    """The font of a step of a type scale, as large as words are now."""
    step: TypeStep = text.value
    make = data_font if step.data else ui_font
    size = touch_text_px(step) if isinstance(text, TouchText) else look().text_px(step.px)
    return make(size, step.weight, step.tracking)


def _font(family: str, px: int, weight: int, tracking: float) -> QFont:
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking)
    return font
