"""A programme: form, rules, waves, consent and texts, all of it data that the centre publishes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, Self

from kiosk.domain import choices
from kiosk.domain.choices import Choice, Labels
from kiosk.domain.condition import fields_of, parse_condition
from kiosk.domain.eligibility import Rule, RuleSet
from kiosk.domain.form import Field, FieldKind, Form, Group
from kiosk.domain.wave import WIB, Calendar, Wave, Weekly, weekly_opening
from kiosk.errors import Invalid, Problem

Data = Mapping[str, Any]
LANGUAGES = ("id", "en")  # every programme speaks these; it may speak more
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Selection(StrEnum):
    """How places are given."""

    DRAW = "draw"  # by lot after the wave closes
    FIRST_COME = "first_come"  # in order of arrival at the centre


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What a person agrees to; `{office}` and `{days}` are filled in at the desk."""

    version: str
    texts: Labels

    def told(self, language: str, office: str, days: int) -> str:
        return self.texts[self.read_in(language)].format(office=office, days=days)

    def read_in(self, language: str) -> str:
        """The language a person hears it in: the wanted one, or Indonesian where it is missing."""
        return language if language in self.texts else LANGUAGES[0]


def text_hash(text: str) -> str:
    """Proof of which words were read to a person: the first 16 hex digits of their SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, repr=False)
class Programme:
    """`data` is the plain mapping it was made from: what is published, signed and kept."""

    id: str
    version: int
    selection: Selection
    names: Labels
    form: Form
    rule_sets: Mapping[str, RuleSet]
    calendar: Calendar
    consent: ConsentText
    texts: Mapping[str, Labels]
    reasons: Mapping[str, Labels]
    data: Data
    second_look: bool = False  # a supervisor must approve each entry before it counts

    @classmethod
    def from_data(cls, data: Data, version: int = 0) -> Self:
        """Read a programme file or message; whatever is wrong is an `Invalid` that says where."""
        with _Reading("programme"):
            programme = cls(
                id=str(data["id"]),
                version=version,
                selection=Selection(data["selection"]),
                names=_labels(data["names"], "names"),
                form=_form(data["fields"]),
                rule_sets={
                    name: _rule_set(name, rules) for name, rules in data["rule_sets"].items()
                },
                calendar=_calendar(data),
                consent=_consent(data["consent"]),
                texts={name: _labels(text, name) for name, text in data.get("texts", {}).items()},
                reasons={
                    name: _labels(text, name) for name, text in data.get("reasons", {}).items()
                },
                data=data,
                second_look=_flag(data, "second_look"),
            )
        _demand_consistency(programme)
        return programme

    def rule_set(self, wave: Wave) -> RuleSet:
        return self.rule_sets[wave.rule_set]

    def looked_at(self, reason: str) -> tuple[str, ...]:
        """The fields whose answers decide whether somebody is refused for that reason."""
        rules = (rule for rule_set in self.rule_sets.values() for rule in rule_set.rules)
        found = (fields_of(rule.when) for rule in rules if rule.reason == reason)
        return tuple(sorted(frozenset().union(*found)))

    def resolved(self, now: datetime, since: datetime | None = None) -> Self:
        """The same programme with `from = "this_week"` made a date: the opening of this week.

        `since` is the opening an earlier published version already fixed; it stays.
        """
        weekly = self.data.get("weekly")
        if not weekly or weekly.get("from") != "this_week":
            return self
        weekday, at = _weekday_and_time(str(weekly["opens"]))
        opens = since or weekly_opening(now, weekday, at)
        fixed = {**weekly, "from": opens.astimezone(WIB).strftime("%Y-%m-%d")}
        return type(self).from_data({**self.data, "weekly": fixed}, self.version)

    def __repr__(self) -> str:
        return f"Programme({self.id!r}, version={self.version})"


class _Reading:
    """Whatever goes wrong while reading a part becomes a problem that names the part."""

    def __init__(self, part: str) -> None:
        self._part = part

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, KeyError):
            facts = {"part": self._part, "missing": str(error.args[0])}
            raise Invalid(Problem("programme.missing", facts=facts)) from error
        if isinstance(error, (TypeError, ValueError, AttributeError)):
            raise Invalid(Problem("programme.wrong", facts={"part": self._part})) from error


def _flag(data: Data, name: str) -> bool:
    """True or false as data says it; nothing else stands for it."""
    value = data.get(name, False)
    if not isinstance(value, bool):
        raise TypeError(name)
    return value


def _labels(data: Any, part: str) -> Labels:
    with _Reading(part):
        spoken = dict.fromkeys([*LANGUAGES, *data])
        return {language: str(data[language]) for language in spoken}


def _form(fields: Sequence[Data]) -> Form:
    read = tuple(_field(data) for data in fields)
    names = [field.id for field in read]
    if len(set(names)) != len(names):
        raise Invalid(Problem("programme.wrong", facts={"part": "fields: the same id twice"}))
    return Form(read)


_STANDARD_CHOICES: Mapping[FieldKind, tuple[Choice, ...]] = {
    FieldKind.SEX: choices.SEX,
    FieldKind.EDUCATION: choices.EDUCATION,
    FieldKind.EMPLOYMENT: choices.EMPLOYMENT,
    FieldKind.YES_NO: choices.YES_NO,
}


def _field(data: Data) -> Field:
    with _Reading(f"field {data.get('id', '?')}"):
        kind = FieldKind(data["kind"])
        field_id = str(data.get("id", kind.value) if kind.is_known else data["id"])
        return Field(
            id=field_id,
            kind=kind,
            labels=_labels(data["labels"], f"field {field_id}"),
            required=bool(data.get("required", True)),
            group=Group(data.get("group", "more")),
            choices=_choices(kind, data.get("choices", ())),
            when=parse_condition(data["when"]) if "when" in data else None,
            hints=_labels(data["hints"], f"field {field_id}") if "hints" in data else None,
            least=data.get("least"),
            most=data.get("most"),
            default=_default(kind, data),
            was=tuple(str(one) for one in data.get("was", ())),
        )


def _default(kind: FieldKind, data: Data) -> str | None:
    """One of the choices, so that nobody is registered with an answer there is not."""
    default = data.get("default")
    if default is None:
        return None
    if str(default) not in {choice.id for choice in _choices(kind, data.get("choices", ()))}:
        raise ValueError("a default is one of the choices")
    return str(default)


def _choices(kind: FieldKind, data: Sequence[Data]) -> tuple[Choice, ...]:
    if not data:
        standard = _STANDARD_CHOICES.get(kind, ())
        if kind is FieldKind.CHOICE:
            raise Invalid(Problem("programme.missing", facts={"part": kind, "missing": "choices"}))
        return standard
    return tuple(
        Choice(str(one["id"]), _labels(one["labels"], "choices"), tuple(one.get("aliases", ())))
        for one in data
    )


def _rule_set(name: str, data: Data) -> RuleSet:
    with _Reading(f"rule_sets.{name}"):
        rules = tuple(
            Rule(str(rule["reason"]), parse_condition(rule["when"]), rule.get("from_wave"))
            for rule in data["rules"]
        )
        requires = tuple(str(one) for one in data.get("requires", ()))
        note = _labels(data["note"], f"rule_sets.{name}") if "note" in data else None
        return RuleSet(name, rules, requires, data.get("household_limit"), note)


def _calendar(data: Data) -> Calendar:
    with _Reading("waves"):
        listed = tuple(_wave(wave) for wave in data.get("waves", ()))
        weekly = _weekly(data["weekly"]) if "weekly" in data else None
        if list(listed) != sorted(listed, key=lambda wave: wave.closes):
            raise ValueError("waves must be listed in the order in which they close")
        return Calendar(listed, weekly)


def _wave(data: Data) -> Wave:
    opens, closes = _moment(str(data["opens"])), _moment(str(data["closes"]))
    if closes <= opens:
        raise ValueError("a wave closes after it opens")
    return Wave(int(data["number"]), opens, closes, int(data["quota"]), str(data["rule_set"]))


def _weekly(data: Data) -> Weekly | None:
    """A rule that is not resolved yet has no waves: only a published programme has."""
    weekday, at = _weekday_and_time(str(data["opens"]))
    if data["from"] == "this_week":
        return None
    day = date.fromisoformat(str(data["from"]))
    opens = datetime.combine(day, at, WIB).astimezone(UTC)
    if day.weekday() != weekday:
        raise ValueError("the first day is another day of the week")
    return Weekly(int(data["first_number"]), opens, int(data["quota"]), str(data["rule_set"]))


def _moment(text: str) -> datetime:
    """`2020-04-16 16:00`, told in WIB as the programme tells it."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=WIB).astimezone(UTC)


def _weekday_and_time(text: str) -> tuple[int, time]:
    day, clock = text.lower().split()
    hour, minute = clock.split(":")
    return _WEEKDAYS.index(day), time(int(hour), int(minute))


def _consent(data: Data) -> ConsentText:
    with _Reading("consent"):
        return ConsentText(str(data["version"]), _labels(data["texts"], "consent"))


def _demand_consistency(programme: Programme) -> None:
    waves = [*programme.calendar.listed]
    named = {wave.rule_set for wave in waves}
    weekly = programme.data.get("weekly")
    if weekly:
        named.add(str(weekly["rule_set"]))
    if unknown := named - programme.rule_sets.keys():
        raise Invalid(Problem("programme.rule_set", facts={"name": min(unknown)}))
    if programme.form.of_kind(FieldKind.NIK) is None:
        raise Invalid(Problem("programme.missing", facts={"part": "fields", "missing": "nik"}))
