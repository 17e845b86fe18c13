"""The receipt as a slip of paper on the dark panel: code, QR, whose it is by four digits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from ui.models.numbers import spaced_nik, spelled
from ui.panels.arrange import column, held, row
from ui.theme.fitting import wear
from ui.theme.look import cloth, look
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.kawung import Emblem
from ui.widgets.label import Label
from ui.widgets.paint import painter_on
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import Registered, Submitted

QR_SIDE: Final = 300
_SMALL_QR_SIDE: Final = 208
_RADIUS: Final = 22
_HOLE: Final = 17


class Ticket(QWidget):
    """Torn off under its number; masked, so that nobody reads a NIK over a shoulder."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = Label("", TouchText.BODY_STRONG)
        self.at = Label("", TouchText.DATA_NOTE, Ink.MUTED)
        self.code_name = Label("", TouchText.NOTE, Ink.MUTED)
        self.code = Label("", TouchText.CODE, Ink.NILA)
        self.qr = QLabel()
        self.qr.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nik = Label("", TouchText.DATA, Ink.STRONG)
        self.nik.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign = row(Emblem(52, on_dark=False), 16, column(self.heading, self.at), None)
        self._head = held(sign)
        self._lines = column(
            self._head, 10, self.code_name, self.code, 22, row(None, self.qr, None), 6, self.nik,
            margins=(44, 28, 44, 28),
        )  # fmt: skip
        self.setLayout(self._lines)

    def show_done(self, done: Registered | Submitted, words: Words) -> None:
        code = done.receipt.text
        self.code.setText(code)
        self.code.setAccessibleName(spelled(code))
        shown = getattr(done, "row", None)
        self.nik.setText(
            f"{words.say('receipt.nik')} {spaced_nik(shown.masked_nik)}"
            if shown is not None
            else ""
        )
        at = shown.captured_at.astimezone(words.zone) if shown is not None else None
        self.at.setText(f"{words.day(at.date())}, {words.clock(at)}" if at is not None else "")

    def show_picture(self, picture: QPixmap) -> None:
        self.qr.setPixmap(picture)

    def fit(self, *, is_small: bool) -> None:
        side = side_of_code(is_small=is_small)
        self.qr.setFixedSize(side, side)
        wear(self.code, TouchText.FIELD_DATA if is_small else TouchText.CODE)
        self._head.setVisible(not is_small)
        self.nik.setVisible(not (is_small and look().is_large))
        air, side = (8, 24) if is_small else (28, 44)
        self._lines.setContentsMargins(side, air, side, air)

    def retranslate(self, words: Words) -> None:
        self.heading.setText(words.say("walkin.receipt.slip"))
        self.code_name.setText(words.say("receipt.code"))
        self.qr.setAccessibleName(words.say("receipt.qr"))

    def wipe(self) -> None:
        for label in (self.code, self.nik, self.at):
            label.setText("")
            label.setAccessibleName("")
        self.qr.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c = painter_on(self), cloth()
        sheet = QRectF(self.rect())
        tear = self.code.geometry().bottom() + 15.0
        paper, holes = QPainterPath(), QPainterPath()
        paper.addRoundedRect(sheet, _RADIUS, _RADIUS)
        for x in (sheet.left(), sheet.right()):
            holes.addEllipse(QPointF(x, tear), _HOLE, _HOLE)
        painter.setPen(QPen(QColor(c.line), c.edge) if c.is_plain else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.mori_0))
        painter.drawPath(paper.subtracted(holes))
        pen = QPen(QColor(c.mori_400), 3)
        pen.setDashPattern([2.5, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(_HOLE + 12, tear), QPointF(sheet.right() - _HOLE - 12, tear))


def side_of_code(*, is_small: bool) -> int:
    """Pixels of the picture and the quiet around it."""
    return _SMALL_QR_SIDE if is_small else QR_SIDE
