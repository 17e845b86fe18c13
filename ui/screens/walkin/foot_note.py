"""What went wrong, beside the button that was pressed, where a keyboard leaves no room above."""

from __future__ import annotations

from ui.theme.tones import Ink
from ui.theme.touch import TouchText, touch_px
from ui.widgets.label import Label
from ui.widgets.touch.note_band import NoteBand


class FootNote(Label):
    """Says what the band would say first."""

    def __init__(self) -> None:
        super().__init__("", TouchText.NOTE_LOUD, Ink.BATA, wrap=True)
        self.setMinimumWidth(touch_px(440))

    def repeat(self, band: NoteBand) -> None:
        self.setText(band.what.text())
