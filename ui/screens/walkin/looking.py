"""After the sixteenth digit: is this person here already, and may they take part at all?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import Failure
from ui.screens.walkin.asides import Turn, TurnedAway
from ui.screens.walkin.page import Around

if TYPE_CHECKING:
    from kiosk.usecases.desk import Desk


class Looking(QObject):
    """Asks the desk behind the window's back; an answer about somebody else is dropped."""

    found = Signal(object)
    """`TurnedAway`, or None where nothing speaks against going on."""
    failed = Signal(object)

    def __init__(self, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._asked: Mapping[str, str] | None = None

    def look(self) -> None:
        if self._asked is not None:
            return
        texts = self._asked = self._around.answers.texts()
        desk = self._around.workplace.desk
        self._around.tasks.run(
            lambda: look_up(desk, texts),
            lambda turn: self._show(texts, turn),
            lambda failure: self._fail(texts, failure),
            owner=self,
        )

    def forget(self) -> None:
        self._asked = None

    def _show(self, texts: Mapping[str, str], turn: TurnedAway | None) -> None:
        if self._asked is texts:
            self._asked = None
            self.found.emit(turn)

    def _fail(self, texts: Mapping[str, str], failure: Failure) -> None:
        if self._asked is texts:
            self._asked = None
            self.failed.emit(failure)


def look_up(desk: Desk, texts: Mapping[str, str]) -> TurnedAway | None:
    """Says when somebody was registered, never who; and for which reasons nobody could be."""
    nik = texts.get("nik", "")
    seen = [row for row in desk.seen(nik) if not row.standing.frees_person]
    if seen:
        return TurnedAway(Turn.REGISTERED, at=seen[0].captured_at)
    if desk.submitted_problem(nik) is not None:
        return TurnedAway(Turn.SUBMITTED)
    reasons = desk.objections(_with_birth_date(desk, texts))
    return TurnedAway(Turn.NOT_ELIGIBLE, reasons=reasons) if reasons else None


def _with_birth_date(desk: Desk, texts: Mapping[str, str]) -> Mapping[str, str]:
    """The digits tell it before the person does."""
    facts = desk.facts(texts.get("nik", ""), texts)
    if facts is None or texts.get("birth_date"):
        return texts
    return {**texts, "birth_date": facts.birth_date.strftime("%d%m%Y")}
