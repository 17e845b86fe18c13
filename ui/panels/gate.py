"""The page before the desk: an indigo wall that says whose machine this is, a form beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.panels.arrange import column, held, inset, row
from ui.panels.look_toggles import LookToggles
from ui.theme.fitting import most_width
from ui.theme.look import cloth
from ui.theme.tokens import RING, Text
from ui.theme.tones import Ink, Tone
from ui.widgets.bar_buttons import BarButton
from ui.widgets.kawung import Emblem, paint_wall
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill
from ui.widgets.tall_area import TallArea
from ui.widgets.top_bar import language_buttons
from ui.words import Words

_FORM_WIDTH = 500
_TILE = 96


class Wall(QWidget):
    """Cloth, emblem and promise."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.languages = language_buttons(words.names_of_languages())
        self.promise = Label("", Text.DISPLAY, Ink.WHITE, wrap=True)
        self.free = Label("", Text.BODY, Ink.PALE, wrap=True)
        self.office = Label("", Text.CELL_STRONG, Ink.WHITE, wrap=True)
        self.desk = Label("", Text.CELL, Ink.PALE, wrap=True)
        self.product = Label("", Text.GROUP, Ink.WHITE)
        self.help = BarButton("help", "", padding=9)
        self.mark = Pill("", Tone.KUNYIT, "info")
        self.mark.hide()
        self.looks = LookToggles()
        top = row(Emblem(44), 14, self.product, None, self.languages)
        place = row(column(self.office, self.desk, spacing=2), 12, self.help)
        told = column(
            top, None, self.promise, 14, self.free, 18, row(self.mark, None), None,
            margins=(RING, 0, 0, 0),
        )  # fmt: skip
        below = row(place, margins=(RING, 0, 0, 0))
        self.setLayout(column(told, self.looks, 10, below, margins=(44 - RING, 32, 36, 36)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(cloth().bar))
        paint_wall(painter, QRectF(self.rect()), _TILE)
        if cloth().is_plain:
            edge = round(cloth().edge)
            painter.fillRect(self.width() - edge, 0, edge, self.height(), QColor(cloth().line))


class Gate(QWidget):
    """A screen puts its heading and its fields into `form`; failures appear above them."""

    language_chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self._wall = Wall(words)
        self.heading, self.lead = (
            Label("", Text.DISPLAY),
            Label("", Text.BODY, Ink.MUTED, wrap=True),
        )
        self.notice = Notice()
        self._above = held(column(self.notice, 8))
        self._above.hide()
        self.form = column(spacing=8)
        body = QWidget()
        most_width(body, _FORM_WIDTH)
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        body.setLayout(
            column(
                None, inset(self.heading), 6, inset(self.lead), 18, self._above, self.form,
                None, None,
                margins=(0, 16, 0, 16),
            )
        )  # fmt: skip
        middle = row(None, body, None)
        middle.setStretchFactor(body, 8)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self._wall, 0)
        self._line.addWidget(TallArea(held(middle)), 1)
        self._wall.languages.pressed.connect(self.language_chosen)
        self._wall.help.clicked.connect(self.help_wanted)

    def show_words(self, heading: str, lead: str = "") -> None:
        self.heading.setText(heading)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))

    def show_place(self, office: str, desk: str, *, training: bool) -> None:
        """Whose machine this is."""
        self._wall.office.setText(office)
        self._wall.desk.setText(desk)
        self._wall.mark.setVisible(training)

    def tell(self, what: str, why: str = "", remedy: str = "") -> None:
        """A failure that belongs to no field."""
        self.notice.set_notice(what, why, remedy)
        self._above.show()
        self.notice.announce()

    def tell_nothing(self) -> None:
        self._above.hide()

    def retranslate(self, words: Words) -> None:
        self.words = words
        wall = self._wall
        wall.product.setText(words.say("product.long"))
        wall.promise.setText(words.say("sign_in.promise"))
        wall.free.setText(words.say("sign_in.free"))
        wall.mark.set_pill(words.say("training.note"), Tone.KUNYIT, "info")
        wall.languages.choose(words.language)
        wall.looks.retranslate(words)
        wall.help.set_text(f"{words.say('help')} (F1)")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relook()

    def relook(self) -> None:
        self._wall.setFixedWidth(round(self.width() * (0.42 if self.width() > 1500 else 0.36)))
