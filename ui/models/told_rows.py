"""A short table of anything, each row told in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.words import Words

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_READ: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

Tell = Callable[[Any, Words], tuple[str, ...]]
"""The cells of one row."""


class ToldRows(QAbstractTableModel):
    """All rows are in memory; `titles` are keys of words, empty for a column without a title."""

    def __init__(self, titles: Sequence[str], tell: Tell, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._titles, self._tell, self._words = tuple(titles), tell, words
        self._items: tuple[Any, ...] = ()

    def show(self, items: Sequence[Any]) -> None:
        if tuple(items) == self._items:
            return  # whoever reads the list keeps the place
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def item(self, index: Index) -> Any:
        return self._items[index.row()]

    def retranslate(self, words: Words) -> None:
        self._words = words
        last = len(self._titles) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self._items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, last))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        key = self._titles[section]
        return self._words.say(key) if key else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _READ:
            return None
        return self._tell(self._items[index.row()], self._words)[index.column()]
