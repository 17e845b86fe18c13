"""What is wrong with a window: words cut, things over one another, targets too small."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLayout,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from tests.measure.painted import Painted, painted_by
from ui.panels.hall.over import Over
from ui.panels.overlay import Overlay
from ui.theme.tokens import RING, Size
from ui.widgets.row_cells import RowCells
from ui.widgets.suggestions import SuggestionPopup
from ui.widgets.text_input import InputFrame
from ui.widgets.touch.button import TouchButton

SLACK = 2.5
"""Pixels that a line box may stand out: a line is higher than its letters."""

COVERS = (Overlay, Over, SuggestionPopup)
"""What is made to lie over a page; whatever else lies over something is a fault."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that a person would see."""

    what: str
    where: str

    def __str__(self) -> str:
        return f"{self.what}: {self.where}"


def faults_of(window: QWidget) -> list[Fault]:
    """Of everything that can be seen of a window that is shown."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    seen = [widget for widget in window.findChildren(QWidget) if _is_seen(widget, window)]
    words = {widget: painted_by(widget) for widget in seen}
    found: list[Fault] = []
    for widget in seen:
        found += _of_words(widget, words[widget])
        found += _of_place(widget)
        found += _of_target(widget)
    found += _of_neighbours(seen)
    found += _of_lines(window, words)
    return list(dict.fromkeys(found))


def name_of(widget: QWidget) -> str:
    """Its kind and where it hangs, with what it says."""
    text = getattr(widget, "text", None)
    said = str((text() if callable(text) else "") or widget.accessibleName())[:40]
    chain = [type(widget).__name__]
    above = widget.parentWidget()
    while above is not None and len(chain) < 4:
        if type(above) is not QWidget:
            chain.append(type(above).__name__)
        above = above.parentWidget()
    return f"{' < '.join(chain)} {said!r}"


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    """Not hidden, not scrolled away, not lying under a card."""
    if not widget.isVisibleTo(window) or widget.visibleRegion().isEmpty():
        return False
    middle = widget.visibleRegion().boundingRect().center()
    return _is_on_top(widget, window, widget.mapTo(window, middle))


def _is_on_top(widget: QWidget, window: QWidget, at: QPoint) -> bool:
    """Whether it is what one sees there, or part of it."""
    top: QWidget | None = window.childAt(at)
    while top is not None and not top.isAncestorOf(widget) and top is not widget:
        if isinstance(top, COVERS):
            return False
        top = top.parentWidget()
    return True


# --- words ----------------------------------------------------------------------------------------


def _of_words(widget: QWidget, runs: list[Painted]) -> Iterator[Fault]:
    room = QRectF(widget.rect()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    for run in runs:
        if _is_cut(widget, run, room):
            yield Fault(f"words cut {run.text[:40]!r}", name_of(widget))
        if run.text.endswith("…") and not _tells_the_rest(widget, run.text):
            yield Fault(f"dots for {run.text[:40]!r} and nothing tells the rest", name_of(widget))


def _is_cut(widget: QWidget, run: Painted, room: QRectF) -> bool:
    if isinstance(widget, QLineEdit) and widget.text():
        return False  # a line of typing scrolls
    box = run.box
    across = box.left() < room.left() or box.right() > room.right()
    down = box.top() < room.top() or box.bottom() > room.bottom()
    return across or (down and not _scrolls(widget))


def _scrolls(widget: QWidget) -> bool:
    above = widget.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is widget


def _tells_the_rest(widget: QWidget, text: str) -> bool:
    if isinstance(widget, QLineEdit) or getattr(widget, "text", str)().endswith("…"):
        return True  # the dots are part of the sentence
    above = widget.parentWidget()
    if isinstance(above, QAbstractItemView):
        return _cell_tells(above, text)
    return bool(widget.toolTip() or (above is not None and above.toolTip()))


def _cell_tells(view: QAbstractItemView, text: str) -> bool:
    model = view.model()
    if isinstance(view, QHeaderView) or model is None:
        return False
    if isinstance(view.itemDelegate(), RowCells):
        return True  # it shows the whole text of any cell under the pointer
    start = text.rstrip("…").strip()
    for row in range(min(model.rowCount(), 60)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if str(index.data() or "").startswith(start) and index.data(
                Qt.ItemDataRole.ToolTipRole
            ):
                return True
    return False


def _of_lines(window: QWidget, words: dict[QWidget, list[Painted]]) -> Iterator[Fault]:
    """Two pieces of text on one another."""
    lines = [
        (widget, run.text, QRectF(widget.mapTo(window, QPoint()), widget.size()), box)
        for widget, runs in words.items()
        for run in runs
        if not (box := _on_window(widget, run, window)).isEmpty()
        and _is_on_top(widget, window, box.center().toPoint())
    ]
    for (one, text, _, box), (other, said, _, its) in combinations(lines, 2):
        both = box.intersected(its)
        if one is not other and both.width() > 2 and both.height() > 4:
            yield Fault(f"{text[:30]!r} on {said[:30]!r}", f"{name_of(one)} on {name_of(other)}")


def _on_window(widget: QWidget, run: Painted, window: QWidget) -> QRectF:
    """What can be seen of it, in the coordinates of the window."""
    shown = run.box.intersected(QRectF(widget.visibleRegion().boundingRect()))
    return shown.translated(widget.mapTo(window, QPoint()).toPointF())


# --- places ---------------------------------------------------------------------------------------


def _of_place(widget: QWidget) -> Iterator[Fault]:
    """A child that stands out of its parent is cut there."""
    above = widget.parentWidget()
    if above is None or isinstance(widget, QScrollBar) or _is_scrolled(widget):
        return
    out = widget.geometry().adjusted(RING, RING, -RING, -RING)
    if not above.rect().adjusted(-1, -1, 1, 1).contains(out):
        yield Fault("stands out of what holds it", name_of(widget))


def _is_scrolled(widget: QWidget) -> bool:
    above = widget.parentWidget()
    area = above.parentWidget() if above else None
    if isinstance(area, QScrollArea) and area.widget() is widget:
        return widget.width() <= area.viewport().width() + 1  # only up and down
    return isinstance(area, QAbstractScrollArea) and not isinstance(area, QScrollArea)


def _of_neighbours(seen: list[QWidget]) -> Iterator[Fault]:
    families: dict[QWidget, list[QWidget]] = {}
    for widget in seen:
        above = widget.parentWidget()
        if above is not None and not _lies_over(widget):
            families.setdefault(above, []).append(widget)
    for children in families.values():
        for one, other in combinations(children, 2):
            both = _body(one).intersected(_body(other))
            if both.width() > 1 and both.height() > 1:
                yield Fault("one over another", f"{name_of(one)} and {name_of(other)}")


def _body(widget: QWidget) -> QRect:
    """Without the room for the focus ring, in which neighbours may stand."""
    takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget.focusProxy()
    ring = RING if takes_focus else 0
    return widget.geometry().adjusted(ring, ring, -ring, -ring)


def _lies_over(widget: QWidget) -> bool:
    """Made to cover: a card over a page, a list under a field, the rim of a table."""
    above = widget.parentWidget()
    layout = above.layout() if above is not None else None
    transparent = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return transparent or layout is None or not _holds(layout, widget)


def _holds(layout: QLayout, widget: QWidget) -> bool:
    items = [item for n in range(layout.count()) if (item := layout.itemAt(n)) is not None]
    inner = [inside for item in items if (inside := item.layout()) is not None]
    return any(item.widget() is widget for item in items) or any(
        _holds(each, widget) for each in inner
    )


# --- targets --------------------------------------------------------------------------------------


def _of_target(widget: QWidget) -> Iterator[Fault]:
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isEnabled():
        return
    above = widget.parentWidget()
    target = above if isinstance(above, InputFrame) else widget
    if target.height() < Size.TARGET:
        yield Fault(f"only {target.height()} px high", name_of(widget))
    # A finger's button gives up air before its words.
    is_touch = isinstance(widget, TouchButton)
    wanted = widget.minimumSizeHint() if is_touch else widget.sizeHint()
    narrow = not widget.hasHeightForWidth() and widget.width() < wanted.width()
    if isinstance(widget, QAbstractButton) and narrow and not widget.toolTip():
        yield Fault("narrower than its words", name_of(widget))
