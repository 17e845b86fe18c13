"""One setting as a row: its name, its control, a line that says what the choice means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ui.panels.arrange import column, row
from ui.theme.tokens import RING, Text
from ui.theme.tones import Ink
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.field import FieldShell, LabeledField, Note
from ui.widgets.label import IconLabel, Label


class SettingRow(QWidget):
    """`wanted` asks for another value; only `show_value` says what is so."""

    wanted = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.value = ""
        self._effect = Label("", Text.SMALL, Ink.MUTED, wrap=True)
        self._effect.setContentsMargins(RING, 0, RING, 0)

    @property
    def stops(self) -> Sequence[QWidget]:
        """What the way by Tab passes, in order."""
        return self.findChildren(QAbstractButton) or self.findChildren(QLineEdit)

    @property
    def effect(self) -> str:
        return self._effect.text()

    @property
    def is_locked(self) -> bool:
        return False

    def show_value(self, value: str, effect: str) -> None:
        self.value = value
        self._effect.setText(effect)

    def set_label(self, label: str) -> None:
        """Its name."""
        raise NotImplementedError

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """A text has none."""

    def show_saved(self, said: str) -> None:
        """It has been saved; an empty text takes the word away."""

    def show_problem(self, sentence: str) -> None:
        """What was wanted cannot be."""


class ChoiceRow(SettingRow):
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.field = ChoiceField("", [])
        self.setLayout(column(self.field, self._effect, spacing=2))
        self.setFocusProxy(self.field)
        self.field.chosen.connect(self._want)

    def set_label(self, label: str) -> None:
        self.field.set_label(label)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        self.field.set_choices(choices)

    def show_value(self, value: str, effect: str) -> None:
        super().show_value(value, effect)
        self.field.set_value(value)
        self.field.clear_note()

    def show_saved(self, said: str) -> None:
        tell_saved(self.field, said)

    def show_problem(self, sentence: str) -> None:
        self.field.set_value(self.value)
        self.field.set_note(Note.HARD, sentence)
        self.field.announce_note()

    def _want(self, key: str) -> None:
        if not key:  # one of them is always so
            self.field.set_value(self.value)
        elif key != self.value:
            self.wanted.emit(key)


class TextRow(SettingRow):
    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._asked = ""
        self.field = LabeledField("", data=key == "sync_window")
        self.setLayout(column(self.field, self._effect, spacing=2))
        self.setFocusProxy(self.field)
        self.field.left.connect(self._want)
        self.field.edited.connect(self._forget)
        focus = self.field.focusProxy()
        if focus is not None:
            focus.installEventFilter(self)

    def set_label(self, label: str) -> None:
        self.field.set_label(label)

    def set_example(self, text: str) -> None:
        self.field.set_placeholder(text)

    def show_value(self, value: str, effect: str) -> None:
        is_typed = self.field.text() != self.value
        super().show_value(value, effect)
        if not is_typed:  # what somebody is typing stays, with what was said of it
            self.field.set_text(value)
            self.field.clear_note()

    def show_saved(self, said: str) -> None:
        if said and self.field.text() == self._asked:  # else somebody has typed on meanwhile
            self.field.set_text(self.value)
        tell_saved(self.field, said)

    def show_problem(self, sentence: str) -> None:
        self.field.set_note(Note.HARD, sentence)
        self.field.announce_note()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives back what is saved; with nothing changed it is the page's."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        is_pressed = is_escape and event.type() == QEvent.Type.KeyPress
        if is_pressed and self.field.text() != self.value:
            self.field.set_text(self.value)
            self.field.clear_note()
            return True
        return super().eventFilter(watched, event)

    def _want(self) -> None:
        if self.field.text() != self.value:
            self._asked = self.field.text()
            self.wanted.emit(self._asked)

    def _forget(self, _text: str) -> None:
        self.field.clear_note()
        self.field.set_source(None)


class LockedRow(SettingRow):
    """What it is, and why it is not this person's to change; nothing to press."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._label = Label("", Text.LABEL, Ink.MUTED)
        self._shown = Label("", Text.VALUE, wrap=True)
        self._why = Label("", Text.NOTE, Ink.MUTED)
        self._names: dict[str, str] = {}
        for label in (self._label, self._shown):
            label.setContentsMargins(RING, 0, RING, 0)
        why = row(RING, IconLabel("lock", 15), 6, self._why, None)
        self.setLayout(column(self._label, self._shown, self._effect, why, spacing=3))

    @property
    def is_locked(self) -> bool:
        return True

    @property
    def shown(self) -> str:
        return self._shown.text()

    def set_label(self, label: str) -> None:
        self._label.setText(label)

    def set_why(self, sentence: str, empty: str) -> None:
        """`empty` stands for a text that there is not."""
        self._why.setText(sentence)
        if not self.value:
            self._shown.setText(empty)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        self._names = {choice.key: choice.text for choice in choices}

    def show_value(self, value: str, effect: str) -> None:
        super().show_value(value, effect)
        self._shown.setText(self._names.get(value, value))


def tell_saved(field: FieldShell, said: str) -> None:
    """Beside the name, and aloud."""
    field.set_source(said or None)
    if said:
        event = QAccessibleAnnouncementEvent(field, f"{field.label()}: {said}")
        QAccessible.updateAccessibility(event)
