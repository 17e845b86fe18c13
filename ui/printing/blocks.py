"""Parts of a printed page that know their height at a width; all in tenths of a millimetre."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.printing.qr import QrCode
from ui.theme.fonts import data_font, ui_font

_BLACK = QColor(Qt.GlobalColor.black)
_ENDLESS = 100_000
_SMALLEST = 20


class Block(Protocol):
    """Something that stands on a page below something else."""

    def height(self, width: float) -> float: ...

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Passage:
    """Words, as many lines as they need."""

    text: str
    size: int = 32
    weight: int = 500
    data: bool = False
    centred: bool = False
    right: bool = False

    def height(self, width: float) -> float:
        box, metrics = QRectF(0, 0, width, _ENDLESS), QFontMetricsF(self._font())
        return metrics.boundingRect(box, self._flags(width), self.text).height()

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        box = QRectF(left, top, width, self.height(width))
        painter.setFont(self._font())
        painter.setPen(_BLACK)
        painter.drawText(box, self._flags(width), self.text)

    def _font(self) -> QFont:
        make = data_font if self.data else ui_font
        return make(self.size, self.weight)

    def _flags(self, width: float) -> int:
        metrics = QFontMetricsF(self._font())
        longest = max(map(metrics.horizontalAdvance, self.text.split()), default=0)
        wrap = Qt.TextFlag.TextWordWrap if longest <= width else Qt.TextFlag.TextWrapAnywhere
        side = Qt.AlignmentFlag.AlignHCenter if self.centred else Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignRight if self.right else side
        return int(side.value | Qt.AlignmentFlag.AlignTop.value | wrap.value)


@dataclass(frozen=True, slots=True)
class Headline:
    """One line that must not break: as large as the width allows, `most` at most."""

    text: str
    most: int
    centred: bool = False

    def height(self, width: float) -> float:
        return QFontMetricsF(self._font(width)).height()

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        side = Qt.AlignmentFlag.AlignHCenter if self.centred else Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._font(width))
        painter.setPen(_BLACK)
        painter.drawText(
            QRectF(left, top, width, self.height(width)),
            side | Qt.AlignmentFlag.AlignVCenter,
            self.text,
        )

    def _font(self, width: float) -> QFont:
        font = data_font(self.most, 800)
        needed = QFontMetricsF(font).horizontalAdvance(self.text)
        if needed > width:
            font.setPixelSize(max(_SMALLEST, int(self.most * width / needed)))
        return font


@dataclass(frozen=True, slots=True)
class Gap:
    """Nothing."""

    size: float

    def height(self, _width: float) -> float:
        return self.size

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """White is what paper is."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""

    def height(self, _width: float) -> float:
        return 3

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        painter.fillRect(QRectF(left, top, width, 3), _BLACK)


@dataclass(frozen=True, slots=True)
class Pair:
    """What something is, and beside it what it is here."""

    name: Block
    value: Block
    share: float = 0.32

    def height(self, width: float) -> float:
        names = width * self.share
        return max(self.name.height(names), self.value.height(width - names))

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        names = width * self.share
        self.name.paint(painter, left, top, names)
        self.value.paint(painter, left + names, top, width - names)


@dataclass(frozen=True, slots=True)
class Cells:
    """Side by side in columns that have these shares of the width, with air above and below."""

    blocks: Sequence[Block]
    shares: Sequence[float]
    air: float = 8
    between: float = 16

    def height(self, width: float) -> float:
        placed = self._placed(width)
        return max(block.height(wide) for block, _, wide in placed) + 2 * self.air

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        for block, at, wide in self._placed(width):
            block.paint(painter, left + at, top + self.air, wide)

    def _placed(self, width: float) -> list[tuple[Block, float, float]]:
        """Each block, where it begins and how wide it may be; the last one goes to the edge."""
        placed, at = [], 0.0
        for block, share in zip(self.blocks, self.shares, strict=True):
            gap = self.between if block is not self.blocks[-1] else 0
            placed.append((block, at, width * share - gap))
            at += width * share
        return placed


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code in the middle; its modules are whole dots of a receipt printer."""

    code: QrCode
    module: float = 5
    least: float = 250

    @property
    def side(self) -> float:
        return max(self.module * self.code.size, self.least)

    def height(self, _width: float) -> float:
        return self.side

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        self.code.paint(painter, left + (width - self.side) / 2, top, self.side / self.code.size)


@dataclass(frozen=True, slots=True)
class Pile:
    """One below the other; with `framed`, in a box of lines."""

    blocks: Sequence[Block]
    gap: float = 0
    framed: bool = False

    def height(self, width: float) -> float:
        inside = sum(block.height(width - 2 * self._inset) for block in self.blocks)
        return inside + self.gap * max(0, len(self.blocks) - 1) + 2 * self._inset

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        if self.framed:
            painter.setPen(QPen(_BLACK, 4))
            painter.drawRect(QRectF(left + 2, top + 2, width - 4, self.height(width) - 4))
        below, inside = top + self._inset, width - 2 * self._inset
        for block in self.blocks:
            block.paint(painter, left + self._inset, below, inside)
            below += block.height(inside) + self.gap

    @property
    def _inset(self) -> float:
        return 24 if self.framed else 0
