"""Blocks that fill as many pages as they need, each with its foot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtGui import QPainter

from ui.printing.blocks import Block
from ui.printing.pdf import Draw


@dataclass(frozen=True, slots=True)
class Table:
    """Lines under a head that is said again on the next page."""

    head: Block
    lines: Sequence[Block]


@dataclass(frozen=True, slots=True)
class Page:
    """Where things stand on a sheet, in tenths of a millimetre."""

    width: float
    height: float
    margin: float
    foot: float

    @property
    def room(self) -> float:
        return self.height - 2 * self.margin - self.foot


@dataclass(slots=True)
class _Filling:
    """Pages as they fill up, one block after another."""

    page: Page
    filled: list[list[tuple[float, Block]]] = field(default_factory=lambda: [[]])
    below: float = 0

    def put(self, block: Block, head: Block | None = None) -> None:
        height = block.height(self.page.width)
        if self.below + height > self.page.room and self.filled[-1]:
            self.filled.append([])
            self.below = 0
            if head is not None:
                self.put(head)
        self.filled[-1].append((self.below, block))
        self.below += height


def pages(
    parts: Sequence[Block | Table], page: Page, foot: Callable[[int, int], Block]
) -> tuple[Draw, ...]:
    """One drawing a page; `foot` is told the number of a page and how many there are.

    A head never stands alone at the end of a page, and a block that fits on a page is not broken.
    """
    filling = _Filling(page)
    for part in parts:
        for block, head in _pieces(part):
            filling.put(block, head)
    count = len(filling.filled)
    return tuple(
        partial(_draw, page=page, placed=placed, foot=foot(number, count))
        for number, placed in enumerate(filling.filled, 1)
    )


def _pieces(part: Block | Table) -> Iterator[tuple[Block, Block | None]]:
    if not isinstance(part, Table):
        yield part, None
        return
    first, *others = part.lines
    yield _Together((part.head, first)), None
    for line in others:
        yield line, part.head


@dataclass(frozen=True, slots=True)
class _Together:
    """One below the other, on the same page."""

    blocks: Sequence[Block]

    def height(self, width: float) -> float:
        return sum(block.height(width) for block in self.blocks)

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        for block in self.blocks:
            block.paint(painter, left, top, width)
            top += block.height(width)


def _draw(
    painter: QPainter, *, page: Page, placed: Sequence[tuple[float, Block]], foot: Block
) -> None:
    for top, block in placed:
        block.paint(painter, page.margin, page.margin + top, page.width)
    below = page.height - page.margin - foot.height(page.width)
    foot.paint(painter, page.margin, below, page.width)
