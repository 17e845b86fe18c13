"""A receipt as it is handed over: what stands on it and in which order."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from ui.models.standing_view import place_sentence, verdict_sentence
from ui.printing.blocks import Block, Code, Gap, Headline, Pair, Passage, Pile, Rule
from ui.printing.pdf import Sheet
from ui.printing.qr import QrCode
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.receipts import Receipt

_LAST = "···· ···· ···· {digits}"


class Paper(Enum):
    """Width, height (0: as long as it gets) and margin in millimetres."""

    ROLL = (80, 0, 4)
    A4 = (210, 297, 22)

    def __init__(self, width: int, height: int, margin: int) -> None:
        self.width, self.height, self.margin = width, height, margin

    @classmethod
    def named(cls, name: str) -> Paper:
        return cls.A4 if name == "a4" else cls.ROLL


def receipt_sheet(receipt: Receipt, words: Words, paper: Paper) -> Sheet:
    """The drawing of a receipt; nothing in it depends on when it is made."""
    parts = ReceiptParts(receipt, words)
    whole = parts.on_roll() if paper is Paper.ROLL else parts.on_page()
    margin, inside = paper.margin * 10, (paper.width - 2 * paper.margin) * 10
    height = paper.height or (whole.height(inside) + 2 * margin) / 10

    def draw(painter: QPainter) -> None:
        whole.paint(painter, margin, margin, inside)

    title = f"{words.say('receipt.heading')} {receipt.row.receipt_code}"
    return Sheet(draw, paper.width, height, title, receipt.row.captured_at)


def known_sentence(receipt: Receipt, words: Words) -> str:
    """How it stands; that it was packed meanwhile is nothing to the person who waits."""
    if receipt.row.standing.is_unsent:
        return words.say("receipt.unsent")
    return verdict_sentence(receipt.row, words, receipt.reasons)


class ReceiptParts:
    """Each thing that stands on a receipt, in one language."""

    def __init__(self, receipt: Receipt, words: Words) -> None:
        self._receipt, self._words = receipt, words
        self._row = receipt.row

    def on_roll(self) -> Pile:
        """Narrow and centred, the code where a thumb does not cover it."""
        qr: list[Block] = [Gap(20), Code(QrCode.of(self._receipt.qr)), Gap(20)]
        return Pile(
            [
                *self._training(32),
                *self._office(44, 32, centred=True),
                Gap(16), Rule(), Gap(16),
                *self._number(28, 92, centred=True),
                *qr,
                *self._facts(30),
                Gap(20), self._state(34, 30), Gap(20),
                *self._counsel(28),
                Gap(16), Rule(), Gap(14),
                self._free(34, centred=True),
                Gap(30),
            ]
        )  # fmt: skip

    def on_page(self) -> Pile:
        """The same with room to breathe, the code beside the number."""
        code = Code(QrCode.of(self._receipt.qr))
        share = 1 - code.side / 1660
        left = Pile([*self._office(60, 38), Gap(60), *self._number(34, 130)])
        return Pile(
            [
                *self._training(40),
                Pair(left, code, share),
                Gap(50), Rule(), Gap(40),
                *self._facts(40),
                Gap(44), self._state(46, 38), Gap(44),
                *self._counsel(36),
                Gap(44), Rule(), Gap(30),
                self._free(44),
            ]
        )  # fmt: skip

    def _training(self, size: int) -> list[Block]:
        if not self._receipt.training:
            return []
        warning = Passage(self._words.say("receipt.training"), size, 800, centred=True)
        return [Pile([warning], framed=True), Gap(24)]

    def _office(self, size: int, small: int, *, centred: bool = False) -> list[Block]:
        programme = self._words.pick(self._receipt.programme_names)
        heading = self._words.say("receipt.heading")
        return [
            Passage(self._receipt.office.name, size, 800, centred=centred),
            Passage(f"{heading} {programme}".strip(), small, 600, centred=centred),
        ]

    def _number(self, small: int, large: int, *, centred: bool = False) -> list[Block]:
        return [
            Passage(self._words.say("receipt.code"), small, 600, centred=centred),
            Headline(self._row.receipt_code, large, centred=centred),
        ]

    def _facts(self, size: int) -> list[Block]:
        words, row = self._words, self._row
        told = [
            ("receipt.name", row.name, False),
            ("receipt.nik", _LAST.format(digits=self._receipt.nik_end), True),
            ("receipt.captured", self._when(row.captured_at), True),
        ]
        if row.verdict_at is not None:
            told.append(("receipt.answered", self._when(row.verdict_at), True))
        pairs = [
            Pair(Passage(words.say(name), size, 500), Passage(value, size, 700, data=is_data))
            for name, value, is_data in told
        ]
        return [Pile(pairs, gap=6)]

    def _state(self, size: int, small: int) -> Block:
        """What is known, and what is not to be believed yet."""
        known = known_sentence(self._receipt, self._words)
        place = place_sentence(self._receipt.place, self._words)
        more = [Passage(place, size, 800)] if place else []
        return Pile([Passage(known, small if place else size, 600), *more], gap=6, framed=True)

    def _counsel(self, size: int) -> list[Block]:
        words, office = self._words, self._receipt.office
        known = (office.name, office.desk, self._receipt.office_contact)
        where = ", ".join(part for part in known if part)
        said = (
            words.pick(self._receipt.next_steps),
            words.say("receipt.contact", where=where),
            words.pick(self._receipt.contact),
            words.say("receipt.checkable"),
        )
        return [Pile([Passage(text, size) for text in said if text], gap=12)]

    def _free(self, size: int, *, centred: bool = False) -> Block:
        return Passage(self._words.say("receipt.free"), size, 800, centred=centred)

    def _when(self, moment: datetime) -> str:
        here = moment.astimezone(self._words.zone)
        return f"{self._words.day(here.date())}, {self._words.clock(moment)} {here.tzname()}"
