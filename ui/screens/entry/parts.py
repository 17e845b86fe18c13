"""Everything that is seen on the entry page, and how it makes room for itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from kiosk.domain.photo import asked_again
from kiosk.domain.programme import Programme
from kiosk.errors import Failure, Problem
from kiosk.usecases.facts import RETURNED_BY
from ui.models.history_words import told_why
from ui.models.seats_view import seats_figure
from ui.panels.arrange import column, row
from ui.screens.entry.draft_offer import DraftOffer
from ui.screens.entry.foot import Foot
from ui.screens.entry.form_panel import FormPanel
from ui.screens.entry.head import Head, News
from ui.screens.entry.inspector import Findings
from ui.screens.entry.interview import Interview
from ui.screens.entry.left_over import LeftOver
from ui.screens.entry.mending_band import MendingBand
from ui.screens.entry.nik_card import NikCard
from ui.screens.entry.overview import Overview
from ui.screens.entry.rail import Rail
from ui.screens.entry.recent import HEAD, ROW, RecentList
from ui.screens.entry.trouble import Trouble
from ui.theme.look import px, tall
from ui.words import Words

if TYPE_CHECKING:
    from kiosk.usecases.facts import Draft, Registered, Submitted

_WIDE: Final = 1600
_GAP: Final = 12


class EntryParts:
    """Shows what it is told; asks nobody."""

    def __init__(self, interview: Interview, words: Words) -> None:
        self._interview, self._words = interview, words
        self._was_at: QWidget | None = None
        others = [box for box in interview.sheet if box.field.id != "nik"]
        (nik,) = (box for box in interview.sheet if box.field.id == "nik")
        self.head = Head(words)
        self.offer = DraftOffer(words)
        self.mending = MendingBand(words)
        self.nik = NikCard(nik, words)
        self.form = FormPanel(others)
        self.recent = RecentList(words)
        self.rail = Rail(words)
        self.foot = Foot(words)
        self.trouble = Trouble(words)
        self.left_over = LeftOver(interview.form, words)
        self._main = column(
            self.mending,
            self.offer,
            self.head,
            self.trouble,
            self.left_over,
            self.nik,
            self.form,
            self.recent,
            spacing=_GAP,
        )
        self._main.setStretchFactor(self.form, 1)

    @property
    def after_the_form(self) -> tuple[QWidget, ...]:
        """Where Tab goes from the last question: consent first, save last."""
        foot = self.foot
        return self.rail.consent.tick, self.rail.parked, self.mending.cancel, foot.park, foot.save

    def layout(self) -> QBoxLayout:
        middle = row()
        middle.addLayout(self._main, 1)
        middle.addWidget(self.rail)
        whole = column(middle, self.foot)
        whole.setStretch(0, 1)
        return whole

    def fit(self, width: int, height: int) -> None:
        """A wide page has the whole rail and the recent list; a laptop keeps what is needed."""
        wide = width >= px(_WIDE)
        self.rail.set_wide(wide)
        self.nik.set_wide(wide)
        side = 24 if wide else 16
        self._main.setContentsMargins(side, 12 if wide else 6, side, 12 if wide else 8)
        if not wide:
            self.recent.fit(0)
            return
        above = [
            self.head,
            self.nik,
            *(w for w in (self.mending, self.offer, self.trouble, self.left_over) if w.isVisible()),
        ]
        taken = sum(part.sizeHint().height() + _GAP for part in above) + self.foot.height()
        room = height - taken - self.form.wanted_height() - 3 * _GAP
        self.recent.fit(max(0, (room - tall(HEAD)) // tall(ROW)))

    def retranslate(self, words: Words) -> None:
        self._words = words
        above = (self.mending, self.offer, self.head, self.trouble, self.left_over, self.nik)
        for part in (*above, self.form, self.recent, self.rail, self.foot):
            part.retranslate(words)

    # --- what happened ----------------------------------------------------------------------------

    def tell(self, news: News, key: str, **facts: object) -> None:
        """Say what just happened, beside the heading."""
        self.head.tell(news, self._words.say(key, **facts))

    def tell_saved(self, saved: Registered | Submitted) -> None:
        """Under which code; and that it waits, where it waits for a supervisor."""
        key = "entry.saved" if hasattr(saved, "row") else "entry.submitted"
        self.tell(News.SAVED, key, code=saved.receipt.text)

    def tell_given_back(self, draft: Draft) -> None:
        """Why a supervisor gave this entry back, where one did."""
        if not draft.given_back:
            return
        by, why = draft.texts.get(RETURNED_BY, ""), told_why(draft.given_back, self._words)
        self.tell(News.NOTE, "entry.given_back", by=by, why=why)

    def set_busy(self, busy: bool) -> None:
        """A person is being saved: nothing can be changed under its hands."""
        if busy:
            self._was_at = QApplication.focusWidget()
        self.foot.set_busy(busy)
        self.form.setEnabled(not busy)
        self.nik.setEnabled(not busy)
        if not busy and self._was_at is not None:
            self._was_at.setFocus()
            self._was_at = None

    def show_findings(self, findings: Findings, programme: Programme, now: datetime) -> None:
        self.nik.show_facts(findings.facts, findings.seen, now, waits=findings.waits)
        said = (self._words.reason(code, programme.reasons) for code in findings.objections)
        self.rail.show_objections(tuple(said))

    def show_progress(self) -> None:
        self.rail.show_completeness(self._interview.completeness())
        nik = self._interview.sheet.box("nik")
        if nik is not None and nik.is_empty:
            self.nik.forget()
            self.rail.show_objections(())

    def show_programme(self, programme: Programme, consent: str) -> None:
        pick, texts = self._words.pick, programme.texts
        self.rail.consent.show_text(consent)
        self.rail.show_texts(pick(texts.get("promise", {})), pick(texts.get("next", {})))

    def show_overview(self, told: Overview, drafts: Sequence[Draft], now: datetime) -> None:
        self.head.show_day(told.day)
        self.recent.show_rows(told.recent)
        self.rail.show_parked(drafts, now)
        self.rail.show_stock(told.waiting, told.free_bytes)
        self.rail.show_seats(seats_figure(told.state.seats, told.programme, self._words, now))

    def show_refused(self, problems: Sequence[Problem]) -> None:
        """The summary: the same words as under the field, and how many more there are."""
        hard = [problem for problem in problems if problem.is_hard]
        if not hard[0].field:  # of the registration as a whole
            return self.head.tell(News.TROUBLE, self._words.problem(hard[0]).sentence)
        labels = list(dict.fromkeys(self._label(problem) for problem in hard))
        if len(labels) == 1:
            what = self._words.problem(hard[0], labels[0]).what
            text = self._words.say("entry.to_mend.one", label=labels[0], what=what)
        else:
            text = self._words.say("entry.to_mend.many", count=len(labels), label=labels[0])
        return self.head.tell(News.TROUBLE, text)

    def show_failure(self, failure: Failure) -> None:
        self.trouble.show_failure(failure)

    def forget_person(self) -> None:
        """Nothing about the person before may stay on the page."""
        self.nik.forget()
        self.mending.withdraw()
        self.foot.show_mending(False)
        self.trouble.forget()
        self.left_over.forget()
        self.rail.consent.show_given(None)
        self.rail.show_objections(())
        self.form.show_top()

    def _label(self, problem: Problem) -> str:
        box = self._interview.sheet.box(problem.field)
        if (kind := asked_again(problem.field)) is not None:
            return self._words.say(f"photo.{kind.value}")
        return box.shell.label() if box else self._words.say("consent.heading")
