"""Conditions written as data: when a question is asked, when a rule refuses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from kiosk.domain.person import age_on
from kiosk.errors import Invalid, Problem

Answers = Mapping[str, str]


class Condition(Protocol):
    def holds(self, answers: Answers, on: date) -> bool: ...


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a field is one of these values."""

    field: str
    values: frozenset[str]

    def holds(self, answers: Answers, on: date) -> bool:
        return answers.get(self.field) in self.values


@dataclass(frozen=True, slots=True)
class Missing:
    field: str

    def holds(self, answers: Answers, on: date) -> bool:
        return not answers.get(self.field)


@dataclass(frozen=True, slots=True)
class Between:
    """A number answered lies outside or inside: below (exclusive), above (exclusive)."""

    field: str
    below: int | None
    above: int | None

    def holds(self, answers: Answers, on: date) -> bool:
        text = answers.get(self.field, "")
        return bool(text) and text.isdigit() and _is_beyond(int(text), self.below, self.above)


@dataclass(frozen=True, slots=True)
class Age:
    """Full years on the day, from the answered birth date."""

    below: int | None
    above: int | None

    def holds(self, answers: Answers, on: date) -> bool:
        text = answers.get("birth_date")
        return bool(text) and _is_beyond(
            age_on(date.fromisoformat(str(text)), on), self.below, self.above
        )


@dataclass(frozen=True, slots=True)
class Every:
    parts: tuple[Condition, ...]

    def holds(self, answers: Answers, on: date) -> bool:
        return all(part.holds(answers, on) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Either:
    parts: tuple[Condition, ...]

    def holds(self, answers: Answers, on: date) -> bool:
        return any(part.holds(answers, on) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition

    def holds(self, answers: Answers, on: date) -> bool:
        return not self.part.holds(answers, on)


def fields_of(condition: Condition) -> frozenset[str]:
    """The questions whose answers it looks at."""
    match condition:
        case Answered(field=field) | Missing(field=field) | Between(field=field):
            return frozenset({field})
        case Age():
            return frozenset({"birth_date"})
        case Every(parts=parts) | Either(parts=parts):
            return frozenset().union(*map(fields_of, parts))
        case Not(part=part):
            return fields_of(part)
    return frozenset()


def parse_condition(data: Mapping[str, Any]) -> Condition:
    """Read a condition of a programme file.

    `{field, is}`, `{field, in}`, `{field, missing = true}`, `{field, below|above}`,
    `{age_below}`, `{age_above}`, `{all = [...]}`, `{any = [...]}`, `{not = {...}}`.
    """
    keys = set(data)
    for needed, limits, read in _READERS:
        if needed <= keys <= needed | limits and (not limits or keys & limits):
            return read(data)
    raise Invalid(Problem("programme.condition", facts={"keys": " ".join(sorted(map(str, keys)))}))


def _parts(data: Any) -> tuple[Condition, ...]:
    return tuple(parse_condition(part) for part in data)


_Reader = Callable[[Mapping[str, Any]], Condition]
_READERS: tuple[tuple[set[str], set[str], _Reader], ...] = (
    ({"field", "is"}, set(), lambda data: Answered(data["field"], frozenset({data["is"]}))),
    ({"field", "in"}, set(), lambda data: Answered(data["field"], frozenset(data["in"]))),
    ({"field", "missing"}, set(), lambda data: Missing(data["field"])),
    (
        {"field"},
        {"below", "above"},
        lambda data: Between(data["field"], _limit(data, "below"), _limit(data, "above")),
    ),
    ({"all"}, set(), lambda data: Every(_parts(data["all"]))),
    ({"any"}, set(), lambda data: Either(_parts(data["any"]))),
    ({"not"}, set(), lambda data: Not(parse_condition(data["not"]))),
    (
        set(),
        {"age_below", "age_above"},
        lambda data: Age(_limit(data, "age_below"), _limit(data, "age_above")),
    ),
)


def _limit(data: Mapping[str, Any], name: str) -> int | None:
    value = data.get(name)
    return int(value) if value is not None else None


def _is_beyond(value: int, below: int | None, above: int | None) -> bool:
    return (below is not None and value < below) or (above is not None and value > above)
