"""The number of the family card: typed, or read from its code by a scanner or the camera."""

from __future__ import annotations

from ui.panels.arrange import column, row
from ui.screens.walkin.art import LetterArt
from ui.screens.walkin.course import Step
from ui.screens.walkin.digits_page import DigitsPage
from ui.screens.walkin.page import Around, Room
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.words import Words


class KkPage(DigitsPage):
    """Where a programme does not insist on it, one may go on without."""

    name = "kk"

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        self.art = LetterArt()
        self.where = Label("", TouchText.BODY_STRONG, wrap=True)
        self.scanner = Label("", TouchText.NOTE, Ink.MUTED, wrap=True)
        self.by_camera = TouchButton("", TouchRole.SECONDARY, icon="camera")
        self.skip = TouchButton("", TouchRole.SECONDARY, icon="skip-forward")
        self.skip.setVisible(not self.field.required)
        told = column(
            self.where, 10, self.scanner, 16, row(self.by_camera, 12, self.skip, None), None
        )
        below = row(self.art, 36, told)
        below.setStretch(2, 1)
        self.body.addLayout(below, 1)
        self.by_camera.clicked.connect(self.code_wanted)
        self.skip.clicked.connect(self._skip)

    def enter(self) -> None:
        super().enter()
        around = self.around
        found = around.find_source(around.workplace.settings.now.camera)
        self.by_camera.setVisible(found is not None)
        self.fit(self.room)

    def fit(self, room: Room) -> None:
        self.body.setSpacing(10 if room.is_low else 24)
        self.art.fit(is_small=room.is_low)
        has_two = not self.by_camera.isHidden() and not self.skip.isHidden()
        self.art.setVisible(not room.is_tight and not has_two)
        self.scanner.setVisible(not room.is_tight)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.art.set_texts(words.say("walkin.kk.art"), words.say("walkin.kk.paper"))
        self.where.setText(words.say("walkin.kk.where"))
        self.scanner.setText(words.say("walkin.kk.scan"))
        self.by_camera.set_texts(words.say("camera.code.button"))
        self.skip.set_texts(words.say("walkin.skip"))

    def _skip(self) -> None:
        self.cells.set_text("")
        self.answers.put(self.field.id, "")
        self.forget_problems()
        self.answered.emit()
