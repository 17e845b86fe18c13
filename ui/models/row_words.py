"""What became of the rows of a table, in words: on the screen, in a terminal, in a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ui.words import Words

if TYPE_CHECKING:
    from kiosk.domain.form import Form
    from kiosk.usecases.collective import RowAnswer

_CONSENT = "consent.missing"


def problems_of(answer: RowAnswer, words: Words, form: Form) -> str:
    """Everything that kept the row out, with what to do about it; nothing for a good row."""
    labels = {field.id: words.pick(field.labels) for field in form.fields}
    said = []
    for problem in answer.problems:
        if problem.code == _CONSENT:  # at the desk it is a key to press, here a column to fill
            said.append(words.say("collective.no_consent"))
        else:
            said.append(words.problem(problem, labels.get(problem.field, problem.field)).sentence)
    return " ".join(said)


def result_lines(answers: Iterable[RowAnswer], words: Words, form: Form) -> Iterator[list[str]]:
    """A header, then one line a row: no number of a person, both languages."""
    yield [
        words.say(f"collective.result.{name}")
        for name in ("row", "name", "receipt", "in_indonesian", "in_english")
    ]
    languages = (words.in_language("id"), words.in_language("en"))
    for answer in answers:
        told = [problems_of(answer, each, form) for each in languages]
        yield [str(answer.row), answer.name, answer.receipt or "", *told]
