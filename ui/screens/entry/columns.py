"""A layout of cards in columns of about equal height, which stay where they are while one types."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from ui.theme.look import px
from ui.widgets.listed_layout import ListedLayout

Assignment = tuple[int, ...]
_NARROWEST = 300


class ColumnsLayout(ListedLayout):
    """Each card goes to a column once per width; the last card of a column reaches its foot."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 3, gap: int = 14) -> None:
        super().__init__(parent)
        self._most, self._gap = most, gap
        self._chosen: dict[tuple[int, int, int], Assignment] = {}

    def forget_places(self) -> None:
        """The cards have other heights than before: choose again."""
        self._chosen.clear()
        self.invalidate()

    def order(self, width: int) -> list[QWidget]:
        """The cards in the order in which they are read."""
        columns = self._by_column(width)
        return [w for column in columns for item in column if (w := item.widget()) is not None]

    def heightForWidth(self, width: int) -> int:
        inner = self._column_width(width)
        columns = self._by_column(width)
        return max((self._height([_height(i, inner) for i in c]) for c in columns), default=0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Never wider than the page: the cards make do with the column they get."""
        return QSize(0, 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        width = self._column_width(rect.width())
        for place, column in enumerate(self._by_column(rect.width())):
            left, top = rect.left() + place * (width + self._gap), rect.top()
            for item in column:
                is_last = item is column[-1]
                height = rect.bottom() + 1 - top if is_last else _height(item, width)
                item.setGeometry(QRect(left, top, width, height))
                top += height + self._gap

    def _column_width(self, width: int) -> int:
        columns = self._columns(width)
        return max(1, (width - self._gap * (columns - 1)) // columns)

    def _columns(self, width: int) -> int:
        """As many as have room for a question with its answers."""
        return min(self._most, max(1, (width + self._gap) // (px(_NARROWEST) + self._gap)))

    def _height(self, heights: Sequence[int]) -> int:
        return sum(heights) + self._gap * max(0, len(heights) - 1)

    def _by_column(self, width: int) -> list[list[QLayoutItem]]:
        shown = [item for item in self._items if not item.isEmpty()]
        assignment = self._assignment(shown, width)
        columns: list[list[QLayoutItem]] = [[] for _ in range(self._columns(width))]
        for item, column in zip(shown, assignment, strict=True):
            columns[column].append(item)
        return columns

    def _assignment(self, shown: list[QLayoutItem], width: int) -> Assignment:
        key = (width, len(shown), columns := self._columns(width))
        if key not in self._chosen:
            inner = self._column_width(width)
            heights = [_height(item, inner) for item in shown]
            self._chosen[key] = self._best(heights, columns)
        return self._chosen[key]

    def _best(self, heights: list[int], columns: int) -> Assignment:
        """The lowest page; among equals the one that keeps the cards in reading order."""
        return min(
            _assignments(len(heights), columns),
            key=lambda places: (self._tallest(heights, places), _disorder(places)),
            default=(),
        )

    def _tallest(self, heights: list[int], columns: Assignment) -> int:
        parts = [[h for h, c in zip(heights, columns, strict=True) if c == n] for n in set(columns)]
        return max((self._height(part) for part in parts), default=0)


def _assignments(count: int, columns: int) -> Iterator[Assignment]:
    """Cards come into new columns from left to right; the first is top left."""
    for places in product(range(columns), repeat=count):
        firsts = list(dict.fromkeys(places))
        if firsts == sorted(firsts) and (not firsts or firsts[0] == 0):
            yield places


def _disorder(columns: Assignment) -> int:
    return sum(1 for before, after in pairwise(columns) if after < before)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
