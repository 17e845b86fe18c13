"""The answers as the last page reads them back: in cards, what belongs together in one line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kiosk.domain.form import Field, Form, Group
from kiosk.domain.kinds import FieldKind
from kiosk.gazetteer.regions import Regions
from ui.models.told_answers import ToldAnswer, told_answers
from ui.words import Words

_CARDS: Final[tuple[tuple[str, frozenset[Group]], ...]] = (
    ("identity", frozenset({Group.IDENTITY})),
    ("address", frozenset({Group.ADDRESS, Group.CURRENT})),
    ("rest", frozenset({Group.CONTACT, Group.WORK, Group.MORE})),
)
_PAIRS: Final[Mapping[FieldKind, tuple[FieldKind, str, str]]] = {
    FieldKind.BIRTH_PLACE: (FieldKind.BIRTH_DATE, "walkin.review.born", ", "),
    FieldKind.RT: (FieldKind.RW, "walkin.review.rt_rw", " / "),
}

_NAMES: Final = frozenset({FieldKind.NAME, FieldKind.BIRTH_PLACE})


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One card: `key` names its title, `first` is the field that Ubah leads to."""

    key: str
    rows: tuple[ToldAnswer, ...]
    first: str


def reviewed(
    form: Form,
    answers: Mapping[str, str],
    leave_out: frozenset[str],
    words: Words,
    regions: Regions,
    *,
    hidden: bool,
) -> tuple[Reviewed, ...]:
    """Without the questions that were answered as conditions (`leave_out`)."""
    told = told_answers(form, answers, words, lambda code: _place(regions, code), hidden=hidden)
    by_field = {one.field: one for one in told if one.field not in leave_out}
    for field in form.fields:
        if field.id not in leave_out:
            by_field |= {one.field: one for one in _otherwise(field, by_field.get(field.id), words)}
        if field.default is not None and answers.get(field.id) == field.default:
            by_field.pop(field.id, None)  # goes without saying
    cards = (_card(key, groups, form, by_field, words) for key, groups in _CARDS)
    return tuple(card for card in cards if card.rows)


def _otherwise(field: Field, told: ToldAnswer | None, words: Words) -> Iterator[ToldAnswer]:
    """What is left empty is said so; names are read in small letters, as people write them."""
    if told is None and not field.required and field.when is None:
        yield ToldAnswer(field.id, words.pick(field.labels), words.say("walkin.review.none"))
    elif told is not None and field.kind in _NAMES:
        yield replace(told, text=told.text.title())


def _card(
    key: str, groups: frozenset[Group], form: Form, told: Mapping[str, ToldAnswer], words: Words
) -> Reviewed:
    fields = [field for field in form.fields if field.group in groups and field.id in told]
    rows = tuple(_rows(fields, told, words))
    return Reviewed(key, rows, fields[0].id if fields else "")


def _rows(
    fields: Sequence[Field], told: Mapping[str, ToldAnswer], words: Words
) -> Iterator[ToldAnswer]:
    taken: set[str] = set()
    for field in fields:
        if field.id in taken:
            continue
        one = told[field.id]
        second = _second(field, fields)
        if second is None:
            yield one
            continue
        taken.add(second.id)
        _, name, between = _PAIRS[field.kind]
        label = words.say(name) if field.when is None else f"{one.label} / {told[second.id].label}"
        joined = f"{one.text}{between}{told[second.id].text}"
        yield ToldAnswer(one.field, label, joined, is_number=field.kind is FieldKind.RT)


def _second(field: Field, fields: Sequence[Field]) -> Field | None:
    """What is told in the same line."""
    if field.kind not in _PAIRS:
        return None
    kind = _PAIRS[field.kind][0]
    return next((f for f in fields if f.kind is kind and f.group is field.group), None)


def _place(regions: Regions, code: str) -> str:
    village = regions.village(code)
    if village is None:
        return ""
    return f"{village.name}, {village.district.name}, {village.regency.name}"
