"""Dresses the application: style, palette, fonts and style sheet."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import load_fonts, text_font
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import CLOTH, Cloth, Text


def apply_theme(app: QApplication, cloth: Cloth = CLOTH) -> None:
    """Dress `app`; call it once, before the first widget is made."""
    app.setStyle("Fusion")  # looks the same on every platform
    app.setPalette(_palette(cloth))
    load_fonts()
    app.setFont(text_font(Text.BODY))
    app.setStyleSheet(stylesheet(cloth))


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
        role.ToolTipBase: c.nila_900,
        role.ToolTipText: c.mori_0,
        role.Link: c.nila_700,
        role.Accent: c.nila_700,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    return palette
