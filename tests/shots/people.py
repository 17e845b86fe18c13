"""Made-up people for the pictures."""

from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.theme.tones import Tone
from ui.widgets.row_cells import CellKind, Column, RowRole

Index = QModelIndex | QPersistentModelIndex

_WAITING = ("Menunggu dikirim", Tone.NEUTRAL, "clock", "")
_ROWS = (
    ("YOHANES PAPILAYA", "5308 •••• 9012", "Lokoboko, Ndona", "Hari ini 10.52",
     ("NIK sama dengan data kemarin", Tone.BATA, "copy", "Putuskan")),
    ("MARIA GORETI WEA", "5308 •••• 9007", "Nanga Panda", "Hari ini 10.31",
     ("Foto KTP buram", Tone.SOGA, "image-off", "Foto ulang")),
    ("FRANSISKUS SERAN", "5308 •••• 9003", "Lokoboko, Ndona", "Hari ini 10.14", _WAITING),
    ("ABDUL ROHMAN", "5308 •••• 9021", "Nanga Panda", "Hari ini 10.02", _WAITING),
    ("THERESIA MBULU", "5308 •••• 9004", "Wolotopo, Ndona", "Kemarin 16.40", _WAITING),
    ("SITI ZAHRA", "5308 •••• 9018", "Wolotopo, Ndona", "20 Nov 09.12",
     ("Diterima pusat", Tone.PANDAN, "circle-check", "")),
)  # fmt: skip


class QueueRows(QAbstractTableModel):
    """The same few people, as often as wanted."""

    COLUMNS: ClassVar = (
        Column(CellKind.NAME, 280),
        Column(CellKind.NUMBER, 206),
        Column(CellKind.TEXT, 226),
        Column(CellKind.QUIET, 160),
        Column(CellKind.STATUS, 200, stretch=True),
        Column(CellKind.ACTION, 136),
    )
    HEADS: ClassVar = ("Nama", "NIK", "Desa", "Didaftarkan", "Status", "")

    def __init__(self, count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.asked: set[int] = set()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.HEADS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.asked.add(index.row())
        *texts, (standing, tone, icon, action) = _ROWS[index.row() % len(_ROWS)]
        known: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: (*texts, standing, action)[index.column()],
            RowRole.TONE: tone,
            RowRole.ICON: icon,
            RowRole.TINTED: bool(action),
        }
        return known.get(role)
