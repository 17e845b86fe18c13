"""Something in the program is wrong, and nothing is lost: its number, and a fresh start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.panels.overlay import Overlay
from ui.theme.tokens import Text
from ui.theme.tones import Role
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.words import Words


class CrashCard(Overlay):
    """Says the number that is in the log, too; the person may go on or begin anew."""

    restart_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, width=640)
        self.incident = ""
        self._words = Words()
        self._is_copied = False
        self._told = Label("", Text.BODY, wrap=True)
        self.body.addWidget(self._told)
        self.copy = Button("", Role.SECONDARY, icon="copy")
        self.restart = Button("", icon="refresh-cw")
        for place, button in enumerate((self.copy, self.restart), start=1):
            self.buttons.insertWidget(place, button)
        self.copy.clicked.connect(self._copy)
        self.restart.clicked.connect(self._restart)

    def show_incident(self, incident: str) -> None:
        self.incident, self._is_copied = incident, False
        self.restart.setEnabled(True)
        self.retranslate(self._words)
        self.open_card()

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self._words = words
        self.set_title(words.say("crash.heading"))
        self._told.setText(words.say("crash.told", incident=self.incident))
        self.copy.set_texts(words.say("crash.copied" if self._is_copied else "crash.copy"))
        self.copy.set_icon("check" if self._is_copied else "copy")
        self.restart.set_texts(words.say("crash.restart"))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.incident)
        self._is_copied = True
        self.retranslate(self._words)

    def _restart(self) -> None:
        self.restart.setEnabled(False)
        self.restart_wanted.emit()
