"""Reading a row of a table as if its cells had been typed at the desk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from kiosk.domain import choices
from kiosk.domain.form import FieldKind
from kiosk.errors import Invalid, Problem
from kiosk.gazetteer.regions import Regions
from kiosk.usecases.cells import is_rounded
from kiosk.usecases.desk import Desk
from kiosk.usecases.spreadsheet import CONSENT

_ROUNDED: Final = MappingProxyType(
    {
        FieldKind.NIK: Problem("nik.rounded", "nik"),
        FieldKind.KK: Problem("kk.rounded", "kk"),
    }
)


class RowReading:
    """What a spreadsheet may do to a cell, and a person at the screen cannot."""

    def __init__(self, desk: Desk, regions: Regions) -> None:
        self._desk, self._regions = desk, regions

    def columns(self) -> tuple[str, ...]:
        """What a table can hold: everything the programme asks, and the consent."""
        return (*(field.id for field in self._desk.programme.form.fields), CONSENT)

    def needed(self) -> frozenset[str]:
        """Columns without which nobody can be registered; what only some are asked may lack."""
        fields = self._desk.programme.form.fields
        required = {field.id for field in fields if field.required and field.when is None}
        return frozenset(required | {CONSENT})

    def texts(self, cells: Mapping[str, str]) -> dict[str, str]:
        """The cells as they would have been typed; raises `Invalid` where consent is not given."""
        texts = {name: cell for name, cell in cells.items() if name != CONSENT}
        problems = [*_consent_problem(cells.get(CONSENT, "")), *self._rounded(texts)]
        for field in self._desk.programme.form.fields:
            if field.kind is FieldKind.VILLAGE and (text := texts.get(field.id)):
                texts[field.id], unfound = self._village(text, field.id)
                problems += unfound
        if problems:
            # Whatever else is wrong with the row is told in the same answer.
            found = self._desk.check(texts).hard
            seen = {problem.field for problem in problems}
            raise Invalid(*problems, *(one for one in found if one.field not in seen))
        return texts

    def _rounded(self, texts: Mapping[str, str]) -> Iterator[Problem]:
        for kind, problem in _ROUNDED.items():
            field = self._desk.programme.form.of_kind(kind)
            if field is not None and is_rounded(texts.get(field.id, "")):
                yield problem.at(field.id)

    def _village(self, text: str, field_id: str) -> tuple[str, list[Problem]]:
        found = self._regions.find_village(text)
        if len(found) == 1:
            return found[0].code, []
        code = "village.ambiguous" if found else "village.unknown"
        return text, [Problem(code, field_id, facts={"found": len(found)})]


def _consent_problem(text: str) -> Iterator[Problem]:
    try:
        given = choices.parse_choice(text, choices.YES_NO) == "yes" if text else False
    except Invalid:
        given = False
    if not given:
        yield Problem("consent.missing", "consent")
