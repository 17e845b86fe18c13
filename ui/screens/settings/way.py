"""The way by Tab through a page, as the eye goes, whatever was made when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(page: QWidget, stops: Sequence[QWidget], *, is_next: bool) -> bool:
    """Go one stop on; from the last one out of the page. False where there is nowhere to go."""
    open_stops = [stop for stop in stops if _can_stop(stop)]
    here = QApplication.focusWidget()
    if here not in open_stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
    at = open_stops.index(here) + (1 if is_next else -1)
    target = open_stops[at] if 0 <= at < len(open_stops) else _outside(page, here, is_next)
    if target is None:
        return False
    target.setFocus(reason)
    return True


def _outside(page: QWidget, here: QWidget, is_next: bool) -> QWidget | None:
    """The next stop of the window that is none of the page's."""
    one = _beside(here, is_next)
    while one is not None and one is not here:
        if _can_stop(one) and one is not page and not page.isAncestorOf(one):
            return one
        one = _beside(one, is_next)
    return None


def _beside(widget: QWidget, is_next: bool) -> QWidget | None:
    return widget.nextInFocusChain() if is_next else widget.previousInFocusChain()


def _can_stop(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and widget.isVisible()
