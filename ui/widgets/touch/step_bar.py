"""How far along somebody is: the step in words, and a bar for each."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import cloth
from ui.theme.tones import Ink
from ui.theme.touch import Touch, TouchText, touch_px
from ui.widgets.label import Label
from ui.widgets.paint import draw_box, painter_on
from ui.words import Words


class StepBar(QWidget):
    """Steps are counted from one."""

    def __init__(self) -> None:
        super().__init__()
        self.count = Label("", TouchText.NOTE_LOUD, Ink.SOGA)
        self.name = Label("", TouchText.NOTE, Ink.MUTED)
        self._bars = _Bars()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        words = QHBoxLayout()
        words.setSpacing(14)
        words.addWidget(self.count)
        words.addWidget(self.name, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        page.addLayout(words)
        page.addWidget(self._bars)

    def set_thin(self, *, is_thin: bool) -> None:
        """The bars alone, where there is no room for their words."""
        self.count.setVisible(not is_thin)
        self.name.setVisible(not is_thin)

    def set_step(self, at: int, of: int, told: str, words: Words) -> None:
        self.count.setText(words.say("touch.step", at=at, of=of))
        self.name.setText(told)
        self.setAccessibleName(f"{self.count.text()} {told}")
        self._bars.show_step(at, of)


class _Bars(QWidget):
    """What lies behind is indigo, where one stands is turmeric, the rest is cloth."""

    def __init__(self) -> None:
        super().__init__()
        self._at, self._of = 1, 1
        self.setFixedHeight(touch_px(Touch.BAR))

    def show_step(self, at: int, of: int) -> None:
        self._at, self._of = at, of
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, gap = painter_on(self), 10
        wide = (self.width() - gap * (self._of - 1)) / self._of
        for place in range(self._of):
            bar = QRectF(place * (wide + gap), 0, wide, self.height())
            self._paint_bar(painter, bar, place + 1)

    def _paint_bar(self, painter: QPainter, bar: QRectF, step: int) -> None:
        c, radius = cloth(), self.height() / 2
        if step == self._at:
            return draw_box(painter, bar, radius, c.kunyit, c.soga_700, 2)
        edge = c.line if c.is_plain else None
        return draw_box(painter, bar, radius, c.nila_700 if step < self._at else c.mori_200, edge)
