"""The first run: office, desk, and the person whose password locks the data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from kiosk.domain import passwords
from kiosk.errors import Failure, Invalid, Problem
from ui.bridge.tasks import Tasks
from ui.models.regencies import RegencyList
from ui.panels.arrange import held, inset, row
from ui.panels.gate import Gate
from ui.theme.tokens import Text
from ui.theme.tones import Ink
from ui.widgets.button import Button, Girth
from ui.widgets.field import LabeledField, Note, TextField
from ui.widgets.label import Label
from ui.widgets.password_field import PasswordField
from ui.widgets.suggest_field import SuggestField
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.gazetteer.places import Region
    from kiosk.usecases.facts import SetupRequest
    from kiosk.usecases.site import Site
    from kiosk.usecases.workplace import Workplace


class FirstRun(Gate):
    """Asks what is needed to make the store; everything else can wait."""

    set_up = Signal(object)
    """The workplace, opened for the supervisor."""

    def __init__(
        self,
        site: Site,
        tasks: Tasks,
        words: Words,
        regencies: Callable[[], Sequence[Region]],
    ) -> None:
        super().__init__(words)
        self._site, self._tasks = site, tasks
        self._problems: tuple[Problem, ...] = ()
        self._busy = False
        self.office, self.desk = LabeledField(""), LabeledField("")
        self.regency = SuggestField("")
        self.supervisor = LabeledField("")
        self.password = PasswordField("", show="", hide="")
        self.again = PasswordField("", show="", hide="")
        self.ready = Button("", icon="key-round", girth=Girth.LARGE)
        self._warning = Label("", Text.HINT, Ink.MUTED, wrap=True)
        self._build()
        self.retranslate(words)
        tasks.run(regencies, self._offer_regencies, self._fail, owner=self)

    @property
    def fields(self) -> Mapping[str, TextField]:
        """By the names that problems call them."""
        return {
            "office": self.office,
            "regency": self.regency,
            "desk": self.desk,
            "supervisor": self.supervisor,
            "password": self.password,
            "again": self.again,
        }

    def submit(self) -> None:
        """Make the store, in the background; what is wrong is told at its field."""
        if self._busy:
            return None
        if self.password.text() != self.again.text():
            return self._show_problems((Problem("password.differs", "again"),))
        site, request = self._site, self._request()
        self._show_busy(True)
        self.tell_nothing()
        self._tasks.run(lambda: site.set_up(request), self._done, self._fail, owner=self)
        return None

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.show_words(words.say("first_run.heading"), words.say("first_run.lead"))
        for name, field in self.fields.items():
            field.set_label(words.say(f"first_run.{name}"))
        self.office.set_placeholder(words.say("first_run.office_hint"))
        self.desk.set_placeholder(words.say("first_run.desk_hint"))
        self.regency.set_placeholder(words.say("first_run.regency_hint"))
        self.regency.set_texts(none_found=words.say("first_run.regency_none"))
        self.password.set_placeholder(words.say("first_run.password_hint"))
        for secret in (self.password, self.again):
            secret.set_texts(show=words.say("password.show"), hide=words.say("password.hide"))
        self._warning.setText(words.say("first_run.warning"))
        self._show_busy(self._busy)
        self._show_notes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.office.setFocus()

    def _request(self) -> SetupRequest:
        from kiosk.usecases.facts import SetupRequest

        return SetupRequest(
            office=self.office.text(),
            supervisor=self.supervisor.text(),
            password=self.password.text(),
            regency=self.regency.value() or "",
            desk=self.desk.text(),
        )

    def _offer_regencies(self, found: Sequence[Region]) -> None:
        self.regency.set_search(RegencyList(found).search)

    def _done(self, workplace: Workplace) -> None:
        self._show_busy(False)
        self.password.wipe()
        self.again.wipe()
        self.set_up.emit(workplace)

    def _fail(self, failure: Failure) -> None:
        self._show_busy(False)
        if isinstance(failure, Invalid):
            self._show_problems(failure.problems)
        else:
            self.tell(*self.words.failure(failure))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self._show_notes()
        first = self.fields.get(problems[0].field)
        if first is not None:
            first.setFocus()
            first.announce_note()

    def _show_notes(self) -> None:
        for name, field in self.fields.items():
            mine = next((p for p in self._problems if p.field == name), None)
            if mine is None:
                field.clear_note()
            else:
                kind = Note.HARD if mine.is_hard else Note.SOFT
                field.set_note(kind, self.words.problem(mine, field.label()).sentence)

    def _advise(self) -> None:
        """A longer password would be better; this one will do."""
        text = self.password.text()
        if text and not any(one.is_hard and one.field == "password" for one in self._problems):
            self._problems = tuple(one for one in self._problems if one.field != "password")
            self._problems += passwords.reserve(text)
            self._show_notes()

    def _forget(self, name: str) -> None:
        """It is being mended."""
        self._problems = tuple(p for p in self._problems if p.field != name)
        self.fields[name].clear_note()

    def _go_on(self) -> None:
        """To the next empty field, and from the last one to the button."""
        order = list(self.fields.values())
        focus = QApplication.focusWidget()
        at = next((n for n, f in enumerate(order) if focus and f.isAncestorOf(focus)), -1)
        following = next((f for f in order[at + 1 :] if not f.text()), None)
        if following is not None:
            following.setFocus()
        else:
            self.submit() if all(f.text() for f in order) else self.ready.setFocus()

    def _show_busy(self, busy: bool) -> None:
        self._busy = busy
        self.ready.setEnabled(not busy)
        self.ready.set_texts(self.words.say("first_run.busy" if busy else "first_run.set_up"))

    def _build(self) -> None:
        for line in (
            self.office,
            held(_evenly(self.regency, self.desk)),
            self.supervisor,
            self.password,
            self.again,
            held(inset(self._warning)),
            self.ready,
        ):
            self.form.addWidget(line)
        for name, field in self.fields.items():
            field.entered.connect(self._go_on)
            field.edited.connect(lambda _text, name=name: self._forget(name))
        self.password.left.connect(self._advise)
        self.ready.clicked.connect(self.submit)


def _evenly(left: QWidget, right: QWidget) -> QHBoxLayout:
    """Two fields on one line, equally wide whatever stands under them."""
    line = row(left, right, spacing=4)
    line.setStretch(0, 1)
    line.setStretch(1, 1)
    return line
