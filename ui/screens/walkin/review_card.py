"""One part of the answers on the last page: a title, what was answered, and the way back to it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.models.told_answers import ToldAnswer
from ui.panels.arrange import column, row
from ui.screens.walkin.reviewed import Reviewed
from ui.theme.fonts import text_font
from ui.theme.look import cloth
from ui.theme.touch import TouchText
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import Label
from ui.widgets.laid_out import LaidOutWidth
from ui.widgets.paint import painter_on
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.words import Words

_WRAP: Final = int(Qt.TextFlag.TextWordWrap.value) | int(Qt.AlignmentFlag.AlignTop.value)
_GAP: Final = 20
_MOST_NAME: Final = 0.4


class ReviewRows(QWidget):
    """Labels and values, painted: a long value takes more lines, none is cut."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ToldAnswer, ...] = ()
        self._air = 8
        self._laid_out = LaidOutWidth(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_rows(self, rows: tuple[ToldAnswer, ...]) -> None:
        self._rows = rows
        self.setAccessibleName("; ".join(f"{plain(one.label)}: {one.text}" for one in rows))
        self.updateGeometry()
        self.update()

    @property
    def count(self) -> int:
        return len(self._rows)

    def breathe(self, air: int) -> None:
        self._air = air
        self.updateGeometry()

    def relook(self) -> None:
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [self._height(one, width) for one in self._rows]
        return round(sum(heights) + self._air * max(0, len(heights) - 1)) + 2

    def sizeHint(self) -> QSize:
        width = self._laid_out.width or 560
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self._laid_out.width or 560))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, top, c = painter_on(self), 0.0, cloth()
        names = self._names(self.width())
        for one in self._rows:
            high = self._height(one, self.width())
            room = QRectF(0, top, names, high)
            _write(painter, room, plain(one.label), text_font(TouchText.NOTE), c.ink_2)
            room = QRectF(names + _GAP, top, self.width() - names - _GAP, high)
            _write(painter, room, one.text, _font_of(one), c.ink)
            top += high + self._air

    def _names(self, width: int) -> float:
        """As wide as the widest of them, and no wider than leaves room for the values."""
        metrics = QFontMetricsF(text_font(TouchText.NOTE))
        widest = max((metrics.horizontalAdvance(plain(one.label)) for one in self._rows), default=0)
        return min(widest + 2, width * _MOST_NAME)

    def _height(self, one: ToldAnswer, width: int) -> float:
        names = self._names(width)
        name = _tall(plain(one.label), text_font(TouchText.NOTE), names)
        return max(name, _tall(one.text, _font_of(one), width - names - _GAP))


class ReviewPart(Panel):
    """A title, what belongs to it, and the button that leads back to it."""

    mend_wanted = Signal(str)
    """The field to begin with."""

    def __init__(self, body: QWidget, icon: str) -> None:
        super().__init__(PanelKind.CARD)
        self._first = ""
        self.title = Label("", TouchText.TITLE)
        self.mend = TouchButton("", TouchRole.SOFT, icon=icon, girth=TouchGirth.SMALL)
        self._head = row(self.title, None, self.mend)
        self._across = row(body)
        self._lines = column(self._head, self._across, spacing=4)
        self.setLayout(self._lines)
        self.mend.clicked.connect(lambda: self.mend_wanted.emit(self._first))

    def name(self, title: str, mend: str, first: str) -> None:
        self._first = first
        self.title.setText(title)
        self.mend.set_texts(mend)
        self.mend.setAccessibleName(f"{mend}: {title}")

    def breathe(self, *, is_low: bool, is_alone: bool) -> None:
        """Where it is all there is room for, the button stands beside what it changes, and the
        heading of the page is its title."""
        self._lines.setContentsMargins(28, 6 if is_low else 8, 16, 10 if is_low else 16)
        self.title.setVisible(not is_alone)
        (self._head if is_alone else self._across).removeWidget(self.mend)
        (self._across if is_alone else self._head).addWidget(self.mend)
        self._across.setAlignment(self.mend, Qt.AlignmentFlag.AlignTop)


class ReviewCard(ReviewPart):
    """Answers; shown masked where somebody wants it so."""

    def __init__(self) -> None:
        rows = ReviewRows()
        super().__init__(rows, "pencil")
        self.rows = rows

    def show_card(self, card: Reviewed, words: Words) -> None:
        self.name(words.say(f"walkin.review.{card.key}"), words.say("walkin.mend"), card.first)
        self.rows.show_rows(card.rows)

    def breathe(self, *, is_low: bool, is_alone: bool) -> None:
        super().breathe(is_low=is_low, is_alone=is_alone)
        self.rows.breathe(2 if is_low else 7)

    def forget(self) -> None:
        self.rows.show_rows(())


def plain(label: str) -> str:
    """ "Nama lengkap (sesuai KTP)" in a narrow column: Nama lengkap."""
    return label.split(" (", maxsplit=1)[0]


def _font_of(one: ToldAnswer) -> QFont:
    return text_font(TouchText.DATA if one.is_number else TouchText.VALUE)


def _tall(text: str, font: QFont, width: float) -> float:
    room = QRectF(0, 0, max(80.0, width), 10_000)
    return QFontMetricsF(font).boundingRect(room, _WRAP, text).height()


def _write(painter: QPainter, room: QRectF, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(room, _WRAP, text)
