"""A card laid over a page, closed by Esc, that gives the focus back where it was."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.panels.arrange import column, on, row
from ui.theme.look import cloth, px
from ui.theme.tokens import Text
from ui.theme.tones import Role
from ui.widgets.button import Button
from ui.widgets.card import PanelKind
from ui.widgets.label import Label
from ui.words import Words

_VEIL = 120
_EDGES = 40  # what is always seen of the page, left and right together


class Overlay(QWidget):
    """Covers its page with a veil and shows one card in the middle; the page behind waits."""

    closed = Signal()

    def __init__(self, page: QWidget, width: int = 560) -> None:
        super().__init__(page)
        self._before: QWidget | None = None
        self._title = Label("", Text.HERO)
        self.close_button = Button("", Role.SECONDARY, key_hint="Esc")
        self.body = column(spacing=12)
        self.buttons = row(None, self.close_button, spacing=8)
        self.card = on(
            PanelKind.CARD,
            column(self._title, 12, self.body, 18, self.buttons, margins=(28, 24, 24, 20)),
        )
        self._width = width
        self.card.setFixedWidth(px(width))
        around = QVBoxLayout(self)
        around.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        self.close_button.clicked.connect(self.close_card)
        page.installEventFilter(self)
        self.hide()

    def relook(self) -> None:
        if page := self.parentWidget():
            self.card.setFixedWidth(min(px(self._width), page.width() - _EDGES))

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def open_card(self) -> None:
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_card(self) -> None:
        if self.isHidden():
            return
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.closed.emit()

    def retranslate(self, words: Words) -> None:
        self.close_button.set_texts(words.say("close"))

    def event(self, event: QEvent) -> bool:
        """The keys of the page behind do nothing while the card lies over it; help still comes."""
        is_key = event.type() == QEvent.Type.ShortcutOverride
        if is_key and cast("QKeyEvent", event).key() != Qt.Key.Key_F1:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def stops(self) -> Sequence[QWidget]:
        """Where Tab goes, in reading order; what cannot be reached just now is passed over."""
        return self.findChildren(Button)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab stays on the card."""
        stops = [stop for stop in self.stops() if stop.isVisible() and stop.isEnabled()]
        if not stops:  # Qt asks this of a widget that is being hidden, too
            return super().focusNextPrevChild(is_next)
        at = next((n for n, stop in enumerate(stops) if _holds_focus(stop)), -1)
        stops[(at + (1 if is_next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor(cloth().nila_900)
        veil.setAlpha(_VEIL)
        QPainter(self).fillRect(QRectF(self.rect()), veil)

    def _cover(self) -> None:
        if page := self.parentWidget():
            self.setGeometry(page.rect())
            self.relook()


def _holds_focus(stop: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (stop is focus or stop.isAncestorOf(focus))
