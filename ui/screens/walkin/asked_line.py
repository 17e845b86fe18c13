"""One line to type on, with its question above, and what is wrong with the answer."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.address import LONGEST_STREET
from kiosk.domain.form import Field
from kiosk.domain.kinds import FieldKind
from kiosk.errors import Problem
from ui.screens.walkin.saying import label_of, told_problem
from ui.theme.tokens import RING
from ui.theme.tones import Ink, State
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.layouts import KeyboardKind
from ui.widgets.touch.touch_field import TouchField
from ui.words import Words

_LONGEST_NAME: Final = 60
_LONGEST_NUMBER: Final = 12

KEYBOARDS: Final[Mapping[FieldKind, KeyboardKind]] = MappingProxyType(
    {
        FieldKind.NAME: KeyboardKind.NAME,
        FieldKind.BIRTH_PLACE: KeyboardKind.NAME,
        FieldKind.STREET: KeyboardKind.STREET,
        FieldKind.RT: KeyboardKind.STREET,
        FieldKind.RW: KeyboardKind.STREET,
        FieldKind.EMAIL: KeyboardKind.EMAIL,
    }
)
_DIGITS: Final = frozenset({FieldKind.RT, FieldKind.RW, FieldKind.NUMBER})
_CAPITALS: Final = frozenset({FieldKind.NAME, FieldKind.BIRTH_PLACE})
_LONGEST: Final[Mapping[FieldKind, int]] = MappingProxyType(
    {
        FieldKind.NAME: 100,
        FieldKind.BIRTH_PLACE: _LONGEST_NAME,
        FieldKind.RT: 3,
        FieldKind.RW: 3,
        FieldKind.EMAIL: 254,
        FieldKind.NUMBER: _LONGEST_NUMBER,
    }
)
_SHARES: Final[Mapping[FieldKind, int]] = MappingProxyType(
    {FieldKind.NAME: 3, FieldKind.BIRTH_PLACE: 2, FieldKind.STREET: 5, FieldKind.EMAIL: 3}
)
"""Of the room beside each other, where several lines share a page."""


class AskedLine(QWidget):
    """Alone on its page it leaves its question to the heading of the page."""

    taken = Signal()
    """The caret came here."""
    edited = Signal(str)

    def __init__(self, field: Field, *, is_alone: bool) -> None:
        super().__init__()
        self.field, self._is_alone = field, is_alone
        self.was_visited = False
        self._problem: Problem | None = None
        is_number = field.kind in _DIGITS
        self.label = Label("", TouchText.BODY_STRONG, wrap=True)
        self.line = TouchField(
            data=is_number,
            digits=is_number,
            capitals=field.kind in _CAPITALS,
            longest=_LONGEST.get(field.kind, field.most or LONGEST_STREET),
        )
        self.label.setBuddy(self.line)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(2)
        self.label.setContentsMargins(RING, 0, 0, 0)
        page.addStretch(1)  # lines stand beside each other, however long their questions
        page.addWidget(self.label)
        page.addWidget(self.line)
        self.line.taken.connect(self._note_visit)
        self.line.edited.connect(self.edited)

    @property
    def keyboard(self) -> KeyboardKind:
        return KEYBOARDS.get(self.field.kind, KeyboardKind.TEXT)

    @property
    def share(self) -> int:
        return _SHARES.get(self.field.kind, 1)

    def retranslate(self, words: Words) -> None:
        label = label_of(words, self.field)
        wrong = told_problem(words, self._problem, label).what if self._problem else ""
        self.label.setText(label)
        self.label.set_ink(Ink.BATA if wrong else Ink.STRONG)
        self.label.setVisible(not self._is_alone)
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(wrong)
        hint = words.pick(self.field.hints) if self.field.hints and not self._is_alone else ""
        self.line.setPlaceholderText(hint)

    def mark(self, problem: Problem | None, words: Words) -> None:
        """Until it is mended."""
        self._problem = problem
        self.line.set_state(State.ERROR if problem else State.IDLE)
        self.retranslate(words)

    def fit(self, *, is_alone: bool, is_tight: bool, words: Words) -> None:
        self._is_alone = is_alone
        self.line.set_low(is_low=is_tight)
        self.retranslate(words)

    def wipe(self) -> None:
        self.line.wipe()
        self.line.setAccessibleDescription("")
        self.was_visited = False
        self._problem = None

    def _note_visit(self) -> None:
        self.was_visited = True
        self.taken.emit()
