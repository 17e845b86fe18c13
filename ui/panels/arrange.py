"""Rows and columns without ceremony."""

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.theme.tokens import RING
from ui.widgets.card import Panel, PanelKind

Part = QWidget | QLayout | int | None
"""A widget, a layout, a gap in pixels, or (None) room that grows."""

Margins = tuple[int, int, int, int]
NO_MARGINS: Margins = (0, 0, 0, 0)
_L = TypeVar("_L", bound=QBoxLayout)


def row(*parts: Part, spacing: int = 0, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    return _filled(QHBoxLayout(), parts, spacing, margins)


def column(*parts: Part, spacing: int = 0, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    return _filled(QVBoxLayout(), parts, spacing, margins)


def inset(part: QWidget | QLayout) -> QHBoxLayout:
    """In line with what is seen of a neighbour that keeps room for its focus ring."""
    return row(part, margins=(RING, 0, RING, 0))


def held(layout: QLayout) -> QWidget:
    """A bare widget around a layout, to be shown and hidden as one."""
    holder = QWidget()
    holder.setLayout(layout)
    return holder


def on(kind: PanelKind, layout: QLayout) -> Panel:
    """A layout on a surface."""
    panel = Panel(kind)
    panel.setLayout(layout)
    return panel


def _filled(layout: _L, parts: tuple[Part, ...], spacing: int, around: Margins) -> _L:
    layout.setContentsMargins(*around)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout
