"""What a run of the engine did, in numbers and kinds; no person in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.standing import Standing
from kiosk.domain.verdict import VerdictKind
from kiosk.errors import Failure

RecordKey = tuple[bytes, int]  # incarnation and seq


@dataclass(frozen=True, slots=True)
class Settled:
    """One batch is in the centre's custody. `judged` is empty while the verdicts are to come."""

    sent: int
    judged: Mapping[RecordKey, VerdictKind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contacted:
    """What the centre told; `more` asks for another contact at once.

    `problem` is a finding that stops nothing: work goes on with what was there before.
    """

    judged: Mapping[RecordKey, VerdictKind] = field(default_factory=dict)
    programme_changed: bool = False
    problem: Failure | None = None
    more: bool = False


@dataclass(frozen=True, slots=True)
class RunReport:
    """A whole run.

    sent: records the centre took into custody; waiting: those it has not. photos: photographs
    that it took.
    verdicts: how many of each kind were told. problem: why the run ended early, or what was found
    wrong although it did not (the clock, a forged programme).
    """

    sent: int = 0
    verdicts: Counter[VerdictKind] = field(default_factory=Counter)
    waiting: int = 0
    problem: Failure | None = None
    programme_changed: bool = False
    photos: int = 0

    @property
    def changed_something(self) -> bool:
        return bool(self.sent or self.verdicts or self.programme_changed or self.photos)


@dataclass(slots=True)
class Tally:
    """Adds up a run; a record told twice counts once."""

    sent: int = 0
    judged: dict[RecordKey, VerdictKind] = field(default_factory=dict)
    programme_changed: bool = False
    problem: Failure | None = None
    photos: int = 0
    is_owed: bool = False  # verdicts of what was taken into custody, answers of what was sent back

    def add(self, part: Settled | Contacted) -> None:
        self.judged.update(part.judged)
        if isinstance(part, Settled):
            self.sent += part.sent
            back = any(Standing(kind.value).needs_check for kind in part.judged.values())
            self.is_owed |= back or not part.judged
        else:
            self.programme_changed |= part.programme_changed
            self.problem = self.problem or part.problem

    def add_photos(self, count: int) -> None:
        """So many are whole in the centre's custody."""
        self.photos += count

    def report(self, waiting: int, failure: Failure | None) -> RunReport:
        verdicts = Counter(self.judged.values())
        problem = failure or self.problem
        changed = self.programme_changed
        return RunReport(self.sent, verdicts, waiting, problem, changed, self.photos)
