"""The walk-in kiosk as one screen: head, home, the journey, the receipt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.programme import Programme
from ui.phrases.languages import FIRST
from ui.screens.walkin.course import PhotoWay, photo_way
from ui.screens.walkin.frame import LOW, JourneyFrame
from ui.screens.walkin.guide import Guide
from ui.screens.walkin.head import Head
from ui.screens.walkin.home import Hero, HomePage
from ui.screens.walkin.page import PATIENCE_SECONDS, Around
from ui.screens.walkin.receipt_page import ReceiptPage
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import Registered, SiteLabel, Submitted
    from kiosk.usecases.link import LinkState


class WalkIn(Hero):
    """Lives as long as the machine is open; one person after the other stands before it."""

    language_chosen = Signal(str)
    large_wanted = Signal(bool)
    contrast_wanted = Signal(bool)
    help_wanted = Signal()
    """Panggil petugas."""
    cancel_wanted = Signal()
    """Batal; whoever hears it asks once more, or calls `wipe`."""
    check_wanted = Signal()
    code_wanted = Signal()
    """The page before the visitor can do with a code that is shown to the camera."""
    """Cek pendaftaran saya."""
    page_changed = Signal()
    """Another page, or home."""
    registered = Signal(object)
    wiped = Signal()

    def __init__(self, around: Around, label: SiteLabel, words: Words) -> None:
        super().__init__()
        self._words = words
        self._state: LinkState | None = None
        self._next: Programme | None = None
        self.takes_photos = False
        """Whether there is a camera, and a key to seal pictures to."""
        self.head = Head(label.office, words, training=label.training)
        self.home = HomePage(around.programme.names)
        self.frame = JourneyFrame(words)
        self.receipt = ReceiptPage(around, words)
        self._workplace = around.workplace
        self.guide = Guide(around, self.frame, words, self, photos=self._photo_way)
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self.retranslate(words)

    @property
    def emblem(self) -> QWidget:
        """What staff hold down to reach their corner."""
        return self.head.emblem

    @property
    def is_at_home(self) -> bool:
        return self.stack.currentWidget() is self.home

    @property
    def is_at_receipt(self) -> bool:
        return self.stack.currentWidget() is self.receipt

    @property
    def patience(self) -> int:
        """How long somebody may stand before this page without touching anything (seconds)."""
        page = self.frame.page if self.stack.currentWidget() is self.frame else None
        return page.patience if page is not None else PATIENCE_SECONDS

    def spoken(self) -> tuple[str, ...]:
        """What a voice reads of this page: all that it says, nothing that somebody answered."""
        if self.stack.currentWidget() is self.frame:
            return self.frame.spoken()
        return self.receipt.spoken() if self.is_at_receipt else self.home.spoken()

    def start(self) -> None:
        """Ready for the first person."""
        self._bring(self.home)
        self.home.start()

    def begin(self) -> None:
        self._bring(self.frame)
        self.guide.begin()

    def wipe(self) -> None:
        """Nothing of this person stays: answers, pages, receipt; the language is Indonesian."""
        self.guide.wipe()
        self.receipt.wipe()
        if self._next is not None:
            self._change_programme(self._next)
        self.start()
        self.language_chosen.emit(FIRST)
        self.wiped.emit()

    def take_programme(self, programme: Programme) -> None:
        """The centre asks other questions now: from the next person on."""
        if self.is_at_home:
            self._change_programme(programme)
        else:
            self._next = programme

    def show_receipt(self, done: Registered | Submitted) -> None:
        """The answers are in the store now, and no longer here."""
        name = self.guide.around.answers.text("name")
        self.receipt.show_done(done, name, self._state)
        self._bring(self.receipt)
        self.guide.wipe()
        self.receipt.start()

    def show_state(self, state: LinkState) -> None:
        self._state = state
        self.home.show_state(state, self._words)
        self.frame.foot.line.show_state(state, self._words)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.guide.retranslate(words)
        for part in (self.head, self.home, self.frame, self.receipt):
            part.retranslate(words)

    def relook(self) -> None:
        self.forget_cloth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(upright=self.height() > self.width(), is_low=self.height() < LOW)

    def _photo_way(self) -> PhotoWay:
        reads = self._workplace.card_reader.is_present
        return photo_way(takes=self.takes_photos, reads=reads)

    # --- inside -----------------------------------------------------------------------------------

    def _build(self) -> None:
        for part in (self.home, self.frame, self.receipt):
            self.stack.addWidget(part)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.head.language_chosen.connect(self.language_chosen)
        self.head.large_wanted.connect(self.large_wanted)
        self.head.contrast_wanted.connect(self.contrast_wanted)
        self.head.help_wanted.connect(self.help_wanted)
        self.home.begin_wanted.connect(self.begin)
        self.home.check_wanted.connect(self.check_wanted)
        self.frame.cancel_wanted.connect(self._cancel)
        self.guide.registered.connect(self.show_receipt)
        self.guide.registered.connect(self.registered)
        self.guide.ended.connect(self.wipe)
        self.guide.officer_wanted.connect(self.help_wanted)
        self.guide.check_wanted.connect(self.check_wanted)
        self.guide.code_wanted.connect(self.code_wanted)
        self.guide.page_shown.connect(lambda _: self.page_changed.emit())
        self.receipt.done.connect(self.wipe)

    def _cancel(self) -> None:
        """Too late while it is being written: whoever is registered is told so."""
        if not self.guide.registering.is_busy:
            self.cancel_wanted.emit()

    def _change_programme(self, programme: Programme) -> None:
        self._next = None
        around = replace(self.guide.around, programme=programme)
        self.guide.around = around
        self.receipt.around = around
        self.home.programme = programme.names
        self.home.retranslate(self._words)

    def _bring(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(part)
        self.head.set_on_dark(part is self.home)
        self.hang(part is self.home)
        self.page_changed.emit()
