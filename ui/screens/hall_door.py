"""A machine in the hall that nobody has opened yet: staff open it, by touch, with a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.errors import Failure
from ui.bridge.tasks import Tasks
from ui.panels.arrange import column, held, row
from ui.panels.hall.over import Sheet
from ui.panels.hall.password_board import PasswordBoard
from ui.theme.fitting import wear
from ui.theme.look import cloth
from ui.theme.tones import Ink
from ui.theme.touch import TouchText, touch_px
from ui.widgets.kawung import Emblem, paint_wall
from ui.widgets.label import Label
from ui.widgets.paint import painter_on
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import SiteLabel
    from kiosk.usecases.site import Site
    from kiosk.usecases.workplace import Workplace

_LOW = 900
_TILE = 124


class HallDoor(QWidget):
    """Nobody's name stands here: the password alone says who it is."""

    signed_in = Signal(object)
    """The opened workplace."""

    def __init__(self, site: Site, label: SiteLabel, tasks: Tasks, words: Words) -> None:
        super().__init__()
        self._site, self._tasks, self._words = site, tasks, words
        self._incident = ""
        self.heading = Label("", TouchText.HEADING_LOW, wrap=True)
        self.lead = Label("", TouchText.LEAD, Ink.MUTED, wrap=True)
        self.office = Label(label.office, TouchText.STRONG, Ink.WHITE)
        self.desk = Label(label.desk, TouchText.NOTE, Ink.PALE)
        self.board = PasswordBoard(words)
        self._build()
        self.board.sent.connect(self._try)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        self._words = words
        broken = bool(self._incident)
        self.heading.setText(words.say("hall.broken.heading" if broken else "hall.door.heading"))
        told = words.say("hall.broken.door", incident=self._incident)
        self.lead.setText(told if broken else words.say("hall.door.lead"))
        self.board.retranslate(words)

    def tell_bug(self, incident: str) -> None:
        """Something in the program is wrong: its number for staff, who may try once more."""
        self._incident = incident
        self.board.start()
        self.retranslate(self._words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.board.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relook()

    def relook(self) -> None:
        is_low = self.height() < _LOW
        edge = touch_px(14 if is_low else 24 if self.width() < self.height() else 40)
        self._inside.setContentsMargins(edge, edge // 2, edge, edge)
        self._outer.setContentsMargins(edge, edge // 2, edge, edge)
        self._place.setVisible(not is_low)
        wear(self.heading, TouchText.TITLE if is_low else TouchText.HEADING_LOW)
        self.lead.setVisible(not is_low or self.width() > self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(cloth().bar))
        paint_wall(painter, QRectF(self.rect()), _TILE)

    def _build(self) -> None:
        sheet = Sheet()
        self._inside = column(self.heading, 4, self.lead, 12, self.board)
        sheet.setLayout(self._inside)
        self._place = held(row(Emblem(64), 20, held(column(self.office, self.desk)), None))
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._place)
        self._outer.addStretch(1)
        self._outer.addWidget(sheet)
        self._outer.addStretch(1)

    def _try(self, password: str) -> None:
        site = self._site
        self._tasks.run(
            lambda: site.sign_in(None, password), self._let_in, self._refuse, owner=self
        )

    def _let_in(self, workplace: Workplace) -> None:
        self.board.start()
        self.signed_in.emit(workplace)

    def _refuse(self, failure: Failure) -> None:
        self.board.tell(failure)
