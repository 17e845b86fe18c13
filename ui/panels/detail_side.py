"""The right side of a detail card: the history; the question why; the data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.domain.programme import Programme
from kiosk.errors import Problem
from ui.models.history_words import history_line
from ui.models.photo_words import photo_lines
from ui.models.told_answers import NameOf, told_answers
from ui.panels.arrange import column, held, inset, row
from ui.panels.reason_form import ReasonForm
from ui.panels.told_lists import AnswerList, HistoryList
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.label import IconLabel, Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.details import Detail

WHY = ("why.with_person", "why.asked", "why.typing", "why.supervisor")


class Side(IntEnum):
    HISTORY = 0
    WHY = 1
    DATA = 2


class DetailSide(QStackedWidget):
    """Shows one of the three; data are wiped as soon as another one is shown."""

    def __init__(self, words: Words, name_of: NameOf) -> None:
        super().__init__()
        self._words, self._name_of = words, name_of
        self._detail: Detail | None = None
        self._programme: Programme | None = None
        self._answers: Mapping[str, str] = {}
        self._now: datetime | None = None
        self.history, self.data = HistoryList(), AnswerList()
        self.why = ReasonForm(words, "why", WHY)
        self._headings = [Label("", Text.GROUP), Label("", Text.GROUP)]
        self.readable = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self._readable_icon = IconLabel("lock", 18)
        self.photos = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self._photos_icon = IconLabel("camera", 18)
        self._lead = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self._build()

    @property
    def side(self) -> Side:
        return Side(self.currentIndex())

    def stops(self) -> list[QWidget]:
        """Where Tab goes on the page that is shown."""
        pages: Mapping[Side, list[QWidget]] = {
            Side.HISTORY: [self.history.area],
            Side.WHY: self.why.stops(),
            Side.DATA: [self.data.area],
        }
        return pages[self.side]

    def show_detail(self, detail: Detail, programme: Programme, now: datetime) -> None:
        self._detail, self._programme, self._now = detail, programme, now
        self._refresh()

    def show_history(self) -> None:
        self._answers = {}
        self.data.wipe()
        self.setCurrentIndex(Side.HISTORY)

    def ask_why(self) -> None:
        self.setCurrentIndex(Side.WHY)
        self.why.begin()

    def show_data(self, answers: Mapping[str, str]) -> None:
        self._answers = answers
        self._refresh()
        self.setCurrentIndex(Side.DATA)
        self.data.area.setFocus()

    def show_problem(self, problem: Problem) -> None:
        self.why.show_problem(problem)

    def retranslate(self, words: Words) -> None:
        self._words = words
        for label, key in zip(self._headings, ("detail.history", "detail.data"), strict=True):
            label.setText(words.say(key))
        self.history.setAccessibleName(words.say("detail.history"))
        self.data.setAccessibleName(words.say("detail.data"))
        self._lead.setText(words.say("detail.data.lead"))
        self.why.retranslate(words)
        self._refresh()

    def _refresh(self) -> None:
        if self._detail is None or self._programme is None or self._now is None:
            return
        words, programme, detail = self._words, self._programme, self._detail
        self.history.show_lines(
            [
                (words.moment(one.at, self._now), history_line(one, words, programme))
                for one in detail.history
            ]
        )
        self.photos.setText(photo_lines(detail.photos, words))
        for part in (self.photos, self._photos_icon):
            part.setVisible(bool(detail.photos))
        is_sealed = detail.readable == "sealed"
        self.readable.setText(words.say(f"detail.readable.{detail.readable.value}"))
        self._readable_icon.set_icon("lock" if is_sealed else "eye-off")
        if self._answers:
            self.data.show_answers(
                told_answers(programme.form, self._answers, words, self._name_of, hidden=False)
            )

    def _build(self) -> None:
        readable = row(self._readable_icon, spacing=8)
        readable.addWidget(self.readable, 1)
        photos = row(self._photos_icon, spacing=8)
        photos.addWidget(self.photos, 1)
        below = (inset(photos), 4, inset(readable))
        told = column(inset(self._headings[0]), 6, self.history, 8, *below)
        told.setStretch(2, 1)
        data = column(inset(self._headings[1]), 4, inset(self._lead), 8, self.data)
        data.setStretch(4, 1)
        for page in (held(told), self.why, held(data)):
            self.addWidget(page)
