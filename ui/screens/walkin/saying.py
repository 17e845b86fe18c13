"""Problems told to the person they are about; the desk's own sentences speak to an operator."""

from __future__ import annotations

from kiosk.domain.form import Field
from kiosk.errors import Failure, Invalid, Problem
from ui.words import Explained, Told, Words


def told_problem(words: Words, problem: Problem, label: str = "") -> Told:
    """What is the matter and how to mend it, to whoever stands in front of the screen."""
    desk = words.problem(problem, label)
    facts = {"label": label or words.say("field.this"), **problem.facts}
    what, how = f"walkin.problem.{problem.code}.what", f"walkin.problem.{problem.code}.how"
    return Told(
        words.say(what, **facts) if words.knows(what) else desk.what,
        words.say(how, **facts) if words.knows(how) else desk.how,
    )


def told_failure(words: Words, failure: Failure) -> Told:
    """Nothing a visitor could mend: what happened, and that an officer knows what to do."""
    if isinstance(failure, Invalid):
        return told_problem(words, failure.problem)
    explained: Explained = words.failure(failure)
    return Told(explained.what, words.say("walkin.ask_officer"))


def label_of(words: Words, field: Field) -> str:
    return words.pick(field.labels)
