"""One thing that can be done to an account, as a form: a few fields and a button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from kiosk.errors import Failure, Invalid, Problem
from kiosk.usecases.facts import OPERATOR, SUPERVISOR
from ui.panels.arrange import column, held, inset, row
from ui.panels.refusal import Refusal
from ui.theme.tokens import Text
from ui.theme.tones import Ink, Role
from ui.widgets.button import Button
from ui.widgets.card import Panel, PanelKind
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.field import FieldShell, LabeledField, Note
from ui.widgets.label import Label
from ui.widgets.notice import Notice
from ui.widgets.password_field import PasswordField
from ui.words import Words

_ROLES = (OPERATOR, SUPERVISOR)


class AccountForm(Panel):
    """`kind` names its words (`people.KIND.heading`), `names` its fields, asked in this order."""

    sent = Signal(object)
    """What was typed, by the names of the fields."""
    cancelled = Signal()

    def __init__(
        self, kind: str, names: Sequence[str], words: Words, *, can_cancel: bool = True
    ) -> None:
        super().__init__(PanelKind.CARD)
        self.kind, self._words = kind, words
        self._person = ""
        self._problems: tuple[Problem, ...] = ()
        self._busy = False
        self.fields: Mapping[str, FieldShell] = {name: _field(name) for name in names}
        self._refusals = [
            Refusal(field, words)
            for name, field in self.fields.items()
            if name == "old" and isinstance(field, PasswordField)
        ]
        self.send = Button("", Role.PRIMARY if names else Role.DANGER)
        self.cancel = Button("", Role.SECONDARY)
        self.notice = Notice()
        self.notice.hide()
        self._heading = Label("", Text.GROUP)
        self._lead = Label("", Text.BODY, Ink.MUTED, wrap=True)
        self._build()
        self.cancel.setVisible(can_cancel)
        self.retranslate(words)

    # --- what others tell it ----------------------------------------------------------------------

    def begin(self, person: str = "") -> None:
        """Empty, about this person, the first field waiting."""
        self._person = person
        self.wipe()
        self.retranslate(self._words)
        first = next(iter(self.fields.values()), self.cancel)
        first.setFocus()

    def offer_name(self, name: str) -> None:
        """As it is now, to be typed over."""
        field = self.fields["name"]
        if isinstance(field, LabeledField):
            field.set_text(name)
            field.select_all()

    def wipe(self) -> None:
        """Forget what was typed."""
        for field in self.fields.values():
            if isinstance(field, PasswordField):
                field.wipe()
            elif isinstance(field, LabeledField):
                field.set_text("")
            elif isinstance(field, ChoiceField):
                field.set_value(OPERATOR)
        self._problems = ()
        self._show_notes()
        self.notice.hide()
        self.show_busy(busy=False)

    def show_failure(self, failure: Failure) -> None:
        self.show_busy(busy=False)
        if any(refusal.tell(failure) for refusal in self._refusals):
            old = self.fields["old"]
            if isinstance(old, PasswordField):
                old.wipe()
            old.setFocus()
        elif isinstance(failure, Invalid):
            self._show_problems(failure.problems)
        else:
            self.notice.set_notice(*self._words.failure(failure))
            self.notice.show()
            self.notice.announce()

    def show_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.send.setEnabled(not busy)
        key = "people.busy" if busy else f"people.{self.kind}.send"
        self.send.set_texts(self._words.say(key))

    def retranslate(self, words: Words) -> None:
        self._words = words
        self._heading.setText(words.say(f"people.{self.kind}.heading", name=self._person))
        self._lead.setText(words.say(f"people.{self.kind}.lead", name=self._person))
        self.cancel.set_texts(words.say("people.cancel"))
        for name, field in self.fields.items():
            field.set_label(words.say(f"people.field.{name}"))
            if isinstance(field, PasswordField):
                field.set_texts(show=words.say("password.show"), hide=words.say("password.hide"))
            elif isinstance(field, ChoiceField):
                field.set_choices([Choice(one, words.say(f"role.{one}")) for one in _ROLES])
        if "password" in self.fields:
            self.fields["password"].set_aside(words.say("people.password_aside"))
        for refusal in self._refusals:
            refusal.retranslate(words)
        self.show_busy(busy=self._busy)
        self._show_notes()

    # --- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        buttons = row(self.send, self.cancel, None, spacing=4)
        body = column(spacing=6, margins=(16, 14, 16, 14))
        for part in (held(inset(self._heading)), held(inset(self._lead)), self.notice):
            body.addWidget(part)
        for name, field in self.fields.items():
            body.addWidget(field)
            field.entered.connect(self._go_on)
            if isinstance(field, PasswordField | LabeledField):
                field.edited.connect(lambda _text, name=name: self._forget(name))
        body.addSpacing(4)
        body.addLayout(buttons)
        self.setLayout(body)
        self.send.clicked.connect(self._send)
        self.cancel.clicked.connect(self.cancelled)

    # --- verbs ------------------------------------------------------------------------------------

    def _send(self) -> None:
        if self._busy:
            return
        typed = {name: _text_of(field) for name, field in self.fields.items()}
        if "again" in typed and typed["password"] != typed["again"]:
            self._show_problems((Problem("password.differs", "again"),))
            return
        self.notice.hide()
        self.show_busy(busy=True)
        self.sent.emit(typed)

    def _go_on(self) -> None:
        """To the next empty field, and from the last one to the deed."""
        order = list(self.fields.values())
        focus = QApplication.focusWidget()
        at = next((n for n, one in enumerate(order) if focus and one.isAncestorOf(focus)), -1)
        following = next((one for one in order[at + 1 :] if not _text_of(one)), None)
        if following is not None:
            following.setFocus()
        elif at + 1 < len(order):
            order[at + 1].setFocus()
        else:
            self._send()

    def _forget(self, name: str) -> None:
        """It is being mended."""
        if any(problem.field == name for problem in self._problems):
            self._problems = tuple(one for one in self._problems if one.field != name)
            self._show_notes()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self._show_notes()
        if (first := self.fields.get(problems[0].field)) is not None:
            first.setFocus()
            first.announce_note()

    def _show_notes(self) -> None:
        for name, field in self.fields.items():
            mine = next((one for one in self._problems if one.field == name), None)
            if mine is not None:
                field.set_note(Note.HARD, self._words.problem(mine, field.label()).sentence)
            elif name != "old":  # what stands under that one is the refusal's
                field.clear_note()


def _field(name: str) -> FieldShell:
    if name == "name":
        return LabeledField("")
    if name == "role":
        return ChoiceField("", [])
    return PasswordField("", show="", hide="")


def _text_of(field: FieldShell) -> str:
    if isinstance(field, ChoiceField):
        return field.value() or ""
    return field.text() if isinstance(field, PasswordField | LabeledField) else ""
