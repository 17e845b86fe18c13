"""Keeps Qt's own menus away: they come in no language of ours; the keys to copy and paste stay."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def without_menus(widget: QWidget) -> None:
    """None for the widget, and none for the bars it scrolls with."""
    quiet = Qt.ContextMenuPolicy.NoContextMenu
    widget.setContextMenuPolicy(quiet)
    if isinstance(widget, QAbstractScrollArea):
        for bar in (widget.verticalScrollBar(), widget.horizontalScrollBar()):
            bar.setContextMenuPolicy(quiet)
