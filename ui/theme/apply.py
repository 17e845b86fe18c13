"""Dresses the application: style, palette, fonts and style sheet."""

from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.fitting import refit
from ui.theme.fonts import load_fonts, text_font
from ui.theme.look import Look, look, put_on
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import Cloth, Text

_CHOSEN: Final = "look-chosen"


def apply_theme(app: QApplication, chosen: Look | None = None) -> None:
    """Dress `app`; call it once, before the first widget is made."""
    app.setStyle("Fusion")  # looks the same on every platform
    load_fonts()
    _dress(app, chosen or Look())


def change_look(app: QApplication, chosen: Look) -> None:
    """Dress what is there anew: every answer, the focus and the place stay as they are."""
    if chosen == look():
        return
    _dress(app, chosen)
    refit(app.allWidgets())


def choose_look(app: QApplication, chosen: Look) -> None:
    """For this run, whatever is set for the kiosk: somebody needs it so, here and now."""
    app.setProperty(_CHOSEN, True)
    change_look(app, chosen)


def follow_look(app: QApplication, kept: Look) -> None:
    """As it is set for the kiosk, unless somebody has chosen for this run."""
    if not app.property(_CHOSEN):
        change_look(app, kept)


def _dress(app: QApplication, chosen: Look) -> None:
    put_on(app, chosen)
    app.setPalette(_palette(chosen.cloth))
    app.setFont(text_font(Text.BODY))
    app.setStyleSheet(stylesheet(chosen.cloth))


def _palette(c: Cloth) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: c.mori_50,
        role.WindowText: c.ink,
        role.Base: c.mori_0,
        role.AlternateBase: c.mori_25,
        role.Text: c.ink,
        role.PlaceholderText: c.mori_600,
        role.Button: c.mori_0,
        role.ButtonText: c.nila_800,
        role.Highlight: c.nila_700,
        role.HighlightedText: c.mori_0,
        role.ToolTipBase: c.tip,
        role.ToolTipText: c.tip_ink,
        role.Link: c.nila_700,
        role.Accent: c.nila_700,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    return palette
