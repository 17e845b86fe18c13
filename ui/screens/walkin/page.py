"""One page of the walk-in: a heading, what went wrong if something did, and one thing to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.programme import Programme
from kiosk.errors import Failure, Problem
from ui.bridge.tasks import Tasks
from ui.camera.camera import FindSource, usual_source
from ui.screens.walkin.answers import Answers
from ui.screens.walkin.course import Step
from ui.screens.walkin.saying import label_of, told_failure, told_problem
from ui.theme.fitting import wear
from ui.theme.tones import Ink, Tone
from ui.theme.touch import TouchText
from ui.widgets.label import Label
from ui.widgets.touch.button import TouchButton
from ui.widgets.touch.note_band import NoteBand
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.workplace import Workplace

PATIENCE_SECONDS: Final = 60
LONG_PATIENCE_SECONDS: Final = 90


class SidePlace(Enum):
    """Where what one types on stands; on an upright screen it is always under the question."""

    BESIDE = auto()  # a keypad, right of the question
    BELOW = auto()  # a keyboard, as wide as the screen


@dataclass(frozen=True, slots=True)
class Around:
    """What a page is built with."""

    workplace: Workplace
    tasks: Tasks
    clock: Callable[[], datetime]
    answers: Answers
    programme: Programme
    find_source: FindSource = usual_source
    """Where pictures come from."""

    @property
    def today(self) -> date:
        return self.clock().astimezone(self.workplace.office.zone).date()


@dataclass(frozen=True, slots=True)
class Room:
    """How much of it a page has: an upright screen, or a low one that gives up air."""

    is_upright: bool = False
    is_low: bool = False
    is_tight: bool = False
    """Low, and words are large: only what one needs stays."""
    is_wide: bool = False
    """Wide enough that what belongs beside each other can stand so."""


class StepPage(QWidget):
    """Reads and writes `Answers`; knows neither the page before it nor the one after.

    The frame calls `enter` when the page comes to the front and `try_to_leave` before it goes on.
    `side` stands on the dark panel, `hint` under its button.
    """

    answered = Signal()
    """The answer was given with one touch: the frame goes on."""
    changed = Signal()
    """`hint` may say something else now."""
    officer_wanted = Signal()
    """The person cannot go on alone."""

    turned_away = Signal(object)
    """It does not go on here: `asides.TurnedAway` says why."""
    code_wanted = Signal()
    """A code is held before the camera; what it says comes by `scan`."""
    mend_wanted = Signal(str)
    """To the page that asks this field, and back afterwards."""

    side_place = SidePlace.BESIDE
    has_go = True
    """Whether one goes on by the button of the frame; elsewhere by a button of the page."""

    shows_stage = True
    """Whether the bar stands over it where there is little room."""

    is_crowded = False
    """Whether a band over it takes the place of its heading on any screen."""

    patience = PATIENCE_SECONDS
    """How long one may stand before it without touching anything (seconds)."""

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__()
        self.step, self.around, self.words = step, around, words
        self.answers = around.answers
        self.problems: tuple[Problem, ...] = ()
        self.room = Room()
        self.band = NoteBand(Tone.BATA)
        self.band.hide()
        self.heading = Label("", TouchText.HEADING, wrap=True)
        self.lead = Label("", TouchText.LEAD, Ink.MUTED, wrap=True)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.band)
        self.title = QHBoxLayout()
        self.title.addWidget(self.heading, 1)
        page.addLayout(self.title)
        page.addWidget(self.lead)
        page.addLayout(self.body, 1)

    # --- what the frame asks ----------------------------------------------------------------------

    def enter(self) -> None:
        """Show what the answers hold; put the focus where work begins."""

    def leave(self) -> None:
        """Another page comes: end what goes on by itself."""

    def side(self) -> QWidget | None:
        """What one types on; the page keeps it."""
        return None

    def between(self) -> QWidget | None:
        """What stands in the foot in place of the line to the centre."""
        return None

    def go_text(self) -> str:
        """What the button says that leads on; nothing for the usual word."""
        return ""

    def hint(self) -> str:
        """A line under the button that leads on; nothing where there is nothing to say."""
        return ""

    def scan(self, text: str) -> Callable[[], None] | None:
        """What to do with what a scanner read; None where this page has no use for it."""
        return None

    def spoken(self) -> tuple[str, ...]:
        """What a voice reads of this page, in the order in which it stands there."""
        band = self.band
        wrong = (band.what.text(), band.how.text()) if not band.isHidden() else ()
        buttons = [one for one in self.findChildren(TouchButton) if one.isVisibleTo(self)]
        touched = (one.text() for one in buttons)
        return (*wrong, self.heading.text(), self.lead.text(), *self.told(), *touched)

    def told(self) -> tuple[str, ...]:
        """What stands between the heading and the buttons; never what somebody answered."""
        return ()

    def find_problems(self) -> tuple[Problem, ...]:
        """Everything that must be mended before one goes on."""
        fields = {field.id for field in self.step.fields}
        hard = self.around.workplace.desk.check(self.answers.texts()).hard
        return tuple(problem for problem in hard if problem.field in fields)

    def try_to_leave(self) -> bool:
        """Somebody wants to go on: say what is missing, or let them."""
        if problems := self.find_problems():
            self.tell(problems)
            return False
        self.forget_problems()
        return True

    def settle_in(self, room: Room) -> None:
        """Another size of screen: a low one has smaller headings."""
        self.room = room
        wear(self.heading, TouchText.HEADING_LOW if room.is_low else TouchText.HEADING)
        self.fit(room)
        self._give_way()

    def fit(self, room: Room) -> None:
        """What else of the page gives way."""

    def retranslate(self, words: Words) -> None:
        self.words = words
        if self.problems:
            self.tell(self.problems)

    def wipe(self) -> None:
        """Nothing of a person stays in the widgets."""
        self.forget_problems()

    # --- what went wrong --------------------------------------------------------------------------

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say the first of them above the heading, and point at all of them."""
        self.problems = tuple(problems)
        if not self.problems:
            return self.forget_problems()
        first = self.problems[0]
        said = told_problem(self.words, first, self._label(first.field))
        self.band.tell(said.what, said.how)
        self.band.show()
        self.band.announce()
        self._give_way()
        return self.mark(self.problems)

    def tell_failure(self, failure: Failure) -> None:
        """Something that no visitor can mend; nothing that was answered is lost."""
        said = told_failure(self.words, failure)
        self.band.tell(said.what, said.how)
        self.band.show()
        self.band.announce()
        self._give_way()

    def forget_problems(self) -> None:
        self.problems = ()
        self.band.hide()
        self._give_way()
        self.mark(())

    def keeps_lead(self) -> bool:
        """Whether the line under the heading is worth its room."""
        return not self.room.is_tight

    def _give_way(self) -> None:
        """On a low screen the band takes the place of what it is about."""
        is_told = not self.band.isHidden()
        gives_way = is_told and (self.room.is_low or self.is_crowded)
        self.lead.setVisible(self.keeps_lead() and not gives_way)
        self.heading.setVisible(not (is_told and (self.room.is_tight or self.is_crowded)))

    def mark(self, problems: Sequence[Problem]) -> None:
        """Point at what is wrong; with nothing to point at, take the marks away."""

    def _label(self, field_id: str) -> str:
        found = (field for field in self.step.fields if field.id == field_id)
        return next((label_of(self.words, field) for field in found), "")
