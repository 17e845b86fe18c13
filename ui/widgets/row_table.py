"""A table of uniform rows over any item model, as in the queue."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.theme.fitting import fix_height, wear
from ui.theme.look import cloth, px, tall
from ui.theme.tokens import RING, RING_EDGE, Radius, Size, Text
from ui.widgets.paint import draw_box, painter_on
from ui.widgets.quiet import without_menus
from ui.widgets.row_cells import CELL_PADDING, CellKind, Column, RowCells, action_box

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RowTable(QFrame):
    """Rows of one height in a rounded frame; see `RowRole` for what the model must give.

    Enter or a double click opens a row, Space or a click presses its button. Only visible rows are
    asked for, so 100,000 rows scroll like ten.
    """

    opened = Signal(QModelIndex)
    action_pressed = Signal(QModelIndex)

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.view = RowView(tuple(columns))
        self.setFocusProxy(self.view)
        self._rim = _Rim(self, self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.view)
        self.view.opened.connect(self.opened)
        self.view.action_pressed.connect(self.action_pressed)

    def set_model(self, model: QAbstractItemModel) -> None:
        self.view.setModel(model)
        self.view.lay_out_columns()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.view.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rim.setGeometry(self.rect())
        self._rim.raise_()


class RowView(QTableView):
    """The view inside a row table."""

    opened = Signal(QModelIndex)
    action_pressed = Signal(QModelIndex)

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self._columns = columns
        self._cells = RowCells(columns, self)
        self.setItemDelegate(self._cells)
        self.setProperty("rows", True)
        without_menus(self)
        self._behave()
        self._dress_headers()
        self.relook()
        self.doubleClicked.connect(self._open)

    def relook(self) -> None:
        self._cells.relook()
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(tall(Size.TABLE_ROW))
        rows.setDefaultSectionSize(tall(Size.TABLE_ROW))
        if self.model() is not None:
            self.lay_out_columns()

    def lay_out_columns(self) -> None:
        """Give the columns their widths; they exist only once there is a model."""
        header = self.horizontalHeader()
        wanted = sum(px(column.width) for column in self._columns)
        share = min(1.0, self.viewport().width() / wanted)  # large words share what there is
        for place, column in enumerate(self._columns):
            mode = header.ResizeMode.Stretch if column.stretch else header.ResizeMode.Fixed
            header.setSectionResizeMode(place, mode)
            header.resizeSection(place, int(px(column.width) * share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self.lay_out_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _ENTER and index.isValid() and not event.modifiers():
            self._open(index)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._press_action(index)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._row_count():
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self._row_count() - 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._row_count():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_action(at):
            self._press_action(self.indexAt(at))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QPoint(-1, -1))

    def current_row_rect(self) -> QRect:
        """Where the current row is drawn, in the coordinates of the view; empty if none is."""
        row = self.currentIndex().row()
        if row < 0:
            return QRect()
        port = self.viewport().geometry()
        top = port.top() + self.rowViewportPosition(row)
        return QRect(port.left(), top, port.width(), self.rowHeight(row))

    def _row_count(self) -> int:
        model: QAbstractItemModel | None = self.model()
        return 0 if model is None else model.rowCount()

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table; arrows move in it
        self.setMouseTracking(True)

    def _dress_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        wear(columns, Text.NOTE)
        fix_height(columns, Size.TABLE_HEAD)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _hover(self, at: QPoint) -> None:
        index, before = self.indexAt(at), (self._cells.hovered_row, self._cells.hovered_action)
        now = (index.row(), self._is_on_action(at))
        if now == before:
            return
        self._cells.hovered_row, self._cells.hovered_action = now
        hand = Qt.CursorShape.PointingHandCursor if now[1] else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)
        for row in {before[0], now[0]} - {-1}:
            self._repaint_row(row)

    def _repaint_row(self, row: int) -> None:
        top = self.rowViewportPosition(row)
        self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))

    def _is_on_action(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        if not index.isValid() or self._columns[index.column()].kind is not CellKind.ACTION:
            return False
        text = index.data(Qt.ItemDataRole.DisplayRole)
        room = QRectF(self.visualRect(index)).adjusted(CELL_PADDING, 0, -4, 0)
        return bool(text) and action_box(room, str(text)).contains(at)

    def _open(self, index: QModelIndex) -> None:
        if self._columns[index.column()].kind is not CellKind.ACTION:
            self.opened.emit(index)

    def _press_action(self, index: QModelIndex) -> None:
        for place, column in enumerate(self._columns):
            cell = index.siblingAtColumn(place)
            if column.kind is CellKind.ACTION and cell.data(Qt.ItemDataRole.DisplayRole):
                self.action_pressed.emit(cell)


class _Rim(QWidget):
    """Lies over the table: round corners, its edge, and the focus ring of the current row."""

    def __init__(self, table: QWidget, view: RowView) -> None:
        super().__init__(table)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_on(self)
        if self._view.hasFocus():
            self._paint_ring(painter)
        box = QRectF(self.rect())
        inside, outside = QPainterPath(), QPainterPath()
        inside.addRoundedRect(box.adjusted(1, 1, -1, -1), Radius.CARD - 1, Radius.CARD - 1)
        outside.addRect(box)
        painter.fillPath(outside.subtracted(inside), QColor(cloth().mori_50))
        painter.setPen(QPen(QColor(cloth().line), cloth().edge))
        painter.drawPath(inside)

    def _paint_ring(self, painter: QPainter) -> None:
        origin = self._view.pos()
        painter.setClipRect(self._view.viewport().geometry().translated(origin))
        row = QRectF(self._view.current_row_rect().translated(origin))
        half = RING / 2
        draw_box(painter, row, 0, None, cloth().kunyit, RING)
        inner = row.adjusted(RING, RING, -RING, -RING)
        draw_box(painter, inner, half, None, cloth().nila_900, RING_EDGE)
        painter.setClipping(False)
