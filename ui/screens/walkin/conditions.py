"""Who may take part, told before anything is typed: read off the programme's own rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.condition import Age, Answered, Condition, Either
from kiosk.domain.eligibility import Rule
from kiosk.domain.form import Field, FieldKind, Form
from kiosk.domain.programme import Programme


@dataclass(frozen=True, slots=True)
class Statement:
    """What must be true of a person, and the reason that refuses whoever it is not true of.

    About an answer: `field` must be answered `answer`. About the age: `least` and `most` years.
    """

    reasons: tuple[str, ...]
    field: Field | None = None
    answer: str = ""
    least: int | None = None
    most: int | None = None


def condition_fields(form: Form, looked_at: frozenset[str]) -> tuple[Field, ...]:
    """The yes-or-no questions that are there for the rules alone."""
    return tuple(
        field
        for field in form.fields
        if field.kind is FieldKind.YES_NO and field.when is None and field.id in looked_at
    )


def looked_at(programme: Programme) -> frozenset[str]:
    """Every field that some rule of the programme looks at."""
    reasons = {rule.reason for rules in programme.rule_sets.values() for rule in rules.rules}
    return frozenset(name for reason in reasons for name in programme.looked_at(reason))


def statements_of(programme: Programme, now: datetime) -> tuple[Statement, ...]:
    """What the rules of the wave that is open now, or comes next, ask of everybody."""
    rules = _rules(programme, now)
    ages = [statement for rule in rules for statement in _of_age(rule)]
    fields = condition_fields(programme.form, looked_at(programme))
    answered = (_of_field(field, rules) for field in fields)
    return (*_joined(ages), *(statement for statement in answered if statement is not None))


def answers_of(statements: Sequence[Statement]) -> Mapping[str, str]:
    """What somebody has answered who says that all of them are true."""
    return {one.field.id: one.answer for one in statements if one.field is not None}


def _rules(programme: Programme, now: datetime) -> tuple[Rule, ...]:
    wave = programme.calendar.wave_for_arrival(now)
    if wave is not None:
        rules = programme.rule_set(wave).rules
        return tuple(rule for rule in rules if rule.applies(wave.number))
    last = list(programme.rule_sets.values())[-1:]
    return tuple(rule for rule_set in last for rule in rule_set.rules)


def _parts(condition: Condition) -> Iterator[Condition]:
    """What each of them alone refuses for."""
    if isinstance(condition, Either):
        for part in condition.parts:
            yield from _parts(part)
    else:
        yield condition


def _of_age(rule: Rule) -> Iterator[Statement]:
    for part in _parts(rule.when):
        if isinstance(part, Age):
            yield Statement((rule.reason,), least=part.below, most=part.above)


def _joined(ages: Sequence[Statement]) -> Iterator[Statement]:
    """From eighteen and up to sixty-four is one thing to read, not two."""
    if ages:
        least = [one.least for one in ages if one.least is not None]
        most = [one.most for one in ages if one.most is not None]
        reasons = tuple(dict.fromkeys(reason for one in ages for reason in one.reasons))
        yield Statement(reasons, None, "", max(least, default=None), min(most, default=None))


def _of_field(field: Field, rules: Sequence[Rule]) -> Statement | None:
    """The answer that no rule refuses; a question that nothing hangs on now is not put."""
    refused: dict[str, str] = {}
    for rule in rules:
        for part in _parts(rule.when):
            if isinstance(part, Answered) and part.field == field.id:
                refused |= dict.fromkeys(part.values, rule.reason)
    free = [choice.id for choice in field.choices if choice.id not in refused]
    if not refused or not free:
        return None
    return Statement(tuple(dict.fromkeys(refused.values())), field, free[0])
