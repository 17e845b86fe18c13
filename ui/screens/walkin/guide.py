"""Leads one person from the first page to the receipt, and makes sure nothing of them stays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.errors import Failure, Problem
from ui.screens.walkin.asides import AsidePage, Turn, TurnedAway
from ui.screens.walkin.conditions import looked_at
from ui.screens.walkin.course import PhotoWay, Step, StepKind, steps_of
from ui.screens.walkin.frame import JourneyFrame
from ui.screens.walkin.journey import Journey
from ui.screens.walkin.looking import Looking
from ui.screens.walkin.page import Around, StepPage
from ui.screens.walkin.pages import make_page
from ui.screens.walkin.registering import Registering
from ui.words import Words


class Guide(QObject):
    """Between the pages, which know only themselves, and the frame, which only shows them."""

    registered = Signal(object)
    """`Registered` or `Submitted`: durable on this machine."""
    ended = Signal()
    """The person goes, and nothing was saved."""
    officer_wanted = Signal()
    check_wanted = Signal()
    code_wanted = Signal()
    page_shown = Signal(object)

    def __init__(
        self,
        around: Around,
        frame: JourneyFrame,
        words: Words,
        parent: QObject,
        *,
        photos: Callable[[], PhotoWay],
    ) -> None:
        super().__init__(parent)
        self.around, self._frame, self._words, self._photos = around, frame, words, photos
        self._pages: dict[str, StepPage] = {}
        self._is_under_way = False
        self.journey = self._plan()
        self._aside: AsidePage | None = None
        self._looking = Looking(around, self)
        self.registering = Registering(around, self)
        frame.go_wanted.connect(self.go_on)
        frame.back_wanted.connect(self.go_back)
        self._looking.found.connect(self._show_looked)
        self._looking.failed.connect(self._show_failure)
        self.registering.registered.connect(self.registered)
        self.registering.refused.connect(self._show_refused)
        self.registering.failed.connect(self._show_failure)

    @property
    def is_under_way(self) -> bool:
        return self._is_under_way

    def begin(self) -> None:
        """The next person."""
        self.journey = self._plan()
        self._is_under_way = True
        self._frame.set_stages(self.journey.stages)
        self._show(self.journey.begin())

    def wipe(self) -> None:
        """Answers, pages and whatever is under way: the next person finds nothing."""
        self._looking.forget()
        self.registering.forget()
        for page in (*self._pages.values(), *([self._aside] if self._aside else [])):
            page.wipe()
        self.around.answers.wipe()
        self._pages.clear()
        self._aside = None
        self._is_under_way = False
        self._frame.drop_pages()

    def retranslate(self, words: Words) -> None:
        self._words = words

    # --- on and back ------------------------------------------------------------------------------

    def go_on(self) -> None:
        page, is_free = self._frame.page, self.is_under_way and not self.registering.is_busy
        if page is None or not is_free or not page.try_to_leave():
            return
        if page.step.kind is StepKind.NIK:
            self._looking.look()
        elif page.step.kind is StepKind.CHECK:
            self.registering.register()
        else:
            self._advance()

    def go_back(self) -> None:
        if self.registering.is_busy:
            return
        if self._aside is not None:
            self._show(self.journey.step)
        elif self.journey.is_first:
            self.ended.emit()
        else:
            self._show(self.journey.back())

    def mend(self, field_id: str) -> None:
        """From the last page through this part of the way, and back."""
        step = self.journey.asking(field_id)
        if step is not None and not self.registering.is_busy:
            self._show(self.journey.mend(step, whole_stage=True))

    def turn_away(self, turn: TurnedAway) -> None:
        """Show why it does not go on here, and what can be done."""
        step = self.journey.step
        self._aside = AsidePage(turn, step, self.around, self._words)
        self._aside.ended.connect(self.ended)
        self._aside.officer_wanted.connect(self.officer_wanted)
        self._aside.check_wanted.connect(self.check_wanted)
        self._aside.answered.connect(self.go_back)
        self._put(self._aside)

    # --- inside -----------------------------------------------------------------------------------

    def _plan(self) -> Journey:
        """The pages of the programme as it is now."""
        around, programme = self.around, self.around.programme
        desk = around.workplace.desk
        steps = steps_of(programme.form, looked_at(programme), photos=self._photos())
        return Journey(
            steps, lambda: desk.check(around.answers.texts()).answers, lambda: around.today
        )

    def _advance(self) -> None:
        self._show(self.journey.on(self._is_done))

    def _is_done(self, step: Step) -> bool:
        texts, desk = self.around.answers.texts(), self.around.workplace.desk
        asked = {field.id for field in step.fields}
        return not any(problem.field in asked for problem in desk.check(texts).hard)

    def _show(self, step: Step) -> None:
        if self._aside is not None:
            self._drop_aside()
        if step.key not in self._pages:
            self._pages[step.key] = self._make(step)
        self._put(self._pages[step.key])

    def _put(self, page: StepPage) -> None:
        if (old := self._frame.page) is not None and old is not page:
            old.leave()
        page.retranslate(self._words)
        self._frame.show_page(page)
        page.enter()
        self.page_shown.emit(page)

    def _make(self, step: Step) -> StepPage:
        page = make_page(step, self.around, self._words)
        page.answered.connect(self.go_on)
        page.officer_wanted.connect(self.officer_wanted)
        page.turned_away.connect(self.turn_away)
        page.mend_wanted.connect(self.mend)
        page.code_wanted.connect(self.code_wanted)
        return page

    def _drop_aside(self) -> None:
        aside, self._aside = self._aside, None
        if aside is not None:
            self._frame.drop(aside)

    # --- what the desk knows ----------------------------------------------------------------------

    def _show_looked(self, turn: TurnedAway | None) -> None:
        if not self.is_under_way:
            return
        if turn is not None:
            self.turn_away(turn)
        else:
            self._advance()

    def _show_failure(self, failure: Failure) -> None:
        if self._is_under_way and (page := self._frame.page) is not None:
            page.tell_failure(failure)

    def _show_refused(self, problems: tuple[Problem, ...]) -> None:
        """To the page that asks what is wrong; a person who is here already is told so."""
        if any(problem.code == "nik.registered_here" for problem in problems):
            self.turn_away(TurnedAway(Turn.REGISTERED))
            return
        step = next((found for one in problems if (found := self._asked_by(one)) is not None), None)
        if step is not None:
            self._show(self.journey.mend(step))
        if (page := self._frame.page) is not None:
            page.tell(problems)

    def _asked_by(self, problem: Problem) -> Step | None:
        if problem.field == "consent":
            return self.journey.of_kind(StepKind.CONSENT)
        return self.journey.asking(problem.field)
