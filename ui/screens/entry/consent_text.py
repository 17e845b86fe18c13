"""The consent on a card of its own, large enough to be read out or shown."""

from PySide6.QtWidgets import QWidget

from ui.panels.overlay import Overlay
from ui.panels.reading_text import ReadingText
from ui.theme.tokens import Text
from ui.words import Words


class ConsentText(Overlay):
    """For a page too narrow to show it all the time."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, width=720)
        self._text = ReadingText(Text.BODY, least=330)
        self.body.addWidget(self._text)

    def show_text(self, text: str) -> None:
        self._text.show_text(text)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.set_title(words.say("consent.heading"))
        self._text.setAccessibleName(words.say("consent.heading"))
