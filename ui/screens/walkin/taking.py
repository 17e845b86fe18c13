"""What can be taken away from the receipt page: its code for the screen, and the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from kiosk.errors import Failure
from ui.printing.press import Press, Printer, Ready
from ui.screens.walkin.page import Around
from ui.screens.walkin.saying import told_failure
from ui.theme.tones import Ink
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.receipts import Receipt


class Taking(QObject):
    """One press, one paper; a printer that fails keeps nobody waiting."""

    pictured = Signal(QPixmap)
    """The code of the receipt that was asked for."""

    def __init__(
        self, around: Around, words: Words, parent: QObject, printer: Printer | None = None
    ) -> None:
        super().__init__(parent)
        self._press = Press(around.workplace, around.tasks, self, printer)
        self._words = words
        self._code = ""
        self.receipt: Receipt | None = None
        self._said: str | Failure = ""
        self.button = TouchButton("", TouchRole.KUNYIT, icon="printer")
        self.news = Label("", TouchText.BODY_STRONG, Ink.NILA, wrap=True)
        self.button.clicked.connect(self.print)

    def fetch(self, code: str, side: int) -> None:
        """Of another registration; `side` is how many pixels its picture may have."""
        self.wipe()
        self._code = code
        self._press.fetch(code, side, self._show, self._fail)

    def wipe(self) -> None:
        self._code, self.receipt, self._said = "", None, ""
        self._refresh()

    def print(self) -> None:
        if self.receipt is None or not self.button.isEnabled():
            return
        self._said = "receipt.printing"
        self._refresh()
        self.button.setEnabled(False)
        code = self._code
        self._press.print(self.receipt, self._words, lambda _: self._printed(code), self._fail)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.button.set_texts(words.say("walkin.receipt.print"))
        self._refresh()

    def _show(self, ready: Ready) -> None:
        if ready.receipt.row.receipt_code == self._code:
            self.receipt = ready.receipt
            self.pictured.emit(QPixmap.fromImage(ready.picture))
            self._refresh()

    def _printed(self, code: str) -> None:
        if code == self._code:
            self._said = "walkin.receipt.printed"
            self._refresh()

    def _fail(self, failure: Failure) -> None:
        if self._code:
            self._said = failure
            self._refresh()

    def _refresh(self) -> None:
        said = self._said
        if isinstance(said, Failure):
            told = told_failure(self._words, said)
            text = f"{told.what} {told.how}"
        else:
            text = self._words.say(said) if said else ""
        self.news.set_ink(Ink.BATA if isinstance(said, Failure) else Ink.NILA)
        self.news.setText(text)
        self.news.setVisible(bool(text))
        self.button.setEnabled(self.receipt is not None)
