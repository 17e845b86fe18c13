"""Where one is in the list: kept while it is read again, found again after a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.models.queue_rows import QueueRows
from ui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from kiosk.usecases.facts import QueueRow


class Place(QObject):
    """Follows a registration, not a row number."""

    def __init__(self, rows: QueueRows, table: RowTable, parent: QObject) -> None:
        super().__init__(parent)
        self._rows, self._table = rows, table
        self._at: QueueRow | None = None
        self._is_headed_here = False
        rows.modelAboutToBeReset.connect(self._remember)
        rows.modelReset.connect(self._return)
        rows.arrived.connect(self._arrive)

    def head_for_rows(self) -> None:
        """Into the rows, as soon as they are those that were asked for."""
        self._is_headed_here = True
        if not self._rows.is_reading:
            self._arrive()

    def _arrive(self) -> None:
        if self._is_headed_here and self._rows.rowCount():
            self._table.setFocus()
        self._is_headed_here = False

    def _remember(self) -> None:
        index = self._table.view.currentIndex()
        self._at = self._rows.row_at(index) if index.isValid() else None

    def _return(self) -> None:
        """To the same registration, wherever it stands now; to the first one if it is gone."""
        place = self._rows.place_of(self._at) if self._at else None
        view = self._table.view
        if self._rows.rowCount() and (place is not None or view.hasFocus()):
            view.selectRow(place or 0)
