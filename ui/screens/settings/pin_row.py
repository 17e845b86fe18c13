"""The PIN of the staff corner as a row: typed unseen, never shown again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.panels.arrange import column
from ui.screens.settings.rows import SettingRow, tell_saved
from ui.widgets.field import Note
from ui.widgets.password_field import PasswordField


class PinRow(SettingRow):
    """What is in the field is a wish; Enter or leaving it sends it, and it is gone from here."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.field = PasswordField("", show="", hide="")
        self.setLayout(column(self.field, self._effect, spacing=2))
        self.setFocusProxy(self.field)
        self.field.left.connect(self._want)
        self.field.edited.connect(self._forget)

    @property
    def stops(self) -> Sequence[QWidget]:
        return self.findChildren(QLineEdit)

    def set_label(self, label: str) -> None:
        self.field.set_label(label)

    def set_texts(self, *, show: str, hide: str) -> None:
        self.field.set_texts(show=show, hide=hide)

    def show_saved(self, said: str) -> None:
        self.field.clear_note()
        tell_saved(self.field, said)

    def show_problem(self, sentence: str) -> None:
        self.field.set_note(Note.HARD, sentence)
        self.field.announce_note()

    def _want(self) -> None:
        if typed := self.field.text():
            self.field.wipe()
            self.wanted.emit(typed)

    def _forget(self, _text: str) -> None:
        self.field.clear_note()
        self.field.set_source(None)
