"""The answer boxes: one face over every kind of field, so that the form knows none of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from types import MappingProxyType
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from kiosk.domain.form import Field, FieldKind
from kiosk.errors import Problem
from ui.theme.tones import State
from ui.widgets.choice_chips import Choice, ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field import FieldShell, LabeledField, Note, TextField
from ui.widgets.grouped import BY_FOUR, PHONE, Grouping
from ui.widgets.nik_field import DigitsField, NikField
from ui.widgets.suggest_field import SuggestField
from ui.widgets.suggestions import Suggestion
from ui.words import Words


class Source(Enum):
    """Who put the answer there; the value is the key of the words beside the label."""

    PERSON = ""
    NIK = "entry.from_nik"
    LAST = "entry.from_last"
    PHOTO = "entry.from_photo"
    USUAL = "usual"  # stands there for everybody; goes without saying

    @property
    def is_automatic(self) -> bool:
        return self is not Source.PERSON


class Box(QObject):
    """One question and its answer as text; the sentences under it come from problems."""

    edited = Signal()
    """The person changed the answer."""
    finished = Signal()
    """The answer is as long as it can be, or was picked by its number; comes after `edited`."""
    left = Signal()
    entered = Signal()

    def __init__(self, field: Field, shell: FieldShell) -> None:
        super().__init__(shell)
        self.field, self.shell = field, shell
        self.source = Source.PERSON
        self.told: tuple[Problem, ...] = ()
        self.is_asked = True
        shell.left.connect(self.left)
        shell.entered.connect(self.entered)

    # --- the answer -------------------------------------------------------------------------------

    def text(self) -> str:
        raise AssertionError  # each kind of box reads its own widget

    def put(self, text: str) -> None:
        """Show this answer, without a word to anybody."""
        raise AssertionError

    def fill(self, text: str, source: Source, words: Words) -> None:
        """Put an answer and say where it came from."""
        self.put(text)
        self.tell((), words)
        self._set_source(source if text else Source.PERSON)
        self.shell.set_source(self._said_source(words))

    def _said_source(self, words: Words) -> str | None:
        said = self.source.is_automatic and self.source is not Source.USUAL
        return words.say(self.source.value) if said else None

    def _set_source(self, source: Source) -> None:
        self.source = source
        self.shell.set_state(State.AUTO if source.is_automatic else State.IDLE)

    @property
    def is_empty(self) -> bool:
        return not self.text().strip()

    @property
    def may_be_filled(self) -> bool:
        """What a person typed is never overwritten."""
        return self.is_empty or self.source.is_automatic

    def calls_for(self, other: Box) -> bool:
        """Whether the other question is asked because of the answer to this one."""
        return getattr(other.field.when, "field", None) == self.field.id

    def set_asked(self, asked: bool) -> None:
        """Whether the answers so far call for this question; it must lie on the page by now."""
        self.is_asked = asked
        self.shell.setVisible(asked)

    # --- words ------------------------------------------------------------------------------------

    def retranslate(self, words: Words) -> None:
        self.shell.set_label(words.pick(self.field.labels))
        is_always_there = self.field.required or self.field.default is not None
        self.shell.set_aside(None if is_always_there else words.say("field.optional"))
        self.shell.set_source(self._said_source(words))
        self.tell(self.told, words)

    def tell(self, problems: Iterable[Problem], words: Words) -> None:
        """Show the gravest of what was found here, or nothing."""
        self.told = tuple(problems)
        worst = next((p for p in self.told if p.is_hard), next(iter(self.told), None))
        if worst is None:
            return self.shell.clear_note()
        said = words.problem(worst, self.shell.label())
        note = Note.HARD if worst.is_hard else Note.SOFT
        # What to do about an empty field goes without saying; a page of it would hide the rest.
        return self.shell.set_note(note, said.what if worst.code == "required" else said.sentence)

    @property
    def is_wrong(self) -> bool:
        return any(problem.is_hard for problem in self.told)

    def _after_edit(self, *_: object) -> None:
        self._set_source(Source.PERSON)
        self.shell.set_source(None)
        self.edited.emit()


class TextBox(Box):
    """Anything that is typed."""

    def __init__(self, field: Field, shell: TextField) -> None:
        super().__init__(field, shell)
        self._line = shell
        self._offered = ""
        shell.edited.connect(self._after_edit)
        shell.asked.connect(self._take_offer)

    def text(self) -> str:
        return self._line.text()

    def offer(self, text: str) -> None:
        """What is likely, shown while the line is empty; one key takes it, nothing else does."""
        self._offered = text
        self._line.set_offer(text)

    def put(self, text: str) -> None:
        self._line.set_text(text)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        if self.field.hints:
            self._line.set_placeholder(words.pick(self.field.hints))

    def _after_edit(self, *_: object) -> None:
        super()._after_edit()
        text, full = self.text(), _FULL.get(self.field.kind)
        if len(text) == full and text.isdecimal() and self._line.is_at_end():
            self.finished.emit()

    def _take_offer(self) -> None:
        if self._offered:
            self.put(self._offered)
            super()._after_edit()
            self.finished.emit()


class DigitsBox(TextBox):
    """A number in groups, whose wrong digits can be pointed at."""

    completed = Signal()

    def __init__(self, field: Field, shell: DigitsField) -> None:
        super().__init__(field, shell)
        self._digits = shell
        shell.completed.connect(self.completed)

    def tell(self, problems: Iterable[Problem], words: Words) -> None:
        super().tell(problems, words)
        span = next((p.span for p in self.told if p.is_hard and p.span), None)
        self._digits.mark_wrong(span)


class Villages(Protocol):
    """How villages are found by what is typed, and named by their code."""

    def search(self, text: str) -> Sequence[Suggestion]: ...
    def name_of(self, code: str) -> Suggestion | None: ...
    def where(self, code: str) -> str: ...


class VillageBox(Box):
    """The village, by its code; what is typed but not chosen is kept as it is, to be mended."""

    def __init__(self, field: Field, shell: SuggestField) -> None:
        super().__init__(field, shell)
        self._suggest = shell
        self._villages: Villages | None = None
        shell.edited.connect(self._after_edit)
        shell.chosen.connect(self._after_edit)

    def set_villages(self, villages: Villages) -> None:
        self._villages = villages
        self._suggest.set_search(villages.search)

    def text(self) -> str:
        return self._suggest.value() or self._suggest.text()

    def put(self, text: str) -> None:
        village = self._villages.name_of(text) if text and self._villages else None
        self._suggest.set_value(village)
        if village is None:
            self._suggest.set_text(text)

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self._suggest.set_placeholder(words.say("village.placeholder"))
        self._suggest.set_texts(none_found=words.say("village.none"))

    def tell(self, problems: Iterable[Problem], words: Words) -> None:
        """Without a problem: where the village lies, so that it can be read back."""
        super().tell(problems, words)
        code = self._suggest.value()
        if code and not self.told and self._villages:
            self._suggest.set_note(Note.HINT, self._villages.where(code))

    def _after_edit(self, *_: object) -> None:
        super()._after_edit()
        if self._suggest.value():
            self.tell((), Words())


class ChoiceBox(Box):
    """Anything that is chosen; the text is the code of the choice."""

    def __init__(self, field: Field, shell: ChoiceField) -> None:
        super().__init__(field, shell)
        self._chips = shell
        self._shown = _chips(field, Words())
        shell.chosen.connect(self._after_edit)
        shell.picked.connect(self.finished)

    def text(self) -> str:
        return self._chips.value() or ""

    def put(self, text: str) -> None:
        self._chips.set_value(text or None)

    def answer(self, number: int) -> bool:
        """Choose by number, from 1; False when there is no such answer."""
        if number > len(self.field.choices):
            return False
        self._chips.set_value(self.field.choices[number - 1].id)
        self._after_edit()
        return True

    def retranslate(self, words: Words) -> None:
        chips = _chips(self.field, words)
        if chips != self._shown:
            self._shown = chips
            self._chips.set_choices(chips)
        super().retranslate(words)


def make_box(field: Field) -> Box:
    """The box for a field of the form; a new question of a known kind needs no code."""
    if field.choices:
        beside = field.kind is FieldKind.YES_NO
        return ChoiceBox(field, ChoiceField("", _chips(field, Words()), beside=beside))
    if field.kind is FieldKind.NIK:
        return DigitsBox(field, NikField(""))
    if field.kind is FieldKind.BIRTH_DATE:
        return DigitsBox(field, DateField(""))
    if grouping := _GROUPED.get(field.kind):
        return DigitsBox(field, DigitsField("", grouping))
    if field.kind is FieldKind.VILLAGE:
        return VillageBox(field, SuggestField(""))
    return TextBox(field, _line(field.kind))


def _line(kind: FieldKind) -> LabeledField:
    if kind in {FieldKind.RT, FieldKind.RW}:
        return LabeledField("", data=True, placeholder="000", max_length=8)
    if kind is FieldKind.NUMBER:
        return LabeledField("", data=True, max_length=20)
    return LabeledField("", capitals=kind in {FieldKind.NAME, FieldKind.BIRTH_PLACE})


_GROUPED: Final[Mapping[FieldKind, Grouping]] = MappingProxyType(
    {FieldKind.KK: BY_FOUR, FieldKind.PHONE: PHONE}
)

_FULL: Final[Mapping[FieldKind, int]] = MappingProxyType(
    {
        FieldKind.NIK: 16,
        FieldKind.KK: 16,
        FieldKind.BIRTH_DATE: 8,
        FieldKind.RT: 3,
        FieldKind.RW: 3,
    }
)
"""How many digits there can be; a mobile number may go on."""

NARROW: Final = frozenset({FieldKind.RT, FieldKind.RW, FieldKind.BIRTH_PLACE, FieldKind.BIRTH_DATE})
"""Kinds that share a line with their neighbour."""


def _chips(field: Field, words: Words) -> list[Choice]:
    return [Choice(choice.id, words.pick(choice.labels)) for choice in field.choices]
