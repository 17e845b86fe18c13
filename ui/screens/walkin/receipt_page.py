"""What one takes home: the code, what is true of it now, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.panels.arrange import column, held, row
from ui.printing.press import Printer
from ui.screens.walkin.frame import LOW, WIDE
from ui.screens.walkin.page import Around
from ui.screens.walkin.receipt_wall import ReceiptWall
from ui.screens.walkin.steps_list import NextSteps
from ui.screens.walkin.taking import Taking
from ui.screens.walkin.ticket import side_of_code
from ui.theme.fitting import wear
from ui.theme.look import look
from ui.theme.tones import Ink, Tone
from ui.theme.touch import TouchText
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import IconLabel, Label
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.widgets.touch.note_band import NoteBand
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import Registered, Submitted
    from kiosk.usecases.link import LinkState

_PANEL: Final = 744
_NARROW_PANEL: Final = 520
_CONNECTED: Final = frozenset({"online", "sending"})


class ReceiptPage(QWidget):
    """Says nothing that is not known. `clock_room` is where the time left is shown."""

    done = Signal()
    """Selesai dan bersihkan layar."""
    time_wanted = Signal()
    """Saya butuh waktu lagi."""

    def __init__(self, around: Around, words: Words, printer: Printer | None = None) -> None:
        super().__init__()
        self.around, self._words = around, words
        self.taking = Taking(around, words, self, printer)
        self._done: Registered | Submitted | None = None
        self._name = ""
        self._is_connected = False
        self.heading = Label("", TouchText.HEADING, wrap=True)
        self.thanks = Label("", TouchText.LEAD, Ink.MUTED, wrap=True)
        self.offline = NoteBand(Tone.SOGA)
        self.next = Label("", TouchText.TITLE)
        self.steps = NextSteps()
        self.wall = ReceiptWall(self.taking.button)
        self.ticket, self.clock_room = self.wall.ticket, self.wall.clock_room
        self.more_time = TouchButton("", TouchRole.SECONDARY, icon="clock-plus")
        self.finish = TouchButton("", TouchRole.PRIMARY, icon="log-out", icon_right=True)
        self._build()
        self.taking.pictured.connect(self._show_picture)
        self.finish.clicked.connect(self.done)
        self.more_time.clicked.connect(self.time_wanted)

    # --- one person -------------------------------------------------------------------------------

    def show_done(self, done: Registered | Submitted, name: str, state: LinkState | None) -> None:
        self._done = done
        self._name = name
        self._is_connected = state is not None and state.kind.value in _CONNECTED
        self.retranslate(self._words)
        if getattr(done, "row", None) is not None:
            self.taking.fetch(done.receipt.text, side_of_code(is_small=self._is_crowded))

    def show_left(self, seconds: int) -> None:
        """How long this stays on the screen."""
        self.wall.show_left(seconds, self._words)

    def start(self) -> None:
        self.finish.setFocus()

    def spoken(self) -> tuple[str, ...]:
        """Neither name nor code: whoever needs them read has the paper, or an officer."""
        steps = [text for one in self.steps.steps for text in (one.what.text(), one.more.text())]
        return (self.heading.text(), *steps, self.more_time.text(), self.finish.text())

    def wipe(self) -> None:
        self._done = None
        self.taking.wipe()
        self._name = ""
        self.ticket.wipe()
        self.thanks.setText("")

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.next.setText(words.say("walkin.receipt.next"))
        self.taking.retranslate(words)
        self.more_time.set_texts(words.say("walkin.receipt.more_time"))
        self.finish.set_texts(words.say("walkin.receipt.finish"))
        self.wall.retranslate(words)
        if self._done is not None:
            self._tell(self._done)

    # --- what it says -----------------------------------------------------------------------------

    def _tell(self, done: Registered | Submitted) -> None:
        words = self._words
        waits = getattr(done, "row", None) is None
        self.heading.setText(
            words.say("walkin.receipt.waits" if waits else "walkin.receipt.heading")
        )
        first = self._name.split(" ")[0].title()
        self.thanks.setText(words.say("walkin.receipt.thanks", name=first))
        self.offline.setVisible(not self._is_connected)
        self._tell_offline()
        self.ticket.show_done(done, words)
        receipt = self.taking.receipt
        place = receipt.place if receipt is not None else None
        self.steps.tell(self.around.programme, place, words, waits=waits)

    def _tell_offline(self) -> None:
        words, is_tight = self._words, self.window().height() < LOW and look().is_large
        more = "" if is_tight else words.say("walkin.receipt.offline.more")
        self.offline.tell(words.say("walkin.receipt.offline"), more)

    def _show_picture(self, picture: QPixmap) -> None:
        self.ticket.show_picture(picture)
        if self._done is not None:
            self._tell(self._done)

    # --- how it lies ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def relook(self) -> None:
        self._arrange()

    @property
    def _is_crowded(self) -> bool:
        is_upright = self.height() > self.width()
        return self.window().height() < LOW or (is_upright and look().is_large)

    def _arrange(self) -> None:
        is_upright, is_low = self.height() > self.width(), self.window().height() < LOW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._across.setDirection(down if is_upright else across)
        self.wall.fit(is_crowded=self._is_crowded, is_low=is_low)
        wide = _NARROW_PANEL if is_low or self.width() < 1600 else _PANEL
        if is_upright:
            self.wall.setMinimumWidth(0)
            self.wall.setMaximumWidth(16_777_215)
        else:
            self.wall.setFixedWidth(min(wide, round(self.width() * 0.45)))
        is_wide = self.width() >= WIDE and not look().is_large
        (self._whole if is_wide else self._left).removeWidget(self._foot)
        (self._left if is_wide else self._whole).addWidget(self._foot)
        wear(self.heading, TouchText.HEADING_LOW if is_low else TouchText.HEADING)
        self._sign.setVisible(not is_low)
        self.next.setVisible(not is_low)
        self.thanks.setVisible(not is_low)
        self.steps.fit(is_low=is_low)
        self._tell_offline()
        is_narrow = is_upright and look().is_large
        self.finish.set_girth(TouchGirth.SMALL if is_narrow else TouchGirth.LARGE)
        self.more_time.set_girth(TouchGirth.SMALL if is_narrow else TouchGirth.REGULAR)
        edge = 12 if is_narrow else 40
        self._foot_line.setContentsMargins(edge, 12, edge, 14)
        edge = 40 if is_low or is_upright or look().is_large else 72
        self._told.setContentsMargins(edge, 12, edge, 12)
        self._told.setSpacing(8 if is_low else 20)

    def _build(self) -> None:
        self._sign = IconLabel("circle-check", 88, Ink.PANDAN)
        head = row(self._sign, held(column(None, self.heading, self.thanks, None)), spacing=28)
        head.setStretch(1, 1)
        self._told = column(None, head, self.offline, self.next, self.steps, self.taking.news, None)
        foot = Panel(PanelKind.FOOTER)
        self._foot_line = row(self.more_time, None, self.finish)
        foot.setLayout(self._foot_line)
        self._foot = foot
        self._left = column(held(self._told))
        self._left.setStretch(0, 1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.addLayout(self._left, 1)
        self._across.addWidget(self.wall)
        self._across.setSpacing(0)
        self._whole = column(self._across)
        self._whole.setStretch(0, 1)
        self.setLayout(self._whole)
