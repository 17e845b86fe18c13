"""Collective registration: a table of people is checked row by row as the screen would check it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kiosk.domain.nik import Nik
from kiosk.errors import Invalid, Problem
from kiosk.gazetteer.regions import Regions
from kiosk.usecases.desk import Desk
from kiosk.usecases.row_reading import RowReading
from kiosk.usecases.spreadsheet import Row
from kiosk.usecases.table_file import open_table

_LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """A receipt code, or the problems that kept the row out; `again` when it was taken before.

    `name` is what the row calls the person, `masked_nik` empty unless the row has a NIK.
    """

    row: int
    receipt: str | None
    problems: tuple[Problem, ...] = ()
    again: bool = False
    name: str = field(default="", repr=False)
    masked_nik: str = field(default="", repr=False)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_full_code(problem) for problem in self.problems))


@dataclass(frozen=True, slots=True)
class Preview:
    """What registering a file would do now; nobody has been registered by it."""

    answers: tuple[RowAnswer, ...]
    delimiter: str

    @property
    def good(self) -> int:
        return len(self.answers) - self.again - len(self.bad)

    @property
    def again(self) -> int:
        return sum(answer.again for answer in self.answers)

    @property
    def bad(self) -> tuple[RowAnswer, ...]:
        return tuple(answer for answer in self.answers if answer.problems)


Heard = Callable[[RowAnswer], None]
Stop = Callable[[], bool]


def _nobody(_answer: RowAnswer) -> None:
    """For callers that only want the answers."""


def _never() -> bool:
    return False


class Collective:
    """Registers the good rows of a file; running it again doubles nobody.

    Raises `FileUnreadable` before the first row when the file cannot be a table of people. Site
    errors (a full disk) end the run: what was answered stands, the rest can be run again.

    `progress` hears each answer on the thread that does the work; `stop` is asked before each row.
    """

    def __init__(self, desk: Desk, regions: Regions) -> None:
        self._desk = desk
        self._reading = RowReading(desk, regions)

    def columns(self) -> tuple[str, ...]:
        """The header of a table for the programme in use."""
        return self._reading.columns()

    def delimiter_of(self, path: Path) -> str:
        """What stands between the cells of a file, so that its answer can be like it."""
        return open_table(path, frozenset()).delimiter

    def register(
        self,
        path: Path,
        language: str = "id",
        progress: Heard = _nobody,
        stop: Stop = _never,
        after: int = 0,
    ) -> Iterator[RowAnswer]:
        """One answer a row, as each is done; `after` rows were answered by an earlier run."""
        table = open_table(path, self._reading.needed())
        rest = (row for row in table.rows() if row.number > after)

        def ask(_row: int, texts: Mapping[str, str]) -> _Found:
            return self._register(texts, language)

        return self._answers(rest, ask, progress, stop)

    def preview(self, path: Path, progress: Heard = _nobody, stop: Stop = _never) -> Preview:
        """What `register` would answer, without registering anybody."""
        table = open_table(path, self._reading.needed())
        trial = _Trial(self._desk)
        return Preview(
            tuple(self._answers(table.rows(), trial.answer, progress, stop)), table.delimiter
        )

    def _register(self, texts: Mapping[str, str], language: str) -> _Found:
        if earlier := self._desk.registered_as(texts):
            return earlier, True
        return self._desk.register(texts, language).receipt.text, False

    def _answers(
        self, rows: Iterator[Row], ask: _Ask, progress: Heard, stop: Stop
    ) -> Iterator[RowAnswer]:
        for row in rows:
            if stop():
                return
            answer = self._answer(row, ask)
            progress(answer)
            yield answer

    def _answer(self, row: Row, ask: _Ask) -> RowAnswer:
        if row.cells is None:
            return RowAnswer(row.number, None, (Problem("row.columns"),))
        name, nik = _safe_name(row.cells.get("name", "")), _masked(row.cells.get("nik", ""))
        try:
            receipt, again = ask(row.number, self._reading.texts(row.cells))
        except Invalid as found:
            return RowAnswer(row.number, None, found.problems, name=name, masked_nik=nik)
        return RowAnswer(row.number, receipt, again=again, name=name, masked_nik=nik)


_Found = tuple[str | None, bool]
"""The receipt code, if there is one, and whether it was given before."""

_Ask = Callable[[int, Mapping[str, str]], _Found]
"""Of a row's number and its texts; raises `Invalid`."""


class _Trial:
    """Asks the desk what it would do, and remembers who stood further up in the same table."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._above: dict[str, tuple[int, Mapping[str, str]]] = {}

    def answer(self, row: int, texts: Mapping[str, str]) -> _Found:
        if earlier := self._desk.try_out(texts):
            return earlier, True
        answers = self._desk.check(texts).answers
        first, before = self._above.setdefault(answers["nik"], (row, answers))
        if before != answers:
            raise Invalid(Problem("nik.twice", "nik", facts={"row": first}))
        return None, first != row


def _full_code(problem: Problem) -> str:
    """The code with its field in front, where the code alone does not name it."""
    field_id = problem.field
    if not field_id or problem.code.startswith(f"{field_id}."):
        return problem.code
    return f"{field_id}.{problem.code}"


def _safe_name(text: str) -> str:
    """Fit to be shown and handed back: a number that slipped into the column is no name."""
    return re.sub(r"\d[\d\s.\-]{6,}\d", "…", " ".join(text.split()))[:_LONGEST_NAME]


def _masked(text: str) -> str:
    try:
        return Nik.parse(text).masked
    except Invalid:
        return ""
