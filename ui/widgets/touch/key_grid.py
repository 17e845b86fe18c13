"""Keys in rows: one Tab stop, moved through by arrows, or by two switches that scan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.tokens import RING
from ui.theme.touch import Touch, touch_px
from ui.widgets.touch.key import Key

_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class TextTarget(Protocol):
    """The field that keys write into."""

    def insert(self, text: str, /) -> None: ...
    def erase(self) -> None: ...
    def clear(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A key and where it stands, in widths of a usual key."""

    key: Key
    left: float
    width: float = 1.0


class KeyGrid(QWidget):
    """Lays its rows out over all the room it has; a key is never smaller than 20 mm."""

    def __init__(self, write: Callable[[str], None], erase: Callable[[], None]) -> None:
        super().__init__()
        self._write, self._erase = write, erase
        self._rows: list[list[Placed]] = []
        self._scan_row = 0
        self._scan_place: int | None = None
        self._is_scanning = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def keys(self) -> list[Key]:
        """In reading order."""
        return [placed.key for row in self._rows for placed in row]

    @property
    def columns(self) -> float:
        return max((row[-1].left + row[-1].width for row in self._rows if row), default=0)

    def set_rows(self, rows: Sequence[Sequence[Placed]]) -> None:
        """Keys that are not in `rows` any more are hidden, not thrown away."""
        for key in self.keys:
            key.removeEventFilter(self)
            key.hide()
        self._rows = [list(row) for row in rows]
        for key in self.keys:
            key.setParent(self)
            key.installEventFilter(self)
            key.show()
        self._stop_at(self.keys[0])
        self._lay_out()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        side = touch_px(Touch.KEY) + 2 * RING
        return QSize(round(self.columns * side), len(self._rows) * side)

    def sizeHint(self) -> QSize:
        side = touch_px(Touch.KEY) + 2 * RING
        return QSize(round(self.columns * side * 1.2), round(len(self._rows) * side * 1.1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._rows:
            return
        wide, high = self.width() / self.columns, self.height() / len(self._rows)
        for at, row in enumerate(self._rows):
            top, bottom = round(at * high), round((at + 1) * high)
            for placed in row:
                left = round(placed.left * wide)
                right = round((placed.left + placed.width) * wide)
                placed.key.setGeometry(QRect(left, top, right - left, bottom - top))

    # --- the keyboard that stands on the table ----------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Key) and event.type() == QEvent.Type.KeyPress:
            if isinstance(event, QKeyEvent) and self._take(watched, event):
                return True
        elif isinstance(watched, Key) and event.type() == QEvent.Type.FocusIn:
            self._stop_at(watched)
        return super().eventFilter(watched, event)

    def _take(self, key: Key, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            return False
        if (step := _ARROWS.get(Qt.Key(event.key()))) is not None:
            self._neighbour(key, *step).setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.text().isprintable() and event.text().strip():
            self._write(event.text())
        else:
            return False
        return True

    def _neighbour(self, key: Key, across: int, down: int) -> Key:
        """The nearest in that direction; at the end, the first from the other side."""
        at = next(i for i, row in enumerate(self._rows) if any(p.key is key for p in row))
        row = self._rows[at]
        if across:
            place = next(i for i, placed in enumerate(row) if placed.key is key)
            return row[(place + across) % len(row)].key
        middle = key.geometry().center().x()
        other = self._rows[(at + down) % len(self._rows)]
        return min((p.key for p in other), key=lambda k: abs(k.geometry().center().x() - middle))

    def _stop_at(self, stop: Key) -> None:
        for key in self.keys:
            is_stop = key is stop
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus)

    # --- two switches -----------------------------------------------------------------------------

    @property
    def is_at_last_row(self) -> bool:
        """Whether the next step of a scan would begin again with the first row."""
        is_among_rows = self._is_scanning and self._scan_place is None
        return is_among_rows and self._scan_row == len(self._rows) - 1

    def scan_step(self) -> None:
        """One switch: on to the next row, or to the next key of the row that was chosen."""
        if not self._is_scanning:
            self._is_scanning, self._scan_row, self._scan_place = True, 0, None
        elif self._scan_place is None:
            self._scan_row = (self._scan_row + 1) % len(self._rows)
        else:  # after the last key comes the way back to the rows
            following = self._scan_place + 1
            self._scan_place = following if following < len(self._rows[self._scan_row]) else None
        self._show_scan()

    def scan_choose(self) -> None:
        """The other switch: this row, then this key."""
        if not self._is_scanning:
            return self.scan_step()
        if self._scan_place is None:
            self._scan_place = 0
        else:
            self._rows[self._scan_row][self._scan_place].key.struck.emit()
            self._scan_place = None
        return self._show_scan()

    def scan_stop(self) -> None:
        """Nobody scans any more."""
        self._is_scanning, self._scan_place = False, None
        self._show_scan()

    def _show_scan(self) -> None:
        for at, row in enumerate(self._rows):
            for place, placed in enumerate(row):
                in_row = self._is_scanning and at == self._scan_row
                placed.key.light(is_lit=in_row and self._scan_place in {None, place})
