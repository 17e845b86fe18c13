"""A thin line under the top bar while something takes its time, and words when it takes long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.panels.arrange import column, row
from ui.theme.look import cloth, px
from ui.theme.tones import Tone
from ui.widgets.paint import painter_on
from ui.widgets.pill import Pill

_THICK = 4


class WaitingLine(QWidget):
    """Lies over the page and moves nothing; clicks go through it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._words = ""
        self.told = Pill("", Tone.NILA, "hourglass")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayout(column(px(_THICK) + 4, row(None, self.told, None)))
        self.hide()

    def set_words(self, words: str) -> None:
        self._words = words
        self.told.set_pill(words, Tone.NILA, "hourglass")

    def show_wait(self, *, with_words: bool) -> None:
        """A line; `with_words` it is said, and announced once."""
        was_told = self.isVisible() and self.told.isVisibleTo(self)
        self.told.setVisible(with_words)
        self.adjustSize()
        self.resize(self._page.width(), self.sizeHint().height())
        self.show()
        self.raise_()
        if with_words and not was_told:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(0, 0, self.width(), px(_THICK), QColor(cloth().kunyit))
