"""A short state in an icon and words, on a wash of its tone."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme.fitting import fix_height
from ui.theme.fonts import text_font
from ui.theme.look import cloth, px, tall
from ui.theme.tokens import RING, RING_EDGE, Size, Text
from ui.theme.tones import Tone, palette
from ui.widgets.paint import body_of, draw_box, draw_icon, draw_ring, painter_on
from ui.widgets.press import PressButton

_ICON = 16
_GAP = 7


def pill_font(tone: Tone) -> QFont:
    return text_font(Text.LABEL if tone is Tone.NEUTRAL else Text.LABEL_STRONG)


def pill_width(text: str, tone: Tone, icon: str | None, padding: int = 12) -> float:
    words = QFontMetricsF(pill_font(tone)).horizontalAdvance(text)
    beside = px(_ICON) + (_GAP if text else 0) if icon else 0
    return words + 2 * padding + beside


def paint_pill(
    painter: QPainter, box: QRectF, text: str, tone: Tone, icon: str | None, padding: int = 12
) -> None:
    """The pill itself, for widgets and for cells of a table."""
    colours, size = palette().tones[tone], px(_ICON)
    edge = colours.edge if cloth().is_plain else None
    draw_box(painter, box, box.height() / 2, colours.wash, edge)
    left = box.left() + padding
    if icon:
        draw_icon(painter, QPointF(left, box.center().y() - size / 2), icon, size, colours.ink)
        left += size + _GAP
    font = pill_font(tone)
    words = QRectF(left, box.top(), box.right() - padding - left + 1, box.height())
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    painter.setFont(font)
    painter.setPen(QColor(colours.ink))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)


class Pill(QLabel):
    """A state to read."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.NEUTRAL,
        icon: str | None = None,
        *,
        height: int = Size.PILL,
    ) -> None:
        super().__init__(text)
        self._tone, self._icon = tone, icon
        self._padding = 12 if height <= Size.PILL else 14
        self.setTextFormat(Qt.TextFormat.PlainText)
        fix_height(self, height)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_pill(self, text: str, tone: Tone, icon: str | None) -> None:
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = pill_width(self.text(), self._tone, self._icon, self._padding)
        return QSize(round(width + 1), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * self._padding + px(_ICON), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        paint_pill(painter_on(self), box, self.text(), self._tone, self._icon, self._padding)


class PillButton(PressButton):
    """A state that opens something when it is pressed, such as the sync chip in the top bar."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, icon: str | None = None) -> None:
        super().__init__(text)
        self._tone, self._icon = tone, icon
        self._short, self._folds = "", 0
        self.relook()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def relook(self) -> None:
        self.setFixedHeight(tall(Size.BAND_PILL) + 2 * RING)

    def set_pill(self, text: str, tone: Tone, icon: str | None, short: str = "") -> None:
        """`short` is what is left of the words where there is no room for all of them."""
        self._tone, self._icon, self._short = tone, icon, short
        self.setText(text)
        self.fold(self._folds)

    def fold(self, folds: int) -> None:
        """Once: the short words; twice: the icon alone, its words in the tip and the name."""
        self._folds = folds
        self.setToolTip(self.text() if self.shown != self.text() else "")
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> str:
        if self._folds > 1 and self._icon:
            return ""
        return self._short if self._folds and self._short else self.text()

    def sizeHint(self) -> QSize:
        width = pill_width(self.shown, self._tone, self._icon, 14)
        return QSize(round(width + 1) + 2 * RING, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(tall(Size.BAND_PILL) + 2 * RING, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        box, padding = body_of(self), 14
        if self.hasFocus():
            draw_ring(painter, box, box.height() / 2)
            box = box.adjusted(RING_EDGE, RING_EDGE, -RING_EDGE, -RING_EDGE)
            padding -= RING_EDGE
        paint_pill(painter, box, self.shown, self._tone, self._icon, padding)
