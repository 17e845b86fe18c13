"""Every sentence the program says: problems, failures, standings, and the screens' own words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timezone
from string import Formatter
from types import MappingProxyType
from typing import NamedTuple

from kiosk.domain.choices import Labels
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict
from kiosk.domain.wave import WIB
from kiosk.errors import Failure, Problem
from ui.phrases import moments
from ui.phrases.catalogue import CATALOGUE
from ui.phrases.languages import FIRST, Language, languages

GAP = "…"
_COUNTS = re.compile(r"\{(?P<fact>\w+):n\}")
_NO_REASONS: Mapping[str, Labels] = MappingProxyType({})


class Told(NamedTuple):
    """A problem in words: what it is, and how to mend it."""

    what: str
    how: str

    @property
    def sentence(self) -> str:
        return f"{self.what} {self.how}".strip()


class Explained(NamedTuple):
    """A failure in words: what happened, whose move it is, what to do."""

    what: str
    whose: str
    how: str


class _Count(int):
    """An integer that writes itself with the language's separators unless told otherwise."""

    say: moments.Say

    def __format__(self, spec: str) -> str:
        return format(int(self), spec) if spec else moments.number(int(self), self.say)


class _Gap(str):
    """Stands for a fact that did not come, however it was to be written."""

    def __format__(self, _spec: str) -> str:
        return str(self)


class _Facts(dict[str, object]):
    """A fact that did not come is a gap in the sentence, not the end of the page."""

    def __missing__(self, name: str) -> str:
        return _Gap(GAP)


@dataclass(frozen=True, slots=True)
class Words:
    """One language's voice, in the desk's time zone."""

    language: Language = FIRST
    zone: timezone = WIB

    def in_language(self, language: Language) -> "Words":
        return replace(self, language=language)

    def in_zone(self, zone: timezone) -> "Words":
        return replace(self, zone=zone)

    # --- screens ----------------------------------------------------------------------------------

    def say(self, key: str, /, **facts: object) -> str:
        """The sentence of this name."""
        return self._text(key, facts).format_map(_Facts(self._told_facts(facts)))

    def knows(self, key: str) -> bool:
        """Whether there is a sentence of this name."""
        return key in CATALOGUE

    def pick(self, labels: Labels) -> str:
        """The right one of the labels that came as data; Indonesian when there is no other."""
        return labels.get(self.language) or labels.get(FIRST) or next(iter(labels.values()), "")

    # --- problems and failures --------------------------------------------------------------------

    def problem(self, problem: Problem, label: str = "") -> Told:
        """What is the matter with the field called `label`, and how to mend it."""
        name = f"problem.{problem.code}"
        facts = {"label": label or self.say("field.this"), **problem.facts}
        return Told(self.say(f"{name}.what", **facts), self.say(f"{name}.how", **facts))

    def failure(self, failure: Failure) -> Explained:
        more = failure.facts.get("reason") or failure.facts.get("part", "")
        general, exact = f"failure.{failure.code}", f"failure.{failure.code}.{more}"
        name = exact if self.knows(f"{exact}.what") else general
        branches = (f"whose.{kind.__name__}" for kind in type(failure).__mro__)
        return Explained(
            self.say(f"{name}.what", **failure.facts),
            self.say(next(branch for branch in branches if self.knows(branch))),
            self.say(f"{name}.how", **failure.facts),
        )

    def cause(self, code: str) -> str:
        """What a failure's code means in one sentence, or nothing for a code not known here."""
        name = f"failure.{code}.what"
        return self.say(name) if self.knows(name) else ""

    # --- where a registration stands --------------------------------------------------------------

    def standing(self, standing: Standing) -> str:
        """Short, for a pill."""
        return self.say(f"standing.{standing}")

    def stands(self, standing: Standing) -> str:
        """The same in a sentence."""
        unsent = f"unsent.{standing}"
        return self.say(unsent if self.knows(unsent) else f"verdict.{standing}")

    def verdict(
        self, verdict: Verdict, reasons: Mapping[str, Labels] = _NO_REASONS, field: str = ""
    ) -> str:
        """One sentence; `reasons` are the programme's own words, `field` the field's label."""
        facts = {
            "wave": verdict.wave,
            "number": verdict.number,
            "position": verdict.position,
            "at": self.day(verdict.at.astimezone(self.zone)) if verdict.at else None,
            "where": verdict.where,
            "reasons": self.reasons(verdict.reasons, reasons) or None,
            "field": field or verdict.field,
        }
        came = {name for name, fact in facts.items() if fact is not None}
        for name in self._tellings(f"verdict.{verdict.kind}"):
            if self._facts_of(name) <= came:
                return self.say(name, **facts)
        return self.say(f"verdict.{verdict.kind}")

    def _tellings(self, name: str) -> Iterator[str]:
        """`verdict.placed.1`, `.2` ...: the same with more to it, the most telling first."""
        place = 1
        while self.knows(more := f"{name}.{place}"):
            yield more
            place += 1

    def reason(self, code: str, labels: Mapping[str, Labels] = _NO_REASONS) -> str:
        """Why a rule refuses; a newer centre may know reasons that this program does not."""
        if code in labels:
            return self.pick(labels[code])
        name = f"reason.{code}"
        return self.say(name) if self.knows(name) else self.say("reason.other", code=code)

    def reasons(self, codes: Iterable[str], labels: Mapping[str, Labels] = _NO_REASONS) -> str:
        """Several reasons inside one sentence."""
        said = (self.reason(code, labels).rstrip(".") for code in codes)
        return "; ".join(_inside_a_sentence(reason) for reason in said)

    # --- numbers and times ------------------------------------------------------------------------

    def number(self, value: int) -> str:
        return moments.number(value, self.say)

    def day(self, value: date) -> str:
        return moments.day(value, self.say)

    def clock(self, value: datetime) -> str:
        return moments.clock(value, self.zone, self.say)

    def moment(self, value: datetime, now: datetime) -> str:
        return moments.moment(value, now, self.zone, self.say)

    def moment_inside(self, value: datetime, now: datetime) -> str:
        """The same in the middle of a sentence: sejak hari ini 10.52."""
        text = self.moment(value, now)
        return text[:1].lower() + text[1:]

    def near(self, value: datetime, now: datetime) -> str:
        """As short as it can be: 08.12, kemarin, 20 Nov."""
        return moments.near(value, now, self.zone, self.say)

    def deadline(self, value: datetime, official: timezone) -> str:
        """28 November 2026, 23.59 WIB (29 November, 00.59 WITA): told in the programme's time."""
        here = value.astimezone(self.zone)
        there = value.astimezone(official)
        told = f"{self.day(there)}, {moments.clock(value, official, self.say)} {there.tzname()}"
        if here.utcoffset() == there.utcoffset():
            return told
        day = "" if here.date() == there.date() else f"{self.day(here)}, "
        return f"{told} ({day}{self.clock(value)} {here.tzname()})"

    def duration(self, seconds: float) -> str:
        return moments.duration(seconds, self.say)

    def short_duration(self, seconds: float) -> str:
        return moments.short_duration(seconds, self.say)

    def age(self, seconds: float) -> str:
        return moments.age(seconds, self.say)

    def size(self, count: int) -> str:
        return moments.size(count, self.say)

    # --- inside -----------------------------------------------------------------------------------

    def _text(self, key: str, facts: Mapping[str, object]) -> str:
        """In the form that goes with the fact it counts, `{count:n}`, if it counts one."""
        text = CATALOGUE[key].in_(self.language)
        if (counts := _COUNTS.search(text)) is None:
            return text
        count = facts.get(counts["fact"])
        if isinstance(count, int):
            text = CATALOGUE[key].counted(self.language, count)
        return _COUNTS.sub(r"{\g<fact>}", text)

    def _facts_of(self, key: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(self._text(key, {})) if name}

    def _told_facts(self, facts: Mapping[str, object]) -> dict[str, object]:
        return {name: self._told(value) for name, value in facts.items()}

    def _told(self, value: object) -> object:
        match value:
            case bool():
                return value
            case int():
                count = _Count(value)
                count.say = self.say
                return count
            case datetime():
                return self.clock(value)
            case date():
                return self.day(value)
        return value


def names_of_languages() -> dict[Language, str]:
    """Every language the program speaks, called by its own name."""
    return {language: Words(language).say("language.name") for language in languages()}


def _inside_a_sentence(text: str) -> str:
    """Without the capital it begins with, unless that is part of the word (ASN, KTP)."""
    is_word = text[:1].isupper() and not text[1:2].isupper()
    return text[:1].lower() + text[1:] if is_word else text
