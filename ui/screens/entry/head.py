"""The line on top of the entry page, and the band that tells what just happened."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.panels.arrange import row
from ui.theme.fitting import fix_height
from ui.theme.tokens import Size, Text
from ui.theme.tones import Ink, Tone
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.pill import Pill
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import DaySoFar

_STAY_MS: Final = 12_000


class News(Enum):
    """What kind of thing happened."""

    SAVED = (Tone.PANDAN, "circle-check")
    TROUBLE = (Tone.BATA, "circle-alert")
    NOTE = (Tone.NILA, "info")

    def __init__(self, tone: Tone, icon: str) -> None:
        self.tone, self.icon = tone, icon


class Head(QWidget):
    """Which person of the day this is; news come and go beside it and never take the focus."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._day: DaySoFar | None = None
        self._heading = Label("", Text.HEADING)
        self._average = ElidedLabel("", Text.CELL, Ink.MUTED)
        self._average.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._news = Pill(height=Size.BAND_PILL)
        self._timer = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._timer.timeout.connect(self.forget_news)
        self.setLayout(row(self._heading, 16, self._average, None, self._news))
        fix_height(self, Size.SEARCH + 4)
        self._news.hide()

    @property
    def news(self) -> str:
        """What is being told just now, or nothing."""
        return "" if self._news.isHidden() else self._news.text()

    @property
    def day(self) -> DaySoFar | None:
        return self._day

    def show_day(self, day: DaySoFar) -> None:
        self._day = day
        words = self._words
        self._heading.setText(words.say("entry.heading", count=day.count + 1))
        if not day.count:
            self._average.setText(words.say("entry.first"))
        elif day.average_seconds is not None:
            duration = words.duration(day.average_seconds)
            self._average.setText(words.say("entry.average", duration=duration))
        else:
            self._average.setText("")

    def tell(self, news: News, text: str) -> None:
        """Say it beside the heading and to a screen reader; good news leave by themselves."""
        self._news.set_pill(text, news.tone, news.icon)
        self._news.show()
        self._average.setVisible(False)
        if news is News.TROUBLE:
            self._timer.stop()
        else:
            self._timer.start()
        event = QAccessibleAnnouncementEvent(self._news, text)
        if news is News.TROUBLE:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def forget_news(self) -> None:
        self._timer.stop()
        self._news.hide()
        self._average.setVisible(True)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.forget_news()
        if self._day is not None:
            self.show_day(self._day)
