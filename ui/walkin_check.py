"""How a registration stands, for whoever holds its receipt, and for nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from kiosk.errors import Failure, Invalid
from ui.bridge.scanner import Plan
from ui.bridge.tasks import Tasks
from ui.models.standing_view import verdict_sentence
from ui.panels.hall.receipt_check import ReceiptCheck
from ui.walkin_codes import CodeByCamera
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.receipts import CheckedReceipt
    from kiosk.usecases.workplace import Workplace
    from ui.screens.walkin.walk_in import WalkIn

_MISTYPED: Final = frozenset({"receipt.length", "receipt.letter", "receipt.check"})


class StandingCheck(QObject):
    """By the receipt only, typed or scanned: a number of a card opens nothing here."""

    def __init__(
        self,
        walk_in: WalkIn,
        workplace: Workplace,
        tasks: Tasks,
        words: Words,
        codes: CodeByCamera,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._codes = codes
        self._walk_in, self._workplace, self._tasks = walk_in, workplace, tasks
        self._words = words
        self._asked = 0
        self._told: CheckedReceipt | Failure | None = None
        self.card = ReceiptCheck(walk_in, words)
        self.card.sent.connect(self.judge)
        self.card.left.connect(walk_in.wipe)
        walk_in.check_wanted.connect(self.open)
        self.card.camera_wanted.connect(lambda: codes.begin(self._plan))
        walk_in.wiped.connect(self._forget)

    def claims(self, text: str) -> bool:
        """Whether a scan is a receipt, while somebody could be asking about one."""
        can = self._walk_in.is_at_home or self.card.isVisible()
        return can and self._workplace.receipts.claims(text)

    def open(self) -> None:
        self.card.has_camera = self._codes.is_possible
        self.card.open()

    def show_scanned(self, text: str) -> None:
        self.open()
        self.judge(text)

    def judge(self, text: str) -> None:
        receipts = self._workplace.receipts
        self._asked += 1
        asked = self._asked
        self._tasks.run(
            lambda: receipts.check(text),
            lambda found: self._show(asked, found),
            lambda failure: self._show(asked, failure),
            owner=self,
        )

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.card.retranslate(words)
        if self._told is not None:
            self._tell(self._told)

    def _plan(self, text: str) -> Plan | None:
        return (lambda: self.judge(text)) if self.claims(text) else None

    def _show(self, asked: int, told: CheckedReceipt | Failure) -> None:
        if asked == self._asked and self.card.isVisible():
            self._told = told
            self._tell(told)

    def _tell(self, told: CheckedReceipt | Failure) -> None:
        words, card = self._words, self.card
        if isinstance(told, Invalid) and told.problem.code in _MISTYPED:
            card.tell_mistake(words.problem(told.problem, words.say("hall.check.code")).sentence)
        elif isinstance(told, Invalid):
            is_unknown = told.problem.code in {"receipt.not_here", "receipt.erased"}
            name = "unknown" if is_unknown else "doubtful"
            card.tell(words.say(f"hall.check.{name}"), words.say(f"hall.check.{name}.how"))
        elif isinstance(told, Failure):
            card.tell(words.say("hall.check.failed"), words.say("hall.check.failed.how"))
        else:
            self._tell_genuine(told)

    def _tell_genuine(self, checked: CheckedReceipt) -> None:
        """The centre's last word, in which wave, and when it was taken down."""
        words, row, facts = self._words, checked.row, checked.facts
        when = row.captured_at if row is not None else facts.captured_at if facts else None
        day = ""
        if when is not None:
            at = when.astimezone(words.zone)
            day = words.say("hall.check.when", day=words.day(at.date()), time=words.clock(at))
        if row is None:
            said, how = words.say("hall.check.elsewhere"), words.say("hall.check.elsewhere.how")
        else:
            reasons = self._walk_in.guide.around.programme.reasons
            said = words.standing(row.standing)
            how = verdict_sentence(row, words, reasons)
        self.card.tell(said, how, day)

    def _forget(self) -> None:
        self._asked += 1
        self._told = None
        self.card.wipe()
        self.card.close_over()
