"""One entry whole, with the two verdicts on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from kiosk.domain.programme import Programme
from kiosk.errors import Failure, Invalid
from ui.models.told_answers import NameOf, told_answers
from ui.panels.arrange import held, inset, row
from ui.panels.reason_form import ReasonForm
from ui.panels.told_lists import AnswerList
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role, Tone
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.approval import Entry

REASONS: Final = ("why.not_as_card", "why.unclear", "why.wrong_person", "why.no_consent")


class EntryCard(Card):
    """Shows nobody until one is opened."""

    approve_wanted = Signal(object)
    give_back_wanted = Signal(object, str)
    """Which entry, and why."""

    def __init__(self, words: Words, name_of: NameOf) -> None:
        super().__init__(words.say("approval.entry"))
        self._words, self._name_of = words, name_of
        self._entry: Entry | None = None
        self._programme: Programme | None = None
        self._hint = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._who = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self.notice = Notice()
        self.finding = Notice(Tone.SOGA)
        self.answers = AnswerList()
        self.approve = Button("", Role.PRIMARY, icon="check", key_hint="1")
        self.give_back = Button("", Role.SECONDARY, icon="undo-2", key_hint="2")
        self.reason = ReasonForm(words, "give_back", REASONS)
        self._verdicts = held(row(self.approve, self.give_back, None, spacing=2))
        self._asks_why = False
        self._build()
        self._connect()
        self.retranslate(words)
        self.wipe()

    @property
    def shown(self) -> str:
        """Which entry is open, or nothing."""
        return self._entry.waiting.id if self._entry else ""

    @property
    def asks_why(self) -> bool:
        return self._asks_why

    def show_entry(self, entry: Entry, programme: Programme) -> None:
        self._entry, self._programme = entry, programme
        self._asks_why = False
        self.notice.hide()
        self.retranslate(self._words)
        self.approve.setFocus()

    def wipe(self) -> None:
        """Nobody is open; nothing of the one before stays."""
        self._entry = None
        self._asks_why = False
        self.answers.wipe()
        self.notice.hide()
        self.retranslate(self._words)

    def judge(self, number: int) -> None:
        """1 approves, 2 gives back; nothing while the reason is typed."""
        if self._entry is not None and not self.asks_why:
            (self.approve if number == 1 else self.give_back).click()

    def leave_reason(self) -> None:
        self._asks_why = False
        self.retranslate(self._words)
        self.give_back.setFocus()

    def set_busy(self, *, busy: bool) -> None:
        for button in (self.approve, self.give_back, self.reason.send):
            button.setEnabled(not busy)

    def show_failure(self, failure: Failure) -> None:
        self.set_busy(busy=False)
        if isinstance(failure, Invalid) and failure.problem.field == "why":
            self.reason.show_problem(failure.problem)
            return
        if isinstance(failure, Invalid):
            told = self._words.problem(failure.problem)
            self.notice.set_notice(told.what, "", told.how)
        else:
            self.notice.set_notice(*self._words.failure(failure))
        self.notice.show()
        self.notice.announce()

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.reason.retranslate(words)
        self.approve.set_texts(words.say("approval.approve"))
        self.give_back.set_texts(words.say("approval.give_back"))
        self.answers.setAccessibleName(words.say("approval.answers"))
        self._hint.setText(words.say("approval.choose"))
        is_open = self._entry is not None
        self._who.setVisible(is_open)
        for part in (self.answers, self._verdicts):
            part.setVisible(is_open and not self._asks_why)
        self.reason.setVisible(is_open and self._asks_why)
        self._hint.setVisible(not is_open)
        self.set_texts(words.say("approval.entry"))
        self.finding.hide()
        if self._entry is not None and self._programme is not None:
            self._show(self._entry, self._programme)

    # --- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self.body.addLayout(inset(self._hint))
        self.body.addLayout(inset(self._who))
        self.body.addWidget(self.finding)
        self.body.addWidget(self.answers, 1)
        self.body.addWidget(self.notice)
        for part in (self._verdicts, self.reason):
            self.body.addWidget(part)
        self.body.addStretch(0)

    def _connect(self) -> None:
        self.approve.clicked.connect(self._approve)
        self.give_back.clicked.connect(self._ask_why)
        self.reason.given.connect(self._give_back)
        self.reason.cancelled.connect(self.leave_reason)

    def _approve(self) -> None:
        self.set_busy(busy=True)
        self.approve_wanted.emit(self._entry)

    def _give_back(self, why: str) -> None:
        self.set_busy(busy=True)
        self.give_back_wanted.emit(self._entry, why)

    def _ask_why(self) -> None:
        self._asks_why = True
        self.retranslate(self._words)
        self.reason.begin()

    def _show(self, entry: Entry, programme: Programme) -> None:
        words, waiting = self._words, entry.waiting
        self.set_texts(waiting.name)
        self._who.setText(words.say("approval.code", code=waiting.id, name=waiting.operator))
        told = told_answers(programme.form, entry.answers, words, self._name_of, hidden=False)
        self.answers.show_answers(told)
        if entry.problems:
            first = words.problem(entry.problems[0])
            self.finding.set_notice(first.what, "", first.how)
            self.finding.show()
