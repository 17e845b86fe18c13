"""The page of the people of this desk; an operator finds only the form for their own password."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.errors import Failure
from kiosk.usecases.facts import OperatorLabel
from ui.bridge.tasks import Tasks
from ui.panels.arrange import column, held, inset, on, row
from ui.screens.people.account_form import AccountForm
from ui.screens.people.chronicle import Chronicle
from ui.screens.people.roster import Roster
from ui.theme.look import px
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role, Tone
from ui.widgets.button import Button
from ui.widgets.card import PanelKind
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.tall_area import TallArea
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.accounts import PeopleEvent
    from kiosk.usecases.workplace import Workplace

_FORM_WIDTH: Final = 460
_FORM_AT_MOST: Final = 500  # large words leave the list its room


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows, as it was read."""

    people: tuple[OperatorLabel, ...]
    history: tuple[PeopleEvent, ...]


class PeoplePage(QWidget):
    """Asks `People` for everything; what the role does not allow is refused there, not here."""

    def __init__(
        self, workplace: Workplace, tasks: Tasks, words: Words, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._people, self._tasks, self._words = workplace.people, tasks, words
        self._person: OperatorLabel | None = None
        self._done: tuple[str, str] | None = None
        self._is_supervisor = self._people.me.is_supervisor
        self.roster = Roster(self._people.me, words)
        self.chronicle = Chronicle(clock, words)
        self.to_add = Button("", Role.SOFT, icon="user-plus")
        self.to_mine = Button("", Role.SOFT, icon="key-round")
        self.notice = Notice(Tone.PANDAN)
        self.notice.hide()
        self.forms: Mapping[str, AccountForm] = {
            "add": AccountForm(
                "add", ("name", "role", "password", "again"), words, can_cancel=False
            ),
            "rename": AccountForm("rename", ("name", "old"), words),
            "reset": AccountForm("reset", ("password", "again"), words),
            "remove": AccountForm("remove", (), words),
            "mine": AccountForm(
                "mine", ("old", "password", "again"), words, can_cancel=self._is_supervisor
            ),
        }
        self._build()
        self._connect()
        self.retranslate(words)

    # --- what others tell it ----------------------------------------------------------------------

    def start(self) -> None:
        self.notice.hide()
        self._show_form("add" if self._is_supervisor else "mine")
        self._read()

    def retranslate(self, words: Words) -> None:
        self._words = words
        heading = "people.heading" if self._is_supervisor else "people.mine.only"
        self._heading.setText(words.say(heading))
        self._lead.setText(words.say("people.lead"))
        self._list_heading.setText(words.say("people.list"))
        self.to_add.set_texts(words.say("people.to_add"))
        self.to_mine.set_texts(words.say("people.to_mine"))
        self.roster.retranslate(words)
        self.chronicle.retranslate(words)
        for form in self.forms.values():
            form.retranslate(words)
        self._show_done()

    # --- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._heading = Label("", Text.HEADING)
        self._lead = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._list_heading = Label("", Text.GROUP)
        self._stack = QStackedWidget()
        for form in self.forms.values():
            self._stack.addWidget(TallArea(held(column(form, None))))
        self.relook()
        listed = column(
            inset(self._list_heading), self.roster, row(self.to_add, self.to_mine, None),
            spacing=8, margins=(12, 12, 12, 10),
        )  # fmt: skip
        listed.setStretch(1, 1)
        below = column(self.chronicle, margins=(12, 12, 12, 12))
        cards = column(on(PanelKind.CARD, listed), on(PanelKind.CARD, below), spacing=14)
        cards.setStretch(0, 1)
        left = held(cards)
        right = column(self.notice, self._stack, spacing=8)
        body = row(left, held(right), spacing=18)
        body.setStretch(0, 1)
        if not self._is_supervisor:
            body.addStretch(1)
        whole = column(self._heading, 4, self._lead, 14, body, margins=(24, 20, 24, 20))
        whole.setStretch(whole.count() - 1, 1)
        self.setLayout(whole)
        left.setVisible(self._is_supervisor)

    def relook(self) -> None:
        self._stack.setFixedWidth(min(px(_FORM_WIDTH), _FORM_AT_MOST))

    def _connect(self) -> None:
        self.roster.rename_wanted.connect(lambda person: self._show_form("rename", person))
        self.roster.reset_wanted.connect(lambda person: self._show_form("reset", person))
        self.roster.remove_wanted.connect(lambda person: self._show_form("remove", person))
        self.to_add.clicked.connect(lambda: self._show_form("add"))
        self.to_mine.clicked.connect(lambda: self._show_form("mine"))
        for form in self.forms.values():
            form.cancelled.connect(lambda: self._show_form("add"))
            form.sent.connect(lambda typed, form=form: self._do(form, typed))

    # --- verbs ------------------------------------------------------------------------------------

    def _show_form(self, kind: str, person: OperatorLabel | None = None) -> None:
        for form in self.forms.values():
            form.wipe()
        self._person = person
        self._stack.setCurrentIndex(list(self.forms).index(kind))
        self.forms[kind].begin(person.name if person else "")
        if kind == "rename" and person is not None:
            self.forms[kind].offer_name(person.name)

    def _read(self) -> None:
        people, is_supervisor = self._people, self._is_supervisor

        def read() -> Found:
            return Found(people.list(), people.history() if is_supervisor else ())

        self._tasks.run(read, self._show_found, self._fail_to_read, owner=self)

    def _do(self, form: AccountForm, typed: Mapping[str, str]) -> None:
        work = self._work(form.kind, typed)
        name = typed.get("name", "").strip() or (self._person.name if self._person else "")

        def done(_result: object) -> None:
            self._done = (f"people.{form.kind}.done", name)
            self._show_form("add" if self._is_supervisor else "mine")
            self._show_done()
            self._read()

        self.notice.hide()
        self._tasks.run(work, done, form.show_failure, owner=self)

    def _work(self, kind: str, typed: Mapping[str, str]) -> Callable[[], object]:
        people, person = self._people, self._person
        if kind == "add":
            return lambda: people.add(typed["name"], typed["role"], typed["password"])
        if kind == "rename" and person is not None:
            return lambda: people.rename(person.id, typed["name"], typed["old"])
        if kind == "reset" and person is not None:
            return lambda: people.new_password(person.id, typed["password"])
        if kind == "remove" and person is not None:
            return lambda: people.remove(person.id)
        return lambda: people.change_own_password(typed["old"], typed["password"])

    # --- what comes back --------------------------------------------------------------------------

    def _show_found(self, found: Found) -> None:
        self.roster.show_people(found.people)
        self.chronicle.show_events(found.history, {one.id: one.name for one in found.people})

    def _fail_to_read(self, failure: Failure) -> None:
        self._done = None
        self.notice.set_tone(Tone.BATA)
        self.notice.set_notice(*self._words.failure(failure))
        self.notice.show()

    def _show_done(self) -> None:
        if self._done is None:
            return
        key, name = self._done
        self.notice.set_tone(Tone.PANDAN)
        self.notice.set_notice(self._words.say(key, name=name))
        self.notice.show()
        self.notice.announce()
