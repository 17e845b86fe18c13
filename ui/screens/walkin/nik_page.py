"""The number that tells most: sixteen digits, three facts read back, and where to find them."""

from __future__ import annotations

from kiosk.errors import Problem
from ui.panels.arrange import column, held, row
from ui.screens.walkin.answers import FROM_NIK, FROM_PHOTO
from ui.screens.walkin.art import KtpArt
from ui.screens.walkin.asides import Turn, TurnedAway
from ui.screens.walkin.course import Step
from ui.screens.walkin.digits_page import DigitsPage
from ui.screens.walkin.page import Around, Room
from ui.theme.look import look
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.widgets.touch.fact_chip import FactChip
from ui.words import Words


class NikPage(DigitsPage):
    """Birth date and sex are filled from it, as long as nobody has typed them."""

    name = "nik"

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.region = FactChip("map-pin")
        self.born = FactChip("cake")
        self.sex = FactChip("user-round")
        told = row(self.region, self.born, self.sex, spacing=12)
        for place in range(3):
            told.setStretch(place, 1)
        self.facts = held(told)
        self.art = KtpArt()
        self.other = Label("", TouchText.BODY_STRONG)
        self.no_card = TouchButton("", TouchRole.SECONDARY, icon="circle-help")
        self.ways = held(column(self.other, 12, row(self.no_card, None), None))
        self._below = row(self.art, 36, self.ways, None)
        self.body.addWidget(self.facts)
        self.body.addLayout(self._below, 1)
        self.answers.changed.connect(self._take_read)
        self.no_card.clicked.connect(lambda: self.turned_away.emit(TurnedAway(Turn.NO_CARD)))

    def fit(self, room: Room) -> None:
        self.body.setSpacing(10 if room.is_low else 20)
        self.other.setVisible(not room.is_tight)
        self._show_art()

    def _show_art(self) -> None:
        """Where there is little room, what was typed is worth more than where to find it."""
        is_answered = not self.facts.isHidden() or bool(self.problems)
        is_crowded = self.room.is_low or (self.room.is_upright and look().is_large)
        gives_way = is_crowded and is_answered
        self.art.setVisible(not self.room.is_tight and not gives_way)
        self.art.fit(is_small=self.room.is_low or bool(self.problems))
        self.ways.setVisible(not gives_way)
        has_facts = not self.facts.isHidden()
        self.count.setVisible(not (self.room.is_tight and has_facts))

    def find_problems(self) -> tuple[Problem, ...]:
        """Of this number alone: what else hangs on it is asked later."""
        return tuple(problem for problem in super().find_problems() if problem.field == "nik")

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.art.set_texts(words.say("walkin.nik.art"))
        self.other.setText(words.say("walkin.nik.other"))
        self.no_card.set_texts(words.say("walkin.no_card"))
        self._tell_facts()

    def _take_read(self, field_id: str) -> None:
        """The card was read while one stands here: over nothing that was typed."""
        text = self.answers.text(self.field.id)
        if field_id == self.field.id and not self.cells.text() and text:
            self.cells.set_text(text)
            self._refresh()

    def _refresh(self) -> None:
        super()._refresh()
        is_read = self.answers.source(self.field.id) == FROM_PHOTO
        key = "walkin.nik.from_photo" if is_read and self.cells.text() else "walkin.nik.lead"
        self.lead.setText(self.words.say(key))
        self._tell_facts()

    def _tell_facts(self) -> None:
        words, text = self.words, self.cells.text()
        desk = self.around.workplace.desk
        facts = desk.facts(text, self.answers.texts()) if len(text) == self.length else None
        self.facts.setVisible(facts is not None)
        self._show_art()
        born = facts.birth_date.strftime("%d%m%Y") if facts else ""
        self.answers.offer("birth_date", born, FROM_NIK)
        self.answers.offer("sex", str(facts.sex) if facts else "", FROM_NIK)
        if facts is None:
            return
        region = facts.region or words.say("nik.region_unknown")
        self.region.set_texts(words.say("nik.region"), region)
        self.born.set_texts(words.say("nik.born"), words.day(facts.birth_date))
        self.sex.set_texts(words.say("nik.sex"), words.say(f"nik.sex.{facts.sex}"))
