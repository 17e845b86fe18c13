"""The list that opens under a field: suggestions with the part that matches in bold."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGraphicsDropShadowEffect,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme.fonts import text_font
from ui.theme.look import cloth, tall
from ui.theme.tokens import Size, Text
from ui.widgets.key_hint import paint_cap
from ui.widgets.paint import draw_box, painter_on
from ui.widgets.quiet import without_menus

_SHOWN_ROWS: Final = 6
_PADDING: Final = 5
_CAP: Final = "Enter"

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing that can be chosen: what is stored, what is read first, what tells it apart."""

    key: str
    head: str
    tail: str = ""


def pieces(head: str, query: str) -> Iterator[tuple[str, bool]]:
    """Cut `head` into parts that the query matches at the beginning of a word, and the rest."""
    rest, done = head, 0
    wanted = query.lower().split()
    while done < len(head):
        at_word = done == 0 or not head[done - 1].isalnum()
        found = next((w for w in wanted if at_word and head[done:].lower().startswith(w)), "")
        if found:
            yield head[done : done + len(found)], True
            done += len(found)
        else:
            rest = _up_to_next_word(head, done)
            yield rest, False
            done += len(rest)


def _up_to_next_word(head: str, start: int) -> str:
    for at in range(start + 1, len(head)):
        if head[at].isalnum() and not head[at - 1].isalnum():
            return head[start:at]
    return head[start:]


class SuggestionRows(QAbstractListModel):
    """The suggestions of one query."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.query = ""
        self._rows: tuple[Suggestion, ...] = ()

    def show(self, rows: Sequence[Suggestion], query: str) -> None:
        self.beginResetModel()
        self._rows, self.query = tuple(rows), query
        self.endResetModel()

    def suggestion(self, row: int) -> Suggestion:
        return self._rows[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.head}, {row.tail}" if row.tail else row.head
        return row if role == Qt.ItemDataRole.UserRole else None


class _Painter(QStyledItemDelegate):
    """Draws a suggestion: bold where it matches, its parents in a quieter voice."""

    def __init__(self, rows: SuggestionRows) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, tall(Size.POPUP_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.suggestion(index.row())
        box = QRectF(option.rect)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            draw_box(painter, box, 7, cloth().nila_100)
        line = box.adjusted(12, 0, -8, 0)
        if current:
            line.setRight(paint_cap(painter, line, _CAP))
        left = self._draw_head(painter, line, row.head)
        self._draw(painter, line, left + 10, row.tail, text_font(Text.SMALL), cloth().ink_2)
        painter.restore()

    def _draw_head(self, painter: QPainter, line: QRectF, head: str) -> float:
        left, ink = line.left(), cloth().ink
        loud, plain = text_font(Text.BODY_LOUD), text_font(Text.BODY)
        for part, is_found in pieces(head, self._rows.query):
            left = self._draw(painter, line, left, part, loud if is_found else plain, ink)
        return left

    @staticmethod
    def _draw(
        painter: QPainter, line: QRectF, left: float, text: str, font: QFont, ink: str
    ) -> float:
        metrics = QFontMetricsF(font)
        room = max(0.0, line.right() - left)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        where = QRectF(left, line.top(), room + 1, line.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
        return left + metrics.horizontalAdvance(shown)


class SuggestionPopup(QFrame):
    """A child of the window, not a window: it needs no window manager and takes no focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.rows = SuggestionRows(self)
        self.view = QListView(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(_Painter(self.rows))
        without_menus(self.view)
        self._dress_view()
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING + 1, _PADDING + 1, _PADDING + 1, _PADDING + 1)
        column.addWidget(self.view)
        self._cast_shadow()
        self.hide()

    @property
    def wanted_height(self) -> int:
        rows = min(_SHOWN_ROWS, self.rows.rowCount())
        return rows * tall(Size.POPUP_ROW) + 2 * (_PADDING + 1)

    def current(self) -> Suggestion | None:
        index = self.view.currentIndex()
        return self.rows.suggestion(index.row()) if index.isValid() else None

    def go_to(self, row: int) -> None:
        self.view.setCurrentIndex(self.rows.index(row % self.rows.rowCount(), 0))

    def step(self, by: int) -> None:
        self.go_to(self.view.currentIndex().row() + by)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_box(painter_on(self), QRectF(self.rect()), 10, cloth().mori_0, cloth().nila_700)

    def _dress_view(self) -> None:
        self.view.setProperty("suggestions", True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.entered.connect(self.view.setCurrentIndex)

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        colour = QColor(cloth().nila_900)
        colour.setAlpha(70)
        shadow.setColor(colour)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 10)
        self.setGraphicsEffect(shadow)
