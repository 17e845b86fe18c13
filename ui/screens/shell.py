"""The frame of the desk: where one is, how the line is, who sits here; the pages go inside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.bridge.patience import Wait
from ui.models import link_view
from ui.models.link_watch import Glance
from ui.panels.arrange import column
from ui.panels.waiting_line import WaitingLine
from ui.theme.tones import Tone
from ui.widgets.bar_buttons import BarButton, Tab
from ui.widgets.pill import PillButton
from ui.widgets.top_bar import TopBar
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import OperatorLabel, SiteLabel

ROOM_KEYS: Final = (
    ("Tab", "keys.tab"),
    ("Enter", "keys.press"),
    ("Esc", "keys.close"),
    ("Ctrl+T", "keys.close_day"),
    ("Ctrl+J", "keys.call"),
    ("Ctrl+L", "keys.leave"),
    ("F1", "keys.help"),
)
"""Of a page that names none of its own."""

PLACES: Final = ("entry", "queue", "check", "search", "more")


class Shell(QWidget):
    """The chip is on every page and says what is true now."""

    place_wanted = Signal(str)
    language_chosen = Signal(str)
    sign_out_wanted = Signal()
    lock_wanted = Signal()
    help_wanted = Signal()

    def __init__(
        self,
        label: SiteLabel,
        operator: OperatorLabel,
        words: Words,
        clock: Callable[[], datetime],
        places: Sequence[str] = PLACES,
    ) -> None:
        super().__init__()
        self._places = tuple(places)
        self._label, self._words, self._clock = label, words, clock
        self._glance: Glance | None = None
        self.bar = TopBar("", self._tabs(words), words.names_of_languages())
        self.chip = PillButton("", Tone.NEUTRAL, "cloud")
        self.help = BarButton("help", "F1", padding=9)
        self.sign_out = BarButton("sign_out", "", padding=9)
        self.pages = QStackedWidget()
        self.waiting = WaitingLine(self)
        self.bar.add_chip(self.chip)
        self.bar.add_last(self.help, self.sign_out)
        self.bar.set_operator(operator.name, label.desk or label.office)
        self._bands = column()
        body = column(self.bar, self._bands, self.pages)
        body.setStretch(2, 1)
        self.setLayout(body)
        self.bar.place_chosen.connect(self.place_wanted)
        self.bar.language_chosen.connect(self.language_chosen)
        self.chip.clicked.connect(lambda: self.place_wanted.emit("queue"))
        self.help.clicked.connect(self.help_wanted)
        self.sign_out.clicked.connect(self.sign_out_wanted)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock_wanted)
        self.retranslate(words)

    @property
    def help_keys(self) -> Sequence[tuple[str, str]]:
        """Those of the page at the front."""
        return getattr(self.pages.currentWidget(), "help_keys", ROOM_KEYS)

    def add_page(self, page: QWidget) -> None:
        self.pages.addWidget(page)

    def remove_page(self, page: QWidget) -> None:
        self.pages.removeWidget(page)
        page.deleteLater()

    def add_band(self, band: QWidget) -> None:
        """Between the bar and whatever page there is."""
        self._bands.addWidget(band)

    def show_page(self, place: str, page: QWidget) -> None:
        """Bring a page to the front, under the name of the place it was asked for as."""
        self.bar.show_place(place)
        self.pages.setCurrentWidget(page)

    def show_glance(self, glance: Glance) -> None:
        """How the line and the queue are now."""
        self._glance = glance
        look = link_view.chip(glance.state, self._words, self._clock())
        if glance.overdue is not None and glance.state.kind != "sending":
            look = link_view.alarm(glance.overdue, self._words)
        self.chip.set_pill(look.text, look.tone, look.icon, look.short)
        self.chip.setAccessibleName(look.text)
        waiting = {"queue": glance.counts.waiting, "check": glance.counts.to_check}
        number = self._words.number
        self.bar.set_counts({key: number(n) if n else "" for key, n in waiting.items()})

    def show_waiting(self, wait: Wait) -> None:
        """Something in the background takes its time."""
        self.waiting.move(0, self.bar.height())
        if wait is Wait.NONE:
            self.waiting.hide()
        else:
            self.waiting.show_wait(with_words=wait is Wait.LONG)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.waiting.set_words(words.say("waiting.long"))
        self.bar.set_texts(self._tabs(words), words.say("product"))
        self.bar.show_language(words.language)
        self.bar.set_training(words.say("training") if self._label.training else None)
        told = f"{words.say('help')} (F1)"
        self.help.setAccessibleName(told)
        self.help.setToolTip(told)
        self.sign_out.set_text(words.say("sign_out"))
        if self._glance is not None:
            self.show_glance(self._glance)
        self.bar.fit()

    def _tabs(self, words: Words) -> list[Tab]:
        return [Tab(place, words.say(f"tab.{place}")) for place in self._places]
