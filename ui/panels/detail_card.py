"""One registration in detail: its receipt, its history, and its data for whoever says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.programme import Programme
from kiosk.errors import Problem
from ui.models.told_answers import NameOf
from ui.panels.detail_side import DetailSide, Side
from ui.panels.receipt_card import Receipt, ReceiptCard
from ui.printing.press import Press
from ui.theme.tones import Role
from ui.widgets.button import Button
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.details import Detail
    from kiosk.usecases.facts import QueueRow

SHOWN_MS: Final = 60_000
_WIDTH: Final = 1250


class DetailCard(ReceiptCard):
    """Masked when it opens, masked again when it closes, and after a minute."""

    heading = "detail.heading"

    row_wanted = Signal(object)
    """Another version of the same registration."""
    look_wanted = Signal(object, str)
    """A row, and why its data are to be shown."""

    def __init__(self, page: QWidget, words: Words, press: Press, name_of: NameOf) -> None:
        super().__init__(page, words, press, _WIDTH)
        self._words = words
        self._row: QueueRow | None = None
        self._is_readable = self._is_newer = self._goes_back = False
        self.side = DetailSide(words, name_of)
        self._other: QueueRow | None = None
        self.show_button = Button("", Role.SOFT, icon="eye", key_hint="Alt+T")
        self.version_button = Button("", Role.SOFT, icon="history", key_hint="Alt+V")
        self.across.addWidget(self.side)
        self.across.setStretch(0, 11)
        self.across.setStretch(1, 10)
        for place, button in enumerate((self.show_button, self.version_button), 2):
            self.buttons.insertWidget(place, button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide_data)
        self.show_button.clicked.connect(self.toggle_data)
        self.version_button.clicked.connect(self.show_other)
        self.side.why.given.connect(self._want_look)
        self.side.why.cancelled.connect(self.hide_data)
        self.closed.connect(self._forget)

    # --- what it is told --------------------------------------------------------------------------

    def show_detail(self, detail: Detail, programme: Programme, now: datetime) -> None:
        ways = (detail.older, detail.newer) if self._goes_back else (detail.newer, detail.older)
        self._row, self._other = detail.row, ways[0] or ways[1]
        self._is_newer = self._other is detail.newer
        self.hide_data()
        self.side.show_detail(detail, programme, now)
        self._is_readable = detail.readable != "sealed"
        self._name_button()
        self.show_receipt(Receipt(detail.row, programme, detail.operator), now)

    def show_again(self, detail: Detail, programme: Programme, now: datetime) -> None:
        """The same registration, with what was written down meanwhile."""
        if self._row is not None and detail.row.receipt_code == self._row.receipt_code:
            self.side.show_detail(detail, programme, now)

    def show_data(self, answers: Mapping[str, str]) -> None:
        """For a minute."""
        if self.isVisible():
            self.side.show_data(answers)
            self._timer.start()
            self._name_button()

    def show_problem(self, problem: Problem) -> None:
        """Of the reason."""
        self.side.show_problem(problem)

    def retranslate(self, words: Words) -> None:
        self._words = words
        super().retranslate(words)
        self.side.retranslate(words)
        self._name_button()

    # --- verbs ------------------------------------------------------------------------------------

    def toggle_data(self) -> None:
        """Ask why and show, or hide again."""
        if self.side.side is not Side.HISTORY:
            self.hide_data()
        elif self._is_readable:
            self.side.ask_why()
            self._name_button()

    def show_other(self) -> None:
        """The new version; from the newest one the one before, and so on to the first."""
        if self._other is not None:
            self._goes_back = not self._is_newer
            self.row_wanted.emit(self._other)

    def hide_data(self) -> None:
        self._timer.stop()
        was_away = self.side.side is not Side.HISTORY
        self.side.show_history()
        self._name_button()
        if was_away and self.isVisible():
            self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> Sequence[QWidget]:
        prints = self.prints
        own = [self.show_button, self.version_button, self.close_button]
        return [*self.side.stops(), prints.print_button, prints.pdf_button, *own]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if is_alt and event.key() == Qt.Key.Key_T:
            self.toggle_data()
        elif is_alt and event.key() == Qt.Key.Key_V:
            self.show_other()
        elif event.key() == Qt.Key.Key_Escape and self.side.side is not Side.HISTORY:
            self.hide_data()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self._goes_back = False
        self.hide_data()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever goes to another page leaves nothing open behind."""
        if event.type() is QEvent.Type.Hide and watched is self.parentWidget():
            self._forget()
        return super().eventFilter(watched, event)

    def _want_look(self, why: str) -> None:
        if self._row is not None:
            self.look_wanted.emit(self._row, why)

    def _name_button(self) -> None:
        side = self.side.side
        self.show_button.setVisible(self._is_readable and side is not Side.WHY)
        self.version_button.setVisible(self._other is not None and side is not Side.WHY)
        key = "detail.newer" if self._is_newer else "detail.older"
        self.version_button.set_texts(self._words.say(key))
        is_shown = side is Side.DATA
        self.show_button.set_icon("eye-off" if is_shown else "eye")
        self.show_button.set_texts(self._words.say("detail.hide" if is_shown else "detail.show"))
