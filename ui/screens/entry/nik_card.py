"""The number everything hangs on, and what its digits tell, side by side."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget

from ui.panels.arrange import column, held, row
from ui.screens.entry.boxes import Box
from ui.theme.look import look
from ui.theme.tokens import Size, Text
from ui.theme.tones import Ink, State, Tone
from ui.widgets.card import Panel, PanelKind
from ui.widgets.figure import Fact
from ui.widgets.label import Label
from ui.widgets.pill import Pill
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import NikFacts, QueueRow


class NikCard(Panel):
    """Shows the facts of a complete number, an invitation until then."""

    def __init__(self, box: Box, words: Words) -> None:
        super().__init__(PanelKind.CARD)
        self._box, self._words = box, words
        self._facts: NikFacts | None = None
        self._seen: tuple[QueueRow, ...] = ()
        self._now: datetime | None = None
        self._waits = False
        self._born, self._age, self._sex = Fact(""), Fact(""), Fact("")
        self._region = Fact("", elide=True)
        self._pill = Pill(height=Size.BAND_PILL)
        self._invitation = Label("", Text.BODY, Ink.FAINT, wrap=True)
        self._build()
        self._box.shell.set_key_hint("F2")
        self.forget()

    def show_facts(
        self,
        facts: NikFacts | None,
        seen: tuple[QueueRow, ...],
        now: datetime,
        *,
        waits: bool = False,
    ) -> None:
        """What the digits tell, and whether this person was here before.

        Of somebody whose entry `waits` for the supervisor the field itself tells.
        """
        self._facts, self._seen, self._now, self._waits = facts, seen, now, waits
        self._stack.setCurrentIndex(1 if facts else 0)
        self._pill.setVisible(facts is not None and not waits)
        if facts is None:
            return
        words = self._words
        self._born.set_value(words.day(facts.birth_date))
        self._age.set_value(words.say("nik.years", years=facts.age))
        self._sex.set_value(words.say(f"nik.sex.{facts.sex}"))
        self._region.set_value(facts.region or words.say("nik.region_unknown"))
        self._show_seen()
        if not self._box.is_wrong:
            self._box.shell.set_state(State.GOOD)

    def forget(self) -> None:
        """Back to the invitation; the number is another one, or none."""
        self._facts = None
        self._stack.setCurrentIndex(0)
        self._pill.hide()
        self._box.shell.set_state(State.IDLE)

    @property
    def is_telling(self) -> bool:
        """Whether the facts of the number are on the page."""
        return self._facts is not None

    @property
    def pill_text(self) -> str:
        return self._pill.text()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._box.shell.set_aside(words.say("nik.aside"))
        self._invitation.setText(words.say("nik.invitation"))
        for fact, key in (
            (self._born, "nik.born"),
            (self._age, "nik.age"),
            (self._sex, "nik.sex"),
            (self._region, "nik.region"),
        ):
            fact.set_texts(words.say(key))
        if self._facts and self._now:
            self.show_facts(self._facts, self._seen, self._now, waits=self._waits)

    def _show_seen(self) -> None:
        if self._seen and self._now:
            when = self._words.moment_inside(self._seen[0].captured_at, self._now)
            text = self._words.say("nik.seen", when=when)
            self._pill.set_pill(text, Tone.SOGA, "triangle-alert")
        else:
            self._pill.set_pill(self._words.say("nik.unseen"), Tone.PANDAN, "circle-check")

    def set_wide(self, wide: bool) -> None:
        """Facts in one line, or in two where the page is narrow; large words are closer still."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_tight = not wide and look().is_large
        self._told.setDirection(across if wide else down)
        self._told.setSpacing(30 if wide else 8)
        self._person.setSpacing(14 if is_tight else 30)
        if is_tight:
            self._number.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._place.addWidget(self._pill)

    def _build(self) -> None:
        self._person = row(self._born, self._age, self._sex, None, spacing=30)
        self._place = row(self._region, None, self._pill, spacing=16)
        self._place.setStretchFactor(self._region, 100)
        self._told = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._told.setContentsMargins(0, 0, 0, 0)
        self._told.addLayout(self._person)
        self._told.addLayout(self._place, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(held(row(self._invitation)))
        self._stack.addWidget(held(self._told))
        self._number = column(self._box.shell, spacing=6)
        line = row(self._number, 30, margins=(14, 9, 18, 10))
        line.addWidget(self._stack, 1)
        self.setLayout(line)
