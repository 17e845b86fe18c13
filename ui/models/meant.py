"""Which answers the centre means by what it said, and what it says of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from kiosk.domain.programme import Programme
from kiosk.domain.verdict import Verdict, VerdictKind
from kiosk.errors import Problem
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.review import Case


def meant(case: Case, programme: Programme, words: Words) -> Mapping[str, str]:
    """A sentence for each field that is meant; none where the whole registration is."""
    verdict = case.row.verdict
    if verdict is None:
        return {}
    match verdict.kind:
        case VerdictKind.DUPLICATE:
            return {"nik": words.verdict(verdict, programme.reasons)}
        case VerdictKind.REFUSED:
            return _refused(verdict, programme, words)
        case VerdictKind.NEEDS_CORRECTION if verdict.field:
            return {verdict.field: _wrong(verdict, case.problems, programme, words)}
    return {}


def _refused(verdict: Verdict, programme: Programme, words: Words) -> Mapping[str, str]:
    """By the rule that refuses: it looks at certain answers."""
    said: dict[str, str] = {}
    for reason in verdict.reasons:
        for field in programme.looked_at(reason):
            said[field] = words.reason(reason, programme.reasons)
    return said


def _wrong(
    verdict: Verdict, problems: Iterable[Problem], programme: Programme, words: Words
) -> str:
    """As the desk itself says it where it finds the same; it can name the digit."""
    field = programme.form.field(verdict.field or "")
    label = words.pick(field.labels) if field else ""
    for problem in problems:
        if problem.field == verdict.field and problem.code in verdict.reasons:
            return words.problem(problem, label).sentence
    return " ".join(_sentence(code, label, programme, words) for code in verdict.reasons)


def _sentence(code: str, label: str, programme: Programme, words: Words) -> str:
    if words.knows(f"problem.{code}.what"):
        return words.problem(Problem(code), label).sentence
    return words.reason(code, programme.reasons)
