"""The small cap that names a key, and the line that says what the key does."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme.fitting import fix_height, wear
from ui.theme.fonts import text_font
from ui.theme.look import cloth, tall
from ui.theme.tokens import Radius, Text
from ui.theme.tones import Ink
from ui.widgets.label import Label
from ui.widgets.paint import draw_box

_CAP_HEIGHT = 23


class KeyHint(QLabel):
    """A key cap such as F2; it names the key, acting on it is the screen's business."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        wear(self, Text.DATA_KEY)
        self.setProperty("key", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        fix_height(self, _CAP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def cap_width(key: str) -> float:
    return QFontMetricsF(text_font(Text.DATA_KEY)).horizontalAdvance(key) + 16


def paint_cap(painter: QPainter, room: QRectF, key: str) -> float:
    """Paint a key cap at the right end of `room`; returns where the words before it must end."""
    font = text_font(Text.DATA_KEY)
    width, high, c = cap_width(key), tall(_CAP_HEIGHT), cloth()
    cap = QRectF(room.right() - width, room.center().y() - high / 2, width, high)
    draw_box(painter, cap, Radius.KEY, c.mori_100, c.mori_400, 1)
    painter.setFont(font)
    painter.setPen(QColor(c.ink_2))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    return cap.left() - 8


class KeyLegend(QWidget):
    """A key cap and what it does, as in the foot of the entry page."""

    def __init__(self, key: str, meaning: str) -> None:
        super().__init__()
        self._meaning = Label(meaning, Text.LABEL, Ink.MUTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(KeyHint(key))
        row.addWidget(self._meaning)

    def set_texts(self, meaning: str) -> None:
        self._meaning.setText(meaning)
