"""Cek pendaftaran saya: the code of a receipt, and how that registration stands; nobody's name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.panels.arrange import column, held, row
from ui.panels.hall.over import Over
from ui.panels.hall.pin_pad import Board
from ui.theme.tones import Ink, State, Tone
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.widgets.touch.keyboard import Keyboard
from ui.widgets.touch.layouts import KeyboardKind
from ui.widgets.touch.note_band import NoteBand
from ui.widgets.touch.touch_field import TouchField
from ui.words import Words

_LONGEST: Final = 40
_LOW: Final = 900


class ReceiptCheck(Over):
    """First it asks, then it answers; `wipe` leaves neither."""

    sent = Signal(str)
    camera_wanted = Signal()
    left = Signal()
    """Selesai: the screen is cleared."""

    aside = 10
    has_camera = False
    """Whether a code can be shown instead of typed."""

    def __init__(self, page: QWidget, words: Words) -> None:
        super().__init__(page, 1700)
        self.heading = Label("", TouchText.HEADING_LOW, wrap=True)
        self.lead = Label("", TouchText.BODY, Ink.MUTED, wrap=True)
        self.field = TouchField(data=True, longest=_LONGEST, capitals=True)
        self.look = TouchButton("", TouchRole.PRIMARY, icon="search")
        self.note = Label("", TouchText.BODY_STRONG, Ink.BATA, wrap=True)
        self.keyboard = Keyboard(KeyboardKind.STREET, self.field)
        self.answer = NoteBand(Tone.NILA, "info")
        self.when = Label("", TouchText.BODY, wrap=True)
        self.again = TouchButton("", TouchRole.SECONDARY, icon="rotate-ccw")
        self.by_camera = TouchButton("", TouchRole.SECONDARY, icon="camera", girth=TouchGirth.SMALL)
        self.by_camera.hide()
        self.away = TouchButton("", TouchRole.SOFT, icon="x", girth=TouchGirth.SMALL)
        self._build()
        self.field.entered.connect(self._send)
        self.field.edited.connect(lambda _: self.tell_mistake(""))
        self.look.clicked.connect(self._send)
        self.again.clicked.connect(self.ask)
        self.by_camera.clicked.connect(self.camera_wanted)
        self.away.clicked.connect(self.left)
        self.retranslate(words)

    def open(self) -> None:
        super().open()
        self.ask()

    def ask(self) -> None:
        """Ready for a code; nothing of the last one stays."""
        self.wipe()
        self._asking.show()
        self.by_camera.setVisible(self.has_camera)
        self._answering.hide()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_mistake(self, sentence: str) -> None:
        """What is wrong with what was typed."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.field.set_state(State.ERROR if sentence else State.IDLE)
        if sentence:
            self.announce(sentence)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, what: str, how: str, when: str = "") -> None:
        """The answer."""
        self.field.wipe()
        self.answer.tell(what, how)
        self.when.setText(when)
        self.when.setVisible(bool(when))
        self._asking.hide()
        self.by_camera.hide()
        self._answering.show()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.announce(" ".join(part for part in (what, how, when) if part))

    def wipe(self) -> None:
        self.field.wipe()
        self.answer.wipe()
        self.when.setText("")
        self.tell_mistake("")

    def retranslate(self, words: Words) -> None:
        self.heading.setText(words.say("hall.check.heading"))
        self.setAccessibleName(self.heading.text())
        self.lead.setText(words.say("hall.check.lead"))
        self.field.setAccessibleName(words.say("hall.check.code"))
        self.look.set_texts(words.say("hall.check.look"))
        self.again.set_texts(words.say("hall.check.again"))
        self.by_camera.set_texts(words.say("camera.code.button"))
        self.away.set_texts(words.say("hall.check.end"))
        self.keyboard.retranslate(words)

    def fit(self, *, is_upright: bool) -> None:
        """A keyboard needs all the width there is."""
        self.body.setContentsMargins(24, 14, 24, 18)
        page = self.parentWidget()
        is_low = page is not None and page.height() < _LOW
        self.lead.setVisible(is_upright or not is_low)

    def _build(self) -> None:
        board = Board()
        board.setLayout(column(self.keyboard, margins=(16, 16, 16, 16)))
        typing = row(self.field, 12, self.look)
        typing.setStretch(0, 1)
        self._asking = held(column(self.lead, 6, typing, 4, self.note, 6, board))
        self._answering = held(column(12, self.answer, 16, self.when, 24, self.again))
        head = row(self.heading, 16, self.by_camera, 8, self.away)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._asking)
        self.body.addWidget(self._answering)
        self._answering.hide()

    def _send(self) -> None:
        if self.field.text().strip():
            self.sent.emit(self.field.text())
