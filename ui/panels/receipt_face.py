"""What a person keeps of a registration, on the screen: the code, how it stands, the QR code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.programme import Programme
from kiosk.domain.standing import UNSENT, Standing
from ui.models.numbers import spaced_nik, spelled
from ui.models.standing_view import field_names, standing_pill, verdict_sentence
from ui.panels.arrange import column, on, row
from ui.panels.receipt_prints import ReceiptPrints
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.card import PanelKind
from ui.widgets.label import IconLabel, Label
from ui.widgets.pill import Pill
from ui.widgets.quiet import without_menus
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow

_STILL_TO_COME: Final = UNSENT | {Standing.RECEIVED, Standing.IN_DRAW, Standing.WAITING}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is on the card."""

    row: QueueRow
    programme: Programme
    operator: str = ""


class ReceiptFace(QWidget):
    """Says nothing that is not known."""

    def __init__(self, words: Words, prints: ReceiptPrints) -> None:
        super().__init__()
        self._words, self._prints = words, prints
        self._receipt: Receipt | None = None
        self._now: datetime | None = None
        self._code_name = Label("", Text.LABEL, Ink.MUTED)
        self.code = Label("", Text.DATA_FIGURE, Ink.NILA)
        self._pill = Pill()
        self.verdict = Label("", Text.BODY, wrap=True)
        self._next = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self._free = Label("", Text.LABEL_STRONG, Ink.PANDAN)
        self._grid = QGridLayout()
        self._names = [Label("", Text.SMALL, Ink.MUTED) for _ in range(5)]
        self._values = [Label("", Text.LABEL_STRONG, wrap=True) for _ in range(5)]
        self._build()

    def show_receipt(self, receipt: Receipt, now: datetime) -> None:
        self._receipt, self._now = receipt, now
        self._refresh()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._refresh()

    def _refresh(self) -> None:
        words = self._words
        self._code_name.setText(words.say("receipt.code"))
        self._free.setText(words.say("receipt.free"))
        if self._receipt is None or self._now is None:
            return
        shown = self._receipt.row
        self.code.setText(shown.receipt_code)
        self.code.setAccessibleName(spelled(shown.receipt_code))
        look = standing_pill(shown.standing, words)
        self._pill.set_pill(look.text, look.tone, look.icon)
        programme = self._receipt.programme
        fields = field_names(programme.form)
        self.verdict.setText(verdict_sentence(shown, words, programme.reasons, fields))
        self._next.setText(words.pick(self._receipt.programme.texts.get("next", {})))
        self._next.setVisible(shown.standing in _STILL_TO_COME)
        facts = self._facts(shown, self._now)
        for name, value, fact in zip(self._names, self._values, facts, strict=True):
            name.setText(words.say(fact[0]))
            value.setText(fact[1])
            for label in (name, value):
                label.setVisible(bool(fact[1]))

    def _facts(self, shown: QueueRow, now: datetime) -> tuple[tuple[str, str], ...]:
        words = self._words
        answered = words.moment(shown.verdict_at, now) if shown.verdict_at else ""
        operator = self._receipt.operator if self._receipt else ""
        return (
            ("receipt.name", shown.name or words.say("queue.erased")),
            ("receipt.nik", spaced_nik(shown.masked_nik)),
            ("receipt.village", shown.village_name),
            ("receipt.captured", self._captured(shown, now, operator)),
            ("receipt.answered", answered),
        )

    def _captured(self, shown: QueueRow, now: datetime, operator: str) -> str:
        when = self._words.moment(shown.captured_at, now)
        return f"{when}, {operator}" if operator else when

    def _build(self) -> None:
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        without_menus(self.code)
        self.code.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1)
        prints = self._prints
        code = column(
            None, self._code_name, self.code, 8, row(self._pill, None), 8, self.verdict, 4,
            prints.place, None,
        )  # fmt: skip
        top = row(code, 12, prints.qr, margins=(16, 8, 8, 8))
        top.setStretchFactor(code, 1)
        free = row(IconLabel("shield-check", 18, Ink.PANDAN), self._free, None, spacing=7)
        self.setLayout(
            column(on(PanelKind.TINT, top), self._grid, self._next, free, prints.news, spacing=12)
        )
