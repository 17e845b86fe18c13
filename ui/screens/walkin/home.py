"""The first picture of the walk-in: what one can do here, how long it takes, what to bring."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.choices import Labels
from ui.panels.arrange import column, row
from ui.screens.walkin.frame import LOW
from ui.screens.walkin.line_pill import LinePill
from ui.theme import icons
from ui.theme.fitting import wear
from ui.theme.look import cloth, look, px
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.kawung import paint_kawung
from ui.widgets.label import Label
from ui.widgets.paint import draw_box, painter_on
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.link import LinkState

_ROUNDEL: Final = 300
_BRIGHTEST: Final = 30  # of 255: the cloth is felt, not seen
_FAINTEST: Final = 5
_ICON: Final = 52


class Need(QWidget):
    """One thing to have at hand."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon, self._is_low = icon, False
        self.name = Label("", TouchText.BODY_STRONG, Ink.WHITE)
        self.more = Label("", TouchText.NOTE, Ink.PALE)
        self.setLayout(column(None, self.name, self.more, None))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.relook()

    def set_texts(self, name: str, more: str) -> None:
        self.name.setText(name)
        self.more.setText(more)
        self.setAccessibleName(f"{name}: {more}")

    def breathe(self, *, is_low: bool) -> None:
        self._is_low = is_low
        air = 8 if is_low else 22
        if (lines := self.layout()) is not None:
            lines.setContentsMargins(30 + px(_ICON) + 20, air, 20, air)

    def relook(self) -> None:
        self.breathe(is_low=self._is_low)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c = painter_on(self), cloth()
        fill, edge = QColor(c.bar_ink), QColor(c.bar_ink)
        fill.setAlpha(0 if c.is_plain else 18)
        edge.setAlpha(255 if c.is_plain else 60)
        box = QRectF(self.rect())
        draw_box(painter, box, 22, fill.name(QColor.NameFormat.HexArgb), None)
        draw_box(painter, box, 22, None, edge.name(QColor.NameFormat.HexArgb), 2)
        size = px(_ICON)
        shown = icons.pixmap(self._icon, size, c.bar_ink, 1.9)
        painter.drawPixmap(30, (self.height() - size) // 2, shown)


class Hero(QWidget):
    """The cloth behind everything, with one large roundel as the only picture."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn: QPixmap | None = None
        self.is_hung = True

    def hang(self, is_hung: bool) -> None:
        """Pages with questions are plain."""
        self.is_hung = is_hung
        self.update()

    def forget_cloth(self) -> None:
        self._drawn = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.is_hung:
            painter_on(self).fillRect(self.rect(), QColor(cloth().mori_50))
            return
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.deviceIndependentSize() != self.size():
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._draw(self._drawn)
        QPainter(self).drawPixmap(0, 0, self._drawn)

    def _draw(self, onto: QPixmap) -> None:
        painter, c = QPainter(onto), cloth()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if c.is_plain:
            painter.fillRect(area, QColor(c.bar))
            painter.end()
            return
        wash = QLinearGradient(area.topLeft(), area.bottomRight())
        wash.setColorAt(0, QColor(c.nila_700))
        wash.setColorAt(1, QColor(c.nila_900))
        painter.fillRect(area, wash)
        self._hang(painter)
        painter.end()

    def _hang(self, painter: QPainter) -> None:
        """Brightest around the large one, which stands right of the words."""
        side = _ROUNDEL * min(1.0, self.width() / 1800 + 0.25)
        is_upright = self.height() > self.width()
        left, top = self.width() - side * 1.5, side * (0.85 if is_upright else 0.45)
        for down in range(-1, math.ceil(self.height() / side) + 1):
            for right in range(-math.ceil(self.width() / side), 2):
                box = QRectF(left + right * side, top + down * side, side, side)
                away = math.hypot(right, down)
                colour = QColor(cloth().bar_ink)
                colour.setAlpha(round(max(_FAINTEST, _BRIGHTEST - away * 6)))
                paint_kawung(painter, box, colour)
        paint_kawung(painter, QRectF(left, top, side, side), QColor(cloth().kunyit))


class HomePage(QWidget):
    """Mulai, and how somebody who is registered already finds out more."""

    begin_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, programme: Labels) -> None:
        super().__init__()
        self.programme = programme
        """What it is called, in each language."""
        self.title = Label("", TouchText.HERO, Ink.WHITE, wrap=True)
        self.promise = Label("", TouchText.LARGE, Ink.PALE, wrap=True)
        self.begin = TouchButton(
            "", TouchRole.KUNYIT, icon="arrow-right", icon_right=True, girth=TouchGirth.GRAND
        )
        self.bring = Label("", TouchText.BODY_STRONG, Ink.WHITE)
        self.needs = (Need("id-card"), Need("file-text"), Need("smartphone"))
        self.check = TouchButton("", TouchRole.ON_DARK, icon="scan-qr-code")
        self.line = LinePill(at_home=True)
        self._build()
        self.begin.clicked.connect(self.begin_wanted)
        self.check.clicked.connect(self.check_wanted)

    def start(self) -> None:
        self.begin.setFocus()

    def spoken(self) -> tuple[str, ...]:
        needs = (need.accessibleName() for need in self.needs)
        ways = (self.begin.text(), self.check.text())
        return (self.title.text(), self.promise.text(), self.bring.text(), *needs, *ways)

    def show_state(self, state: LinkState, words: Words) -> None:
        self.line.show_state(state, words)

    def retranslate(self, words: Words) -> None:
        self.title.setText(words.say("walkin.home.title", programme=words.pick(self.programme)))
        self.promise.setText(words.say("walkin.home.promise"))
        self.begin.set_texts(words.say("walkin.begin"))
        self.bring.setText(words.say("walkin.home.bring"))
        for need, name in zip(self.needs, ("ktp", "kk", "phone"), strict=True):
            need.set_texts(words.say(f"walkin.home.{name}"), words.say(f"walkin.home.{name}.more"))
        self.check.set_texts(words.say("walkin.check_mine"))
        self.line.retranslate(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def relook(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        is_upright, is_low = self.height() > self.width(), self.window().height() < LOW
        down = QBoxLayout.Direction.TopToBottom
        self._needs.setDirection(down if is_upright else QBoxLayout.Direction.LeftToRight)
        edge = 32 if is_low else 48 if is_upright else 96
        self._top.setSpacing(6 if is_low else 26)
        self._page.setSpacing(4 if is_low else 14)
        self._page.setContentsMargins(edge, 0, edge, 10 if is_low else 48)
        for need in self.needs:
            need.breathe(is_low=is_low)
        self.begin.set_girth(TouchGirth.LARGE if is_low else TouchGirth.GRAND)
        self.promise.setVisible(not (is_low and look().is_large))
        wear(self.title, TouchText.HERO_LOW if is_low else TouchText.HERO)
        free = 0 if is_upright else max(0, self.width() - edge - self._beside())
        self._top.setContentsMargins(0, 0, free, 0)

    def _beside(self) -> int:
        """Left of the large roundel."""
        side = _ROUNDEL * min(1.0, self.width() / 1800 + 0.25)
        return round(self.width() - side * 1.6)

    def _build(self) -> None:
        self._needs = row(*self.needs, spacing=20)
        foot = row(self.check, 24, self.line)
        foot.setStretchFactor(self.line, 1)
        self._top = column(self.title, self.promise, row(self.begin, None))
        self._page = QVBoxLayout(self)
        self._page.addStretch(2)
        self._page.addLayout(self._top)
        self._page.addStretch(2)
        self._page.addWidget(self.bring)
        self._page.addLayout(self._needs)
        self._page.addSpacing(8)
        self._page.addLayout(foot)

    def sizeHint(self) -> QSize:
        return QSize(1366, 700)
