"""The door of the staff corner: digits that are not shown, and how long a wrong one waits."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from kiosk.errors import Failure, TooManyTries, WrongPassword
from ui.panels.arrange import column, held
from ui.panels.hall.over import Over
from ui.theme.look import cloth
from ui.theme.tones import Ink
from ui.theme.touch import TouchText, touch_px
from ui.widgets.label import Label
from ui.widgets.paint import draw_box, painter_on
from ui.widgets.touch.button import TouchButton, TouchRole
from ui.widgets.touch.keypad import Keypad
from ui.words import Words

_MOST: Final = 12


class Dots(QWidget):
    """One for each digit; what they are is nowhere on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(touch_px(40) * _MOST // 2, touch_px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, c = painter_on(self), cloth()
        box = QRectF(self.rect())
        draw_box(painter, box, touch_px(14), c.mori_0, c.mori_600, 2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.ink))
        side = self.height() / 3.2
        left = side
        for _ in range(self._count):
            painter.drawEllipse(QRectF(left, box.center().y() - side / 2, side, side))
            left += side * 1.5


class Board(QWidget):
    """The dark ground that keys stand on."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = cloth()
        edge = c.line if c.is_plain else None
        draw_box(painter_on(self), QRectF(self.rect()), touch_px(24), c.bar, edge)


class PinPad(Over):
    """A target of the keypad; what was typed leaves with `sent` and is not kept."""

    sent = Signal(str)
    left = Signal()

    def __init__(self, page: QWidget, words: Words) -> None:
        super().__init__(page, 1240)
        self._words, self._typed, self._wait = words, "", 0
        self._failure: Failure | None = None
        self.heading = Label("", TouchText.HEADING_LOW, wrap=True)
        self.lead = Label("", TouchText.BODY, Ink.MUTED, wrap=True)
        self.dots = Dots()
        self.note = Label("", TouchText.BODY_STRONG, Ink.BATA, wrap=True)
        self.keypad = Keypad(self)
        self.enter = TouchButton("", TouchRole.PRIMARY, icon="arrow-right", icon_right=True)
        self.away = TouchButton("", TouchRole.SECONDARY, icon="arrow-left")
        told = column(self.heading, 8, self.lead, 20, self.dots, 12, self.note, None, spacing=0)
        told.addLayout(column(self.enter, 8, self.away))
        board = Board()
        board.setLayout(column(self.keypad, margins=(20, 20, 20, 20)))
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(40)
        self._across.addWidget(held(told), 1)
        self._across.addWidget(board, 0, Qt.AlignmentFlag.AlignCenter)
        self.body.addLayout(self._across)
        self.keypad.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self._count)
        self.enter.clicked.connect(self._send)
        self.away.clicked.connect(self.left)
        self.retranslate(words)

    def open(self) -> None:
        self._failure = None
        self.clear()
        super().open()
        self.keypad.digits["1"].setFocus()

    def tell(self, failure: Failure) -> None:
        """Why it did not open, and for how many seconds no other may be tried."""
        wait = failure.facts.get("seconds" if isinstance(failure, TooManyTries) else "wait", 0)
        self._failure, self._wait = failure, int(wait)
        if self._wait:
            self._timer.start()
        self._show()
        self.announce(self.note.text())

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.heading.setText(words.say("hall.pin.heading"))
        self.setAccessibleName(self.heading.text())
        self.lead.setText(words.say("hall.pin.lead"))
        self.enter.set_texts(words.say("hall.pin.enter"))
        self.away.set_texts(words.say("hall.pin.away"))
        self.keypad.retranslate(words)
        self._show()

    def fit(self, *, is_upright: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._across.setDirection(down if is_upright else across)

    # --- what the keypad writes into --------------------------------------------------------------

    def insert(self, text: str, /) -> None:
        if len(self._typed) < _MOST:
            self._typed += text
            self._failure = None
            self._show()

    def erase(self) -> None:
        self._typed = self._typed[:-1]
        self._show()

    def clear(self) -> None:
        self._typed = ""
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit():
            self.insert(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self.erase()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        super().keyPressEvent(event)

    def _send(self) -> None:
        typed, self._typed = self._typed, ""
        self._show()
        if typed and not self._wait:
            self.sent.emit(typed)

    def _count(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._timer.stop()
        self._show()

    def _show(self) -> None:
        self.dots.show_count(len(self._typed))
        wait = self._words.say("tries.wait", seconds=self._wait) if self._wait else ""
        self.note.setText(" ".join(part for part in (self._said(), wait) if part))

    def _said(self) -> str:
        words, failure = self._words, self._failure
        if failure is None or isinstance(failure, TooManyTries):
            return ""
        is_wrong = isinstance(failure, WrongPassword)
        return words.say("hall.pin.wrong") if is_wrong else words.failure(failure).what
