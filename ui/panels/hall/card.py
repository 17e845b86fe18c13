"""A question or news for the person at a walk-in screen: what it is, and one or two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.panels.arrange import column, held, row
from ui.panels.hall.over import Over
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import IconLabel, Label
from ui.widgets.touch.button import TouchButton, TouchRole


class HallCard(Over):
    """`first` is the way on; without words for `second` there is only that one."""

    first_wanted = Signal()
    second_wanted = Signal()

    def __init__(self, page: QWidget, icon: str, ink: Ink = Ink.NILA, width: int = 1120) -> None:
        super().__init__(page, width)
        self.icon = IconLabel(icon, 88, ink)
        self.heading = Label("", TouchText.HEADING_LOW, wrap=True)
        self.lead = Label("", TouchText.LEAD, Ink.MUTED, wrap=True)
        self.note = Label("", TouchText.NOTE, Ink.MUTED, wrap=True)
        self.first = TouchButton("", TouchRole.PRIMARY)
        self.second = TouchButton("", TouchRole.SECONDARY)
        self.more = QVBoxLayout()
        told = held(column(self.heading, 8, self.lead))
        head = row(self.icon, 32, told)
        head.setStretch(2, 1)
        self.body.addLayout(head)
        self.body.addSpacing(20)
        self.body.addLayout(self.more)
        self.body.addWidget(self.first)
        self.body.addSpacing(10)
        self.body.addWidget(self.second)
        self.body.addWidget(self.note)
        self.first.clicked.connect(self.first_wanted)
        self.second.clicked.connect(self.second_wanted)

    def tell(self, heading: str, lead: str, first: str = "", second: str = "") -> None:
        """Nothing said of a button hides it."""
        self.heading.setText(heading)
        self.lead.setText(lead)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(lead)
        for button, text in ((self.first, first), (self.second, second)):
            button.set_texts(text)
            button.setVisible(bool(text))
        self.note.hide()

    def tell_note(self, note: str) -> None:
        """For staff, small."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def open(self) -> None:
        super().open()
        self.announce(f"{self.heading.text()} {self.lead.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the way on, never the one that takes something away."""
        if event.key() == Qt.Key.Key_Escape and self.first.isVisible():
            self.first_wanted.emit()
        super().keyPressEvent(event)
