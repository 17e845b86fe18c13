"""What is said of a receipt that was shown: genuine or not, by whom, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.errors import Failure, Problem
from ui.models.numbers import spelled
from ui.models.standing_view import standing_pill
from ui.panels.arrange import column, row
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Tone
from ui.widgets.label import Label
from ui.widgets.pill import Pill
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.receipts import CheckedReceipt


class ProofFace(QWidget):
    """The same on a card over any page and in the room for it."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._told: CheckedReceipt | Problem | Failure | None = None
        self.verdict = Pill(height=34)
        self.code = Label("", Text.DATA_FIGURE, Ink.NILA)
        self.said = Label("", Text.BODY, wrap=True)
        self.advice = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self.standing = Pill()
        self.setLayout(
            column(
                row(self.verdict, None), self.code, self.said, self.advice,
                row(self.standing, None), spacing=8,
            )
        )  # fmt: skip

    def show_told(self, told: CheckedReceipt | Problem | Failure) -> None:
        """A genuine receipt, why one is doubtful, or why none could be checked."""
        self._told = told
        self.code.hide()
        self.standing.hide()
        self.retranslate(self._words)

    def retranslate(self, words: Words) -> None:
        self._words = words
        told = self._told
        if isinstance(told, Problem):
            problem = words.problem(told)
            self._tell(Tone.BATA, "circle-alert", "scan.doubtful", problem.what, problem.how)
        elif isinstance(told, Failure):
            failure = words.failure(told)
            said = f"{failure.whose} {failure.how}"
            self._tell(Tone.BATA, "circle-alert", "scan.unchecked", failure.what, said)
        elif told is not None:
            self._tell_genuine(told)

    def _tell(self, tone: Tone, icon: str, key: str, said: str, advice: str) -> None:
        self.verdict.set_pill(self._words.say(key), tone, icon)
        self.said.setText(said)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.setAccessibleDescription(said)

    def _tell_genuine(self, checked: CheckedReceipt) -> None:
        words, facts, advice = self._words, checked.facts, ""
        if facts is not None:
            at = facts.captured_at.astimezone(words.zone)
            when = f"{words.day(at.date())} {words.clock(at)}"
            advice = words.say("scan.made_by", office=facts.office, when=when, end=facts.nik_end)
        said = words.say(f"scan.genuine.{checked.proof}")
        self._tell(Tone.PANDAN, "shield-check", "scan.genuine", said, advice)
        self.code.setText(checked.code.text)
        self.code.setAccessibleName(spelled(checked.code.text))
        self.code.show()
        if checked.row is not None:
            look = standing_pill(checked.row.standing, words)
            self.standing.set_pill(look.text, look.tone, look.icon)
            self.standing.show()
