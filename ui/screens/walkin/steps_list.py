"""The next steps: each has its number, what happens, and a line more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.programme import Programme
from ui.models.standing_view import place_sentence
from ui.panels.arrange import column
from ui.theme.fonts import data_font
from ui.theme.look import cloth, look, px
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.paint import painter_on
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.receipts import Place

_CIRCLE: Final = 52
_SMALL_CIRCLE: Final = 34


class NextStep(QWidget):
    """The number stands in a circle left of the words."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._is_short = number, False
        self.what = Label("", TouchText.BODY_STRONG, wrap=True)
        self.more = Label("", TouchText.NOTE, Ink.MUTED, wrap=True)
        self.setLayout(column(self.what, self.more, None))
        self.relook()

    def set_texts(self, what: str, more: str) -> None:
        self.what.setText(what)
        self.more.setText(more)
        self._show_more()

    def shorten(self, *, is_short: bool) -> None:
        """Without the line more, where there is no room for it."""
        self._is_short = is_short
        self._show_more()
        self.relook()

    def _show_more(self) -> None:
        self.more.setVisible(bool(self.more.text()) and not self._is_short)

    def relook(self) -> None:
        side = self._side()
        self.setMinimumHeight(side)
        if (lines := self.layout()) is not None:
            lines.setContentsMargins(side + 20, 0, 0, 0)

    def _side(self) -> int:
        return px(_SMALL_CIRCLE if self._is_short else _CIRCLE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c, side = painter_on(self), cloth(), self._side()
        circle = QRectF(0, 0, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.nila_100))
        painter.drawEllipse(circle)
        painter.setFont(data_font(px(26), 800))
        painter.setPen(QColor(c.nila_800))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))


class NextSteps(QWidget):
    """What to keep, how places are given, and where to look."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = (NextStep(1), NextStep(2), NextStep(3))
        self._lines = column(*self.steps)
        self.setLayout(self._lines)

    def tell(self, programme: Programme, place: Place | None, words: Words, *, waits: bool) -> None:
        """`waits`: an officer looks at it first; then nothing is known of places."""
        first, second, third = self.steps
        first.set_texts(words.say("walkin.receipt.keep"), words.say("walkin.receipt.keep.more"))
        said = place_sentence(place, words) if place is not None else ""
        usual = words.say("walkin.receipt.officer" if waits else "walkin.receipt.place")
        second.set_texts(said or usual, words.pick(programme.texts.get("next", {})))
        third.set_texts(words.say("walkin.receipt.check"), words.say("walkin.receipt.check.more"))

    def fit(self, *, is_low: bool) -> None:
        self._lines.setSpacing(8 if is_low else 20)
        for step in self.steps:
            step.shorten(is_short=is_low and look().is_large)
