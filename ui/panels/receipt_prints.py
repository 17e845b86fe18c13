"""What can be taken away from a receipt card: the QR code, the paper, the PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPixmap
from PySide6.QtWidgets import QLabel

from kiosk.errors import Failure, Invalid
from ui.models.standing_view import place_sentence
from ui.printing.press import Press, Ready
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.receipts import Receipt

_SIDE = 208  # pixels: room for a code with a certificate at 2 a module, without one at 3


class ReceiptPrints(QObject):
    """Its parts stand on the card; none of them keeps anything or anybody waiting."""

    taken = Signal(object, str)
    """A receipt's row went out on paper ("printed") or as a file ("saved")."""

    def __init__(self, press: Press, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._press, self._words = press, words
        self._code = ""
        self._receipt: Receipt | None = None
        self._said: tuple[str, dict[str, str]] | Failure | None = None
        self.qr = QLabel()
        self.qr.setFixedSize(_SIDE, _SIDE)
        self.qr.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place = Label("", Text.BODY_STRONG, wrap=True)
        self.news = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self.print_button = Button("", Role.PRIMARY, icon="printer", key_hint="Ctrl+P")
        self.pdf_button = Button("", Role.SECONDARY, icon="file-text")
        self.print_button.clicked.connect(self.print)
        self.pdf_button.clicked.connect(self.save)

    def show_code(self, code: str) -> None:
        """Of another registration: look it up, and show nothing of the one before."""
        self._code, self._receipt, self._said = code, None, None
        self.qr.clear()
        self._refresh()
        self._press.fetch(code, _SIDE, self._show_receipt, self._tell_failure)

    def print(self) -> None:
        if self._receipt is not None and self.print_button.isEnabled():
            self._begin("receipt.printing")
            receipt = self._receipt

            def done(printer: str) -> None:
                self.taken.emit(receipt.row, "printed")
                self._tell("receipt.printed", printer=printer)

            self._press.print(receipt, self._words, done, self._tell_failure)

    def save(self) -> None:
        if self._receipt is not None and self.pdf_button.isEnabled():
            self._begin("receipt.saving")
            receipt = self._receipt

            def done(path: Path) -> None:
                self.taken.emit(receipt.row, "saved")
                self._tell("receipt.saved", path=str(path))

            self._press.save(receipt, self._words, done, self._tell_failure)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.print_button.set_texts(words.say("receipt.print"))
        self.pdf_button.set_texts(words.say("receipt.save_pdf"))
        self.qr.setAccessibleName(words.say("receipt.qr"))
        self._refresh()

    # --- answers ----------------------------------------------------------------------------------

    def _show_receipt(self, ready: Ready) -> None:
        if ready.receipt.row.receipt_code == self._code:
            self._receipt = ready.receipt
            self.qr.setPixmap(QPixmap.fromImage(ready.picture))
            self._refresh()

    def _tell_failure(self, failure: Failure) -> None:
        self._said = failure
        self._refresh()
        self._announce()

    def _tell(self, key: str, **facts: str) -> None:
        self._said = (key, facts)
        self._refresh()
        self._announce()

    # --- what is seen -----------------------------------------------------------------------------

    def _begin(self, key: str) -> None:
        self._said = (key, {})
        self._refresh()
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(False)  # one press, one paper

    def _refresh(self) -> None:
        receipt = self._receipt
        place = place_sentence(receipt.place, self._words) if receipt else ""
        self.place.setText(place)
        self.place.setVisible(bool(place))
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(receipt is not None)
        said = self._sentence()
        self.news.set_ink(Ink.BATA if isinstance(self._said, Failure) else Ink.MUTED)
        self.news.setText(said)
        self.news.setVisible(bool(said))

    def _sentence(self) -> str:
        match self._said:
            case None:
                return ""
            case Invalid() as invalid:
                return self._words.problem(invalid.problem).sentence
            case Failure() as failure:
                told = self._words.failure(failure)
                return f"{told.what} {told.how}"
            case (key, facts):
                return self._words.say(key, **facts)

    def _announce(self) -> None:
        """Have a screen reader say it."""
        event = QAccessibleAnnouncementEvent(self.news, self.news.text())
        QAccessible.updateAccessibility(event)
