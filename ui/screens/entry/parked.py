"""The people who were set aside, one press away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.models.history_words import told_why
from ui.panels.arrange import column, row
from ui.screens.entry.draft_keeper import MENDS
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button, Girth
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.roving import Roving
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import Draft

_SHOWN: Final = 4


class ParkedList(QWidget):
    """Nothing at all while nobody waits."""

    chosen = Signal(object)
    """The draft to go on with."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._drafts: tuple[Draft, ...] = ()
        self._now: datetime | None = None
        self._first = 0  # of those that are shown
        self._heading = Label("", Text.LABEL_STRONG)
        self._lines = column(spacing=2)
        self._others = Button("", Role.GHOST, girth=Girth.SMALL)
        self._roving = Roving(self)
        others = row(None, self._others)
        self.setLayout(column(self._heading, self._lines, others, spacing=2, margins=(4, 0, 0, 0)))
        self._others.clicked.connect(self._show_others)
        self.hide()

    @property
    def drafts(self) -> tuple[Draft, ...]:
        return self._drafts

    def show_drafts(self, drafts: Sequence[Draft], now: datetime) -> None:
        self._drafts, self._now = tuple(drafts), now
        self._rebuild()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._rebuild()

    def _rebuild(self) -> None:
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self._clear()
        self.setVisible(bool(self._drafts))
        heading = self._words.say("parked.heading")
        self._heading.setText(f"{heading} ({self._words.number(len(self._drafts))})")
        if self._first >= len(self._drafts):
            self._first = 0
        shown = self._drafts[self._first : self._first + _SHOWN]
        buttons = [self._add_line(draft) for draft in shown]
        others = len(self._drafts) - len(shown)
        self._others.set_texts(self._words.say("parked.others", count=others))
        self._others.setVisible(others > 0)
        self._roving.set_buttons([*buttons, self._others] if others else buttons)
        self._roving.stop_at(0)
        if buttons:
            self.setFocusProxy(buttons[0])
            if had_focus:
                buttons[0].setFocus()

    def _show_others(self) -> None:
        """The next few, and after the last the first again."""
        self._first += _SHOWN
        self._rebuild()

    def _add_line(self, draft: Draft) -> Button:
        words, now = self._words, self._now or draft.kept_at
        name = draft_name(draft, words)
        when = words.say("parked.since", when=words.moment_inside(draft.kept_at, now))
        if draft.is_older:
            when = f"{when} · {words.say('parked.older')}"
        resume = Button(words.say("draft.resume"), Role.SOFT, girth=Girth.SMALL)
        resume.setAccessibleName(words.say("parked.resume", name=name))
        resume.clicked.connect(partial(self._choose, draft))
        told = column(None, ElidedLabel(name, Text.LABEL), spacing=0)
        if draft.given_back:
            why = words.say("parked.given_back", why=told_why(draft.given_back, words))
            said = ElidedLabel(why, Text.HINT, Ink.BATA)
            said.setToolTip(why)
            told.addWidget(said)
        else:
            told.addWidget(Label(when, Text.HINT, Ink.MUTED))
        told.addStretch(1)
        line = QWidget()
        across = row(spacing=6)
        across.addLayout(told, 1)
        across.addWidget(resume)
        line.setLayout(across)
        self._lines.addWidget(line)
        return resume

    def _choose(self, draft: Draft, _checked: bool = False) -> None:
        self.chosen.emit(draft)

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def draft_name(draft: Draft, words: Words) -> str:
    """Whom a draft is about, as far as it tells."""
    name = " ".join(draft.texts.get("name", "").split()).upper()
    name = name or draft.texts.get("nik", "")[:6] or words.say("parked.nameless")
    return words.say("parked.mends", name=name) if draft.texts.get(MENDS) else name
