"""One registration on a card over a page: its face, and what can be taken away from it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.panels.arrange import row
from ui.panels.overlay import Overlay
from ui.panels.receipt_face import Receipt, ReceiptFace
from ui.panels.receipt_prints import ReceiptPrints
from ui.printing.press import Press
from ui.widgets.label import Label
from ui.words import Words

__all__ = ["Receipt", "ReceiptCard"]

WIDTH = 720


class ReceiptCard(Overlay):
    """Shown again at any time."""

    heading = "receipt.heading"

    def __init__(self, page: QWidget, words: Words, press: Press, width: int = WIDTH) -> None:
        super().__init__(page, width)
        self.prints = ReceiptPrints(press, words, self)
        self.face = ReceiptFace(words, self.prints)
        self.across = row(self.face, spacing=28)
        self.body.addLayout(self.across)
        for place, button in enumerate((self.prints.print_button, self.prints.pdf_button)):
            self.buttons.insertWidget(place, button)

    @property
    def code(self) -> Label:
        return self.face.code

    @property
    def verdict(self) -> Label:
        return self.face.verdict

    def show_receipt(self, receipt: Receipt, now: datetime) -> None:
        self.face.show_receipt(receipt, now)
        self.open_card()
        self.prints.show_code(receipt.row.receipt_code)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.set_title(words.say(self.heading))
        self.prints.retranslate(words)
        self.face.retranslate(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Print):
            self.prints.print()
        else:
            super().keyPressEvent(event)
