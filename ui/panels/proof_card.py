"""Whether a receipt that was shown is genuine, on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.errors import Failure, Problem
from ui.panels.overlay import Overlay
from ui.panels.proof_face import ProofFace
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.receipts import CheckedReceipt


class ProofCard(Overlay):
    """Says why a receipt is believed, and how its person stands if that is known here."""

    def __init__(self, page: QWidget, words: Words) -> None:
        super().__init__(page, width=640)
        self.face = ProofFace(words)
        self.body.addWidget(self.face)
        self.retranslate(words)

    def show_genuine(self, checked: CheckedReceipt) -> None:
        self._show(checked)

    def show_doubtful(self, problem: Problem) -> None:
        """Not genuine, or not to be told here; the sentence says which."""
        self._show(problem)

    def show_failure(self, failure: Failure) -> None:
        self._show(failure)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.set_title(words.say("scan.receipt"))
        self.face.retranslate(words)
        self.setAccessibleDescription(self.face.said.text())

    def _show(self, told: CheckedReceipt | Problem | Failure) -> None:
        self.face.show_told(told)
        self.setAccessibleDescription(self.face.said.text())
        self.open_card()
