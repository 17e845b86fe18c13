"""The cells of a row table: names, numbers, quiet words, a status pill, a button."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from ui.theme.fonts import text_font
from ui.theme.look import cloth, px, tall
from ui.theme.tokens import Size, Text
from ui.theme.tones import Role, Tone, palette
from ui.widgets.paint import draw_box
from ui.widgets.pill import paint_pill, pill_width

Index = QModelIndex | QPersistentModelIndex

CELL_PADDING: Final = 20
_ACTION_HEIGHT: Final = 34
_ACTION_PADDING: Final = 10
_SINCE_GAP: Final = 10


class RowRole(IntEnum):
    """What a model gives beside `DisplayRole`, which is the text of every cell."""

    TONE = Qt.ItemDataRole.UserRole + 1
    """`Tone` of a STATUS cell."""
    ICON = Qt.ItemDataRole.UserRole + 2
    """Icon name of a STATUS cell, or None."""
    TINTED = Qt.ItemDataRole.UserRole + 3
    """True for every cell of a row that waits for a person's decision."""
    UNDER = Qt.ItemDataRole.UserRole + 4
    """The second line of a PERSON cell; beside the pill of a STATUS cell, since when."""


class CellKind(Enum):
    """How a column is drawn."""

    NAME = (Text.CELL_STRONG, "ink")
    PERSON = (Text.LABEL_STRONG, "ink")  # a name, and a quiet line under it
    NUMBER = (Text.DATA_CELL, "ink_2")
    TEXT = (Text.CELL, "ink")
    QUIET = (Text.CELL, "ink_2")
    STATUS = (Text.LABEL, "ink")
    ACTION = (Text.LABEL_STRONG, "nila_800")

    def __init__(self, step: Text, dye: str) -> None:
        self.step, self._dye = step, dye

    @property
    def ink(self) -> str:
        return str(getattr(cloth(), self._dye))


@dataclass(frozen=True, slots=True)
class Column:
    """One column: how it is drawn and how wide it is; `stretch` takes what is left over."""

    kind: CellKind
    width: int
    stretch: bool = False


def action_box(cell: QRectF, text: str) -> QRectF:
    """Where the button of an ACTION cell stands."""
    metrics = QFontMetricsF(text_font(CellKind.ACTION.step))
    width = metrics.horizontalAdvance(text) + 2 * _ACTION_PADDING
    height = tall(_ACTION_HEIGHT)
    return QRectF(cell.left(), cell.center().y() - height / 2, width, height)


class RowCells(QStyledItemDelegate):
    """Draws the cells; the view tells which row lies under the pointer."""

    def __init__(self, columns: tuple[Column, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self.hovered_row = -1
        self.hovered_action = False
        self.relook()

    def relook(self) -> None:
        self._fonts = {kind: text_font(kind.step) for kind in CellKind}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(self._columns[index.column()].width), tall(Size.TABLE_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QRectF(option.rect)
        self._paint_ground(painter, option, index)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not text:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = self._columns[index.column()].kind
        room = cell.adjusted(CELL_PADDING, 0, -4, 0)
        if kind is CellKind.STATUS:
            self._paint_status(painter, room, index, str(text))
        elif kind is CellKind.ACTION:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_action(painter, action_box(room, str(text)), index, chosen)
        elif kind is CellKind.PERSON:
            self._paint_person(painter, room, index, str(text))
        else:
            self._paint_text(painter, room, str(text), self._fonts[kind], kind.ink)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole text of a cell, under the pointer."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def _paint_person(self, painter: QPainter, room: QRectF, index: Index, name: str) -> None:
        half = room.height() / 2
        above, below = room.adjusted(0, 7, 0, -half), room.adjusted(0, half, 0, -7)
        self._paint_text(painter, above, name, self._fonts[CellKind.PERSON], CellKind.PERSON.ink)
        under = str(index.data(RowRole.UNDER) or "")
        self._paint_text(painter, below, under, text_font(Text.HINT), CellKind.QUIET.ink)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = option.rect
        painter.fillRect(cell, QColor(self._ground(option, index)))
        if index.row() + 1 < index.model().rowCount():
            painter.fillRect(cell.x(), cell.bottom(), cell.width(), 1, QColor(cloth().line))

    def _ground(self, option: QStyleOptionViewItem, index: Index) -> str:
        c = cloth()
        if option.state & QStyle.StateFlag.State_Selected:
            return c.nila_100
        if index.row() == self.hovered_row:
            return c.nila_50
        return c.mori_25 if index.data(RowRole.TINTED) else c.mori_0

    @staticmethod
    def _paint_text(painter: QPainter, room: QRectF, text: str, font: QFont, ink: str) -> None:
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    @staticmethod
    def _paint_status(painter: QPainter, room: QRectF, index: Index, text: str) -> None:
        tone = index.data(RowRole.TONE) or Tone.NEUTRAL
        icon = index.data(RowRole.ICON)
        width = min(room.width(), pill_width(text, tone, icon) + 1)
        height = tall(Size.PILL)
        top = room.center().y() - height / 2
        paint_pill(painter, QRectF(room.left(), top, width, height), text, tone, icon)
        since, font = str(index.data(RowRole.UNDER) or ""), text_font(Text.SMALL)
        rest = room.adjusted(width + _SINCE_GAP, 0, 0, 0)
        if since and QFontMetricsF(font).horizontalAdvance(since) <= rest.width():
            RowCells._paint_text(painter, rest, since, font, CellKind.QUIET.ink)

    def _paint_action(self, painter: QPainter, box: QRectF, index: Index, chosen: bool) -> None:
        colours = palette().buttons[Role.SOFT]
        lit = self.hovered_action and index.row() == self.hovered_row
        # A chosen row has the colour of the button.
        fill = cloth().mori_0 if chosen else colours.fill
        draw_box(painter, box, 9, colours.pressed if lit else fill)
        painter.setFont(self._fonts[CellKind.ACTION])
        painter.setPen(QColor(colours.ink))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
