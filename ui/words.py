"""Every sentence the program says: problems, failures, standings, and the screens' own words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from kiosk.domain.choices import Labels
from kiosk.domain.standing import Standing
from kiosk.domain.verdict import Verdict
from kiosk.errors import Failure, Problem
from ui.phrases.languages import FIRST
from ui.phrases.voice import Voice

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


@dataclass(frozen=True, slots=True)
class Words(Voice):
    """A voice that also knows the kiosk's problems, failures and standings."""

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
            if self.facts_of(name) <= came:
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
        if self.knows(name):
            return self.say(name)
        if self.knows(f"problem.{code}.what"):  # of an answer that the centre cannot take
            return self.problem(Problem(code)).what
        return self.say("reason.other", code=code)

    def reasons(self, codes: Iterable[str], labels: Mapping[str, Labels] = _NO_REASONS) -> str:
        """Several reasons inside one sentence."""
        said = (self.reason(code, labels).rstrip(".") for code in codes)
        return "; ".join(_inside_a_sentence(reason) for reason in said)


def _inside_a_sentence(text: str) -> str:
    """Without the capital it begins with, unless that is part of the word (ASN, KTP)."""
    is_word = text[:1].isupper() and not text[1:2].isupper()
    return text[:1].lower() + text[1:] if is_word else text
