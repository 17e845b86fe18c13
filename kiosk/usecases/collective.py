"""Collective registration: a table of people is checked row by row as the screen would check it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain import choices
from kiosk.domain.form import FieldKind
from kiosk.errors import Invalid, Problem
from kiosk.gazetteer.regions import Regions
from kiosk.usecases.desk import Desk
from kiosk.usecases.spreadsheet import CONSENT, Row, Table


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """A receipt code, or the problems that kept the row out; `again` when it was taken before."""

    row: int
    receipt: str | None
    problems: tuple[Problem, ...] = ()
    again: bool = False

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_full_code(problem) for problem in self.problems))


def _full_code(problem: Problem) -> str:
    """The code with its field in front, where the code alone does not name it."""
    field = problem.field
    if not field or problem.code.startswith(f"{field}."):
        return problem.code
    return f"{field}.{problem.code}"


class Collective:
    """Registers the good rows of a file; running it again doubles nobody.

    Raises `FileUnreadable` before the first row when the file cannot be a table of people. Site
    errors (a full disk) end the run: what was answered stands, the rest can be run again.
    """

    def __init__(self, desk: Desk, regions: Regions) -> None:
        self._desk = desk
        self._regions = regions

    def register(self, path: Path, language: str = "id") -> Iterator[RowAnswer]:
        """One answer a row, as each is done."""
        table = Table.open(path, self._needed())
        return (self._answer(row, language) for row in table.rows())

    def _needed(self) -> frozenset[str]:
        required = {field.id for field in self._desk.programme.form.fields if field.required}
        return frozenset(required | {CONSENT})

    def _answer(self, row: Row, language: str) -> RowAnswer:
        if row.cells is None:
            return RowAnswer(row.number, None, (Problem("row.columns"),))
        try:
            texts = self._texts(row.cells)
            if earlier := self._desk.registered_as(texts):
                return RowAnswer(row.number, earlier.receipt_code, again=True)
            registered = self._desk.register(texts, language)
        except Invalid as found:
            return RowAnswer(row.number, None, found.problems)
        return RowAnswer(row.number, registered.receipt.text)

    def _texts(self, cells: Mapping[str, str]) -> dict[str, str]:
        """The cells as they would have been typed; raises `Invalid` where consent is not given."""
        texts = {name: cell for name, cell in cells.items() if name != CONSENT}
        problems = [*self._consent_problem(cells.get(CONSENT, ""))]
        if texts.get("village"):
            code, problem = self._village(texts["village"])
            texts["village"] = code
            problems += [problem] if problem else []
        if problems:
            # Whatever else is wrong with the row is told in the same answer.
            found = self._desk.check(texts).hard
            seen = {problem.field for problem in problems}
            raise Invalid(*problems, *(one for one in found if one.field not in seen))
        return texts

    def _village(self, text: str) -> tuple[str, Problem | None]:
        if self._desk.programme.form.of_kind(FieldKind.VILLAGE) is None:
            return text, None
        found = self._regions.find_village(text)
        if len(found) == 1:
            return found[0].code, None
        code = "village.ambiguous" if found else "village.unknown"
        return text, Problem(code, "village", facts={"found": len(found)})

    @staticmethod
    def _consent_problem(text: str) -> Iterator[Problem]:
        try:
            given = choices.parse_choice(text, choices.YES_NO) == "yes" if text else False
        except Invalid:
            given = False
        if not given:
            yield Problem("consent.missing", "consent")
