"""The page on which a supervisor looks at the entries of others before they count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.bridge.tasks import Tasks
from ui.panels.arrange import column, held, inset, row
from ui.screens.approval.entry_card import EntryCard
from ui.screens.approval.judge import Found, Judge
from ui.screens.approval.waiting_list import WaitingList
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role, Tone
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.approval import Entry
    from kiosk.usecases.workplace import Workplace

KEYS: Final = (
    ("↑ ↓", "keys.rows"),
    ("Enter", "keys.open_entry"),
    ("1", "keys.approve"),
    ("2", "keys.give_back"),
    ("Ctrl+Enter", "keys.approve_all"),
    ("Esc", "keys.room_back"),
    ("Ctrl+J", "keys.call"),
    ("Ctrl+L", "keys.leave"),
    ("F1", "keys.help"),
)


class ApprovalPage(QWidget):
    """`go` leads to another place of the desk, by its name."""

    help_keys: Sequence[tuple[str, str]] = KEYS

    def __init__(
        self,
        workplace: Workplace,
        tasks: Tasks,
        words: Words,
        clock: Callable[[], datetime],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._words, self._go = words, go
        self._judge = Judge(workplace, tasks, self)
        self._is_supervisor = workplace.operator.is_supervisor
        self._regions = workplace.regions
        self._found: Found | None = None
        self._done: tuple[str, dict[str, object]] | None = None
        self._is_sure = False
        self.list = WaitingList(words, clock, may_open=self._is_supervisor)
        self.card = EntryCard(words, self._village)
        self.all_button = Button("", Role.SECONDARY, icon="check", key_hint="Ctrl+Enter")
        self.notice = Notice(Tone.PANDAN)
        self._build()
        self._connect()
        self.retranslate(words)

    # --- what others tell it ----------------------------------------------------------------------

    def start(self) -> None:
        """The page has come to the front: nobody open, nothing said."""
        self._done, self._is_sure = None, False
        self.card.wipe()
        self.refresh()

    def refresh(self) -> None:
        self._judge.look()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._heading.setText(words.say("room.approval"))
        lead = "approval.lead" if self._is_supervisor else "approval.lead.officer"
        self._lead.setText(words.say(lead))
        self._listed.set_texts(words.say("approval.waiting"))
        self._none.setText(words.say("approval.none"))
        self.list.retranslate(words)
        self.card.retranslate(words)
        self._show_all_button()
        self._show_done()

    # --- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._heading = Label("", Text.HEADING)
        self._lead = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._none = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._listed = Card(self._words.say("approval.waiting"))
        self._listed.body.addLayout(inset(self._none))
        self._listed.body.addWidget(self.list, 1)
        self._listed.body.addLayout(row(self.all_button, None))
        left = column(self.notice, self._listed, spacing=8)
        left.setStretch(1, 1)
        body = row(held(left), self.card, spacing=18)
        body.setStretch(0, 1)
        body.setStretch(1, 1)
        whole = column(self._heading, 2, self._lead, 12, body, margins=(24, 18, 24, 18))
        whole.setStretch(whole.count() - 1, 1)
        self.setLayout(whole)
        self.card.setVisible(self._is_supervisor)
        self.all_button.setVisible(self._is_supervisor)

    def _connect(self) -> None:
        judge = self._judge
        judge.found.connect(self._show_found)
        judge.opened.connect(self._show_entry)
        judge.judged.connect(self._go_on)
        judge.failed.connect(self.card.show_failure)
        self.list.opened.connect(self._open)
        self.card.approve_wanted.connect(judge.approve)
        self.card.give_back_wanted.connect(judge.give_back)
        self.all_button.clicked.connect(self._approve_all)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, context=within).activated.connect(self._approve_all)
        QShortcut(QKeySequence("Esc"), self, context=within).activated.connect(self._step_back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is a verdict wherever nobody types."""
        if event.key() in {Qt.Key.Key_1, Qt.Key.Key_2}:
            self.card.judge(1 if event.key() == Qt.Key.Key_1 else 2)
        else:
            super().keyPressEvent(event)

    # --- verbs ------------------------------------------------------------------------------------

    def _open(self, which: str) -> None:
        self._done = None
        self._show_done()
        self._judge.open(which)

    def _approve_all(self) -> None:
        """Asks once more: the second press does it."""
        if not self._is_supervisor or not self.list.buttons:
            return
        if not self._is_sure:
            self._is_sure = True
            self._show_all_button()
            self.all_button.setFocus()
            return
        self.all_button.setEnabled(False)
        self._judge.approve_all()

    def _step_back(self) -> None:
        if self.card.asks_why:
            self.card.leave_reason()
        elif self._is_sure:
            self._is_sure = False
            self._show_all_button()
        elif self.card.shown:
            self.card.wipe()
            self._focus_first()
        else:
            self._go("more")

    # --- answers ----------------------------------------------------------------------------------

    def _show_found(self, found: Found) -> None:
        self._found = found
        self.list.show_waiting(found.waiting)
        self._none.setVisible(not found.waiting)
        self._show_all_button()
        if not self.card.shown:
            self._focus_first()

    def _show_entry(self, entry: Entry) -> None:
        if self._found is not None:
            self.card.show_entry(entry, self._found.programme)

    def _go_on(self, key: str, facts: dict[str, object]) -> None:
        """The next entry comes up by itself; not after all of them at once."""
        self._done = (key, facts)
        before, was_all, self._is_sure = self.card.shown, self._is_sure, False
        following = next((one for one in self.list.buttons if one != before), None)
        self.card.set_busy(busy=False)
        self.card.wipe()
        if following is not None and not was_all:
            self._judge.open(following)
        self.refresh()
        self._show_done()

    def _show_done(self) -> None:
        self.notice.setVisible(self._done is not None)
        if self._done is not None:
            key, facts = self._done
            self.notice.set_notice(self._words.say(key, **facts))
            self.notice.announce()

    def _show_all_button(self) -> None:
        count = len(self.list.buttons)
        key = "approval.all.sure" if self._is_sure else "approval.all"
        self.all_button.set_texts(self._words.say(key, count=count))
        self.all_button.setEnabled(count > 0)

    def _focus_first(self) -> None:
        first = next(iter(self.list.buttons.values()), None)
        (first or self).setFocus()

    def _village(self, code: str) -> str:
        village = self._regions.village(code)
        return village.name if village else ""
