"""A labelled field: what is asked, the input, where its value came from, and one note below."""

from enum import Enum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.fitting import least_height
from ui.theme.tokens import RING, Text
from ui.theme.tones import Ink, State
from ui.widgets.key_hint import KeyHint
from ui.widgets.label import ElidedLabel, IconLabel, Label
from ui.widgets.text_input import InputFrame, TextInput


class Note(Enum):
    """What kind of sentence stands under a field, and the state that the field takes from it."""

    HINT = ("info", Ink.MUTED, None)
    GOOD = ("circle-check", Ink.PANDAN, State.GOOD)
    SOFT = ("triangle-alert", Ink.SOGA, State.WARN)  # may stay as it is
    HARD = ("circle-alert", Ink.BATA, State.ERROR)  # must be changed; the sentence says how

    def __init__(self, icon: str, ink: Ink, state: State | None) -> None:
        self.icon, self.ink, self.state = icon, ink, state


class FieldHead(QWidget):
    """The line above an input: label, a quiet aside, source, key."""

    def __init__(self, label: str, step: Text = Text.LABEL, *, wrap: bool = False) -> None:
        super().__init__()
        self.label = Label(label, step, Ink.MUTED, wrap=wrap)
        self._aside = ElidedLabel("", Text.HINT, Ink.FAINT)
        self._source = ElidedLabel("", Text.NOTE, Ink.PANDAN)
        self._key: KeyHint | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(RING, 0, RING, 0)
        self._row.setSpacing(6)
        self._arrange()
        least_height(self, 23)  # the height of a key cap, so that neighbours line up
        self._source.hide()

    def _arrange(self) -> None:
        self._row.addWidget(self.label)
        self._row.addWidget(self._aside, 1)
        self._row.addWidget(self._source)

    def set_aside(self, text: str | None) -> None:
        self._aside.setText(text or "")

    def set_source(self, text: str | None, ink: Ink) -> None:
        self._source.setText(text or "")
        self._source.set_ink(ink)
        self._source.setVisible(bool(text))

    def set_key(self, key: str | None) -> None:
        if self._key is None and key:
            self._key = KeyHint(key)
            self._row.addWidget(self._key)
        if self._key is not None:
            self._key.setText(key or "")
            self._key.setVisible(bool(key))


class SideHead(FieldHead):
    """The same beside an input, for a question that is longer than its answers."""

    def __init__(self, label: str, step: Text = Text.LABEL) -> None:
        super().__init__(label, step, wrap=True)

    def set_aside(self, text: str | None) -> None:
        super().set_aside(text)
        self._aside.setVisible(bool(text))

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.label)
        words.addWidget(self._aside)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._source)
        self._aside.hide()


class FieldNote(QWidget):
    """The sentence under an input; it takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel(Note.HINT.icon, 17)
        self._words = Label("", Text.NOTE, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(RING + 4, 3, RING, 2)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, kind: Note, sentence: str) -> None:
        self._icon.set_icon(kind.icon, kind.ink)
        self._words.set_ink(kind.ink)
        self._words.setText(sentence)
        self.show()

    @property
    def sentence(self) -> str:
        return self._words.text()


class FieldShell(QWidget):
    """Head, any input, note. Screens meet every kind of field through these methods.

    The state shown is the note's if the note has one, else the field's own.
    """

    left = Signal()
    """The person is done with the field for now: focus out or Enter."""
    entered = Signal()
    """Enter was pressed: on to the next field."""

    def __init__(
        self,
        label: str,
        body: QWidget,
        focus: QWidget,
        step: Text = Text.LABEL,
        *,
        beside: bool = False,
    ) -> None:
        super().__init__()
        self._state = State.IDLE
        self._note_kind: Note | None = None
        self._head = (SideHead if beside else FieldHead)(label, step)
        self._note = FieldNote()
        self._focus = focus
        self._head.label.setBuddy(focus)
        focus.setAccessibleName(label)
        self.setFocusProxy(focus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._question(body, beside=beside))
        column.addWidget(self._note)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _question(self, body: QWidget, *, beside: bool) -> QBoxLayout:
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        question = QBoxLayout(way)
        question.setSpacing(2)
        question.addWidget(self._head, 1 if beside else 0)
        question.addWidget(body)
        return question

    def label(self) -> str:
        return self._head.label.text()

    def set_label(self, label: str) -> None:
        self._head.label.setText(label)
        self._focus.setAccessibleName(label)

    def set_aside(self, text: str | None) -> None:
        """A quiet word beside the label: "boleh kosong", "pindai KTP atau ketik"."""
        self._head.set_aside(text)

    def set_source(self, text: str | None, ink: Ink = Ink.PANDAN) -> None:
        """Where the value came from: "dari NIK"."""
        self._head.set_source(text, ink)

    def set_key_hint(self, key: str | None) -> None:
        self._head.set_key(key)

    def state(self) -> State:
        told = self._note_kind.state if self._note_kind else None
        return told or self._state

    def set_state(self, state: State) -> None:
        self._state = state
        self._show_state(self.state())

    def note(self) -> str:
        """The sentence under the field, or nothing."""
        return self._note.sentence if self._note_kind else ""

    def set_note(self, kind: Note, sentence: str) -> None:
        self._note_kind = kind
        self._note.say(kind, sentence)
        self._focus.setAccessibleDescription(sentence)
        self._show_state(self.state())

    def clear_note(self) -> None:
        self._note_kind = None
        self._note.hide()
        self._focus.setAccessibleDescription("")
        self._show_state(self.state())

    def announce_note(self) -> None:
        """Have a screen reader say the note at once; for the first mistake after a save."""
        event = QAccessibleAnnouncementEvent(self._focus, self.note())
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _show_state(self, state: State) -> None:
        """Let the input show `state`; the kinds of field differ in how."""


class TextField(FieldShell):
    """A field shell around one line of typing."""

    edited = Signal(str)
    """The person changed the text; not emitted when the program does."""
    asked = Signal()
    """The person asks for what could stand in an empty line."""

    def __init__(
        self, label: str, edit: TextInput, frame: InputFrame, step: Text = Text.LABEL
    ) -> None:
        super().__init__(label, frame, edit, step)
        self._edit, self._frame = edit, frame
        edit.textEdited.connect(self._after_edit)
        edit.left.connect(self.left)
        edit.asked.connect(self.asked)
        edit.entered.connect(self.entered)

    def text(self) -> str:
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Show this text, silently; an empty one also forgets what Undo could bring back."""
        if not text or text != self.text():
            self._edit.setText(text)

    def is_at_end(self) -> bool:
        """Whether one types on at the end of it, and is not mending its middle."""
        return self._edit.cursorPosition() == len(self._edit.text())

    def set_placeholder(self, text: str) -> None:
        self._edit.setPlaceholderText(text)

    def set_offer(self, text: str) -> None:
        """What is likely, shown while the line is empty; Down asks for it."""
        self._edit.has_offer = bool(text)
        self._edit.setPlaceholderText(f"↓ {text}" if text else "")

    def select_all(self) -> None:
        self._edit.selectAll()

    def _after_edit(self, _text: str) -> None:
        self.edited.emit(self.text())

    def _show_state(self, state: State) -> None:
        self._frame.set_state(state)


class LabeledField(TextField):
    """The everyday field: a label above a 46 px input.

    `data=True` sets digits and codes in the data face; `capitals=True` shows letters as on a KTP.
    """

    def __init__(
        self,
        label: str,
        *,
        data: bool = False,
        capitals: bool = False,
        placeholder: str = "",
        max_length: int = 200,
    ) -> None:
        edit = TextInput(*(_DATA if data else _VOICE), capitals=capitals)
        edit.setMaxLength(max_length)
        super().__init__(label, edit, InputFrame(edit))
        self.set_placeholder(placeholder)


_DATA: Final = (Text.DATA_VALUE, Text.DATA_VALUE)
_VOICE: Final = (Text.VALUE, Text.VALUE_EMPTY)
