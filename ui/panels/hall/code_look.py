"""What the camera sees while a visitor shows it a code."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.camera.camera import FAILED, State
from ui.camera.live_view import LiveView
from ui.panels.arrange import row
from ui.panels.hall.over import Over
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.words import Words

_SHARE: Final = 0.46  # of the height of the page


class CodeLook(Over):
    """`close_over` leaves no pixel of what was seen."""

    left = Signal()

    def __init__(self, page: QWidget, words: Words) -> None:
        super().__init__(page)
        self._words, self._key = words, "camera.code.show"
        self.heading = Label("", TouchText.HEADING_LOW, wrap=True)
        self.view = LiveView(None, fills=True)
        self.said = Label("", TouchText.BODY_STRONG, Ink.NILA, wrap=True)
        self.cancel = TouchButton("", TouchRole.SECONDARY, icon="x")
        for part, below in ((self.heading, 14), (self.view, 14), (self.said, 14)):
            self.body.addWidget(part)
            self.body.addSpacing(below)
        self.body.addLayout(row(self.cancel, None))
        self.cancel.clicked.connect(self.left)
        self.closed.connect(self.view.forget)
        self.retranslate(words)

    def open(self) -> None:
        self.view.show_icon("camera")
        self._key = "camera.code.show"
        self._say(Ink.NILA)
        super().open()
        self.announce(f"{self.heading.text()} {self.said.text()}")

    def show_state(self, state: State) -> None:
        """A lens that gives nothing is said; one that does needs no words."""
        if state in FAILED:
            self.view.show_icon("camera-off")
            self._tell(f"camera.state.{state}", Ink.BATA)
        elif state is State.LIVE:
            self._tell("camera.code.show", Ink.NILA)

    def tell_strange(self) -> None:
        self._tell("camera.code.strange", Ink.BATA)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.heading.setText(words.say("camera.code.heading"))
        self.setAccessibleName(self.heading.text())
        self.view.setAccessibleName(self.heading.text())
        self.cancel.set_texts(words.say("camera.code.cancel"))
        self.said.setText(words.say(self._key))

    def fit(self, *, is_upright: bool) -> None:
        page = self.parentWidget()
        if page is not None:
            self.view.setFixedHeight(
                round(page.height() * (_SHARE * 0.75 if is_upright else _SHARE))
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        super().keyPressEvent(event)

    def _tell(self, key: str, ink: Ink) -> None:
        if key != self._key:
            self._key = key
            self._say(ink)
            self.announce(self.said.text())

    def _say(self, ink: Ink) -> None:
        self.said.set_ink(ink)
        self.said.setText(self._words.say(self._key))
