"""The form as data: which fields a programme asks, and what is right in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain import address, family_card, nik, person
from kiosk.domain.choices import Choice, Labels, parse_choice
from kiosk.domain.condition import Condition
from kiosk.domain.contact import Email, MobileNumber
from kiosk.domain.digits import first_not_digit, strip_separators
from kiosk.domain.kinds import FieldKind
from kiosk.domain.regions import RegionLookup
from kiosk.errors import Invalid, Problem

LONGEST_TEXT = 2_000  # anything longer was pasted by mistake, and is refused before it is parsed

__all__ = ["Checked", "Field", "FieldKind", "Form", "Group"]


class Group(StrEnum):
    """Where on the page a field stands."""

    IDENTITY = "identity"
    ADDRESS = "address"
    CURRENT = "current"
    CONTACT = "contact"
    WORK = "work"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a programme asks; `id` names its answer, `kind` says what is right in it.

    `default` is the choice that stands there until somebody changes it; `was` are the ids it had in
    earlier versions of the programme.
    """

    id: str
    kind: FieldKind
    labels: Labels
    required: bool = True
    group: Group = Group.MORE
    choices: tuple[Choice, ...] = ()
    when: Condition | None = None
    hints: Labels | None = None
    least: int | None = None
    most: int | None = None
    default: str | None = None
    was: tuple[str, ...] = ()

    def is_asked(self, answers: Mapping[str, str], on: date) -> bool:
        return self.when is None or self.when.holds(answers, on)


@dataclass(frozen=True, slots=True, repr=False)
class Checked:
    """What became of the typed texts: canonical answers, and every problem, hard and soft."""

    answers: Mapping[str, str]
    problems: tuple[Problem, ...]

    @property
    def hard(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.is_hard)

    @property
    def soft(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if not problem.is_hard)

    def of(self, field_id: str) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.field == field_id)

    def __repr__(self) -> str:
        return f"Checked({len(self.answers)} answers, {[p.code for p in self.problems]})"


@dataclass(frozen=True, slots=True)
class Form:
    """The fields in the order in which they are asked."""

    fields: tuple[Field, ...]

    def field(self, field_id: str) -> Field | None:
        return next((field for field in self.fields if field.id == field_id), None)

    def of_kind(self, kind: FieldKind) -> Field | None:
        return next((field for field in self.fields if field.kind is kind), None)

    def asked(self, answers: Mapping[str, str], on: date) -> tuple[Field, ...]:
        """The fields that these answers call for."""
        return tuple(field for field in self.fields if field.is_asked(answers, on))

    def check(
        self, texts: Mapping[str, str], today: date, regions: RegionLookup | None = None
    ) -> Checked:
        """Read every text; answers hold only what is right, in its canonical form.

        Without `regions` whatever needs the table of regions is taken on trust. A text of a field
        that is not asked is dropped: the person cannot see it.
        """
        reading = _Reading(texts, today, regions)
        for field in self.fields:
            if field.is_asked(reading.answers, today):
                reading.read(field)
        return Checked(reading.answers, (*reading.problems, *reading.across()))


class _Reading:
    """One pass over a form, gathering answers and problems."""

    def __init__(self, texts: Mapping[str, str], today: date, regions: RegionLookup | None) -> None:
        self.answers: dict[str, str] = {}
        self.problems: list[Problem] = []
        self._texts, self._today, self._regions = texts, today, regions

    def read(self, field: Field) -> None:
        text = self._texts.get(field.id, "").strip() or field.default or ""
        if not text:
            if field.required:
                self.problems.append(Problem("required", field.id))
            return
        try:
            self.answers[field.id] = self._parse(field, text)
        except Invalid as found:
            self.problems.extend(problem.at(field.id) for problem in found.problems)

    def _parse(self, field: Field, text: str) -> str:
        if len(text) > LONGEST_TEXT:
            raise Invalid(Problem("text.long", facts={"most": LONGEST_TEXT, "length": len(text)}))
        if field.choices and field.kind is not FieldKind.SEX:
            return parse_choice(text, field.choices)
        return _PARSERS[field.kind](field, text, self._today, self._regions)

    def across(self) -> Iterator[Problem]:
        """What only two fields together, or the table of regions, can tell."""
        number = self.answers.get("nik")
        if number:
            yield from self._of_nik(nik.Nik(number))
        if card := self.answers.get("kk"):
            yield from (p.at("kk") for p in family_card.FamilyCard(card).findings())
            if number and (same := family_card.same_as_nik(card, number)):
                yield same.at("kk")
        if mail := self.answers.get("email"):
            yield from (p.at("email") for p in Email(mail).findings())

    def _of_nik(self, number: nik.Nik) -> Iterator[Problem]:
        if self._regions is None:
            return
        if problem := nik.region_problem(number, self._regions):
            yield problem.at("nik")
            return
        born = self.answers.get("birth_date")
        sex = self.answers.get("sex")
        found = nik.findings(
            number,
            self._regions,
            date.fromisoformat(born) if born else None,
            person.Sex(sex) if sex else None,
        )
        yield from (problem.at("nik") for problem in found)


_Parser = Callable[[Field, str, date, RegionLookup | None], str]


def _village(field: Field, text: str, today: date, regions: RegionLookup | None) -> str:
    if regions is not None:
        return address.parse_village(text, regions)
    code = strip_separators(text)
    if len(code) != 10 or first_not_digit(code) >= 0:
        raise Invalid(Problem("village.unknown"))
    return code


def _number(field: Field, text: str, today: date, regions: RegionLookup | None) -> str:
    digits = strip_separators(text)
    if first_not_digit(digits) >= 0 or len(digits) > 12:
        raise Invalid(Problem("number.format"))
    if field.least is not None and int(digits) < field.least:
        raise Invalid(Problem("number.least", facts={"least": field.least}))
    if field.most is not None and int(digits) > field.most:
        raise Invalid(Problem("number.most", facts={"most": field.most}))
    return str(int(digits))


def _text(field: Field, text: str, today: date, regions: RegionLookup | None) -> str:
    return address.parse_text(text, field.most or address.LONGEST_STREET)


_PARSERS: Mapping[FieldKind, _Parser] = {
    FieldKind.NIK: lambda f, text, d, r: nik.Nik.parse(text).digits,
    FieldKind.KK: lambda f, text, d, r: family_card.FamilyCard.parse(text).digits,
    FieldKind.NAME: lambda f, text, d, r: person.PersonName.parse(text).text,
    FieldKind.BIRTH_PLACE: lambda f, text, d, r: address.parse_text(text, 60).upper(),
    FieldKind.BIRTH_DATE: lambda f, text, d, r: person.parse_birth_date(text, d).isoformat(),
    FieldKind.SEX: lambda f, text, d, r: person.Sex.parse(text).value,
    FieldKind.PHONE: lambda f, text, d, r: MobileNumber.parse(text).digits,
    FieldKind.EMAIL: lambda f, text, d, r: Email.parse(text).text,
    FieldKind.STREET: _text,
    FieldKind.RT: lambda f, text, d, r: address.parse_neighbourhood(text),
    FieldKind.RW: lambda f, text, d, r: address.parse_neighbourhood(text),
    FieldKind.VILLAGE: _village,
    FieldKind.TRAINING: _text,
    FieldKind.TEXT: _text,
    FieldKind.NUMBER: _number,
}
