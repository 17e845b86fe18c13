"""The last page: everything read back, each part a touch away, and the statement that it is
true."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.errors import Problem
from ui.panels.arrange import column, row
from ui.screens.walkin.conditions import answers_of, statements_of
from ui.screens.walkin.course import Step
from ui.screens.walkin.page import LONG_PATIENCE_SECONDS, Around, Room, StepPage
from ui.screens.walkin.photos_card import PhotosCard
from ui.screens.walkin.review_card import ReviewCard, ReviewPart
from ui.screens.walkin.review_sheets import sheets_of
from ui.screens.walkin.reviewed import reviewed
from ui.screens.walkin.tick import TickRow
from ui.widgets.touch.button import TouchButton, TouchGirth, TouchRole
from ui.words import Words


class CheckPage(StepPage):
    """Registers nobody by itself: the frame does, when one goes on from here."""

    patience = LONG_PATIENCE_SECONDS
    is_crowded = True

    def __init__(self, step: Step, around: Around, words: Words) -> None:
        super().__init__(step, around, words)
        told = statements_of(around.programme, around.clock())
        self._conditions = frozenset(answers_of(told))
        self.hidden = TouchButton("", TouchRole.SOFT, icon="eye-off", girth=TouchGirth.SMALL)
        self.hidden.setCheckable(True)
        self.truth = TickRow()
        self.cards: list[ReviewCard] = []
        self.photos = PhotosCard() if step.shows_photos else None
        self._sheet = 0
        self._columns = (column(spacing=20), column(spacing=20))
        self._across = row(*self._columns, spacing=20)
        self._across.setStretch(0, 1)
        self.body.addLayout(self._across)
        self.body.addStretch(1)
        self._below = column()
        self.body.addLayout(self._below)
        self.hidden.clicked.connect(self._show)
        self.truth.toggled.connect(lambda _: self._take_truth())
        self.title.addWidget(self.hidden)
        if self.photos is not None:
            self.photos.setParent(self)
            self.photos.mend_wanted.connect(self.mend_wanted)

    # --- what the frame asks ----------------------------------------------------------------------

    def enter(self) -> None:
        self._sheet = 0
        self.hidden.setChecked(False)
        self._show()
        self.truth.setFocus()

    def keeps_lead(self) -> bool:
        return not self.room.is_low

    def find_problems(self) -> tuple[Problem, ...]:
        """All of the form, as the desk sees it; then the statement."""
        hard = self.around.workplace.desk.check(self.answers.texts()).hard
        if hard or self.truth.isChecked():
            return hard
        return (Problem("truth.missing", "truth"),)

    def try_to_leave(self) -> bool:
        """Everything has to be seen first."""
        if self._sheet + 1 < self.sheets:
            self._sheet += 1
            self._lay()
            return False
        return super().try_to_leave()

    def spoken(self) -> tuple[str, ...]:
        """Without the answers, and without the buttons that stand beside them."""
        return (self.band.what.text() if self.problems else "", self.heading.text(),
                self.lead.text(), self.truth.text())  # fmt: skip

    def mark(self, problems: Sequence[Problem]) -> None:
        self.truth.set_missing(any(one.code == "truth.missing" for one in problems))
        self.hidden.setVisible(not problems)  # the band takes the whole line

    def between(self) -> QWidget | None:
        return self.truth if self.room.is_wide else None

    def go_text(self) -> str:
        more = self._sheet + 1 < self.sheets
        return self.words.say("walkin.review.more" if more else "walkin.register")

    def fit(self, room: Room) -> None:
        self.body.setSpacing(8 if room.is_low else 16)
        self.body.setContentsMargins(0, 4 if room.is_low else 12, 0, 0)
        self._lay()

    def retranslate(self, words: Words) -> None:
        super().retranslate(words)
        self.heading.setText(words.say("walkin.review.heading"))
        self.lead.setText(words.say("walkin.review.lead"))
        self.truth.set_texts(words.say("walkin.truth"))
        self._show()

    def wipe(self) -> None:
        super().wipe()
        self.truth.setChecked(False)
        for card in self.cards:
            card.forget()
        if self.photos is not None:
            self.photos.forget()

    @property
    def sheets(self) -> int:
        """How many times one goes on to see everything."""
        return max(1, len(self._sheets()))

    def _sheets(self) -> list[list[ReviewPart]]:
        return sheets_of(self.cards, self.photos, self.room)

    @property
    def _parts(self) -> list[ReviewPart]:
        return [*self.cards, *([self.photos] if self.photos is not None else [])]

    # --- inside -----------------------------------------------------------------------------------

    def _show(self) -> None:
        is_hidden = self.hidden.isChecked()
        words, around = self.words, self.around
        self.hidden.set_texts(words.say("walkin.show" if is_hidden else "walkin.hide"))
        checked = around.workplace.desk.check(self.answers.texts())
        told = reviewed(
            around.programme.form, checked.answers, self._conditions, words,
            around.workplace.regions, hidden=is_hidden,
        )  # fmt: skip
        while len(self.cards) < len(told):
            self.cards.append(ReviewCard())
            self.cards[-1].setParent(self)  # or it would be a window of its own when it is shown
            self.cards[-1].mend_wanted.connect(self.mend_wanted)
        for card, shown in zip(self.cards, told, strict=False):
            card.show_card(shown, words)
        if self.photos is not None:
            self.photos.show_photos(self.answers, words, hidden=is_hidden)
        self._lay()

    def _lay(self) -> None:
        """As many cards as there is room for, two beside each other where it is wide."""
        sheets = self._sheets() or [[]]
        self._sheet = min(self._sheet, len(sheets) - 1)  # words may have become smaller
        shown = sheets[self._sheet]
        is_alone = self.room.is_low and len(shown) == 1
        for card in self._parts:
            card.setVisible(card in shown)
        self._empty_columns()
        rest = len(shown) // 2 + len(shown) % 2
        halves = (shown, []) if self.room.is_upright else (shown[:rest], shown[rest:])
        for lines, half in zip(self._columns, halves, strict=True):
            for card in half:
                card.breathe(is_low=self.room.is_low, is_alone=is_alone)
                lines.addWidget(card)
            lines.addStretch(1)
        self._across.setStretch(1, 1 if halves[1] else 0)
        self._place_truth()
        self._name_sheet(shown[0].title.text() if is_alone else "")
        self.changed.emit()

    def _name_sheet(self, told: str) -> None:
        """Where one card is all there is room for, the heading is its title."""
        self.heading.setText(told or self.words.say("walkin.review.heading"))

    def _empty_columns(self) -> None:
        for lines in self._columns:
            while lines.takeAt(0) is not None:
                pass

    def _place_truth(self) -> None:
        """Beside the button where there is room, over it elsewhere; on the last sheet alone."""
        if not self.room.is_wide and self._below.indexOf(self.truth) < 0:
            self._below.addWidget(self.truth)
        self.truth.setVisible(self._sheet + 1 >= self.sheets)

    def _take_truth(self) -> None:
        self.truth.set_missing(False)
        if self.problems:
            self.forget_problems()
