"""What the camera sees while somebody at the desk holds a code before it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.bridge.tasks import Tasks
from ui.camera.camera import FAILED, Camera, State
from ui.camera.code_reader import CodeReader
from ui.camera.lane import lane_beside
from ui.camera.live_view import LiveView
from ui.panels.arrange import column, inset, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.words import Words

_HEIGHT: Final = 260


class CodePanel(QWidget):
    """Hidden, its lens is off: whoever leaves the page or locks the desk has ended it."""

    found = Signal(str)
    ended = Signal()
    """Nobody looks any more; after `found`, too."""

    def __init__(self, setting: Callable[[], str], tasks: Tasks, words: Words) -> None:
        super().__init__()
        self._words, self._key = words, ""
        lane = lane_beside(tasks)
        self.camera = Camera(setting, lane, self)
        self.reader = CodeReader(self.camera, lane, self)
        self.view = LiveView(None, fills=True)
        self.view.setFixedHeight(_HEIGHT)
        self.said = Label("", Text.BODY, Ink.NILA, wrap=True)
        self.cancel = Button("", Role.SECONDARY, icon="x")
        below = row(inset(self.said), 12, self.cancel)
        below.setStretch(0, 1)
        self.setLayout(column(inset(self.view), 6, below))
        self.hide()
        self.reader.shown.connect(self.view.show_live)
        self.reader.strange.connect(lambda: self._tell("camera.code.strange", Ink.BATA))
        self.reader.read.connect(self._take)
        self.camera.changed.connect(self._show_state)
        self.cancel.clicked.connect(self.hide)
        self.retranslate(words)

    @property
    def is_possible(self) -> bool:
        """Whether there is a camera."""
        return self.camera.is_there

    def begin(self, accepts: Callable[[str], bool]) -> None:
        """Until a code comes that is meant."""
        self.view.show_icon("camera")
        self._tell("camera.code.show", Ink.NILA)
        self.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reader.begin(accepts)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.view.setAccessibleName(words.say("camera.code.heading"))
        self.cancel.set_texts(words.say("camera.code.cancel"))
        if self._key:
            self.said.setText(words.say(self._key))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._key:
            self._key = ""
            self.reader.stop()
            self.view.forget()
            self.hide()  # where the page was left, it stays so
            self.ended.emit()

    def event(self, event: QEvent) -> bool:
        """Esc ends looking before it means anything else."""
        is_early = event.type() is QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _take(self, text: str) -> None:
        self.hide()
        self.found.emit(text)

    def _show_state(self, state: State) -> None:
        if state in FAILED and self._key:
            self.view.show_icon("camera-off")
            self._tell(f"camera.state.{state}", Ink.BATA)
        elif state is State.LIVE:
            self._tell("camera.code.show", Ink.NILA)

    def _tell(self, key: str, ink: Ink) -> None:
        if key == self._key:
            return
        self._key = key
        self.said.set_ink(ink)
        self.said.setText(self._words.say(key))
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said.text()))
