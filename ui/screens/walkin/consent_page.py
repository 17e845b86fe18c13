"""What happens with a person's data, and whether they agree: a page of its own."""

from __future__ import annotations

from ui.panels.arrange import row
from ui.screens.walkin.answers import Consent
from ui.screens.walkin.asides import Turn, TurnedAway
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import LONG_PATIENCE_SECONDS, Around, Room, StepPage
from ui.screens.walkin.paged_text import PagedText
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.words import Words


class ConsentPage(StepPage):
    """The programme's own words, the same that are read out at the desk; agreed to at their end."""

    has_go = False
    patience = LONG_PATIENCE_SECONDS

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.text = PagedText()
        self.more = TouchButton("", TouchRole.PRIMARY, icon="arrow-right", icon_right=True)
        self.agree = TouchButton("", TouchRole.PRIMARY, icon="check")
        self.disagree = TouchButton("", TouchRole.SECONDARY, icon="x")
        self.body.addWidget(self.text, 1)
        self.body.addLayout(row(self.more, self.agree, 24, self.disagree, None))
        self.text.turned.connect(self._show_buttons)
        self.more.clicked.connect(self._turn)
        self.agree.clicked.connect(self._agree)
        self.disagree.clicked.connect(self._disagree)

    def enter(self) -> None:
        self.text.show_first()
        self._show_buttons()
        (self.agree if self.text.is_last else self.more).setFocus()

    def fit(self, room: Room) -> None:
        self.body.setSpacing(10 if room.is_low else 24)
        self.body.setContentsMargins(0, 8 if room.is_low else 24, 0, 0)

    def keeps_lead(self) -> bool:
        return not self.room.is_low

    def told(self) -> tuple[str, ...]:
        """The whole of it, however many leaves it has."""
        return (self.text.accessibleName(),)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.heading.setText(words.say("walkin.consent.heading"))
        self.lead.setText(words.say("walkin.consent.lead"))
        self.text.show_text(self.around.workplace.desk.consent_text(words.language))
        self.agree.set_texts(words.say("walkin.consent.agree"))
        self.disagree.set_texts(words.say("walkin.consent.disagree"))
        self._show_buttons()

    def _show_buttons(self) -> None:
        text = self.text
        self.agree.setVisible(text.is_last)
        self.more.setVisible(not text.is_last)
        told = self.words.say("walkin.consent.more", leaf=text.leaf, leaves=text.leaves)
        self.more.set_texts(told)

    def _turn(self) -> None:
        self.text.turn()
        (self.agree if self.text.is_last else self.more).setFocus()

    def _agree(self) -> None:
        self.answers.consent = Consent(self.around.clock(), self.words.language)
        self.answered.emit()

    def _disagree(self) -> None:
        self.answers.consent = None
        self.turned_away.emit(TurnedAway(Turn.DISAGREED))
