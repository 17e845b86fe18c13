"""A person's answers in words: the programme's labels, and values as they are read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.domain.choices import SEX
from kiosk.domain.form import Field, Form
from kiosk.domain.kinds import FieldKind
from kiosk.domain.masking import masked
from ui.models.numbers import grouped
from ui.words import Words

NameOf = Callable[[str], str]
"""The name of the village with that code."""

_NUMBERS: Final = frozenset({FieldKind.NIK, FieldKind.KK, FieldKind.PHONE})


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """One answer as it is read; `is_number` is set in the face of numbers."""

    field: str
    label: str
    text: str
    is_number: bool = False


def told_answers(
    form: Form,
    answers: Mapping[str, str],
    words: Words,
    name_of: NameOf,
    *,
    hidden: bool,
    also: Collection[str] = (),
) -> tuple[ToldAnswer, ...]:
    """In the order of the form, without what is empty unless it is asked for (`also`); `hidden`
    masks what can be misused."""
    told = []
    for field in form.fields:
        if answer := answers.get(field.id, ""):
            text = told_answer(field, answer, words, name_of, hidden=hidden)
        else:
            text = words.say("answers.empty")
        if answer or field.id in also:
            is_number = bool(answer) and field.kind in _NUMBERS
            told.append(ToldAnswer(field.id, words.pick(field.labels), text, is_number))
    return tuple(told)


def told_answer(field: Field, answer: str, words: Words, name_of: NameOf, *, hidden: bool) -> str:
    """One answer; what cannot be read in the way of its kind is told as it is."""
    if hidden:
        answer = masked(field.kind, answer)
    if field.kind in _NUMBERS:
        return grouped(answer)
    for choice in field.choices or (SEX if field.kind is FieldKind.SEX else ()):
        if choice.id == answer:
            return words.pick(choice.labels)
    if field.kind is FieldKind.BIRTH_DATE:
        return _day(answer, words)
    if field.kind is FieldKind.VILLAGE:
        return name_of(answer) or answer
    return answer.replace("*", "•")


def _day(answer: str, words: Words) -> str:
    try:
        return words.day(date.fromisoformat(answer))
    except ValueError:
        return answer
