"""What is seen on the page of a photograph, and how it makes room for the picture."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout

from kiosk.domain.photo import PhotoKind
from ui.camera.live_view import LiveView
from ui.panels.arrange import column, held, row
from ui.screens.walkin.page import Room
from ui.screens.walkin.photo_checks import PhotoChecks
from ui.theme.look import look
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import IconLabel, Label
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.words import Words

_BESIDE: Final = QBoxLayout.Direction.LeftToRight
_BELOW: Final = QBoxLayout.Direction.TopToBottom


class PhotoParts:
    """Shows what it is told. On a low screen the buttons take the place of the three things on the
    panel, so that the picture has the room."""

    def __init__(self, kind: PhotoKind) -> None:
        self.view = LiveView(kind, fills=True)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.icon = IconLabel("info", 36, Ink.NILA)
        self.advice = Label("", TouchText.TITLE, wrap=True)
        self.again = TouchButton("", TouchRole.SECONDARY, icon="rotate-ccw")
        self.cannot = TouchButton("", TouchRole.SECONDARY, icon="skip-forward")
        self.officer = TouchButton("", TouchRole.SECONDARY, icon="hand-helping")
        self.checks = PhotoChecks(kind)
        said = row(self.icon, spacing=14)
        said.addWidget(self.advice, 1)
        said.setAlignment(self.icon, Qt.AlignmentFlag.AlignTop)
        self._told = held(said)
        self._ways = column(self.again, self.cannot, self.officer, None, spacing=12)
        self._tools = column(None, spacing=12)
        self.side = held(column(self.checks, self._tools))
        self._both = row(self.view, spacing=20)
        self._both.setStretch(0, 1)
        self._both.addLayout(self._ways)
        self.said = ""
        """The name of the sentence that is told."""

    def fill(self, body: QBoxLayout) -> None:
        body.addLayout(self._both, 1)
        body.addWidget(self._told)

    def fit(self, room: Room) -> None:
        """Upright, the buttons stand below the picture; elsewhere beside it, or on the panel."""
        self._both.setDirection(_BELOW if room.is_upright else _BESIDE)
        has_width = room.is_upright and not look().is_large
        self._ways.setDirection(_BESIDE if has_width else _BELOW)
        self._told.setVisible(not room.is_low)
        away, here = (self._ways, self._tools) if room.is_low else (self._tools, self._ways)
        for button in (self.again, self.cannot, self.officer):
            if here.indexOf(button) < 0:
                away.removeWidget(button)
                here.insertWidget(here.count() - 1, button)
            button.set_role(TouchRole.ON_DARK if room.is_low else TouchRole.SECONDARY)
        self.checks.setVisible(not room.is_low)

    def say(self, key: str, icon: str, ink: Ink, words: Words) -> None:
        """The one thing to do, once for each change."""
        if key == self.said:
            return
        self.said = key
        self.icon.set_icon(icon, ink)
        self.advice.set_ink(Ink.STRONG if ink is Ink.NILA else ink)
        self.advice.setText(words.say(key))
        event = QAccessibleAnnouncementEvent(self.advice, self.advice.text())
        QAccessible.updateAccessibility(event)

    def retranslate(self, words: Words) -> None:
        self.again.set_texts(words.say("walkin.photo.again"))
        self.cannot.set_texts(words.say("walkin.photo.cannot"))
        self.officer.set_texts(words.say("walkin.call"))
        self.checks.retranslate(words)
        if self.said:
            self.advice.setText(words.say(self.said))

    def forget(self) -> None:
        """Neither a pixel nor a word of anybody."""
        self.said = ""
        self.advice.setText("")
        self.view.forget()
