"""A card over a walk-in page, which is blurred behind it: nobody reads over a shoulder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from ui.theme.look import cloth
from ui.theme.tokens import RING
from ui.theme.touch import touch_px
from ui.widgets.paint import draw_box, painter_on

_COARSE: Final = 28  # a letter becomes less than one point
_FINE: Final = 6
_VEIL: Final = 185
_EDGE: Final = 56
_ROUND: Final = 32


class Sheet(QWidget):
    """The card itself."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c = painter_on(self), cloth()
        edge = c.line if c.is_plain else None
        draw_box(painter, QRectF(self.rect()), touch_px(_ROUND), c.mori_0, edge)


class Over(QWidget):
    """Keys, clicks and the way by Tab stay on the card; the page behind waits, unreadable."""

    closed = Signal()

    aside = _EDGE
    """What is always seen of the page on each side (pixels)."""

    def __init__(self, page: QWidget, width: int = 1120) -> None:
        super().__init__(page)
        self._width = width
        self._before: QWidget | None = None
        self._behind: QImage | None = None
        self.sheet = Sheet()
        self.body = QVBoxLayout(self.sheet)
        self.body.setSpacing(0)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignCenter)
        page.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Over the page as it is; a second call changes nothing."""
        if not self.isHidden():
            return
        self._before = QApplication.focusWidget()
        self._behind = self._blurred()
        self._cover()
        self.show()
        self.raise_()
        if stops := self._stops():
            stops[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def open_plain(self) -> None:
        """Without a picture of what is behind, which may be what is broken."""
        self._behind = None
        self._cover()
        self.show()
        self.raise_()

    def close_over(self) -> None:
        """The page is there again, the focus where it was, and no picture of it is kept."""
        if self.isHidden():
            return
        before, self._before, self._behind = self._before, None, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.closed.emit()

    def announce(self, sentence: str) -> None:
        """Have a screen reader say it at once."""
        event = QAccessibleAnnouncementEvent(self, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def relook(self) -> None:
        self._behind = None  # in the other cloth it would look wrong, and once more is not needed
        self._cover()

    # --- what stays on it -------------------------------------------------------------------------

    def stops(self) -> Sequence[QWidget]:
        """Where Tab goes, in reading order."""
        return self.findChildren(QAbstractButton)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        stops = self._stops()
        if not stops:
            return True
        focus = QApplication.focusWidget()
        at = next((n for n, stop in enumerate(stops) if stop is focus), -1)
        stops[(at + (1 if is_next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._behind = None
            self._cover()
        return super().eventFilter(watched, event)

    # --- how it looks -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c, area = painter_on(self), cloth(), QRectF(self.rect())
        painter.fillRect(area, QColor(c.bar))
        if self._behind is not None and not c.is_plain:
            painter.drawImage(area, self._behind)
            veil = QColor(c.nila_800)
            veil.setAlpha(_VEIL)
            painter.fillRect(area, veil)

    def _stops(self) -> list[QWidget]:
        return [one for one in self.stops() if one.isVisible() and one.isEnabled()]

    def _cover(self) -> None:
        page = cast("QWidget", self.parentWidget())
        self.setGeometry(page.rect())
        wide = min(touch_px(self._width), page.width() - 2 * self.aside)
        self.sheet.setFixedWidth(wide)
        edge = touch_px(_EDGE) if page.height() >= 900 else touch_px(32)
        self.body.setContentsMargins(edge - RING, edge - RING, edge - RING, edge - RING)
        self.fit(is_upright=page.height() > page.width())

    def fit(self, *, is_upright: bool) -> None:
        """What stands side by side may have to stand one over the other."""

    def _blurred(self) -> QImage | None:
        page = self.parentWidget()
        if page is None or page.width() < _COARSE:
            return None
        smooth = Qt.TransformationMode.SmoothTransformation
        wide = page.grab().toImage()
        small = wide.scaledToWidth(max(1, page.width() // _COARSE), smooth)
        return small.scaledToWidth(max(1, page.width() // _FINE), smooth)
