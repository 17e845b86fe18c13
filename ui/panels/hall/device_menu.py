"""What staff can do at a walk-in machine: see how it stands, send, set it, leave it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.models import link_view
from ui.panels.hall.over import Over
from ui.theme.tones import Ink, Tone
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.widgets.touch.note_band import NoteBand
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.link import LinkState


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """How the machine stands when the menu opens."""

    state: LinkState
    waiting: int
    to_check: int
    free_bytes: int
    is_large: bool
    is_high_contrast: bool


class DeviceMenu(Over):
    """Knows nobody's name: counts and times only."""

    send_wanted = Signal()
    large_wanted = Signal(bool)
    contrast_wanted = Signal(bool)
    desk_wanted = Signal()
    close_wanted = Signal()
    left = Signal()

    aside = 8

    def __init__(self, page: QWidget, words: Words, clock: Callable[[], datetime]) -> None:
        super().__init__(page, 1480)
        self._words, self._clock = words, clock
        self._facts: DeviceFacts | None = None
        self.heading = Label("", TouchText.HEADING_LOW, wrap=True)
        self.line = Label("", TouchText.BODY_STRONG, wrap=True)
        self.queue = Label("", TouchText.BODY, Ink.MUTED, wrap=True)
        self.news = NoteBand(Tone.NILA)
        self.send = _button("refresh-cw")
        self.large = _button("a-large-small", can_be_checked=True)
        self.contrast = _button("contrast", can_be_checked=True)
        self.desk = _button("monitor")
        self.shut = _button("log-out", TouchRole.DANGER)
        self.back = TouchButton("", TouchRole.PRIMARY, icon="arrow-left")
        for part in (self.heading, self.line, self.queue, self.news):
            self.body.addWidget(part)
            self.body.addSpacing(8)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self.body.addSpacing(12)
        self.body.addLayout(self._grid)
        self._connect()
        self.retranslate(words)

    def show_facts(self, facts: DeviceFacts) -> None:
        self._facts = facts
        self.large.setChecked(facts.is_large)
        self.contrast.setChecked(facts.is_high_contrast)
        self.retranslate(self._words)

    def tell(self, sentence: str) -> None:
        """What became of a wish; nothing hides it."""
        self.news.tell(sentence)
        self.news.setVisible(bool(sentence))
        if sentence:
            self.news.announce()

    def open(self) -> None:
        self.tell("")
        super().open()

    def fit(self, *, is_upright: bool) -> None:
        buttons = (self.send, self.desk, self.large, self.contrast, self.shut, self.back)
        for at, button in enumerate(buttons):
            self._grid.addWidget(button, at if is_upright else at // 2, 0 if is_upright else at % 2)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.heading.setText(words.say("hall.staff.heading"))
        self.setAccessibleName(self.heading.text())
        for button, key in (
            (self.send, "queue.send"),
            (self.large, "hall.staff.large"),
            (self.contrast, "hall.staff.contrast"),
            (self.desk, "hall.staff.desk"),
            (self.shut, "hall.staff.close"),
            (self.back, "hall.staff.back"),
        ):
            button.set_texts(words.say(key))
        if (facts := self._facts) is not None:
            self.line.setText(link_view.chip(facts.state, words, self._clock()).text)
            waiting = words.say("hall.staff.waiting", count=facts.waiting)
            size = words.say("hall.staff.free", size=words.size(facts.free_bytes))
            check = words.say("hall.staff.check", count=facts.to_check) if facts.to_check else ""
            self.queue.setText(" ".join(part for part in (waiting, check, size) if part))

    def _connect(self) -> None:
        self.send.clicked.connect(self.send_wanted)
        self.large.clicked.connect(lambda: self.large_wanted.emit(self.large.isChecked()))
        self.contrast.clicked.connect(lambda: self.contrast_wanted.emit(self.contrast.isChecked()))
        self.desk.clicked.connect(self.desk_wanted)
        self.shut.clicked.connect(self.close_wanted)
        self.back.clicked.connect(self.left)


def _button(
    icon: str, role: TouchRole = TouchRole.SECONDARY, *, can_be_checked: bool = False
) -> TouchButton:
    button = TouchButton("", role, icon=icon, girth=TouchGirth.REGULAR)
    button.setCheckable(can_be_checked)
    return button
