"""Remembers the width that a layout gave a widget, for widgets whose height follows from it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class LaidOutWidth(QObject):
    """Qt takes the height at the narrowest width for the least height; this one knows better.

    `width` is None until the first layout, then what it gave; a new width asks for a new layout.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.width: int | None = None
        self._widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and event.size().width() != self.width:
            self.width = event.size().width()
            self._widget.updateGeometry()
        return super().eventFilter(watched, event)
