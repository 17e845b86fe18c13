"""Fingers for tests: taps on a screen, one or several at a time."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


class Fingers:
    """A touchscreen that a test touches."""

    def __init__(self) -> None:
        self._screen: QPointingDevice = QTest.createTouchDevice()

    def tap(self, *widgets: QWidget) -> None:
        """All at once: down together, up together."""
        self.down(*widgets)
        self.up(*widgets)

    def down(self, *widgets: QWidget) -> None:
        touch = QTest.touchEvent(widgets[0].window(), self._screen)
        for finger, widget in enumerate(widgets):
            touch.press(finger, _middle(widget), widget)
        touch.commit()

    def up(self, *widgets: QWidget) -> None:
        touch = QTest.touchEvent(widgets[0].window(), self._screen)
        for finger, widget in enumerate(widgets):
            touch.release(finger, _middle(widget), widget)
        touch.commit()


def _middle(widget: QWidget) -> QPoint:
    return widget.rect().center()
