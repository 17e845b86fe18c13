"""F1, wherever one is: what the keys of this screen do, and the operator's handbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from ui.main_window import MainWindow
from ui.words import Words

if TYPE_CHECKING:
    from ui.panels.help_card import HelpCard


class Help(QObject):
    """One card for the whole window, made when somebody first asks for it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.card: HelpCard | None = None
        QShortcut(QKeySequence("F1"), window).activated.connect(self.turn)
        window.help_wanted.connect(self.open)
        window.language_changed.connect(self._retranslate)
        window.screen_leaving.connect(self._close)

    def turn(self) -> None:
        """F1 opens it, and F1 closes it."""
        if self.card is not None and self.card.isVisible():
            self.card.close_card()
        else:
            self.open()

    def open(self) -> None:
        # Loaded with the first question, not with the first picture.
        from ui.panels.help_card import HelpCard
        from ui.panels.key_table import EVERYWHERE

        if self.card is None:
            self.card = HelpCard(self._window, self._window.words)
        # A screen, or a page of one, may have keys of its own.
        self.card.open_for(getattr(self._window.current, "help_keys", EVERYWHERE))

    def _retranslate(self, words: Words) -> None:
        if self.card is not None:
            self.card.retranslate(words)

    def _close(self) -> None:
        if self.card is not None:
            self.card.close_card()
