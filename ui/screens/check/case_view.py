"""One case: its head, the two columns or the question why, and a key for each decision."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.domain.programme import Programme
from kiosk.errors import Problem
from ui.models.meant import meant
from ui.models.told_answers import NameOf, ToldAnswer, told_answers
from ui.panels.arrange import column, held, inset, row
from ui.panels.reason_form import ReasonForm
from ui.screens.check.case_head import CaseHead
from ui.screens.check.comparison import Comparison
from ui.theme.look import px
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button
from ui.widgets.button_flow import ButtonFlow
from ui.widgets.card import Panel, PanelKind
from ui.widgets.label import Label
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.review import Case

ACCEPT = ("why.told", "why.first_stays", "why.not_eligible", "why.gone")
HAND_OVER = ("why.unsure", "why.objects", "why.papers")
LOOK = ("why.with_person", "why.asked", "why.typing")


_WIDE = 740


class Shows(IntEnum):
    """What lies under the head."""

    ANSWERS = 0
    ACCEPT = 1
    HAND_OVER = 2
    LOOK = 3


class CaseView(Panel):
    """Told what to show; says which key was pressed and which reason was given."""

    correct_pressed = Signal()
    earlier_pressed = Signal()
    show_pressed = Signal()
    turned = Signal()
    """From the answers to a question, or back."""
    reason_given = Signal(object, str)
    """For which question (`Shows`), and the reason."""

    def __init__(self, words: Words, name_of: NameOf) -> None:
        super().__init__(PanelKind.CARD)
        self._words, self._name_of = words, name_of
        self._case: Case | None = None
        self._programme: Programme | None = None
        self._now: datetime | None = None
        self._open: Mapping[str, str] = {}
        self.head, self.comparison = CaseHead(), Comparison()
        self.forms = {
            Shows.ACCEPT: ReasonForm(words, "accept", ACCEPT),
            Shows.HAND_OVER: ReasonForm(words, "hand_over", HAND_OVER),
            Shows.LOOK: ReasonForm(words, "why", LOOK),
        }
        self.correct = Button("", icon="pencil", key_hint="1")
        self.accept = Button("", Role.SECONDARY, icon="check", key_hint="2")
        self.hand_over = Button("", Role.SECONDARY, icon="user", key_hint="3")
        self.earlier = Button("", Role.SOFT, icon="copy", key_hint="4")
        self.show_button = Button("", Role.SOFT, icon="eye", key_hint="Alt+T")
        self.news = Label("", Text.LABEL, Ink.BATA, wrap=True)
        self._build()
        self._connect()

    # --- what it is told --------------------------------------------------------------------------

    @property
    def case(self) -> Case | None:
        return self._case

    @property
    def shows(self) -> Shows:
        return Shows(self._stack.currentIndex())

    def show_case(self, case: Case, programme: Programme, now: datetime) -> None:
        """Masked, and without a word of the one before."""
        self._case, self._programme, self._now, self._open = case, programme, now, {}
        self.tell("")
        self.show_answers()

    def forget(self) -> None:
        self._case, self._open = None, {}
        self.comparison.wipe()

    def show_open(self, answers: Mapping[str, str]) -> None:
        """The same with nothing masked, until `hide_open`."""
        self._open = answers
        self.show_answers()

    def hide_open(self) -> None:
        if self._open:
            self._open = {}
            self._refresh()

    @property
    def is_open(self) -> bool:
        return bool(self._open)

    def show_answers(self) -> None:
        self._stack.setCurrentIndex(Shows.ANSWERS)
        self._refresh()

    def ask(self, question: Shows) -> None:
        self.tell("")
        self._stack.setCurrentIndex(question)
        self.forms[question].begin()

    def show_problem(self, problem: Problem) -> None:
        """Of the reason, or of the case as a whole."""
        if problem.field == "why" and self.shows in self.forms:
            self.forms[self.shows].show_problem(problem)
        else:
            self.show_answers()
            self.tell(self._words.problem(problem).sentence)

    def tell(self, sentence: str) -> None:
        """Beside the buttons, and to a screen reader."""
        self.news.setText(sentence)
        self.news.setVisible(bool(sentence))
        if sentence:
            event = QAccessibleAnnouncementEvent(self.news, sentence)
            QAccessible.updateAccessibility(event)

    def retranslate(self, words: Words) -> None:
        self._words = words
        self.correct.set_texts(words.say("check.correct"))
        self.accept.set_texts(words.say("check.accept"))
        self._name_hand_over()
        self.earlier.set_texts(words.say("check.see_earlier"))
        self.comparison.setAccessibleName(words.say("check.answers"))
        for form in self.forms.values():
            form.retranslate(words)
        self.tell("")
        self._refresh()

    def _turn(self, _page: int) -> None:
        """While a reason is asked for, numbers mean reasons: the other keys are put away."""
        self._below.setVisible(self.shows is Shows.ANSWERS)
        self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_hand_over()

    def _name_hand_over(self) -> None:
        """In full where there is room for it."""
        is_wide = self.width() >= px(_WIDE)
        key = "check.hand_over" if is_wide else "check.hand_over_short"
        self.hand_over.set_texts(self._words.say(key))
        self.hand_over.setAccessibleName(self._words.say("check.hand_over"))

    # --- how it is shown --------------------------------------------------------------------------

    def _refresh(self) -> None:
        case, programme, words = self._case, self._programme, self._words
        if case is None or programme is None or self._now is None:
            return
        self.head.show_case(case, programme, words, self._now)
        said = meant(case, programme, words)
        self.comparison.show_lines(self._answers(case, programme, said), said, words)
        self.earlier.setVisible(case.earlier is not None)
        self.show_button.setVisible(case.typed is not None)
        is_open = bool(self._open)
        self.show_button.set_icon("eye-off" if is_open else "eye")
        self.show_button.set_texts(words.say("detail.hide" if is_open else "check.show"))

    def _answers(
        self, case: Case, programme: Programme, said: Collection[str]
    ) -> tuple[ToldAnswer, ...]:
        form, words, hidden = programme.form, self._words, not self._open
        shown = self._open or case.typed
        if shown is not None:
            return told_answers(form, shown, words, self._name_of, hidden=hidden, also=said)
        row = case.row
        known = {"nik": row.masked_nik, "name": row.name, "village": row.village_name}
        return told_answers(form, known, words, self._name_of, hidden=False)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        pages: tuple[QWidget, ...] = (self.comparison, *self.forms.values())
        for page in pages:
            self._stack.addWidget(page)
        keys = ButtonFlow(self.correct, self.accept, self.hand_over)
        more = row(self.show_button, self.earlier, 8, spacing=4)
        more.addWidget(self.news, 100)
        more.addStretch(1)  # while there are no news, the buttons stay buttons
        self._below = held(column(more, keys))
        whole = column(inset(self.head), 8, self._stack, 6, self._below, margins=(14, 14, 14, 10))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.news.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.correct.clicked.connect(self.correct_pressed)
        self.accept.clicked.connect(lambda: self.ask(Shows.ACCEPT))
        self.hand_over.clicked.connect(lambda: self.ask(Shows.HAND_OVER))
        self.earlier.clicked.connect(self.earlier_pressed)
        self.show_button.clicked.connect(self.show_pressed)
        self._stack.currentChanged.connect(self._turn)
        for question, form in self.forms.items():
            form.given.connect(lambda why, asked=question: self.reason_given.emit(asked, why))
            form.cancelled.connect(self.show_answers)
