"""A signed record, to be printed, saved and put away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.errors import Failure
from ui.models.handover_words import cause_of, grouped, summary
from ui.panels.arrange import inset, row
from ui.printing.handover_press import HandoverPress
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role, Tone
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.closing import Handover

Said = tuple[str, dict[str, str]] | Failure | None


class RecordCard(Card):
    """It is on disk, whatever becomes of the paper."""

    finished = Signal()
    taken = Signal()
    """It went out on paper, or as a file."""

    def __init__(self, press: HandoverPress, words: Words) -> None:
        super().__init__(words.say("closing.paper.title"))
        self._press, self._words = press, words
        self._signed: Handover | None = None
        self._is_new = False
        self._said: Said = None
        self._told = Label("", Text.BODY_STRONG, wrap=True)
        self._left = Label("", Text.SMALL, Ink.SOGA, wrap=True)
        self._hash = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self.notice = Notice(Tone.PANDAN)
        self.news = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self.print_button = Button("", Role.PRIMARY, icon="printer", key_hint="Ctrl+P")
        self.pdf_button = Button("", Role.SECONDARY, icon="file-text")
        self.done_button = Button("", Role.SOFT, icon="check", key_hint="Esc")
        self.body.addWidget(self.notice)
        for part in (self._told, self._left, self._hash):
            self.body.addLayout(inset(part))
        self.body.addSpacing(4)
        self.body.addLayout(row(self.print_button, self.pdf_button, None, spacing=2))
        self.body.addLayout(inset(self.news))
        self.body.addLayout(row(self.done_button, None))
        self.print_button.clicked.connect(self.print)
        self.pdf_button.clicked.connect(self.save)
        self.done_button.clicked.connect(self.finished)
        self.retranslate(words)

    @property
    def signed(self) -> Handover | None:
        return self._signed

    def show_record(self, signed: Handover, *, is_new: bool) -> None:
        self._signed, self._is_new, self._said = signed, is_new, None
        self.retranslate(self._words)
        self.print_button.setFocus()
        if is_new:
            self.notice.announce()

    def print(self) -> None:
        if self._signed is not None and self.print_button.isEnabled():
            self._begin("receipt.printing")
            self._press.print(self._signed, self._show_printed, self._tell_failure)

    def save(self) -> None:
        if self._signed is not None and self.pdf_button.isEnabled():
            self._begin("receipt.saving")
            self._press.save(self._signed, self._show_saved, self._tell_failure)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.print_button.set_texts(words.say("receipt.print"))
        self.pdf_button.set_texts(words.say("receipt.save_pdf"))
        self.done_button.set_texts(words.say("closing.done"))
        self.notice.set_notice(words.say("closing.closed"), "", words.say("closing.closed.how"))
        self.notice.setVisible(self._is_new)
        if self._signed is not None:
            self._show(self._signed)
        self._show_news()

    # --- what is seen -----------------------------------------------------------------------------

    def _show(self, signed: Handover) -> None:
        words, remains = self._words, signed.facts.remains
        self.set_texts(words.say("closing.record", number=signed.number))
        self._told.setText(summary(signed, words))
        cause = cause_of(remains.reason, words) if remains.reason else ""
        left = words.say("command.closed_left", unsent=remains.unsent, cause=cause)
        self._left.setText(left)
        self._left.setVisible(remains.unsent > 0)
        self._hash.setText(words.say("closing.record.hash", name=grouped(signed.digest)[:19]))

    def _begin(self, key: str) -> None:
        self._say((key, {}))
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(False)  # one press, one paper

    def _show_printed(self, printer: str) -> None:
        self._say(("receipt.printed", {"printer": printer}))
        self.taken.emit()

    def _show_saved(self, path: Path) -> None:
        self._say(("receipt.saved", {"path": str(path)}))
        self.taken.emit()

    def _tell_failure(self, failure: Failure) -> None:
        self._say(failure)

    def _say(self, said: Said) -> None:
        self._said = said
        for button in (self.print_button, self.pdf_button):
            button.setEnabled(True)
        self._show_news()

    def _show_news(self) -> None:
        said = self._said
        self.news.set_ink(Ink.BATA if isinstance(said, Failure) else Ink.MUTED)
        if isinstance(said, Failure):
            told = self._words.failure(said)
            self.news.setText(f"{told.what} {told.how}")
        elif said is not None:
            key, facts = said
            self.news.setText(self._words.say(key, **facts))
        self.news.setVisible(said is not None)
