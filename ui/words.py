"""Every sentence the program says: problems, failures, standings, and the screens' own words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timezone
from types import MappingProxyType
from typing import NamedTuple

from kiosk.domain.choices import Labels
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict
from kiosk.domain.wave import WIB
from kiosk.errors import Failure, Problem
from ui.phrases import moments
from ui.phrases.both import Both, Language
from ui.phrases.by_reason import BY_REASON
from ui.phrases.failures import FAILURES, WHOSE
from ui.phrases.labels import LABELS
from ui.phrases.problems import PROBLEMS
from ui.phrases.reasons import OTHER_REASON, REASONS
from ui.phrases.standings import STANDINGS, VERDICT_DETAILS, VERDICTS

GAP = "…"
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

    language: Language

    def __format__(self, spec: str) -> str:
        return format(int(self), spec) if spec else moments.number(int(self), self.language)


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

    language: Language = "id"
    zone: timezone = WIB

    def in_language(self, language: Language) -> "Words":
        return replace(self, language=language)

    def in_zone(self, zone: timezone) -> "Words":
        return replace(self, zone=zone)

    # --- screens ----------------------------------------------------------------------------------

    def say(self, key: str, /, **facts: object) -> str:
        """A label, button or sentence of a screen."""
        return self.of(LABELS[key], **facts)

    def of(self, both: Both, /, **facts: object) -> str:
        return both.in_(self.language).format_map(_Facts(self._told_facts(facts)))

    def pick(self, labels: Labels) -> str:
        """The right one of the labels that came as data; Indonesian when there is no other."""
        return labels.get(self.language) or labels.get("id") or next(iter(labels.values()), "")

    # --- problems and failures --------------------------------------------------------------------

    def problem(self, problem: Problem, label: str = "") -> Told:
        """What is the matter with the field called `label`, and how to mend it."""
        said = PROBLEMS[problem.code]
        facts = {"label": label or self.say("field.this"), **problem.facts}
        return Told(self.of(said.what, **facts), self.of(said.how, **facts))

    def failure(self, failure: Failure) -> Explained:
        more = failure.facts.get("reason") or failure.facts.get("part", "")
        said = BY_REASON.get(f"{failure.code}.{more}") or FAILURES[failure.code]
        branch = next(kind for kind in type(failure).__mro__ if kind in WHOSE)
        return Explained(
            self.of(said.what, **failure.facts),
            self.of(WHOSE[branch]),
            self.of(said.how, **failure.facts),
        )

    def cause(self, code: str) -> str:
        """What a failure's code means in one sentence, or nothing for a code not known here."""
        return self.of(FAILURES[code].what) if code in FAILURES else ""

    # --- where a registration stands --------------------------------------------------------------

    def standing(self, standing: Standing) -> str:
        return self.of(STANDINGS[standing])

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
        for both in (*VERDICT_DETAILS.get(verdict.kind, ()), VERDICTS[verdict.kind]):
            if all(facts.get(name) is not None for name in both.facts):
                return self.of(both, **facts)
        return self.of(VERDICTS[verdict.kind])

    def reason(self, code: str, labels: Mapping[str, Labels] = _NO_REASONS) -> str:
        """Why a rule refuses; a newer centre may know reasons that this program does not."""
        if code in labels:
            return self.pick(labels[code])
        return self.of(REASONS[code]) if code in REASONS else self.of(OTHER_REASON, code=code)

    def reasons(self, codes: Iterable[str], labels: Mapping[str, Labels] = _NO_REASONS) -> str:
        """Several reasons inside one sentence."""
        said = (self.reason(code, labels).rstrip(".") for code in codes)
        return "; ".join(_inside_a_sentence(reason) for reason in said)

    # --- numbers and times ------------------------------------------------------------------------

    def number(self, value: int) -> str:
        return moments.number(value, self.language)

    def day(self, value: date) -> str:
        return moments.day(value, self.language)

    def clock(self, value: datetime) -> str:
        return moments.clock(value, self.zone, self.language)

    def moment(self, value: datetime, now: datetime) -> str:
        return moments.moment(value, now, self.zone, self.language)

    def moment_inside(self, value: datetime, now: datetime) -> str:
        """The same in the middle of a sentence: sejak hari ini 10.52."""
        text = self.moment(value, now)
        return text[:1].lower() + text[1:]

    def near(self, value: datetime, now: datetime) -> str:
        """As short as it can be: 08.12, kemarin, 20 Nov."""
        return moments.near(value, now, self.zone, self.language)

    def deadline(self, value: datetime, official: timezone) -> str:
        """28 November 2026, 23.59 WIB (29 November, 00.59 WITA): told in the programme's time."""
        here = value.astimezone(self.zone)
        there = value.astimezone(official)
        told = (
            f"{self.day(there)}, {moments.clock(value, official, self.language)} {there.tzname()}"
        )
        if here.utcoffset() == there.utcoffset():
            return told
        day = "" if here.date() == there.date() else f"{self.day(here)}, "
        return f"{told} ({day}{self.clock(value)} {here.tzname()})"

    def duration(self, seconds: float) -> str:
        return moments.duration(seconds, self.language)

    def short_duration(self, seconds: float) -> str:
        return moments.short_duration(seconds, self.language)

    def age(self, seconds: float) -> str:
        return moments.age(seconds, self.language)

    def size(self, count: int) -> str:
        return moments.size(count, self.language)

    def _told_facts(self, facts: Mapping[str, object]) -> dict[str, object]:
        return {name: self._told(value) for name, value in facts.items()}

    def _told(self, value: object) -> object:
        match value:
            case bool():
                return value
            case int():
                count = _Count(value)
                count.language = self.language
                return count
            case datetime():
                return self.clock(value)
            case date():
                return self.day(value)
        return value


def _inside_a_sentence(text: str) -> str:
    """Without the capital it begins with, unless that is part of the word (ASN, KTP)."""
    is_word = text[:1].isupper() and not text[1:2].isupper()
    return text[:1].lower() + text[1:] if is_word else text
