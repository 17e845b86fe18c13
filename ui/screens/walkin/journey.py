"""Where a person is on the way, and which page comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from ui.screens.walkin.course import PHOTO_KINDS, Stage, Step, StepKind

Told = Callable[[], Mapping[str, str]]
"""The answers so far, as far as they are right."""


class Journey:
    """The steps that the answers call for; goes forward, back, and from the last page to any."""

    def __init__(self, steps: Sequence[Step], told: Told, today: Callable[[], date]) -> None:
        self._all, self._told, self._today = tuple(steps), told, today
        self._at = self._all[0]
        self._returns = False
        self._mended: Stage | None = None

    @property
    def step(self) -> Step:
        return self._at

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The parts of this way; without a camera there is none of photographs."""
        return tuple(sorted({step.stage for step in self._all}))

    @property
    def steps(self) -> tuple[Step, ...]:
        """The pages of this way as the answers stand now."""
        told, today = self._told(), self._today()
        return tuple(step for step in self._all if step.is_asked(told, today))

    @property
    def is_first(self) -> bool:
        return self._at is self._all[0]

    @property
    def is_mending(self) -> bool:
        """Whether somebody came here from the last page, and goes back there."""
        return self._returns

    def begin(self) -> Step:
        self._returns = False
        self._at = self._all[0]
        return self._at

    def on(self, is_done: Callable[[Step], bool] = lambda _: True) -> Step:
        """The next page. Somebody who mends an answer goes back to the last page, by way of
        whatever that answer has made necessary and is not done."""
        steps = self.steps
        after = steps[self._place(steps) + 1 :]
        if self._returns:
            open_ = (step for step in after if step.part is self._mended or not is_done(step))
            after = tuple(open_) or steps[-1:]
        if after:
            self._move(after[0])
        return self._at

    def back(self) -> Step:
        steps = self.steps
        if self._returns:
            self._move(steps[-1])
        elif (place := self._place(steps)) > 0:
            self._at = steps[place - 1]
        return self._at

    def mend(self, step: Step, *, whole_stage: bool = False) -> Step:
        """From the last page to an earlier one and back, or through the rest of its part."""
        self._at, self._returns = step, True
        self._mended = step.part if whole_stage else None
        return self._at

    def asking(self, field_id: str) -> Step | None:
        """The page that asks this field, or takes this photograph."""
        found = (step for step in self.steps if _asks(step, field_id))
        return next(found, None)

    def of_kind(self, kind: StepKind) -> Step | None:
        return next((step for step in self.steps if step.kind is kind), None)

    def _move(self, step: Step) -> None:
        self._at = step
        if step.kind is StepKind.CHECK:
            self._returns = False

    def _place(self, steps: Sequence[Step]) -> int:
        """Also where the page one is on is not called for any more."""
        if self._at in steps:
            return steps.index(self._at)
        before = self._all[: self._all.index(self._at)]
        return max((steps.index(step) for step in before if step in steps), default=0)


def _asks(step: Step, field_id: str) -> bool:
    photo = PHOTO_KINDS.get(step.kind)
    if photo is not None:
        return photo.field == field_id
    return any(field.id == field_id for field in step.fields)
